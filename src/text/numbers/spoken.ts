/** Numbers as they are read aloud or stand alone: "point 77", "one twenty two", "- 10 k". Only where the line has nothing that they could count. */
import { type Cursor, continuationAfter } from './cursor.ts'
import type { Opener } from './read-numbers.ts'
import type { Term } from './terms.ts'
import { readGroup } from './words.ts'

const CLAUSE_ENDS = new Set(['.', ',', ';', '(', ')', '!', '?', '%'])

/** "Point 77" begins its clause and ends it; "point 5 of the plan" is no number. */
export function spokenPoint({ tokens, lexicon }: Cursor, at: number, term: Term): Opener | null {
  const point = tokens[at - 1]
  if (point?.kind !== 'word' || !lexicon.decimalWords.has(point.folded)) return null
  const [before, after] = [tokens[at - 2], tokens[term.last + 1]]
  if ((before && !CLAUSE_ENDS.has(before.text)) || term.form !== 'digits' || term.separated) return null
  const percent = lexicon.percentWords.startingAt(tokens, term.last + 1)
  if (after && !percent && !CLAUSE_ENDS.has(after.text)) return null
  const digits = tokens[at]?.folded ?? ''
  return { first: at - 1, start: point.start, negative: false, value: () => Number(`0.${digits}`) }
}

/** "- 10 k" as the whole line is negative; before more words the dash is that of a list. */
export function lineMinus({ tokens }: Cursor, at: number, term: Term): Opener | null {
  const sign = tokens[0]
  if (at !== 1 || term.last < tokens.length - 1 || (sign?.text !== '-' && sign?.text !== '−')) return null
  return { first: 0, start: sign.start, negative: true, value: whole => -whole.value }
}

/** "One twenty two" as the whole line is 122: the hundred is not said. */
export function spokenHundreds(cursor: Cursor, unit: Term, at: number): Term | null {
  if (at > 0 || unit.last > 0 || unit.ordinal || cursor.lexicon.grammar.unitsBeforeTens) return null
  if (unit.value < 1 || unit.value > 9 || unit.scale > 1) return null
  const next = continuationAfter(cursor, unit.last)
  if (next?.join !== 'none' || !next.words.some(word => word.role === 'ten')) return null
  const rest = readGroup(cursor, next.words, next.at)
  if (!rest || rest.ordinal || rest.value > 99 || rest.last < cursor.tokens.length - 1) return null
  return { ...unit, value: unit.value * 100 + rest.value, last: rest.last }
}
