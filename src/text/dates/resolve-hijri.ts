/** Days, months and years of the Hijri calendar as Gregorian days, or as the stretch between two of them. */
import { dayNumber, dayOfNumber, formatDay } from './calendar.ts'
import type { Frame } from './frame.ts'
import { hijriDayNumber, hijriYearsIn } from './hijri.ts'
import type { HijriWhen } from './when.ts'
import { yearlyDay } from './yearly.ts'

const dayValue = (days: number) => formatDay(dayOfNumber(days))
/** From one day up to the day before another. */
const stretch = (first: number, next: number) => `${dayValue(first)}/${dayValue(next - 1)}`

/** The day on which the next month begins, or the next year where no month is given. */
const beginAfter = (year: number, month: number | null): number =>
  month === null || month === 12 ? hijriDayNumber(year + 1, 1, 1) : hijriDayNumber(year, month + 1, 1)

/** @returns a day, or "first/last" for a month or year; null where the year is not known. */
export function resolveHijri(when: HijriWhen, frame: Frame): string | null {
  const { hijriYear, month, day } = when
  if (hijriYear !== null) {
    if (hijriYear < 1 || hijriYear > 1700) return null
    const first = hijriDayNumber(hijriYear, month ?? 1, day ?? 1)
    if (day !== null) return dayValue(first)
    return stretch(first, beginAfter(when.lastHijriYear ?? hijriYear, month))
  }
  if (month === null) return null
  const first = yearlyDay({ hijriMonth: month, hijriDay: day ?? 1 }, when, frame)
  if (!first || day !== null) return first && formatDay(first)
  const begin = dayNumber(first)
  // The years of a Gregorian one are by arithmetic, the months by the table: at its ends they may lie a day off.
  const years = [first.year, first.year - 1, first.year + 1].flatMap(hijriYearsIn)
  const year = years.find(of => hijriDayNumber(of, month, 1) === begin)
  return year === undefined ? null : stretch(begin, beginAfter(year, month))
}
