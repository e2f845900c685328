import type { Passage } from '../passage.ts'
import { isCapitalised } from './candidate.ts'

/** Fewer words than this say nothing about how a line is capitalised. */
const FEWEST_WORDS = 5
const MOSTLY = 0.75

/** Asked once a name, and a line may hold a hundred thousand of them: the answer is kept for as long as the passage. */
const answers = new WeakMap<Passage, boolean>()

/** Does Every Word of the Line Begin Like This? Then capitals tell nothing about names, and the finders by capitals rest. */
export function isHeadline(passage: Passage): boolean {
  const known = answers.get(passage)
  if (known !== undefined) return known
  const answer = isMostlyCapitals(passage)
  answers.set(passage, answer)
  return answer
}

function isMostlyCapitals(passage: Passage): boolean {
  let words = 0
  let capitals = 0
  for (const token of passage.tokens) {
    if (token.kind !== 'word' || token.text.length < 2) continue
    words++
    if (isCapitalised(token.text)) capitals++
  }
  return words >= FEWEST_WORDS && capitals > words * MOSTLY
}
