/** Dates with the name of a month: "29 September 1918", "June 5", "July 2017", "أكتوبر/تشرين الأول الماضي". */
import { candidate, deicticOf, isCapital, placesAfter, placesBefore, writtenAsName } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate, YearReference } from '../when.ts'
import { yearAfter } from '../years.ts'
import { readJoined } from './joined-month.ts'
import { isNameOfEvent, skipDot } from './month-name.ts'

interface DayPart {
  day: number
  until?: number
  first: number
  last: number
}

/** A day of the month at these tokens: "5", "5th", "fifth", الخامس. */
function dayAt(terms: Terms, first: number, last: number): number | null {
  const digits = first === last ? terms.digits(first) : null
  const number = terms.numberFrom(first)
  const ordinal =
    number?.last === last && (number.kind === 'ordinal' || number.form === 'words') ? number.value : null
  const day = digits && digits.length <= 2 ? Number(digits) : ordinal
  return day !== null && Number.isInteger(day) && day >= 1 && day <= 31 ? day : null
}

/** The day that ends at this token; with "3–5" or "3 و 5" before it, both. */
function dayUpTo(terms: Terms, last: number): DayPart | null {
  const first = terms.numberUpTo(last)?.first ?? last
  // "3-5" may come as one number span: its digits are read one by one.
  const from = terms.digits(last) && !terms.digits(first) ? last : terms.digits(last) ? last : first
  const day = dayAt(terms, from, last)
  if (day === null || terms.sign(from - 1, '$€£¥')) return null
  if (terms.sign(from - 1, '.,:/٫٬') && terms.digits(from - 2) && !terms.tokens[from]?.spaceBefore)
    return null
  if (terms.sign(from - 1, '-–—')) {
    const start = dayAt(terms, from - 2, from - 2)
    if (start !== null && start < day) return { day: start, until: day, first: from - 2, last }
  }
  return { day, first: from, last }
}

function dayBefore(terms: Terms, at: number): DayPart | null {
  for (const place of placesBefore(terms, at)) {
    // "the 23rd day of September"
    const unit = terms.upTo(place, 'unit')
    const counted = unit?.value === 'day' && unit.form === 'singular' && place < at - 1
    const found = dayUpTo(terms, counted ? unit.first - 1 : place)
    if (found && (!counted || isOrdinal(terms, found.first))) return found
  }
  return null
}

/** "June 5", "June 5th", "June the fifth", "June 5-7". */
function dayAfter(terms: Terms, at: number): DayPart | null {
  // "October, 1st": a comma only where nothing follows that the ordinal could belong to.
  const afterComma = terms.sign(at, ',') && isOrdinal(terms, at + 1) && terms.tokens[at + 3]?.kind !== 'word'
  for (const place of placesAfter(terms, at, afterComma)) {
    const last = terms.digits(place) && !isOrdinal(terms, place) ? place : terms.numberFrom(place)?.last
    if (last === undefined) continue
    const day = dayAt(terms, place, last)
    if (day === null || isMeasured(terms, last)) continue
    // يناير 22, 2018: elsewhere the number after the month counts what follows.
    if (!terms.lexicon.words.dayAfterMonth && !yearAfter(terms, last + 1)) continue
    const until = terms.sign(last + 1, '-–—') ? dayAt(terms, last + 2, last + 2) : null
    if (until !== null && until > day) return { day, until, first: place, last: last + 2 }
    return { day, first: place, last }
  }
  return null
}

const isOrdinal = (terms: Terms, at: number) => terms.numberFrom(at)?.kind === 'ordinal'

/** "June 5%", "June 5.5", "June 10:30": no day. */
function isMeasured(terms: Terms, last: number): boolean {
  return (
    terms.sign(last + 1, '%٪:.') &&
    (terms.sign(last + 1, '%٪') || terms.tokens[last + 2]?.spaceBefore === false)
  )
}

interface Surroundings {
  reference: YearReference
  first: number
  last: number
  start: number
}

