/** Pages of one article, with what a case puts into the head and around the text. */
import type { Metadata } from '../../../src/page/article.ts'
import { readArticle } from '../../../src/page/read.ts'
import { paragraphs, parseInert } from '../parse-page.ts'

export const address = 'https://www.aldertimes.example/news/barge-closes-harbour'

export interface Sample {
  head?: string
  /** Between the beginning of the article and its text. */
  above?: string
  /** Right behind the text, inside the article. */
  below?: string
  url?: string
  now?: string
  language?: string
}

/** The metadata of a sample page. */
export function readSample({
  head = '',
  above = '',
  below = '',
  url = address,
  now,
  language = 'en',
}: Sample): Metadata {
  const html = `<html lang="${language}"><head>${head}</head><body class="comments-open has-sidebar"><main><article>${above}${paragraphs}${below}</article></main></body></html>`
  const metadata = readArticle(parseInert(html), { url, ...(now && { now }) })?.metadata
  if (!metadata) throw new Error('no article was read')
  return metadata
}

export const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`
export const meta = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`
