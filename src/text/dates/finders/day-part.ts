/** Parts of a day: "tonight", "all night"; "morning" alone is weak and waits for its day. */
import type { DayPart } from '../../../languages/contract/dates.ts'
import { candidate } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate, When } from '../when.ts'

const PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['MO', 'MO'],
  ['AF', 'AF'],
  ['EV', 'EV'],
  ['NI', 'NI'],
])

const shifted = (days: number): When => ({ type: 'shift', unit: 'day', by: days, anchor: 'published' })

/** "tonight", الليلة الماضية. */
function readRelative(terms: Terms, term: Term): Candidate | null {
  const part = PARTS.get(String(term.value))
  if (!part) return null
  return candidate(
    terms,
    term.first,
    term.last,
    'time',
    { type: 'part', part, base: shifted(term.more) },
    term.start,
  )
}

function readPart(terms: Terms, term: Term): Candidate | null {
  const part = PARTS.get(String(term.value))
  if (!part) return null
  const whole = terms.upTo(term.first - 1, 'whole')
  // A paper that says "all night" means the night before it came out.
  if (whole)
    return candidate(
      terms,
      whole.first,
      term.last,
      'time',
      { type: 'part', part, base: shifted(-1) },
      whole.start,
    )
  // "early hours" are no other thing; "morning" alone says no day.
  const article = terms.lexicon.words.article
  const weak = term.words.length === 1 || (article !== null && !term.definite)
  return candidate(terms, term.first, term.last, 'time', { type: 'part', part, base: null }, term.start, weak)
}

/** Finds parts of the day. */
export function findDayParts(terms: Terms): Candidate[] {
  return [
    ...terms.of('relative-part').flatMap(term => readRelative(terms, term) ?? []),
    ...terms.of('day-part').flatMap(term => readPart(terms, term) ?? []),
  ]
}
