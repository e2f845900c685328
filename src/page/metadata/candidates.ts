/** A field is an ordered list of candidates: all are kept as evidence, the first valid one is chosen. */
import type { Doubt, Evidence, Field } from '../article.ts'

export interface Candidate<T> {
  value: T
  source: string
  /** False for what is shown as evidence and never chosen: a date in the year 1. */
  valid: boolean
  /** Why it is not to be relied on. */
  doubt?: Doubt
}

/**
 * @param candidates in the order of trust.
 * @param contradicts whether another candidate says something else than the chosen one, not only less or in other words.
 */
export function chooseFirst<T>(
  candidates: readonly Candidate<T>[],
  contradicts: (chosen: T, other: T) => boolean = () => false,
): Field<T> {
  const at = candidates.findIndex(candidate => candidate.valid)
  const chosen = candidates[at]
  const evidence = candidates.map(({ value, source, valid, doubt }, index): Evidence<T> => {
    const differs = valid && chosen !== undefined && contradicts(chosen.value, value)
    const found = doubt ?? (differs ? 'conflict' : undefined)
    return { value, source, chosen: index === at, ...(found && { doubt: found }) }
  })
  const isInConflict = evidence.some(({ doubt }) => doubt === 'conflict')
  return { value: chosen?.value ?? null, evidence, ...(isInConflict && { conflict: true }) }
}

/** White space collapsed and trimmed. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim()
