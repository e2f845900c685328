import { afterEach, describe, expect, it } from 'vitest'
import { detectArticle } from '../../src/page/detect.ts'
import { readArticle, readLive } from '../../src/page/read.ts'
import { paragraphs, parseInert, prose } from './parse-page.ts'

const page = (body: string, head = '') => parseInert(`<html><head>${head}</head><body>${body}</body></html>`)

describe('bad input', () => {
  // jsdom takes half a minute to make 10,000; the browsers' own test has them all.
  it('reads through 3,000 nested elements', () => {
    const document = page('')
    let inner: Element = document.body
    for (let depth = 0; depth < 3000; depth++) {
      const child = document.createElement('div')
      inner.appendChild(child)
      inner = child
    }
    inner.textContent = prose.join(' ')
    expect(readArticle(document)?.text).toBe(prose.join(' '))
    expect(detectArticle(document).isArticle).toBe(false)
  })

  it('reads a text node of 5 MB', () => {
    const long = `${prose[0]} `.repeat(40_000)
    const document = page('<p></p>')
    document.querySelector('p')?.append(long)
    expect(readArticle(document)?.text.length).toBe(long.length - 1)
  })

  const odd: [string, string][] = [
    ['lone surrogates', `\ud800${prose[0]}\udc00`],
    ['direction overrides', `${prose[0].slice(0, 30)}\u202e${prose[0].slice(30)}\u202c`],
    ['words of the prototype', `constructor __proto__ toString hasOwnProperty ${prose[0]}`],
  ]
  it.each(odd)('keeps the mapping with %s', (_, text) => {
    const document = page(paragraphs)
    const first = document.querySelector('p')
    if (first) first.textContent = text
    const reading = readLive(document)
    const block = reading?.article.blocks[0]
    expect(reading?.article.text.startsWith(text)).toBe(true)
    const slices = block ? reading?.live.slices(block) : []
    expect(slices?.map(({ node, start, end }) => node.data.slice(start, end)).join('')).toBe(text)
  })

  const broken = [
    '{',
    '[]',
    'null',
    '"text"',
    '{"@type":5,"author":{"name":[null,{}]}}',
    '{"@type":"NewsArticle","datePublished":{"a":[]}}',
    '<!-- no -->',
    '[[[[[[',
  ]
  it.each(broken)('ignores the JSON-LD %s', source => {
    const article = readArticle(
      page(`<article>${paragraphs}</article>`, `<script type="application/ld+json">${source}</script>`),
    )
    expect(article?.metadata.authors.value).toBeNull()
    expect(article?.metadata.published.value).toBeNull()
  })

  it('reads nothing from a document without a body', () => {
    const document = page(paragraphs)
    document.body.remove()
    expect(readArticle(document)).toBeNull()
    document.documentElement.remove()
    expect(readArticle(document)).toBeNull()
  })
})

describe('a page that pollutes Object.prototype', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>
  afterEach(() => {
    for (const name of ['author', 'headline', '@type', 'datePublished']) delete prototype[name]
  })

  it('puts nothing into the metadata', () => {
    const document = page(
      `<article>${paragraphs}</article>`,
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    )
    Object.assign(prototype, {
      author: 'Mallory Polluted',
      headline: 'Polluted',
      datePublished: '2020-02-02',
      '@type': 'Thing',
    })
    const metadata = readArticle(document)?.metadata
    expect(metadata?.authors.value).toBeNull()
    expect(metadata?.title.value).toBeNull()
    expect(metadata?.published.value).toBeNull()
  })
})
