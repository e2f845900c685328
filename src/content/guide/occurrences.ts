/** Which marks belong together: the same entity, the same value. The card walks through them. */
import type { Mark } from '../../highlight/painter.ts'
import type { Analysis, Mention } from '../../text/analysis.ts'

/**
 * The marks that say the same as this one, itself among them, in text order.
 * @param marks those that can be shown.
 */
export function occurrencesOf(mark: Mark, marks: readonly Mark[], analysis: Analysis): Mark[] {
  const key = keyOf(analysis.mentions[mark.index])
  if (key === null) return [mark]
  return marks.filter(other => other.type === mark.type && keyOf(analysis.mentions[other.index]) === key)
}

/** The mark before (−1) or after (1) one in a list, round from the end to the beginning. */
export function neighbour(marks: readonly Mark[], mark: Mark | null, step: 1 | -1): Mark | undefined {
  const at = mark ? marks.findIndex(other => other.index === mark.index) : -1
  if (at < 0) return step === 1 ? marks[0] : marks.at(-1)
  return marks[(at + step + marks.length) % marks.length]
}

function keyOf(mention: Mention | undefined): string | null {
  if (!mention) return null
  if (mention.entity !== undefined) return `entity ${mention.entity}`
  if (mention.value === null || mention.value === undefined) return null
  return `${mention.kind} ${JSON.stringify(mention.value)} ${mention.unit ?? ''}`
}
