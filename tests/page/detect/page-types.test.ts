/** Each kind of page that is no article, beside the article that is nearest to it. */
import { describe, expect, it } from 'vitest'
import { detectArticle } from '../../../src/page/detect.ts'
import { paragraphs, parseInert } from '../parse-page.ts'

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`
const typed = (...types: string[]) =>
  types.map(type => `<script type="application/ld+json">{"@type":"${type}"}</script>`).join('')
const times = (count: number, html: string) => html.repeat(count)

const teaser = (at: number) =>
  `<article class="card"><h3><a href="/n/${at}">Ferries run again from the north quay</a></h3><p>A short line.</p></article>`
const teasers = Array.from({ length: 24 }, (_, at) => teaser(at)).join('')
const answer = `<div class="message reply"><p>I had the same with my own boat last year; we took the rudder off, cleaned the bearing and greased it, and it has been quiet since.</p></div>`
const offer = `<div class="product-card"><a href="/p/1">Rope</a><button class="add-to-cart">Add</button></div>`

interface PageCase {
  name: string
  url: string
  head?: string
  bodyClass?: string
  body: string
}

const detect = ({ url, head = '', bodyClass = '', body }: PageCase) =>
  detectArticle(parseInert(`<html><head>${head}</head><body class="${bodyClass}">${body}</body></html>`), {
    url,
  })

const others: PageCase[] = [
  { name: 'the home of a paper', url: 'https://paper.example/', body: `<h1>The Paper</h1>${teasers}` },
  {
    name: 'a home with prose on it',
    url: 'https://paper.example/',
    head: meta('og:type', 'article') + meta('og:title', 'The paper of the port'),
    body: `<main><h1>The paper of the port</h1>${paragraphs}</main>`,
  },
  {
    name: 'the home of an edition in one language',
    url: 'https://paper.example/ar/index.html',
    body: `<h1>The Paper</h1>${teasers}${paragraphs}`,
  },
  {
    name: 'a section',
    url: 'https://paper.example/sport',
    head: meta('og:type', 'website') + typed('CollectionPage'),
    bodyClass: 'archive category',
    body: `<h1>Sport</h1>${teasers}`,
  },
  {
    name: 'a tag',
    url: 'https://paper.example/tag/harbours',
    head: meta('og:type', 'website'),
    body: `<h1>Harbours</h1><p>${'All that we wrote about harbours, quays and the people who work on them. '.repeat(2)}</p>${teasers}`,
  },
  {
    name: 'the results of a search',
    url: 'https://paper.example/search?q=ferry',
    head: typed('SearchResultsPage'),
    body: `<form><input name="q"></form><h1>ferry</h1>${teasers}`,
  },
  {
    name: 'a product',
    url: 'https://shop.example/products/rope',
    head: meta('og:type', 'product') + typed('Product'),
    bodyClass: 'product-template',
    body: `<h1>Rope</h1><form action="/cart/add"><select></select><button>Add to cart</button></form>${paragraphs}`,
  },
  {
    name: 'the goods of one kind in a shop',
    url: 'https://goods.example/collections/ropes',
    head: meta('og:type', 'website') + typed('ItemList'),
    body: `<h1>Ropes</h1>${times(30, offer)}<p>${'Ropes for every boat, of hemp, of steel and of nylon, cut to length. '.repeat(3)}</p>`,
  },
  {
    name: 'a thread of a forum',
    url: 'https://boats.example/forum/threads/a-rudder-that-squeaks.812/',
    head: meta('og:type', 'website'),
    body: `<h1>A rudder that squeaks</h1>${times(9, answer)}<textarea></textarea>`,
  },
  {
    name: 'a question with its answers',
    url: 'https://boats.example/questions/812/why-does-my-rudder-squeak',
    head: typed('QAPage'),
    body: `<h1>Why does my rudder squeak?</h1>${times(4, answer)}`,
  },
  {
    name: 'documentation',
    url: 'https://docs.example/docs/reference/open',
    body: `<aside></aside><main><h1>open()</h1>${paragraphs}${times(12, '<pre><code>open("a")</code></pre>')}</main>`,
  },
  {
    name: 'a service',
    url: 'https://firm.example/services/harbour-repairs',
    head: meta('og:type', 'website') + typed('Service'),
    bodyClass: 'page page-id-4',
    body: `<h1>Harbour repairs</h1>${times(6, `<div class="card"><p>${'We repair quays, piers and moorings on every coast of the country, at any hour. '.repeat(2)}</p></div>`)}<form><input><input><button>Send</button></form>`,
  },
  {
    name: 'a landing page',
    url: 'https://tool.example/pricing',
    head: meta('og:type', 'website'),
    bodyClass: 'landing',
    body: `<h1>Plan your tides</h1>${times(4, `<section class="card"><p>${'Plan every trip with tides, winds and harbours in a single place for your whole crew. '.repeat(2)}</p><button>Try it</button></section>`)}`,
  },
  {
    name: 'a shell that its script has not filled yet',
    url: 'https://paper.example/2025/07/13/barge-closes-the-harbour',
    head: meta('og:type', 'article') + typed('NewsArticle'),
    bodyClass: 'single-post',
    body: '<div id="root"></div>',
  },
]

const articles: PageCase[] = [
  {
    name: 'a report with a list of others beneath it',
    url: 'https://paper.example/2025/07/13/barge-closes-the-harbour',
    head: meta('og:type', 'article') + typed('NewsArticle'),
    body: `<main><article class="story"><h1>Barge closes the harbour for a day</h1>${paragraphs}</article>${times(5, teaser(1))}</main>`,
  },
  {
    name: 'a review of a product',
    url: 'https://paper.example/blog/the-best-rope-for-a-small-boat',
    head: meta('og:type', 'article') + typed('BlogPosting'),
    body: `<article><h1>The best rope for a small boat, by a sailor</h1>${paragraphs.repeat(3)}</article>`,
  },
  {
    name: 'a report with comments beneath it',
    url: 'https://paper.example/news/ferry-company-pays-for-the-night',
    head: meta('og:type', 'article'),
    bodyClass: 'single',
    body: `<article class="entry"><h1>Ferry company pays for the night</h1>${paragraphs.repeat(2)}</article><div class="comments">${times(6, '<p>Well done, and thank you!</p>')}<textarea></textarea></div>`,
  },
  {
    name: 'an article about a program, with code in it',
    url: 'https://blog.example/posts/how-we-read-tide-tables',
    head: meta('og:type', 'article') + typed('BlogPosting'),
    body: `<article class="post"><h1>How we read tide tables</h1>${paragraphs.repeat(3)}<pre>read()</pre></article>`,
  },
  {
    name: 'text between line breaks, without a paragraph',
    url: 'https://old.example/news/2009/05/04/ferry-runs-again-after-the-storm.html',
    body: `<h1>Ferry runs again after the storm</h1><div class="article-text">${paragraphs.replace(/<p>/g, '').replace(/<\/p>/g, '<br><br>')}</div>`,
  },
  {
    name: 'an article in Chinese, whose paragraphs have few characters',
    url: 'https://paper.example/news/2025/07/13/1290441.html',
    head: meta('og:type', 'article'),
    body: `<article><h1>港口周日关闭一天，驳船撞上旧码头</h1>${times(5, '<p>港务长说，驳船周日早晨脱缆，撞上了旧码头。没有人受伤，但三百名乘客等了六个小时。</p>')}</article>`,
  },
  {
    name: 'an article in Arabic at an address of encoded words',
    url: `https://paper.example/news/${encodeURIComponent('إغلاق-المرفأ-يوما-بعد-اصطدام-بارجة')}`,
    head: meta('og:type', 'article'),
    body: `<article><h1>إغلاق المرفأ يومًا بعد اصطدام بارجة بالرصيف القديم</h1>${times(4, '<p>قال مدير المرفأ إن البارجة أفلتت من حبالها صباح الأحد واصطدمت بالرصيف القديم، وإن أحدًا لم يصب بأذى، وانتظر ثلاثمئة راكب ست ساعات.</p>')}</article>`,
  },
]

