/**
 * Is this page one article, and is it news? Runs on every page, so it imports next to nothing, knows no language, reads
 * no layout, and looks at counts and declarations only. What they weigh is fitted to pages: detect/weights.ts.
 */
import type { Detection, PageKind } from './article.ts'
import { measurePage, type PageMeasures } from './detect/measure-page.ts'
import { weigh } from './detect/measures.ts'
import { reasonsOf } from './detect/reasons.ts'
import { BIAS, type Measure } from './detect/weights.ts'

/** At most this score without prose: a shell that its script fills later declares an article that is not there yet. */
const WITHOUT_PROSE = -3

/** A declaration counts as two; habits of newsrooms, such as a date in the address, as one. Unknown is no news. */
const NEWS_SIGNS = 2

/** Never throws and never changes the document. `reasons` are codes with a value, worded by the UI. */
export function detectArticle(document: Document, options: { url?: string } = {}): Detection {
  let page: PageMeasures
  try {
    page = measurePage(document, options.url ?? (document.defaultView ? document.URL : ''))
  } catch {
    // A document taken apart while it is read.
    return { isArticle: false, kind: 'other', confidence: 0, reasons: ['failed:1'] }
  }
  const score = scoreOf(page)
  const isArticle = score > 0
  const kind: PageKind = isArticle ? (page.newsSigns >= NEWS_SIGNS ? 'news' : 'article') : 'other'
  return { isArticle, kind, confidence: 1 / (1 + Math.exp(-score)), reasons: reasonsOf(page, isArticle) }
}

function scoreOf({ counts }: PageMeasures): number {
  let score: number = BIAS
  for (const [measure, count] of Object.entries(counts)) score += weigh(measure as Measure, count)
  return counts.boxLetters ? score : Math.min(score, WITHOUT_PROSE)
}
