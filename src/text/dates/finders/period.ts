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
  const now = year ? null : theYearAfter(terms, ordinal.last + 1)
  const code = `${letter}${ordinal.value}`
  const when = { type: 'period' as const, code, year: year?.year ?? null, ...(now && { yearShift: 0 }) }
  const start = ordinal.first === term.first ? term.start : undefined
  const last = year?.last ?? now?.last ?? ordinal.last
  // Matches have halves and quarters too: without a year it is none of ours.
  return candidate(terms, ordinal.first, last, 'date', when, start, !year && !now)
}

/** "the third quarter of the year", الربع الثالث من العام: the one now. */
function theYearAfter(terms: Terms, at: number): Term | null {
  const article = terms.lexicon.words.article
  for (const joint of terms.allFrom(at, 'joint')) {
    const unit = terms.from(joint.last + 1, 'unit')
    if (unit?.value !== 'year' || unit.form !== 'singular' || terms.digits(unit.last + 1) !== null) continue
    // "of the" is one joint of two words; a year with an article of its own needs none.
    if (article ? unit.definite : joint.words.length > 1)
      return terms.from(unit.last + 1, 'deictic-after') || terms.tokens[unit.last + 1]?.kind === 'word'
        ? null
        : unit
  }
  return null
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
