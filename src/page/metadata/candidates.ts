/** A field is an ordered list of candidates: all are kept as evidence, the first valid one is chosen. */
import type { Field } from '../article.ts'

export interface Candidate<T> {
  value: T
  source: string
  /** False for what is shown as evidence and never chosen: a date in the year 1. */
  valid: boolean
}

/** @param candidates in the order of trust. */
export function chooseFirst<T>(candidates: readonly Candidate<T>[]): Field<T> {
  const chosen = candidates.findIndex(candidate => candidate.valid)
  return {
    value: candidates[chosen]?.value ?? null,
    evidence: candidates.map(({ value, source }, index) => ({ value, source, chosen: index === chosen })),
  }
}

/** White space collapsed and trimmed. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim()