describe('pages that are no article', () => {
  it.each(others)('$name', page => {
    expect(detect(page)).toMatchObject({ isArticle: false, kind: 'other' })
  })
})

describe('articles', () => {
  it.each(articles)('$name', page => {
    expect(detect(page).isArticle).toBe(true)
  })
})

describe('news', () => {
  const post = `<article><h1>Ferries run again from the north quay</h1>${paragraphs}</article>`
  const dated = 'https://paper.example/2025/07/13/ferries-run-again-from-the-north-quay'
  const undated = 'https://paper.example/articles/ferries-run-again-from-the-north-quay'
  const published = meta('article:published_time', '2025-07-13T08:00Z')
  it.each([
    ['a type of news', undated, typed('ReportageNewsArticle'), 'news'],
    ['a live blog', undated, typed('LiveBlogPosting'), 'news'],
    ['a publisher of news', undated, typed('Article', 'NewsMediaOrganization'), 'news'],
    ['Open Graph with the time', undated, meta('og:type', 'article') + published, 'news'],
    ['a dated address and a section', dated, meta('article:section', 'Port'), 'news'],
    ['a dated address alone', dated, '', 'article'],
    ['a section alone', undated, meta('article:section', 'Port'), 'article'],
    ['a post of a blog', dated, typed('BlogPosting') + meta('og:type', 'article') + published, 'article'],
    ['nothing', undated, '', 'article'],
  ])('by %s', (_, url, head, kind) => {
    expect(detect({ name: '', url, head, body: post })).toMatchObject({ isArticle: true, kind })
  })
})
