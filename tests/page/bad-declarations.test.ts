/** Pages that declare too much, in circles, or what cannot be: the article is read, and nothing is taken that cannot be so. */
import { describe, expect, it } from 'vitest'
import { detectArticle } from '../../src/page/detect.ts'
import { readArticle } from '../../src/page/read.ts'
import { paragraphs, parseInert, prose } from './parse-page.ts'

const url = 'https://www.quay.example/news/barge'
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const news = { '@type': 'NewsArticle', headline: 'Barge closes the harbour', datePublished: '2025-07-13' }

function read(head: string, above = '', body = paragraphs, language = 'en') {
  const html = `<html lang="${language}"><head><title>Barge closes the harbour</title>${head}</head>
    <body><main><article><h1>Barge closes the harbour</h1>${above}${body}</article></main></body></html>`
  const document = parseInert(html)
  const before = document.documentElement.outerHTML
  const article = readArticle(document, { url })
  const detection = detectArticle(document, { url })
  expect(document.documentElement.outerHTML === before).toBe(true)
  if (!article) throw new Error('no article was read')
  return { ...article, detection }
}

describe('JSON-LD', () => {
  it('of nearly 5 MB is read', () => {
    const articleBody = `${prose.join(' ')} `.repeat(Math.floor(4_900_000 / (prose.join(' ').length + 1)))
    const article = read(ld({ ...news, articleBody, author: { '@type': 'Person', name: 'Jane Roe' } }))
    expect(article.metadata.authors.value).toEqual(['Jane Roe'])
    expect(article.metadata.published.value).toBe('2025-07-13')
    expect(article.text).toContain(prose[3])
  })

  it('of more than 5 MB is passed over, and the block behind it is read', () => {
    const long = ld({ ...news, datePublished: '2019-01-01', articleBody: 'x'.repeat(5_100_000) })
    expect(read(long + ld(news)).metadata.published.value).toBe('2025-07-13')
  })

  it('with identifiers in a circle ends', () => {
    const circle = [
      {
        ...news,
        '@id': '#a',
        author: { '@id': '#b' },
        isBasedOn: { '@id': '#a' },
        publisher: { '@id': '#c' },
      },
      {
        '@type': 'Person',
        '@id': '#b',
        author: { '@id': '#b' },
        name: 'Jane Roe',
        worksFor: { '@id': '#c' },
      },
      {
        '@type': 'Organization',
        '@id': '#c',
        name: 'The Quay',
        founder: { '@id': '#b' },
        parent: { '@id': '#c' },
      },
    ]
    const { metadata } = read(ld({ '@graph': circle }))
    expect(metadata.authors.value).toEqual(['Jane Roe'])
    expect(metadata.publisher.value).toBe('The Quay')
  })

  it('whose identifiers lead only to each other names nobody', () => {
    const circle = [
      { ...news, author: { '@id': '#b' } },
      { '@type': 'Person', '@id': '#b', author: { '@id': '#c' } },
      { '@type': 'Person', '@id': '#c', author: { '@id': '#b' } },
    ]
    expect(read(ld({ '@graph': circle })).metadata.authors.value).toBeNull()
  })

  it('in 100 blocks: the one of this article counts', () => {
    const teaser = (at: number) =>
      ld({ ...news, headline: `Another story ${at}`, datePublished: '2001-01-01', url: `/s/${at}` })
    const others = Array.from({ length: 60 }, (_, at) => teaser(at))
    const blocks = [...others, ld({ ...news, url }), ...others.slice(0, 39)]
    expect(blocks.length).toBe(100)
    expect(read(blocks.join('')).metadata.published.value).toBe('2025-07-13')
  })
})

describe('a base of another host', () => {
  it('does not move the page: what is relative is read at the page’s own address', () => {
    const { metadata, origin } = read(
      '<base href="https://evil.example/"><link rel="canonical" href="/news/barge">',
    )
    expect(metadata.canonicalUrl.value).toBe(url)
    expect(origin).toEqual([])
  })
})