/** Year or deictic around the month: "last October", "أكتوبر الماضي", "July 2017". */
function readReference(
  terms: Terms,
  first: number,
  last: number,
  start: number,
  hasDay: boolean,
): Surroundings | null {
  const after = deicticOf(terms.from(last + 1, 'deictic-after'))
  if (after && !unitFollows(terms, last + 2))
    return { reference: { year: null, deictic: after }, first, last: last + 1, start }
  const year = yearAfter(terms, last + 1, hasDay)
  if (year)
    return year.year === null ? null : { reference: { year: year.year }, first, last: year.last, start }
  const before = terms.upTo(first - 1, 'deictic-before')
  const deictic = deicticOf(before)
  if (before && deictic)
    return { reference: { year: null, deictic }, first: before.first, last, start: before.start }
  return { reference: { year: null }, first, last, start }
}

/** "July last year": the deictic belongs to the year. */
const unitFollows = (terms: Terms, at: number) => terms.from(at, 'unit') !== undefined

/** The first days of "10 and 11 April", أيام 3 و4 و5 يونيو: they share the month. */
function sharedDays(terms: Terms, left: DayPart, rest: YearReference & { month: number }): Candidate[] {
  const found: Candidate[] = []
  for (let next = left; ; ) {
    const word = terms.upTo(next.first - 1, 'between')
    const at = (word?.first ?? 0) - 1
    const day = word ? dayAt(terms, at, at) : null
    if (day === null || day >= next.day || terms.sign(at - 1, '-–:.,/')) return found
    const cue = terms.upTo(at - 1, 'before-day')
    found.unshift(candidate(terms, cue?.first ?? at, at, 'date', { type: 'day', day, ...rest }, cue?.start))
    next = { day, first: at, last: at }
  }
}

function readMonth(terms: Terms, month: Term): Candidate[] {
  const joined = readJoined(terms, month)
  if (joined) return [joined]
  const last = skipDot(terms, month)
  const word = terms.upTo(month.first - 1, 'before-month')
  const left = dayBefore(terms, word?.first ?? month.first)
  const right = left ? null : dayAfter(terms, last + 1)
  const day = left ?? right
  if (!day && !writtenAsName(terms, month)) return []
  if (day && isNameOfEvent(terms, left?.first ?? month.first, right?.last ?? last)) return []
  const dayWord = terms.upTo((left?.first ?? word?.first ?? month.first) - 1, 'before-day')
  const start = dayWord?.start ?? (left ? startOf(terms, left.first) : (word?.start ?? month.start))
  const first = dayWord?.first ?? left?.first ?? word?.first ?? month.first
  // "One may ask": a month in small letters that is another word is none by a number word before it.
  if (
    left &&
    month.weak &&
    !writtenAsName(terms, month) &&
    !terms.digits(left.last) &&
    !isOrdinal(terms, left.first)
  )
    return []
  const read = readReference(terms, first, right?.last ?? last, start, day !== null)
  if (!read) return [candidate(terms, first, last, 'date', { type: 'unknown' }, start)]
  const doubtful = month.weak || startsName(terms, month)
  if (doubtful && !day && !word && last === month.last && !isCued(terms, month, read)) return []
  const { reference } = read
  const number = Number(month.value)
  const when = day
    ? { type: 'day' as const, month: number, day: day.day, until: day.until, ...reference }
    : { type: 'month' as const, month: number, ...reference }
  const found = candidate(terms, read.first, read.last, 'date', when, read.start)
  return left ? [...sharedDays(terms, left, { month: number, ...reference }), found] : [found]
}

const startOf = (terms: Terms, at: number) => terms.numberFrom(at)?.start ?? terms.tokens[at]?.start ?? 0

/** "April Jones": a capital right after the month's. */
function startsName(terms: Terms, month: Term): boolean {
  const next = terms.tokens[month.last + 1]
  return terms.lexicon.words.capitalised && next?.kind === 'word' && isCapital(terms, month.last + 1)
}

/** A month that is also another word needs a year, a deictic or a preposition. */
function isCued(terms: Terms, month: Term, read: Surroundings): boolean {
  return (
    read.reference.year !== null ||
    read.reference.deictic !== undefined ||
    month.start > (terms.tokens[month.first]?.start ?? 0) ||
    terms.upTo(month.first - 1, 'month-cue') !== undefined
  )
}

/** Finds days and months by the month's name. */
export function findMonths(terms: Terms): Candidate[] {
  return terms.of('month').flatMap(month => readMonth(terms, month))
}
