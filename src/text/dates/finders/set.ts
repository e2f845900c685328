/** What comes again and again: "daily", "every two years", "per year", كل أسبوع, سنويا. */
import { candidate, isCapital } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import { formatDuration, unitOf } from '../units.ts'
import type { Candidate } from '../when.ts'

/** How far back the number of "five million dollars a year" may stand. */
const REACH = 4

const setOf = (terms: Terms, first: number, last: number, value: string, start?: number) =>
  candidate(terms, first, last, 'set', { type: 'fixed', value }, start)

/** "Daily" inside a name ("Daily Planet") is none. */
function readFrequency(terms: Terms, term: Term): Candidate | null {
  const unit = unitOf(term)
  const next = terms.tokens[term.last + 1]
  const named = terms.lexicon.words.capitalised && isCapital(terms, term.first)
  if (!unit || (named && next?.kind === 'word' && isCapital(terms, term.last + 1))) return null
  return setOf(terms, term.first, term.last, formatDuration(unit, term.more), term.start)
}

/** "every year", "every two weeks", "every Friday". */
function readEvery(terms: Terms, every: Term): Candidate | null {
  const number = terms.numberFrom(every.last + 1)
  const counted = number && number.kind === 'cardinal' ? number : null
  const at = (counted?.last ?? every.last) + 1
  const unit = terms.from(at, 'unit')
  const day = terms.from(terms.from(at, 'before-day') ? at + 1 : at, 'weekday')
  if (day && !counted) return setOf(terms, every.first, day.last, `XXXX-WXX-${day.value}`, every.start)
  const name = unit && unitOf(unit)
  if (!unit || !name || (unit.definite && !counted)) return null
  const count = unit.form === 'dual' ? 2 : (counted?.value ?? Number(every.value))
  return setOf(terms, every.first, unit.last, formatDuration(name, count), every.start)
}

/** Is there a number of things shortly before: "$5 a day", "twice a year"? */
function countsBefore(terms: Terms, at: number): boolean {
  if (terms.upTo(at - 1, 'times')) return true
  for (let back = 1; back <= REACH; back++) if (terms.numberUpTo(at - back)) return true
  return false
}

/** "per year"; "a year" and في السنة after a number. */
function readPer(terms: Terms, unit: Term): Candidate | null {
  const per = terms.upTo(unit.first - 1, 'per')
  const name = unitOf(unit)
  if (!per || !name || unit.form !== 'singular') return null
  if (per.weak && !(countsBefore(terms, per.first) && !terms.from(unit.last + 1, 'deictic-after')))
    return null
  const distances = ['ago-after', 'later-after', 'earlier-after'] as const
  if (distances.some(cue => terms.from(unit.last + 1, cue))) return null
  // في العام 2017 is a year; only the languages with an article need it ("in the year", في السنة).
  if (per.weak && terms.lexicon.words.article && (!unit.definite || terms.digits(unit.last + 1) !== null))
    return null
  return setOf(terms, per.first, unit.last, formatDuration(name, 1), per.start)
}

/** Finds sets. */
export function findSets(terms: Terms): Candidate[] {
  return [
    ...terms.of('frequency').flatMap(term => readFrequency(terms, term) ?? []),
    ...terms.of('every').flatMap(term => readEvery(terms, term) ?? []),
    ...terms.of('unit').flatMap(unit => readPer(terms, unit) ?? []),
  ]
}
