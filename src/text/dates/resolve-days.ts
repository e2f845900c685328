/** Days that are found by search or by counting: in a month that is named beside them, or from another date. */
import type { TimeUnit } from '../../languages/contract/dates.ts'
import { addDays, addMonths, type Day, daysInMonth, isDay, weekdayOf } from './calendar.ts'
import { yearOfMonth } from './choose-year.ts'
import type { Frame } from './frame.ts'
import type { DurationWhen, MonthReference, When } from './when.ts'
import { nthWeekday } from './yearly.ts'

function monthOf(month: MonthReference, frame: Frame): { year: number; month: number } | null {
  if (month.type === 'shifted') return frame.published && addMonths(frame.published, month.months)
  const year = yearOfMonth({ ...month, type: 'month' }, frame)
  return year === null ? null : { year, month: month.month }
}

/** No day of such a number and weekday is further away than this: seven leap-free years have them all. */
const MONTHS_AROUND = 12 * 8

/** The nearest day of this number (and weekday) before or after publication. */
function nearestDay(day: number, weekday: number | undefined, frame: Frame): Day | null {
  const { published } = frame
  if (!published) return null
  const ahead = frame.tense() === 'future'
  for (let months = 0; months <= MONTHS_AROUND; months++) {
    const at = { ...addMonths(published, ahead ? months : -months), day }
    if (months === 0 && (ahead ? day < published.day : day > published.day)) continue
    if (isDay(at) && (weekday === undefined || weekdayOf(at) === weekday)) return at
  }
  return null
}

/** "the 20th of next month", "Friday the 15th", "on the 18th". */
export function resolveMonthDay(when: When & { type: 'month-day' }, frame: Frame): Day | null {
  if (!when.month) return nearestDay(when.day, when.weekday, frame)
  const month = monthOf(when.month, frame)
  const day = month && { ...month, day: when.day }
  return day && isDay(day) ? day : null
}

/** "first Friday of May". */
export function resolveNthWeekday(when: When & { type: 'nth-weekday' }, frame: Frame): Day | null {
  const month = monthOf(when.month, frame)
  return month && nthWeekday(month.year, month.month, when.weekday, when.nth)
}

/** Months that a unit is long, or days; times of the clock move no day. */
const LENGTHS: ReadonlyMap<TimeUnit, { months?: number; days?: number }> = new Map([
  ['day', { days: 1 }],
  ['week', { days: 7 }],
  ['fortnight', { days: 14 }],
  ['month', { months: 1 }],
  ['quarter', { months: 3 }],
  ['year', { months: 12 }],
  ['decade', { months: 120 }],
  ['century', { months: 1200 }],
])

/** The parts of a length in order, or null where one is vague. */
export function partsOf({
  unit,
  count,
  more = [],
}: DurationWhen): { unit: TimeUnit; count: number }[] | null {
  return count === null ? null : [{ unit, count }, ...more]
}

/** The day that lies a length of time after another, or before it. 31 January and a month is the end of February. */
export function addLength(from: Day, length: DurationWhen, sign: 1 | -1): Day | null {
  let months = 0
  let days = 0
  for (const { unit, count } of partsOf(length) ?? []) {
    const size = LENGTHS.get(unit)
    if (!size || !Number.isInteger(count)) return null
    months += sign * count * (size.months ?? 0)
    days += sign * count * (size.days ?? 0)
  }
  if (months === 0 && days === 0) return null
  const month = addMonths(from, months)
  const to = addDays({ ...month, day: Math.min(from.day, daysInMonth(month.year, month.month)) }, days)
  return to.year >= 1 && to.year <= 9999 ? to : null
}
