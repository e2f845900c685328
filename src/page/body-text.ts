/** The text of an article's body alone. */

import type { BlockKind } from '../text/analysis.ts'
import type { Article } from './article.ts'

const NOT_BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'caption', 'credit'])

/** @returns the article's text without headline, captions and credits, each block on a line of its own. */
export function bodyText(article: Article): string {
  return article.blocks
    .filter(block => !NOT_BODY.has(block.kind))
    .map(block => article.text.slice(block.start, block.end))
    .join('\n')
}
