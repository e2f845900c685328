import type { Passage } from '../passage.ts'
import { isCapitalised } from './candidate.ts'

/** Fewer words than this say nothing about how a line is capitalised. */
const FEWEST_WORDS = 5
const MOSTLY = 0.75

/** Does Every Word of the Line Begin Like This? Then capitals tell nothing about names, and the finders by capitals rest. */
export function isHeadline(passage: Passage): boolean {
  let words = 0
  let capitals = 0
  for (const token of passage.tokens) {
    if (token.kind !== 'word' || token.text.length < 2) continue
    words++
    if (isCapitalised(token.text)) capitals++
  }
  return words >= FEWEST_WORDS && capitals > words * MOSTLY
}
