/** The marks of an article as rows of the side panel: in text order, of the types that are wanted. */
import type { Translator } from '../shared/i18n/translator.ts'
import type { ArticleReading } from '../shared/tab/page-state.ts'
import { shownNames } from '../shared/words/entity-names.ts'
import { valueWords } from '../shared/words/value-words.ts'
import type { Mention, MentionType } from '../text/analysis.ts'

export interface MarkRow {
  /** Index into `Analysis.mentions`. */
  index: number
  mention: Mention
}

/** @param types those that are listed. */
export function markRows({ analysis }: ArticleReading, types: ReadonlySet<MentionType>): MarkRow[] {
  return analysis.mentions.flatMap((mention, index) => (types.has(mention.type) ? [{ index, mention }] : []))
}

/** What a mark means, in words: the value of a figure or date, the other name of an entity; null where nothing is to add. */
export function meaningOf(
  { mention }: MarkRow,
  { article, analysis }: ArticleReading,
  translator: Translator,
): string | null {
  const written = article.text.slice(mention.start, mention.end)
  const entity = mention.entity === undefined ? undefined : analysis.entities[mention.entity]
  if (!entity) {
    const words = valueWords(mention, translator)
    return words === written ? null : words
  }
  return shownNames(entity).find(({ name }) => name !== written)?.name ?? null
}

/** The row of the mention, or the last one before it: where a filter leaves a mention out, the place is still known. */
export function rowAt(rows: readonly MarkRow[], mention: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.index ?? 0) <= mention) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
