/** The summary as Markdown: the title, then a line for each sentence that leads to its place in the page. */
import type { Article } from '../../page/article.ts'
import type { Span } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import { referenceOf } from './citation.ts'
import { citeInMarkdown } from './cite.ts'
import { markdownText } from './markdown-table.ts'
import { linkToSpan } from './text-fragment.ts'

/** @param accessed ISO date of the day of reading. */
export function summaryInMarkdown(
  article: Article,
  sentences: readonly Span[],
  accessed: string,
  translator: Translator,
): string {
  const { text, url, metadata } = article
  const lines = sentences.map(span => {
    const sentence = markdownText(text.slice(span.start, span.end))
    return `- ${sentence} [↗](<${linkToSpan(url, text, span)}>)\n`
  })
  const title = metadata.title.value
  const heading = title ? `## ${markdownText(title)}\n\n` : ''
  return `${heading}${lines.join('')}\n${citeInMarkdown(referenceOf(article, accessed), translator)}`
}
