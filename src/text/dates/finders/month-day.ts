/** Days without the name of their month: "the 20th of next month", "Friday the 15th", "on the 18th", "first Friday of May". */
import { candidate, deicticOf, isClose, placesAfter, shiftOf, writtenAsName } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import { unitOf } from '../units.ts'
import type { Candidate, MonthReference } from '../when.ts'
import { yearAfter } from '../years.ts'

interface ReadMonth {
  month: MonthReference
  last: number
}

/** "next month", الشهر المقبل, "the month"; a named month only where it is asked for. */
function monthAt(terms: Terms, at: number): ReadMonth | null {
  const before = terms.from(at, 'deictic-before')
  const unit = terms.from(before ? before.last + 1 : at, 'unit')
  if (!unit || unitOf(unit) !== 'month' || unit.form !== 'singular') return null
  const after = terms.from(unit.last + 1, 'deictic-after')
  const deictic =
    deicticOf(before) ?? (unit.definite || !terms.lexicon.words.article ? deicticOf(after) : undefined)
  if (!deictic) return null
  return {
    month: { type: 'shifted', months: shiftOf(deictic) },
    last: before ? unit.last : (after?.last ?? unit.last),
  }
}

function namedMonthAt(terms: Terms, at: number): ReadMonth | null {
  const name = terms.from(terms.from(at, 'before-month') ? at + 1 : at, 'month')
  if (!name || !writtenAsName(terms, name)) return null
  const year = yearAfter(terms, name.last + 1)
  const after = deicticOf(terms.from(name.last + 1, 'deictic-after'))
  const last = year?.last ?? (after ? name.last + 1 : name.last)
  return {
    month: { type: 'named', month: Number(name.value), year: year?.year ?? null, deictic: after },
    last,
  }
}

function firstPlace<T>(terms: Terms, at: number, read: (terms: Terms, at: number) => T | null): T | null {
  // "first Sunday in May"
  const cue = terms.from(at, 'month-cue')
  const places = placesAfter(terms, at, false)
  for (const place of cue ? [...places, cue.last + 1] : places) {
    const found = read(terms, place)
    if (found) return found
  }
  return null
}

/** "the 20th of next month", "the 15th day of next month", الخامس عشر من الشهر الجاري. */
function readOfMonth(
  terms: Terms,
  first: number,
  last: number,
  day: number,
  start: number,
): Candidate | null {
  const unit = terms.from(last + 1, 'unit')
  const end = unit?.value === 'day' && unit.form === 'singular' ? unit.last : last
  const found = firstPlace(terms, end + 1, monthAt)
  const word = terms.upTo(first - 1, 'before-day')
  return (
    found &&
    candidate(
      terms,
      word?.first ?? first,
      found.last,
      'date',
      { type: 'month-day', day, month: found.month },
      word?.start ?? start,
    )
  )
}

/** What follows says nothing that the ordinal could belong to: "on the 18th floor" is no day. */
const endsPhrase = (terms: Terms, at: number) =>
  terms.tokens[at]?.kind !== 'word' || terms.from(at, 'between') !== undefined

/** "Friday the 15th", "Mon 13th": both must fit. */
function readAfterWeekday(terms: Terms, first: number, last: number, day: number): Candidate | null {
  const article = terms.upTo(first - 1, 'joint')
  const name = terms.upTo(first - 1, 'weekday') ?? (article && terms.upTo(article.first - 1, 'weekday'))
  if (!name || !endsPhrase(terms, last + 1)) return null
  if (name.weak && !terms.digits(first)) return null
  const when = { type: 'month-day' as const, day, weekday: Number(name.value), month: null }
  return candidate(terms, name.first, last, 'date', when, name.start)
}

/** "on the 18th", "by the twenty-second": after a preposition of time. */
function readAlone(terms: Terms, first: number, last: number, day: number): Candidate | null {
  const article = terms.upTo(first - 1, 'joint')
  // "on the second" can be anything; "on the twenty-second" is a day as "the 22nd" is.
  const plain = terms.digits(first) !== null || day > 20
  if (!terms.lexicon.words.dayAfterMonth || !article || !plain) return null
  const cue = terms.upTo(article.first - 1, 'on-day') ?? terms.upTo(article.first - 1, 'day-cue')
  if (!cue || !endsPhrase(terms, last + 1)) return null
  return candidate(terms, first, last, 'date', { type: 'month-day', day, month: null })
}

function readDay(terms: Terms, at: number): Candidate | null {
  const number = terms.numberFrom(at)
  if (!number || number.kind === 'fraction' || !Number.isInteger(number.value)) return null
  if (number.value < 1 || number.value > 31 || number.separated) return null
  const { first, last, value, start } = number
  if (terms.sign(first - 1, '$€£¥.,:/') && isClose(terms, first)) return null
  const whole = readOfMonth(terms, first, last, value, start)
  if (whole) return whole
  const bare = number.kind !== 'ordinal' && number.form !== 'digits'
  if (bare || (terms.sign(last + 1, ':.,/%-–') && isClose(terms, last + 2))) return null
  const after = readAfterWeekday(terms, first, last, value)
  return after ?? (number.kind === 'ordinal' ? readAlone(terms, first, last, value) : null)
}

/** "first Friday of next month", "last Sunday in October"; الجمعة الأولى من مارس has its ordinal behind. */
function readNthWeekday(terms: Terms, name: Term): Candidate | null {
  if (!writtenAsName(terms, name)) return null
  const before = terms.numberUpTo(name.first - 1)
  const after = terms.numberFrom(name.last + 1)
  const left = before?.kind === 'ordinal' ? before : null
  const final = left
    ? undefined
    : (terms.upTo(name.first - 1, 'deictic-before') ?? terms.upTo(name.first - 1, 'final'))
  // الجمعة الأخيرة من رمضان
  const behind = left || final ? undefined : terms.from(name.last + 1, 'deictic-after')
  const right =
    after?.kind === 'ordinal' && after.form === 'words' && terms.lexicon.words.article ? after : null
  const isFinal = final?.category === 'final' || [final, behind].some(term => deicticOf(term) === 'last')
  const nth = left?.value ?? right?.value ?? (isFinal ? -1 : null)
  if (nth === null || nth === 0 || nth > 5) return null
  const end = behind?.last ?? (left || !right ? name.last : right.last)
  const month = firstPlace(
    terms,
    end + 1,
    (t, at) => monthAt(t, at) ?? (at > end + 1 ? namedMonthAt(t, at) : null),
  )
  if (!month) return null
  const first = left?.first ?? (right ? name.first : (final?.first ?? name.first))
  const when = { type: 'nth-weekday' as const, nth, weekday: Number(name.value), month: month.month }
  return candidate(terms, first, month.last, 'date', when, left?.start ?? (right ? name.start : final?.start))
}

/** Finds days that are given by their number, or by their place among the weekdays of a month. */
export function findMonthDays(terms: Terms): Candidate[] {
  return [
    ...terms.numbers.flatMap(({ first }) => readDay(terms, first) ?? []),
    ...terms.of('weekday').flatMap(name => readNthWeekday(terms, name) ?? []),
  ]
}
