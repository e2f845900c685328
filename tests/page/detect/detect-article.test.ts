import { describe, expect, it } from 'vitest'
import { detectArticle } from '../../../src/page/detect.ts'
import { paragraphs, parseInert } from '../parse-page.ts'

const jsonLd = (type: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`
const page = (head: string, body: string) =>
  parseInert(`<html><head>${head}</head><body>${body}</body></html>`)
const story = 'https://news.example/2025/07/13/barge-closes-the-harbour'
const japanese =
  '<p>港は日曜日に閉鎖された。はしけが古い桟橋に衝突したためで、けが人はいなかったと港長は述べた。復旧には約二百万ユーロかかる見込みだ。</p>'.repeat(
    5,
  )
const card = '<article><h3><a href="/a">Short title</a></h3><p>Two words</p></article>'

describe('detectArticle', () => {
  const articles: [string, Document, string, string][] = [
    [
      'news by its declaration',
      page(jsonLd('NewsArticle') + meta('og:type', 'article'), `<article><h1>T</h1>${paragraphs}</article>`),
      story,
      'news',
    ],
    ['a story without any declaration', page('', `<h1>T</h1>${paragraphs.repeat(2)}`), story, 'article'],
    [
      'a blog post',
      page(jsonLd('BlogPosting') + meta('og:type', 'article'), `<h1>T</h1>${paragraphs}`),
      'https://blog.example/why-i-left-the-sea',
      'article',
    ],
    [
      'a story in a script without short words',
      page(meta('og:type', 'article'), `<h1>港</h1>${japanese}`),
      story,
      'article',
    ],
  ]
  it.each(articles)('takes %s for an article', (_, document, url, kind) => {
    expect(detectArticle(document, { url })).toMatchObject({ isArticle: true, kind })
  })

  const others: [string, Document, string][] = [
    ['an empty page', page('', ''), story],
    ['a home page', page(meta('og:type', 'website'), card.repeat(30)), 'https://news.example/'],
    ['a section page', page(meta('og:type', 'website'), card.repeat(30)), 'https://news.example/tag/sea'],
    [
      'a product',
      page(
        jsonLd('Product') + meta('og:type', 'product'),
        `<h1>Boat</h1>${paragraphs}<span itemprop="price">9</span>`,
      ),
      'https://shop.example/products/small-boat',
    ],
    [
      'a thread of a forum',
      page(jsonLd('DiscussionForumPosting'), `<h1>Boat?</h1>${paragraphs}`),
      'https://forum.example/threads/12345',
    ],
    [
      'documentation',
      page(jsonLd('TechArticle'), `<h1>API</h1>${paragraphs}${'<pre>x</pre>'.repeat(9)}`),
      'https://docs.example/docs/api',
    ],
  ]
  it.each(others)('takes %s for none', (_, document, url) => {
    expect(detectArticle(document, { url })).toMatchObject({ isArticle: false, kind: 'other' })
  })

  it('says why', () => {
    const { reasons } = detectArticle(page(jsonLd('NewsArticle') + meta('og:type', 'article'), paragraphs), {
      url: story,
    })
    expect(reasons).toEqual(
      expect.arrayContaining(['json-ld:NewsArticle', 'og-type:article', 'paragraphs:4', 'address:dated']),
    )
  })

  it('leaves the document as it is', () => {
    const document = page(jsonLd('NewsArticle'), paragraphs)
    const before = document.documentElement.outerHTML
    detectArticle(document, { url: story })
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('survives a document without anything in it', () => {
    const document = page('', '')
    document.documentElement.remove()
    expect(detectArticle(document, { url: 'no address' }).isArticle).toBe(false)
  })
})
