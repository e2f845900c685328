/** Halves and quarters of a year: "Q3", "first half of 2019", الربع الثالث من عام 2018. */
import { candidate } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate } from '../when.ts'
import { yearAfter } from '../years.ts'

/** The ordinal beside the noun, on whichever side the language puts it. */
function ordinalBeside(terms: Terms, term: Term): { value: number; first: number; last: number } | null {
  const before = terms.numberUpTo(term.first - 1)
  if (before?.kind === 'ordinal') return { value: before.value, first: before.first, last: term.last }
  const after = terms.numberFrom(term.last + 1)
  return after?.kind === 'ordinal' ? { value: after.value, first: term.first, last: after.last } : null
}

function readNamed(terms: Terms, term: Term, letter: 'H' | 'Q'): Candidate | null {
  const ordinal = ordinalBeside(terms, term)
  if (!ordinal || ordinal.value > (letter === 'H' ? 2 : 4)) return null
  const year = yearAfter(terms, ordinal.last + 1)
  const when = { type: 'period' as const, code: `${letter}${ordinal.value}`, year: year?.year ?? null }
  const start = ordinal.first === term.first ? term.start : undefined
  // Matches have halves and quarters too: without a year it is none of ours.
  return candidate(terms, ordinal.first, year?.last ?? ordinal.last, 'date', when, start, !year)
}

/** Tokens part letters and digits, so "Q3" is two of them: the lexicon joins them again. */
function readCode(terms: Terms, term: Term): Candidate {
  const year = yearAfter(terms, term.last + 1)
  const when = { type: 'period' as const, code: String(term.value), year: year?.year ?? null }
  return candidate(terms, term.first, year?.last ?? term.last, 'date', when, term.start)
}

/** Finds halves and quarters of years. */
export function findPeriods(terms: Terms): Candidate[] {
  return [
    ...terms.of('half').flatMap(term => readNamed(terms, term, 'H') ?? []),
    ...terms.of('quarter').flatMap(term => readNamed(terms, term, 'Q') ?? []),
    ...terms.of('period-code').map(term => readCode(terms, term)),
  ]
}
