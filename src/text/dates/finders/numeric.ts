/** Dates in digits: "2018-10-01", "03/04/2018", "1.10.18", "20181001", "on 22/04". */
import { isDay } from '../calendar.ts'
import type { NumericOrder } from '../numeric-order.ts'
import { candidate, deicticOf } from '../steps.ts'
import type { Terms } from '../terms.ts'
import type { Candidate, DayWhen, HijriWhen } from '../when.ts'
import { fullYear } from '../years.ts'

/** Three runs of digits with the same separator; spaces only around slashes with a full year behind: 20 /10 / 1436 هـ. */
function threeNumbers(terms: Terms, at: number): [string, string, string] | null {
  const sign = terms.tokens[at + 1]?.text ?? ''
  if (!terms.sign(at + 1, '/.-–') || terms.tokens[at + 3]?.text !== sign) return null
  const a = terms.digits(at)
  const b = terms.digits(at + 2)
  const c = terms.digits(at + 4)
  if (a === null || b === null || c === null) return null
  const spaced = [1, 2, 3, 4].some(i => terms.tokens[at + i]?.spaceBefore)
  if (spaced && (sign !== '/' || c.length !== 4)) return null
  return isPartOfMore(terms, at, at + 4) ? null : [a, b, c]
}

/** Digits and separators go on to either side: an address of the internet, a telephone number. */
function isPartOfMore(terms: Terms, first: number, last: number): boolean {
  const before =
    terms.sign(first - 1, './-') && terms.digits(first - 2) !== null && !terms.tokens[first]?.spaceBefore
  const after = terms.sign(last + 1, './-') && !terms.tokens[last + 1]?.spaceBefore
  return before || (after && terms.digits(last + 2) !== null && !terms.tokens[last + 2]?.spaceBefore)
}

type MonthAndDay = Pick<DayWhen, 'month' | 'day' | 'swapped'>

const fits = ({ month, day }: MonthAndDay) => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** Month and day in the given order, the other way round where that is no month; both where nothing decides. */
function monthAndDay(a: number, b: number, order: NumericOrder): MonthAndDay | null {
  const first = order.first === 'month' ? { month: a, day: b } : { month: b, day: a }
  const other = { month: first.day, day: first.month }
  if (!fits(first)) return fits(other) ? other : null
  return !order.decided && a !== b && fits(other) ? { ...first, swapped: true } : first
}

/** ISO 8601 puts the month before the day. */
const ISO: NumericOrder = { first: 'month', decided: true }

function readThree(terms: Terms, at: number, order: NumericOrder): DayWhen | null {
  const numbers = threeNumbers(terms, at)
  if (!numbers) return null
  const [a, b, c] = numbers
  if (a.length === 4 && b.length <= 2 && c.length <= 2) {
    const ordered = monthAndDay(Number(b), Number(c), ISO)
    return ordered && { type: 'day', year: Number(a), ...ordered }
  }
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null
  // "1.2.15" is a version; two digits of a year count after slashes, or where the parts are plainly day and month.
  const plain = (a.length === 2 && b.length === 2) || Number(a) > 12 || Number(b) > 12
  if (c.length === 2 && !plain && !terms.sign(at + 1, '/')) return null
  const ordered = monthAndDay(Number(a), Number(b), order)
  return ordered && { type: 'day', year: fullYear(c), ...ordered }
}

/** "20181001": eight digits that are a day of our time. */
function readCompact(digits: string): DayWhen | null {
  const when = {
    type: 'day' as const,
    year: Number(digits.slice(0, 4)),
    month: Number(digits.slice(4, 6)),
    day: Number(digits.slice(6)),
  }
  return when.year >= 1900 && when.year < 2100 && isDay(when) ? when : null
}

/** What makes two numbers a date: the word for day, a weekday, a deictic, "on", or the date before in a list. */
function cueOfTwo(terms: Terms, at: number, listed: boolean): { first: number; start?: number } | null {
  const day = terms.upTo(at - 1, 'before-day')
  if (day) return day
  const deictic = terms.upTo(at - 1, 'deictic-before')
  if (deictic && deicticOf(deictic) !== 'previous') return deictic
  const cued = terms.upTo(at - 1, 'on-day') ?? terms.upTo(at - 1, 'weekday')
  // سأعود في 22-4: where nothing follows that could be counted.
  const placed =
    !terms.lexicon.words.capitalised && terms.upTo(at - 1, 'day-cue') && endsPhrase(terms, at + 3)
  const plain = [at, at + 2].some(place => Number(terms.digits(place)) > 12)
  return cued || placed || listed || (plain && precedesDate(terms, at + 3)) ? { first: at } : null
}

