import { describe, expect, it } from 'vitest'
import { bodyText } from '../../src/page/body-text.ts'
import { readArticle, readLive } from '../../src/page/read.ts'
import { paragraphs, parseInert, parseLive, prose } from './parse-page.ts'

const page = (main: string, head = '<title>Barge closes harbour</title>') =>
  `<html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
   <main><article><h1>Barge closes harbour</h1>${main}</article></main><footer><p>All about us, and who we are, since 1931.</p></footer></body></html>`

const lines = (html: string) => bodyText(readArticle(parseInert(html)) ?? fail()).split('\n')
const fail = (): never => {
  throw new Error('no article was read')
}

describe('what is read', () => {
  const kept: [string, string, string][] = [
    [
      'a paragraph with links in it',
      '<p>The <a href="/p">port</a> will open again, the mayor said on the radio.</p>',
      'The port will open again, the mayor said on the radio.',
    ],
    [
      'text of a div without paragraphs',
      '<div>Other harbours along the coast, from Elm Bay to Rook Point, stayed open the whole day long.</div>',
      'Other harbours along the coast, from Elm Bay to Rook Point, stayed open the whole day long.',
    ],
    [
      'a subheading with text under it',
      '<h2>What comes next</h2><p>Divers go down on Tuesday, if the weather lets them.</p>',
      'What comes next',
    ],
    [
      'an entry of a list',
      '<ul><li>The pier was built in 1904 by the railway.</li></ul>',
      'The pier was built in 1904 by the railway.',
    ],
    [
      'a quotation in a figure, without who is quoted',
      '<figure><blockquote><p>We have never seen this, not in forty years at sea.</p></blockquote><figcaption>Jane Roe, skipper</figcaption></figure>',
      'We have never seen this, not in forty years at sea.',
    ],
    ['a short answer', '<p>“No.”</p>', '“No.”'],
    [
      'text that keeps the class of the editor it was written with',
      '<div class="ql-editor"><p>Two tugs held the barge against the tide until the chain was cut.</p></div>',
      'Two tugs held the barge against the tide until the chain was cut.',
    ],
    [
      'a field whose label is hidden',
      '<div class="field field--label-visually_hidden"><p>Divers found the chain on Monday, in nine metres of water.</p></div>',
      'Divers found the chain on Monday, in nine metres of water.',
    ],
    [
      'a paragraph that only begins like a promotion',
      `<p>Sign up sheets were lost, ${'and the crew had to write every name by hand again, '.repeat(6)}he said.</p>`,
      `Sign up sheets were lost, ${'and the crew had to write every name by hand again, '.repeat(6)}he said.`,
    ],
    [
      'displayed contents of an unknown element',
      '<x-part><p>The tide was at its highest at four, the office said.</p></x-part>',
      'The tide was at its highest at four, the office said.',
    ],
  ]
  it.each(kept)('keeps %s', (_, html, text) => {
    expect(lines(page(`${paragraphs + html}<p>${prose[0]}</p>`))).toContain(text)
  })

  const dropped: [string, string, string][] = [
    [
      'a read-also line',
      '<p>Read also: <a href="/x">Storm takes a roof off the market hall</a></p>',
      'Storm',
    ],
    ['an Arabic read-also line', '<p>اقرأ أيضا: <a href="/x">عاصفة تقتلع سقف السوق</a></p>', 'عاصفة'],
    ['a scraper marker', '[ad_1]', 'ad_1'],
    ['a promotion', '<p>Sign up for our morning letter and never miss a boat.</p>', 'morning letter'],
    [
      'a share bar',
      '<div class="share-bar"><p>Send this story to all your friends, or print it at home.</p></div>',
      'friends',
    ],
    [
      'comments',
      '<section id="comments"><p>I was there and it was far worse than they say, believe me.</p></section>',
      'believe',
    ],
    [
      'a list of links',
      '<ul><li><a href="/1">Ten boats for a small budget</a></li><li><a href="/2">Where to eat by the sea</a></li></ul>',
      'budget',
    ],
    [
      'what stands under "Related stories"',
      '<h3>Related stories</h3><p>Last year the same barge was lost in the fog for a day.</p>',
      'fog',
    ],
    [
      'an editor that the reader writes in',
      '<div contenteditable="true"><p>My own notes about this story, which are nobody’s business.</p></div>',
      'notes',
    ],
    [
      'a text box by its role',
      '<div role="textbox">Dear harbour master, I am writing to you about the ferry.</div>',
      'Dear',
    ],
    [
      'a form field',
      '<textarea>A letter to the editor, half written, about the ferry.</textarea>',
      'half written',
    ],
    ['a script', '<script>var story = "A long text, in a script, about the barge."</script>', 'script'],
    [
      'the reading above ruby',
      '<p>The ship <ruby>丸<rt>maru</rt></ruby> was not there, they said.</p>',
      'maru',
    ],
    ['hidden text', '<p hidden>Only for machines: barge, harbour, ferry, pier, all of it.</p>', 'machines'],
    ['a heading with nothing under it', '<h2>Watch our video</h2>', 'Watch'],
  ]
  it.each(dropped)('drops %s', (_, html, text) => {
    const read = lines(page(paragraphs + html))
    expect(read.join('\n')).not.toContain(text)
    expect(read).toEqual(expect.arrayContaining([...prose]))
  })

  it.each([
    ['a byline', 'By Jane Roe, who writes of ports and ferries for the Herald', []],
    ['the headline once more', 'Barge closes harbour', []],
    ['a byline with its day', 'By Jane Roe on December 21, 2023', []],
    [
      'a lead of "By" and a place',
      'By Port Alder standards the rent on the pier is low.',
      ['By Port Alder sta'],
    ],
    [
      'a lead of "By" and a holder',
      'By Jane Roe’s own account the talks went nowhere.',
      ['By Jane Roe’s own'],
    ],
    [
      'a lead in German',
      'Von Kanzler Merz bis Minister Pistorius: Wer den Hafen sah.',
      ['Von Kanzler Merz '],
    ],
    [
      'a sentence that begins with "By"',
      'By Sunday evening no ferry had crossed the bay again.',
      ['By Sunday evening'],
    ],
  ])('takes %s in a box of the lead for what it is', (_, text, standfirsts) => {
    const article = readArticle(parseInert(page(`<p class="lead-text standfirst">${text}</p>${paragraphs}`)))
    const found = article?.blocks.filter(({ kind }) => kind === 'standfirst') ?? []
    expect(found.map(({ start }) => article?.text.slice(start, start + 17))).toEqual(standfirsts)
  })

  const under = (html: string) => {
    const article = readArticle(
      parseInert(
        `<html lang="en"><head><title>Barge closes harbour</title></head><body><main>${html}</main></body></html>`,
      ),
    )
    const found = article?.blocks.filter(({ kind }) => kind === 'standfirst') ?? []
    return found.map(({ start, end }) => article?.text.slice(start, end))
  }
  const lead = 'Passengers waited for six hours on the ferry, and some slept on the quay'
  const body = `<div class="article-body">${paragraphs}</div>`
  const headline = '<h1>Barge closes harbour</h1>'
  const picture =
    '<figure><img alt=""><figcaption>The pier on Sunday, seen from the ferry.</figcaption></figure>'

  it.each([
    ['a paragraph', `<header>${headline}<p>${lead}</p></header>${body}`],
    ['a second heading', `<header>${headline}<h2>${lead}</h2></header>${body}`],
    ['a paragraph in a box beside', `<div><div>${headline}</div><div><p>${lead}</p></div></div>${body}`],
    ['a paragraph behind a short line', `<div>${headline}<div>2 min read</div><p>${lead}</p></div>${body}`],
    [
      'a sibling of the headline behind the byline',
      `<header>${headline}<div class="byline">Jane Roe</div><p>${lead}</p></header>${body}`,
    ],
    [
      'a box named so, in a masthead',
      `<div class="masthead">${headline}<p class="deck">${lead}</p></div>${body}`,
    ],
    [
      'a box named so, with the picture above the headline',
      `<article>${picture}<header>${headline}<p class="dek">${lead}</p></header>${paragraphs}</article>`,
    ],
  ])('takes for the standfirst %s under the headline', (_, html) => {
    expect(under(html)).toEqual([lead])
  })

  it.each([
    ['a sentence under a picture', `<div>${headline}<img alt=""><p>${lead}</p></div>${body}`],
    [
      'a sentence outside the headline’s box behind the byline',
      `<div><div>${headline}</div><div class="byline">Jane Roe</div><div><p>${lead}</p></div></div>${body}`,
    ],
    [
      'an invitation',
      `<div>${headline}<p>Sign up for our letter on ports, ferries and the sea around us</p></div>${body}`,
    ],
    [
      'the headline in other words',
      `<div>${headline}<p>Barge closes harbour, closes the harbour, closes</p></div>${body}`,
    ],
    ['crumbs', `<div>${headline}<p>Home » News » Local news » The harbour and the ferries</p></div>${body}`],
    [
      'a line with a clock time',
      `<div>${headline}<p>Published on Wednesday, 15 July 2015, at 10:30 in the morning</p></div>${body}`,
    ],
    ['a line that is all link', `<div>${headline}<p><a href="/x">${lead}</a></p></div>${body}`],
    ['a word or two', `<div>${headline}<p>Ports and ferries.</p></div>${body}`],
    [
      'the title of a card',
      `<article>${headline}<article class="card"><p class="card-lead">${lead}</p></article>${body}</article>`,
    ],
  ])('takes for no standfirst %s', (_, html) => {
    expect(under(html)).toEqual([])
  })

  it('gives every block its kind, and keeps headline, caption and credit out of the body', () => {
    const article = readArticle(
      parseInert(
        page(`<p class="standfirst">A barge ran into the old pier, and nobody could cross the bay.</p>
          <figure><img alt=""><figcaption>The pier on Sunday <span class="credit">© Alder Press</span></figcaption></figure>
          ${paragraphs}<h2>What comes next</h2><blockquote><p>We have never seen this, not in forty years at sea.</p></blockquote>
          <ul><li>The pier was built in 1904.</li></ul><p>${prose[1]}</p>`),
      ),
    )
    const found = article?.blocks.map(({ kind, start, end }) => [
      kind,
      article.text.slice(start, end).slice(0, 20),
    ])
    expect(found).toEqual([
      ['headline', 'Barge closes harbour'],
      ['standfirst', 'A barge ran into the'],
      ['caption', 'The pier on Sunday'],
      ['credit', '© Alder Press'],
      ...prose.map(text => ['paragraph', text.slice(0, 20)]),
      ['heading', 'What comes next'],
      ['quote', 'We have never seen t'],
      ['list-item', 'The pier was built i'],
      ['paragraph', prose[1].slice(0, 20)],
    ])
    expect(bodyText(article ?? fail())).not.toMatch(/Alder Press|The pier on Sunday|Barge closes/)
  })

  it.each([4, 12, 60])('keeps a last paragraph that stands beside the box of the other %i', count => {
    const first = Array.from({ length: count }, (_, n) => `<p>On day ${n}: ${prose[n % 4]}</p>`).join('')
    const last = 'The harbour master will speak again on Tuesday, he said, when the pier has been measured.'
    expect(lines(page(`<section>${first}</section><p>${last}</p>`))).toContain(last)
  })

  it('splits text at two line breaks and keeps one', () => {
    const html = `<html><body><div>${prose.join('<br><br>')}<br>Alder, 13 July</div></body></html>`
    expect(readArticle(parseInert(html))?.text).toBe(`${prose.join('\n\n')}\nAlder, 13 July`)
  })

  it('knows the language and direction by the text, not by the tag of the template', () => {
    const arabic =
      'أعلنت سلطات الميناء يوم الأحد إغلاق المرفأ بعد أن اصطدمت سفينة بالرصيف القديم، وقالت إن أحدا لم يصب بأذى في الحادث.'
    const article = readArticle(
      parseInert(`<html lang="en"><body><article><p>${arabic}</p><p>${arabic}</p></article></body></html>`),
    )
    expect(article).toMatchObject({ language: 'ar', direction: 'rtl' })
  })

  it.each([
    ['an empty page', '<html></html>'],
    [
      'a menu',
      '<nav><a href="/">Home</a></nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul>',
    ],
    ['a login', '<form><label>Name</label><input><button>Enter</button></form>'],
  ])('reads nothing from %s', (_, html) => {
    expect(readArticle(parseInert(html))).toBeNull()
  })
})

