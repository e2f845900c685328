import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/page/read.ts'
import { paragraphs, parseInert, prose } from '../parse-page.ts'

const url = 'https://www.aldertimes.example/news/barge-closes-harbour'
const read = (head: string, around = '', address = url) => {
  const html = `<html lang="en"><head>${head}</head><body><main><article>${around}${paragraphs}</article></main></body></html>`
  const metadata = readArticle(parseInert(html), { url: address })?.metadata
  if (!metadata) throw new Error('no article was read')
  return metadata
}
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

describe('title', () => {
  const cases: [string, string, string, string | null][] = [
    [
      'the headline on the page',
      '<title>Barge closes harbour | Alder Times</title>',
      '<h1>Barge closes harbour</h1>',
      'Barge closes harbour',
    ],
    [
      'without the site’s name after it',
      `<title>Barge closes harbour - Alder Times</title>${meta('og:site_name', 'Alder Times')}`,
      '',
      'Barge closes harbour',
    ],
    [
      'without the site’s name before it',
      `<title>Alder Times | Barge closes harbour</title>${meta('og:site_name', 'Alder Times')}`,
      '',
      'Barge closes harbour',
    ],
    [
      'with a dash of its own',
      '<title>Barge closes harbour - again</title>',
      '',
      'Barge closes harbour - again',
    ],
    [
      'what is declared, where the h1 is the site’s',
      meta('og:title', 'Barge closes harbour for a day'),
      '<h1>Welcome aboard</h1>',
      'Barge closes harbour for a day',
    ],
    [
      'without a kicker inside the h1',
      meta('og:title', 'Barge closes harbour'),
      '<h1>Port Alder<span>Barge closes harbour</span></h1>',
      'Barge closes harbour',
    ],
    ['nothing where there is none', '', '', null],
  ]
  it.each(cases)('is %s', (_, head, around, expected) => {
    expect(read(head, around).title.value).toBe(expected)
  })
})