/** "11/20, 12 November": the next date of the list has the name of its month; "1/2" may be a half. */
function precedesDate(terms: Terms, at: number): boolean {
  const next = terms.sign(at, ',،') ? at + 1 : (terms.from(at, 'between')?.last ?? -2) + 1
  if (terms.digits(next) === null) return false
  const joint = terms.from(next + 1, 'joint')
  return terms.from((joint?.last ?? next) + 1, 'month') !== undefined
}

const endsPhrase = (terms: Terms, at: number) => terms.tokens[at]?.kind !== 'word' && !terms.sign(at, '%٪(')

/** "22/04", "08/12": nobody pads a fraction with a zero. */
const isPadded = (a: string, b: string) =>
  a.length === 2 && b.length === 2 && (a.startsWith('0') || b.startsWith('0'))

/** "يوم 22/04", "on 11/20", "22/04"; with a dot or hyphen ("on 4.22") at the end of its phrase only. */
function readTwo(terms: Terms, at: number, order: NumericOrder, listed: boolean): Candidate | null {
  const [a, b] = [terms.digits(at), terms.digits(at + 2)]
  if (a === null || b === null || a.length > 2 || b.length > 2 || !terms.sign(at + 1, '/.-')) return null
  if (terms.tokens[at + 1]?.spaceBefore || terms.tokens[at + 2]?.spaceBefore) return null
  if (isPartOfMore(terms, at, at + 2) || terms.sign(at + 3, '%٪')) return null
  const slash = terms.sign(at + 1, '/')
  const cue = cueOfTwo(terms, at, listed) ?? (slash && isPadded(a, b) ? { first: at } : null)
  if (!cue || (!slash && terms.tokens[at + 3]?.kind === 'word')) return null
  const ordered = monthAndDay(Number(a), Number(b), order)
  const year = slash && terms.sign(at + 3, ',') && terms.digits(at + 4)?.length === 4 ? at + 4 : null
  if (!ordered) return null
  const deictic = deicticOf(terms.upTo(at - 1, 'deictic-before'))
  const when: DayWhen = { type: 'day', year: year && Number(terms.digits(year)), ...ordered, deictic }
  return candidate(terms, cue.first, year ?? at + 2, 'date', when, cue.start)
}

/** "11/20, 11/22 or 11/25": the next date of a list begins here. */
const continues = (terms: Terms, before: Candidate | undefined, at: number) =>
  before !== undefined &&
  before.last + 2 === at &&
  (terms.sign(at - 1, ',،') || terms.upTo(at - 1, 'between') !== undefined)

function readAt(terms: Terms, at: number, orderOf: () => NumericOrder, listed: boolean): Candidate | null {
  const digits = terms.digits(at) ?? ''
  if (digits.length === 8) {
    const when = readCompact(digits)
    return when && candidate(terms, at, at, 'date', when)
  }
  if (terms.digits(at + 2) === null || !terms.sign(at + 1, '/.-–')) return null
  const order = orderOf()
  const read = readThree(terms, at, order)
  if (!read) return readTwo(terms, at, order, listed)
  const word = terms.upTo(at - 1, 'before-day')
  const era = terms.from(at + 5, 'era')
  const when = era?.value === 'other' || isHijriYear(terms, read.year) ? inHijri(read) : read
  const last = era && era.value !== 'before' ? era.last : at + 4
  return candidate(terms, word?.first ?? at, last, 'date', when, word?.start)
}

/** "12/9/1436" is of the Hijri calendar where its months have names in the language and no other is written so. */
function isHijriYear(terms: Terms, year: number | null): boolean {
  const { article, hijriMonths } = terms.lexicon.words
  return article !== null && hijriMonths.length > 0 && year !== null && year >= 1300 && year <= 1500
}

/** The parts of a Hijri date are written with the month in the middle. */
const inHijri = ({ year, month, day }: DayWhen): HijriWhen => ({
  type: 'hijri',
  hijriYear: year,
  year: null,
  month,
  day,
})

/**
 * Finds dates written in digits only.
 * @param orderOf asked only where digits and signs could be one.
 */
export function findNumericDates(terms: Terms, orderOf: () => NumericOrder): Candidate[] {
  const found: Candidate[] = []
  for (const at of terms.digitPlaces) {
    const next = readAt(terms, at, orderOf, continues(terms, found.at(-1), at))
    if (next) found.push(next)
  }
  return found
}