describe('dates that cannot be', () => {
  it.each(['0001-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', '275760-09-13', '-000001-01-01'])(
    '%s',
    value => {
      const declared = read(ld({ ...news, datePublished: value }))
      expect(declared.metadata.published.value).toBeNull()
      const visible = read('', `<p>By Jane Roe <time datetime="${value}">some day</time></p>`)
      expect(visible.metadata.published.value).toBeNull()
      expect(visible.metadata.visibleDate.value).toBeNull()
    },
  )

  it('do not keep the good one from being read', () => {
    const above = '<time datetime="0001-01-01T00:00:00Z">some day</time>'
    expect(read(ld(news), above).metadata.published.value).toBe('2025-07-13')
  })
})

describe('a byline', () => {
  const hijri = ['الأحد 18 محرم 1447 هـ', '18/01/1447 هـ', '١٨ محرم ١٤٤٧هـ']
  it.each(hijri)('with the Hijri day %s gives no day of the year 1447, and keeps the name', day => {
    const { metadata } = read('', `<p class="byline">بقلم: ليلى منصور - ${day}</p>`)
    expect(metadata.authors.value).toEqual(['ليلى منصور'])
    expect(metadata.published.value).toBeNull()
  })

  it('with a Hijri day and its Gregorian one gives the second', () => {
    const line = '<p class="byline">بقلم: ليلى منصور</p><p class="date">18 محرم 1447 هـ - 13 يوليو 2025</p>'
    expect(read('', line).metadata.published.value).toBe('2025-07-13')
  })

  it.each([
    ['of words', 'harbour master and barge and pier and '.repeat(110)],
    ['of one word', 'x'.repeat(4000)],
    ['of names', 'Jane Roe, John Doe, '.repeat(200)],
  ])('of 4,000 characters, %s, is none that could be one', (_, words) => {
    const { metadata, text } = read('', `<p class="byline" rel="author">By ${words.slice(0, 4000)}</p>`)
    const names = metadata.authors.value ?? []
    expect(names.length).toBeLessThanOrEqual(20)
    expect(names.every(name => name.length < 60)).toBe(true)
    expect(text).toContain(prose[0])
  })
})

describe('little to read', () => {
  it('an article of one paragraph is read whole', () => {
    const { text, blocks, detection } = read(ld(news), '', `<p>${prose[0]}</p>`)
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph'])
    expect(text.endsWith(prose[0])).toBe(true)
    expect(detection.isArticle).toBe(true)
  })

  it('one sentence without any declaration is no article', () => {
    const document = parseInert('<html><body><p>The pier is closed.</p></body></html>')
    expect(detectArticle(document, { url: 'https://quay.example/' }).isArticle).toBe(false)
  })
})

describe('a language without a folder', () => {
  // Written for this test: Swahili and Georgian, of which no list of words is kept.
  const swahili = [
    'Bandari ilifungwa siku ya Jumapili baada ya jahazi kubwa kugonga gati la zamani, alisema msimamizi wa bandari hiyo mjini.',
    'Hakuna mtu aliyeumia katika ajali hiyo, lakini abiria mia tatu wa kivuko cha jioni walisubiri kwa muda wa saa sita nzima.',
    'Wahandisi watachunguza gati hilo siku ya Jumatatu, na mji unatarajia kwamba matengenezo yatagharimu fedha nyingi sana.',
  ]
  const georgian = [
    'ნავსადგური კვირას დაიკეტა მას შემდეგ, რაც ბარჟა ძველ ნავმისადგომს დაეჯახა, განაცხადა ნავსადგურის უფროსმა ქალაქში.',
    'არავინ დაშავებულა, მაგრამ საღამოს ბორნის სამასმა მგზავრმა ექვსი საათი იცადა, ზოგმა მათგანმა წყლისა და სკამის გარეშე.',
    'ინჟინრები ორშაბათს ნავმისადგომს დაათვალიერებენ, ქალაქი კი ელის, რომ შეკეთება საკმაოდ ძვირი დაჯდება წელს.',
  ]
  it.each([
    ['sw', swahili],
    ['ka', georgian],
  ])('%s: detected and read whole', (language, lines) => {
    const body = lines.map(line => `<p>${line}</p>`).join('')
    const article = read(ld(news), '', body, language)
    expect(article.language).toBe(language)
    expect(article.detection.isArticle).toBe(true)
    for (const line of lines) expect(article.text).toContain(line)
    expect(article.metadata.published.value).toBe('2025-07-13')
    expect(article.metadata.authors.value).toBeNull()
  })
})
