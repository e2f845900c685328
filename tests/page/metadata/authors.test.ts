import { describe, expect, it } from 'vitest'
import { address, ld, meta, readSample, type Sample } from './sample-page.ts'

const authors = (sample: Sample) => readSample(sample).authors
const article = (data: object) => ld({ '@type': 'NewsArticle', headline: 'Barge closes harbour', ...data })
const h1 = '<h1>Barge closes harbour</h1>'

describe('authors that the page prints', () => {
  const printed: [string, string, string[]][] = [
    ['a line after the headline', `${h1}<p>By Jane Roe</p>`, ['Jane Roe']],
    [
      'parts of their own',
      `${h1}<div><span>By</span><a href="/x">Jane Roe</a><span>5 min read</span></div>`,
      ['Jane Roe'],
    ],
    [
      'a list of links',
      `${h1}<p>By <a>Jane Roe</a>, <a>Sam Hill</a> and <a>Ada Marsh</a> · 13 July 2025</p>`,
      ['Jane Roe', 'Sam Hill', 'Ada Marsh'],
    ],
    ['a link to a writer’s page', `${h1}<p><a href="/authors/jane-roe">Jane Roe</a></p>`, ['Jane Roe']],
    ['an element marked so', `${h1}<div class="story-byline__name">Jane Roe</div>`, ['Jane Roe']],
    [
      'a name with a job on the next line',
      `${h1}<div>Jane Roe</div><div>Harbour Correspondent</div>`,
      ['Jane Roe'],
    ],
    [
      'a name with its portrait',
      `${h1}<div><img class="avatar" alt="Jane Roe"><span>Jane Roe</span></div>`,
      ['Jane Roe'],
    ],
    [
      'names with their places',
      `${h1}<p>By <a rel="author">Jane Roe</a> in London and <a rel="author">Min-ji Hahn</a> in Seoul</p>`,
      ['Jane Roe', 'Min-ji Hahn'],
    ],
    ['a German line', `${h1}<p>Von Anna Moll, Hafenstadt</p>`, ['Anna Moll']],
    ['a label and its value', `${h1}<div><b>Author:</b> <span>Jane Roe</span></div>`, ['Jane Roe']],
    ['an Arabic line', `${h1}<div>كتبت: سعاد الخطيب</div>`, ['سعاد الخطيب']],
    ['an Arabic line with the commonest of names', `${h1}<p>بقلم: أحمد علي</p>`, ['أحمد علي']],
    [
      'names that a prefix joins',
      `${h1}<p>كتبت: سعاد الخطيب ومنى وليد حسن</p>`,
      ['سعاد الخطيب', 'منى وليد حسن'],
    ],
    ['a line with place and name', `${h1}<div class="author">المرفأ: أحمد علي</div>`, ['أحمد علي']],
    ['a line with name and place', `${h1}<div class="author">أحمد علي - المرفأ</div>`, ['أحمد علي']],
    ['a name beside the day', `${h1}<div><span>Jane Roe</span><span>13 July 2025</span></div>`, ['Jane Roe']],
    [
      'names that have a job each',
      `${h1}<div>Jane Roe</div><div>Staff Engineer, Alder Works</div><div>Sam Hill</div><div>Reporter</div>`,
      ['Jane Roe', 'Sam Hill'],
    ],
    [
      'a line whose neighbour only ends in a comma',
      `${h1}<div>By <span>Jane Roe</span></div><p>For News of Today,</p>`,
      ['Jane Roe'],
    ],
    [
      'a name with a small word in a writer’s box beside the day',
      `${h1}<div><p class="Author_author__4c">Nick van Marsh</p><p>13 July 2025</p></div>`,
      ['Nick van Marsh'],
    ],
    ['a line that credits more than the words', `${h1}<p>Photos and Story By Jane Roe</p>`, ['Jane Roe']],
    ['a single name at a cue', `${h1}<p>by <a href="/author/amanda/">Amanda</a></p>`, ['Amanda']],
  ]
  it.each(printed)('are read from %s', (_, above, expected) => {
    expect(authors({ above }).value).toEqual(expected)
  })

  const silent: [string, string][] = [
    ['a reviewer', `${h1}<p>Reviewed by Sam Hill</p>`],
    [
      'a reviewer whose cue is parted',
      `${h1}<p><a>Medically reviewed</a> <span>by</span> <a>Sam Hill</a></p>`,
    ],
    ['a photographer', `${h1}<p>Photography by Sam Hill</p>`],
    ['a caption', `${h1}<figure><figcaption>By Sam Hill</figcaption></figure>`],
    ['a related article', `${h1}<div class="related-stories"><p>By Sam Hill</p></div>`],
    ['a card of another article', `${h1}<ul><li><h3>Pier opens</h3><p>By Sam Hill</p></li></ul>`],
    ['a menu', `${h1}<nav>By Sam Hill</nav>`],
    ['hidden text', `${h1}<p hidden>By Sam Hill</p>`],
    ['a reading time', `${h1}<div class="author-meta">5 min read</div>`],
    ['a label without a name', `${h1}<p>Text size</p>`],
    ['a day', `${h1}<div class="byline">13 July 2025</div>`],
    ['a researcher', `${h1}<p>Researched by Sam Hill</p>`],
    [
      'a section beside the day',
      `${h1}<nav><a href="/port-life">Port Life</a></nav><p><span>Port Life</span> <span>13 July 2025</span></p>`,
    ],
    ['a link beside the day', `${h1}<p><a href="/topic/9">Jane Roe</a> <span>13 July 2025</span></p>`],
    ['a name beside a number', `${h1}<p><span>Jane Roe</span> <span>13 views</span></p>`],
    ['a sentence in a box for reports of errors', `${h1}<div class="reporterrorbox">Aber welche Sorge</div>`],
    ['a sentence in a box of authors', `${h1}<div class="author-box">Noch viele Fragen</div>`],
    ['an Arabic sentence that begins with a cue', `${h1}<p>كتب الميناء على موقعه أن الرصيف مغلق</p>`],
    ['an Arabic translator', `${h1}<p>ترجمة: سعاد الخطيب</p>`],
    ['a list of pier names', `${h1}<p>Port Alder</p><p>North Pier</p>`],
  ]
  it.each(silent)('are not %s', (_, above) => {
    expect(authors({ above }).value).toBeNull()
  })

  it('are read after the text at a writer’s link, not at a tag of somebody in the news', () => {
    const link = (address: string) => authors({ below: `<p><a href="${address}">Sam Hill</a></p>` }).value
    expect(link('/authors/sam-hill')).toEqual(['Sam Hill'])
    expect(link('/people/sam-hill')).toBeNull()
  })

  it('are read after the text, but not after the heading of other articles', () => {
    expect(authors({ below: '<h3>Written by Jane Roe</h3>' }).value).toEqual(['Jane Roe'])
    expect(authors({ below: '<h3>Related stories</h3><p>By Sam Hill</p>' }).value).toBeNull()
  })
})

