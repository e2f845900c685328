/** Hijri months with a day or a year: marked as dates, their value stays null. */
import { candidate, placesAfter, placesBefore } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate } from '../when.ts'
import { yearAt } from '../years.ts'

const isDayNumber = (digits: string | null) => digits !== null && Number(digits) >= 1 && Number(digits) <= 30

function readOtherMonth(terms: Terms, month: Term): Candidate | null {
  const word = terms.upTo(month.first - 1, 'before-month')
  const left = word?.first ?? month.first
  const day = placesBefore(terms, left).find(place => isDayNumber(terms.digits(place)))
  const year = placesAfter(terms, month.last + 1).flatMap(place => yearAt(terms, place) ?? [])[0]
  const deictic = terms.from(month.last + 1, 'deictic-after')
  // Many of these names are words too (صفر is zero): alone they say nothing.
  if (day === undefined && !year && !word && !deictic) return null
  const start = day === undefined ? (word?.start ?? month.start) : terms.tokens[day]?.start
  return candidate(
    terms,
    day ?? left,
    year?.last ?? deictic?.last ?? month.last,
    'date',
    { type: 'unknown' },
    start,
  )
}

/** Finds dates of calendars that are recognised, not converted. */
export function findOtherCalendarDates(terms: Terms): Candidate[] {
  return terms.of('other-month').flatMap(month => readOtherMonth(terms, month) ?? [])
}