describe('authors', () => {
  const cases: [string, string, string, string[] | null][] = [
    [
      'people of JSON-LD',
      ld({ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Jane Roe' }, { name: 'Sam Hill' }] }),
      '',
      ['Jane Roe', 'Sam Hill'],
    ],
    [
      'people by reference in a graph',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#p' } },
          { '@type': 'Person', '@id': '#p', name: 'Jane Roe' },
        ],
      }),
      '',
      ['Jane Roe'],
    ],
    [
      'a text with two names',
      '<meta name="author" content="By Jane Roe and Sam Hill">',
      '',
      ['Jane Roe', 'Sam Hill'],
    ],
    [
      'a visible byline without the job',
      '',
      '<div class="byline">By Jane Roe, Political Editor</div>',
      ['Jane Roe'],
    ],
    ['an Arabic byline', '', '<div class="byline">بقلم: سعاد الخطيب</div>', ['سعاد الخطيب']],
    [
      'no site',
      ld({ '@type': 'NewsArticle', author: { name: 'Alder Times' }, publisher: { name: 'Alder Times' } }),
      '',
      null,
    ],
    [
      'no organisation',
      ld({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Harbour Union' } }),
      '',
      null,
    ],
    ['no staff', '<meta name="author" content="Newsroom staff">', '', null],
    ['no address', '<meta name="author" content="desk@aldertimes.example">', '', null],
    ['no byline of 4,000 characters', `<meta name="author" content="${'Jane Roe '.repeat(450)}">`, '', null],
  ]
  it.each(cases)('are %s', (_, head, around, expected) => {
    expect(read(head, around).authors.value).toEqual(expected)
  })
})

describe('published', () => {
  const cases: [string, string, string, string, string | null][] = [
    [
      'as JSON-LD has it',
      ld({ '@type': 'NewsArticle', datePublished: '2025-07-13T09:05:00+03:00' }),
      '',
      url,
      '2025-07-13T09:05:00+03:00',
    ],
    [
      'with broken commas around it',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-13",}</script>',
      '',
      url,
      '2025-07-13',
    ],
    ['from a meta tag', meta('article:published_time', '2025-07-13T06:05Z'), '', url, '2025-07-13T06:05:00Z'],
    [
      'from a time element at the headline',
      '',
      '<h1>Barge</h1><time datetime="2025-07-13">13 July</time>',
      url,
      '2025-07-13',
    ],
    [
      'in English words',
      '',
      '<h1>Barge</h1><div class="date">Published July 13, 2025 at 4:05 pm</div>',
      url,
      '2025-07-13T16:05:00',
    ],
    [
      'in Arabic words and digits',
      '',
      '<h1>Barge</h1><div class="date">الأحد ١٣ يوليو ٢٠٢٥</div>',
      url,
      '2025-07-13',
    ],
    ['from the address alone', '', '', 'https://news.example/2025/07/13/barge', '2025-07-13'],
    [
      'not from the year 1',
      ld({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00Z' }),
      '',
      url,
      null,
    ],
    [
      'not from the year 275760',
      ld({ '@type': 'NewsArticle', datePublished: '+275760-09-13T00:00:00Z' }),
      '',
      url,
      null,
    ],
    ['not from 1 January 1970', meta('article:published_time', '1970-01-01T00:00:00Z'), '', url, null],
    ['not from a day that does not exist', meta('article:published_time', '2025-02-30'), '', url, null],
    [
      'not from the story itself',
      '',
      '<p>The pier was opened on <time datetime="1904-05-01">1 May 1904</time>, when the railway came, with a brass band and three hundred guests who had come over the bay on the very first ferry, as the paper of that day wrote in a long report with four pictures.</p>',
      url,
      null,
    ],
    ['not from a date of two readings', '', '<h1>Barge</h1><div class="date">03/04/2025</div>', url, null],
  ]
  it.each(cases)('is %s', (_, head, around, address, expected) => {
    expect(read(head, around, address).published.value).toBe(expected)
  })

  it('keeps what it does not choose as evidence with its source', () => {
    const { evidence } = read(
      ld({ '@type': 'NewsArticle', datePublished: '0001-01-01' }) +
        meta('article:published_time', '2025-07-13'),
    ).published
    expect(evidence).toEqual([
      {
        value: '0001-01-01',
        source: 'json-ld NewsArticle.datePublished',
        chosen: false,
        doubt: 'impossible',
      },
      { value: '2025-07-13', source: 'meta article:published_time', chosen: true },
    ])
  })
})

describe('the other fields', () => {
  it('are read from what the page declares', () => {
    const metadata = read(
      `${ld({
        '@type': 'NewsArticle',
        dateModified: '2025-07-14',
        publisher: { '@type': 'Organization', name: 'Alder Times' },
      })}<link rel="canonical" href="/news/barge?x=1"><base href="https://evil.example/">`,
    )
    expect(metadata.modified.value).toBe('2025-07-14')
    expect(metadata.publisher.value).toBe('Alder Times')
    expect(metadata.canonicalUrl.value).toBe('https://www.aldertimes.example/news/barge?x=1')
    expect(metadata.language.value).toBe('en')
  })

  it('are null where the page declares nothing', () => {
    const metadata = read('')
    expect([metadata.modified.value, metadata.publisher.value, metadata.canonicalUrl.value]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('take no other scheme for an address', () => {
    expect(read('<link rel="canonical" href="javascript:alert(1)">').canonicalUrl.value).toBeNull()
  })
})

describe('language', () => {
  const arabic =
    'أعلنت سلطات الميناء يوم الأحد إغلاق المرفأ بعد أن اصطدمت سفينة بالرصيف القديم، وقالت إن أحدا لم يصب بأذى في الحادث.'
  const languageOf = (declared: string, text: string) => {
    const body = `<article><p>${text}</p><p>${text}</p></article>`
    const html = `<html><head>${declared}</head><body>${body}</body></html>`
    return readArticle(parseInert(html), { url })?.metadata.language
  }
  const locale = (value: string) => meta('og:locale', value)
  const french =
    'Le port a été fermé dimanche après la collision avec la vieille jetée, a déclaré le capitaine.'

  const german =
    'Der Hafen von Alder wurde am Sonntag geschlossen, nachdem ein Kahn mit dem alten Pier zusammengestoßen war, und die Fähren werden nach Auskunft der Stadt für drei Tage in den Nachbarort umgeleitet.'

  const table = Array.from({ length: 40 }, (_, at) => `Jane Roe ${at} Alder Rovers ${at * 2}.`).join(' ')

  it.each([
    ['Facebook’s Arabic has no region', locale('ar_AR'), arabic, 'ar'],
    ['in a tag of its own too', '<meta name="language" content="AR-ar">', arabic, 'ar'],
    ['Egypt is a region', locale('ar_EG'), arabic, 'ar-EG'],
    [
      'Argentina is one, of Spanish',
      locale('es_AR'),
      'El puerto fue cerrado el domingo. '.repeat(6),
      'es-AR',
    ],
    ['Latin America is not Laos', locale('es_LA'), 'El puerto fue cerrado el domingo. '.repeat(6), 'es'],
    ['Laos is a region, of Lao', locale('lo_LA'), french, 'lo-LA'],
    ['British English', locale('en_GB'), prose.join(' '), 'en-GB'],
    ['the text decides over the template', locale('en_US'), arabic, 'ar'],
    ['in the same letters too', locale('en_US'), `${german} ${german}`, 'de'],
    [
      'a declaration that it bears out before it',
      locale('en_US') + meta('language', 'de-AT'),
      `${german} ${german}`,
      'de-AT',
    ],
    ['the text where nothing is declared', '', `${german} ${german}`, 'de'],
    ['a table of names and results says nothing', locale('en_US'), table, 'en-US'],
    [
      'few words say nothing',
      locale('en_US'),
      'Der Hafen ist seit Sonntag geschlossen, die Arbeiten dauern an.',
      'en-US',
    ],
  ])('%s', (_, declared, text, expected) => {
    expect(languageOf(declared, text)?.value).toBe(expected)
  })

  it.each(['english', 'und', 'x', 'en, fr', '', '12'])('takes “%s” for no language', value => {
    expect(languageOf(locale(value), french)?.value).toBeNull()
  })
})