describe('declared and printed authors', () => {
  const person = { author: { '@type': 'Person', name: 'Port Uploader' } }

  it('prefers the printed names where the declared one is printed nowhere', () => {
    expect(authors({ head: article(person), above: `${h1}<p>By Jane Roe</p>` }).value).toEqual(['Jane Roe'])
  })
  it('prefers the byline that names more of them', () => {
    const head = article({ author: { '@type': 'Person', name: 'Jane Roe' } })
    expect(authors({ head, above: `${h1}<p>By Jane Roe and Sam Hill</p>` }).value).toEqual([
      'Jane Roe',
      'Sam Hill',
    ])
  })
  it('keeps the declared names where none are printed', () => {
    expect(authors({ head: article(person), above: h1 }).value).toEqual(['Port Uploader'])
  })
  it('leaves out whom the page credits with something else', () => {
    const head = article({ author: [{ name: 'Jane Roe' }, { name: 'Sam Hill' }] })
    const above = `${h1}<p><span>By </span>Jane Roe</p><p><span>Photography by </span>Sam Hill</p>`
    expect(authors({ head, above }).value).toEqual(['Jane Roe'])
  })
  it('prefers the printed byline to whom the page names as its editor', () => {
    const head = article({ author: { '@type': 'Person', name: 'Sam Hill' } })
    const above = `${h1}<div class="author">Jane Roe</div>`
    expect(authors({ head, above, below: '<p>Edited by Sam Hill</p>' }).value).toEqual(['Jane Roe'])
    expect(authors({ head, above: h1, below: '<p>Edited by Sam Hill</p>' }).value).toEqual(['Sam Hill'])
    expect(authors({ head, above }).value).toEqual(['Sam Hill'])
  })
  it('reads names with the outlet glued to them', () => {
    const head = article({ author: { '@type': 'Person', name: 'Jane Roe | The Port Journal' } })
    expect(authors({ head, above: h1 }).value).toEqual(['Jane Roe'])
  })
  it('reads labelled lines of Twitter cards', () => {
    const head =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe">'
    expect(authors({ head, above: h1 }).value).toEqual(['Jane Roe'])
    expect(authors({ head: head.replace('Written by', 'Reading time'), above: h1 }).value).toBeNull()
  })
})

