/** Runs in the page: one saved page read by one parser. Each reads a document of its own, since the peers change theirs. */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { bodyText, detectArticle, readArticle } from '../../src/lib.ts'

export interface ParsedPage {
  body: string
  title: string | null
  authors: string[]
  published: string | null
  ms: number
  /** What the whole job takes: ours with the origin, Readability's with the copy that it needs to leave the page as it is. */
  wholeMs: number
  /** Is the page one article, where the parser has a way to say so; null where it has none. */
  isArticle: boolean | null
}

export type ParserName = 'hashiya' | 'readability' | 'defuddle'

export function parsePage(name: ParserName, html: string, url: string | null): ParsedPage {
  const document = new DOMParser().parseFromString(html, 'text/html')
  if (url) {
    const base = document.createElement('base')
    base.href = url
    document.head.prepend(base)
  }
  return PARSERS[name](document, url)
}

const PARSERS: Record<ParserName, (document: Document, url: string | null) => ParsedPage> = {
  hashiya(document, url) {
    const options = url ? { url } : {}
    const { isArticle } = detectArticle(document, options)
    const start = performance.now()
    const article = readArticle(document, options)
    const ms = performance.now() - start
    // Read when it is first asked for.
    article?.origin.at(0)
    const wholeMs = performance.now() - start
    const metadata = article?.metadata
    return {
      body: article ? bodyText(article) : '',
      title: metadata?.title.value ?? null,
      authors: metadata?.authors.value ?? [],
      published: metadata?.published.value ?? null,
      ms,
      wholeMs,
      isArticle,
    }
  },
  readability(document) {
    const isArticle = isProbablyReaderable(document)
    const before = performance.now()
    document.cloneNode(true)
    const start = performance.now()
    const article = new Readability(document).parse()
    const ms = performance.now() - start
    const wholeMs = performance.now() - before
    const html = new DOMParser().parseFromString(article?.content ?? '', 'text/html')
    const { title = null, byline, publishedTime } = article ?? {}
    return {
      body: textOf(html),
      title: title ?? null,
      authors: byline ? [byline] : [],
      published: publishedTime ?? null,
      ms,
      wholeMs,
      isArticle,
    }
  },
  defuddle(document, url) {
    const start = performance.now()
    const article = new Defuddle(document, url ? { url } : {}).parse()
    const ms = performance.now() - start
    const html = new DOMParser().parseFromString(article.content, 'text/html')
    const { title, author, published } = article
    return {
      body: textOf(html),
      title: title || null,
      authors: author ? [author] : [],
      published: published || null,
      ms,
      wholeMs: ms,
      isArticle: null,
    }
  },
}

/** Text with blocks kept apart, so that words of two paragraphs do not run together. */
function textOf(document: Document): string {
  for (const block of document.querySelectorAll('p,li,h1,h2,h3,h4,h5,h6,blockquote,figcaption,td,div,br'))
    block.append('\n')
  return document.body?.textContent ?? ''
}
