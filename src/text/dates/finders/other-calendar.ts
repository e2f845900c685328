/** Dates of the Hijri calendar: "9 محرم 1440 هـ", رمضان الماضي. */
import { candidate, deicticOf, isFunctionWord, placesAfter, placesBefore } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate, HijriWhen } from '../when.ts'
import { type ReadYear, yearAt } from '../years.ts'

interface ReadDay {
  day: number
  first: number
  start: number | undefined
}

/** The day before the month: "9", التاسع من. */
function dayBefore(terms: Terms, at: number): ReadDay | null {
  for (const place of placesBefore(terms, at)) {
    // أول أيام شهر رمضان
    const unit = terms.upTo(place, 'unit')
    const number = terms.numberUpTo(unit?.value === 'day' ? unit.first - 1 : place)
    if (unit?.value === 'day' && number?.kind !== 'ordinal') continue
    if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 30) continue
    if (number.kind === 'ordinal' || (number.form === 'digits' && number.first === number.last))
      return { day: number.value, first: number.first, start: number.start }
  }
  return null
}

/** Four digits after a Hijri month are its own year up to here; later ones are Gregorian. */
const LAST_HIJRI = 1600

function yearsOf(year: ReadYear | undefined): Pick<HijriWhen, 'year' | 'hijriYear'> {
  if (!year) return { year: null, hijriYear: null }
  if (year.hijri !== undefined) return { year: null, hijriYear: year.hijri }
  const own = year.year !== null && year.year <= LAST_HIJRI
  return own ? { year: null, hijriYear: year.year } : { year: year.year, hijriYear: null }
}

/** في رمضان; but في رمضان صبحي names a man. */
function isPlaced(terms: Terms, month: Term): boolean {
  const next = month.last + 1
  const ends = terms.tokens[next]?.kind !== 'word' || isFunctionWord(terms, next)
  return ends && terms.upTo(month.first - 1, 'month-cue') !== undefined
}

function readOtherMonth(terms: Terms, month: Term): Candidate | null {
  const word = terms.upTo(month.first - 1, 'before-month')
  const left = word?.first ?? month.first
  const day = dayBefore(terms, left)
  const year = placesAfter(terms, month.last + 1).flatMap(place => yearAt(terms, place) ?? [])[0]
  const deictic = terms.from(month.last + 1, 'deictic-after') ?? terms.upTo(left - 1, 'deictic-before')
  // Many of these names are words too (صفر is zero): alone they say nothing.
  if (!day && !year && !word && !deictic && !isPlaced(terms, month)) return null
  const after = deictic && deictic.first > month.last ? deictic : undefined
  const before = deictic && !after && !day && !word ? deictic : undefined
  const when: HijriWhen = {
    type: 'hijri',
    month: Number(month.value),
    day: day?.day ?? null,
    ...yearsOf(year),
    deictic: deicticOf(deictic),
  }
  const head = before ?? day ?? word ?? month
  // رمضان هذا العام
  const unit = after && terms.from(after.last + 1, 'unit')
  const last = year?.last ?? (unit?.value === 'year' ? unit.last : (after?.last ?? month.last))
  return candidate(terms, head.first, last, 'date', when, head.start)
}

/** Finds dates with the name of a Hijri month. */
export function findOtherCalendarDates(terms: Terms): Candidate[] {
  return terms.of('other-month').flatMap(month => readOtherMonth(terms, month) ?? [])
}