describe('groups', () => {
  const agency = article({ author: { '@type': 'Organization', name: 'Harbour Press Agency' } })
  const site = article({
    author: { '@type': 'Organization', name: 'Alder Times' },
    publisher: { name: 'Alder Times' },
  })

  it('stand for the author where they are declared and printed', () => {
    const field = authors({ head: agency, above: `${h1}<p>Harbour Press Agency</p>` })
    expect(field.value).toEqual(['Harbour Press Agency'])
  })
  it('stay evidence where they are only declared, or only printed', () => {
    expect(authors({ head: agency, above: h1 })).toEqual({
      value: null,
      evidence: [{ value: ['Harbour Press Agency'], source: 'json-ld NewsArticle.author', chosen: false }],
    })
    expect(authors({ above: `${h1}<p>By Harbour Press Agency</p>` }).value).toBeNull()
  })
  it('stand beside people where they are authors of their own: declared as organisations, or printed as well', () => {
    const head = (agency: object) => article({ author: [agency, { '@type': 'Person', name: 'Jane Roe' }] })
    const value = (agency: object, line: string) =>
      authors({ head: head(agency), above: `${h1}<p>${line}</p>` }).value
    expect(value({ '@type': 'Organization', name: 'AFP' }, 'Jane Roe')).toEqual(['Jane Roe', 'AFP'])
    expect(value({ name: 'AFP' }, 'Jane Roe, AFP')).toEqual(['Jane Roe', 'AFP'])
    expect(value({ name: 'AFP' }, 'Jane Roe')).toEqual(['Jane Roe'])
  })
  it('are authors, the site too, where linked data and a tag of the head name them alike', () => {
    const value = (author: unknown, tag: string) =>
      authors({ head: article({ author, publisher: { name: 'Alder Times' } }) + meta('author', tag) }).value
    expect(value({ name: 'Alder Times' }, 'Alder Times')).toEqual(['Alder Times'])
    expect(value({ name: 'Alder Times staff' }, 'Alder Times')).toBeNull()
    const office = { '@type': 'Organization', name: 'Office of Ports and Harbours' }
    expect(value(office, 'Office of Ports and Harbours')).toEqual(['Office of Ports and Harbours'])
  })
  it('are declared once by linked data that points to the account of the tags', () => {
    const graph = ld({
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#7' } },
        { '@type': 'Person', '@id': '#7', name: 'Alder Times Desk' },
      ],
    })
    expect(authors({ head: graph + meta('author', 'Alder Times Desk') }).value).toBeNull()
  })
  it('are authors where a tag of the article alone names them, also by the address of the site', () => {
    const value = (name: string) =>
      authors({ head: meta('articleAuthor', name), url: 'https://www.alder.example/1' }).value
    expect(value('Anadolu Ajansı')).toEqual(['Anadolu Ajansı'])
    expect(value('alder.example')).toEqual(['alder.example'])
    expect(value('birch.example')).toBeNull()
    const both = article({
      author: [{ name: 'Alder Times' }, { name: 'AFP' }],
      publisher: { name: 'Alder Times' },
    })
    expect(authors({ head: both + meta('author', 'AFP') }).value).toEqual(['AFP'])
  })
  it('are the site where its address stands in brackets behind the name', () => {
    const head = meta('author', 'Alder Welle (www.alder.example)')
    const below = '<p><strong>Author</strong>: Jane Roe</p>'
    expect(authors({ head, below, url: 'https://www.alder.example/1' }).value).toEqual(['Jane Roe'])
    const above = `${h1}<p>Alder Welle</p>`
    expect(authors({ head, above, url: 'https://www.alder.example/1' }).value).toBeNull()
    expect(authors({ head, above, url: 'https://www.birch.example/1' }).value).toEqual(['Alder Welle'])
  })
  it('are authors without a declaration where a known agency is the byline at the headline', () => {
    expect(authors({ above: `${h1}<p>By Reuters</p>` }).value).toEqual(['Reuters'])
    expect(authors({ above: `${h1}<div class="byline">المرفأ - رويترز</div>` }).value).toEqual(['رويترز'])
    expect(authors({ above: `${h1}<div class="byline">By Harbour Marketing Team</div>` }).value).toBeNull()
    expect(authors({ above: `${h1}<p>Reuters</p>` }).value).toBeNull()
    expect(authors({ below: '<p>By Reuters</p>' }).value).toBeNull()
  })
  it('stand beside people behind “and”, not behind a comma', () => {
    const value = (line: string) => authors({ above: `${h1}<p>${line}</p>` }).value
    expect(value('By Jane Roe and Harbour Press')).toEqual(['Jane Roe', 'Harbour Press'])
    expect(value('By Jane Roe, Harbour Press')).toEqual(['Jane Roe'])
    expect(value('بقلم: أحمد علي ووكالات')).toEqual(['أحمد علي', 'وكالات'])
    expect(value('بقلم: أحمد علي، وكالات')).toEqual(['أحمد علي'])
  })
  it('never stand beside people as the site itself', () => {
    const head = article({
      author: [{ name: 'Jane Roe' }, { '@type': 'Organization', name: 'Alder Times' }],
      publisher: { name: 'Alder Times' },
    })
    expect(authors({ head, above: `${h1}<p>Jane Roe, Alder Times</p>` }).value).toEqual(['Jane Roe'])
  })
  it('stand for the author where the mark of the author is what is printed', () => {
    const name = '<span itemprop="name">Harbour Press</span>'
    const above = `<p itemprop="author">${name}</p>${h1}`
    expect(authors({ above }).value).toEqual(['Harbour Press'])
    const hidden = '<p itemprop="author"><meta itemprop="name" content="Harbour Press"></p>'
    expect(authors({ above: `${hidden}${h1}` }).value).toBeNull()
  })
  it('give way to a name right before the text where nobody else is declared', () => {
    const opening = (line: string) => authors({ head: site, above: `${h1}${line}` }).value
    expect(opening('<p><b>Jane Roe/Sam Marsh</b></p>')).toEqual(['Jane Roe', 'Sam Marsh'])
    expect(opening('<h2>Jane Roe</h2>')).toBeNull()
    expect(opening('<p>Harbour Barge</p>')).toBeNull()
    expect(authors({ above: `${h1}<p><b>Jane Roe</b></p>` }).value).toBeNull()
  })
  it('are no authors where they are the site, unless “By” stands before it', () => {
    expect(authors({ head: site, above: `${h1}<p>Alder Times</p>` }).value).toBeNull()
    expect(authors({ head: site, above: `${h1}<p>By Alder Times</p>` }).value).toEqual(['Alder Times'])
  })
  it('are authors as the site where it is declared as an organisation and printed at an author’s mark', () => {
    const above = `${h1}<div class="byline">Alder Times</div>`
    expect(authors({ head: site, above }).value).toEqual(['Alder Times'])
    const person = article({
      author: { '@type': 'Person', name: 'Alder Times' },
      publisher: { name: 'Alder Times' },
    })
    expect(authors({ head: person, above }).value).toBeNull()
  })
  it('are people where a writer’s own site bears the writer’s name', () => {
    const head = article({ author: { '@type': 'Person', name: 'Jane Roe' }, publisher: { name: 'Jane Roe' } })
    expect(authors({ head, above: h1 }).value).toEqual(['Jane Roe'])
  })
})

describe('hostile declarations', () => {
  it('end with nobody, and soon', () => {
    const loop = {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#a' } },
        { '@type': 'Person', '@id': '#a', author: { '@id': '#a' } },
      ],
    }
    const cases = [
      ld(loop),
      article({ author: 5 }),
      article({ author: [[['x']]] }),
      article({ author: { name: { name: [] } } }),
    ]
    for (const head of cases) expect(authors({ head, above: h1 }).value).toBeNull()
    expect(
      authors({
        head: article({
          author: Array.from({ length: 5000 }, (_, i) => ({ name: `Jane Roe${'e'.repeat(i % 40)}` })),
        }),
      }).value?.length,
    ).toBe(40)
    expect(authors({ head: meta('author', 'Roe, '.repeat(4000)), url: address }).value).toBeNull()
  })
})

describe('who built the site', () => {
  it.each(['Developed By Ada Marsh', 'Powered by Alder Systems', 'تصميم وتطوير: سالم الغريب'])(
    'is no author: %s',
    text => {
      expect(readSample({ head: `<meta name="author" content="${text}">` }).authors.value).toBeNull()
    },
  )
})