describe('the live text', () => {
  const slicesText = (html: string, quoted: string) => {
    const document = parseLive(html)
    const { article, live } = readLive(document) ?? fail()
    const start = article.text.indexOf(quoted)
    expect(start).toBeGreaterThanOrEqual(0)
    return live
      .slices({ start, end: start + quoted.length })
      .map(({ node, start: from, end }) => node.data.slice(from, end))
  }

  const cases: [string, string, string, string[]][] = [
    ['inside one node', `<p>${prose[0]}</p>`, 'Port Alder', ['Port Alder']],
    [
      'across nodes',
      '<p>The master, <b>Jane</b> Roe <i>Smith</i>, spoke to us on Sunday evening, he said.</p>',
      'Jane Roe Smith',
      ['Jane', ' Roe ', 'Smith'],
    ],
    [
      'over collapsed white space',
      '<p>The master, Jane \n   Roe, spoke to us on Sunday evening, he said.</p>',
      'Jane Roe',
      ['Jane \n   Roe'],
    ],
    [
      'over hidden text',
      '<p>The master, Jane <span style="display:none">(see note)</span>Roe, spoke to us on Sunday.</p>',
      'Jane Roe',
      ['Jane ', 'Roe'],
    ],
    [
      'over invisible text',
      '<p>The master, Jane <span style="visibility:hidden">(see note)</span>Roe, spoke to us on Sunday.</p>',
      'Jane Roe',
      ['Jane ', 'Roe'],
    ],
    [
      'over a line break',
      '<p>The master, Jane<br>Roe, spoke to us on Sunday evening, she said.</p>',
      'Jane\nRoe',
      ['Jane', 'Roe'],
    ],
  ]
  it.each(cases)('finds a span %s', (_, html, quoted, expected) => {
    expect(slicesText(page(paragraphs + html), quoted)).toEqual(expected)
  })

  it('covers all of the text: every piece stands for itself', () => {
    const { article, live } = readLive(parseLive(page(paragraphs))) ?? fail()
    for (const block of article.blocks) {
      const text = live
        .slices(block)
        .map(({ node, start, end }) => node.data.slice(start, end))
        .join('')
      expect(text.replace(/\s+/g, ' ')).toBe(article.text.slice(block.start, block.end))
    }
  })

  it('reads open shadow roots, with what is assigned to their slots', () => {
    const document = parseLive(
      '<html><body><main><x-story><p slot="lead">Slotted: the harbour is closed, for the whole of Sunday.</p></x-story></main></body></html>',
    )
    const shadow = document.querySelector('x-story')?.attachShadow({ mode: 'open' })
    const slot = document.createElement('slot')
    slot.name = 'lead'
    shadow?.append(
      slot,
      ...prose.map(text => Object.assign(document.createElement('p'), { textContent: text })),
    )
    const { article, live } = readLive(document) ?? fail()
    expect(article.text).toContain('Slotted: the harbour')
    const start = article.text.indexOf('Port Alder')
    expect(live.slices({ start, end: start + 10 })[0]?.node.getRootNode()).toBe(shadow)
  })

  it('gives nothing for a span outside the text', () => {
    const { article, live } = readLive(parseLive(page(paragraphs))) ?? fail()
    expect(live.slices({ start: article.text.length, end: article.text.length + 9 })).toEqual([])
    expect(live.slices({ start: 5, end: 5 })).toEqual([])
  })
})
