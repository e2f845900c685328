/** Days, months and years of the Hijri calendar as Gregorian days, or as the stretch between two of them. */
import { dayNumber, dayOfNumber, formatDay } from './calendar.ts'
import type { Frame } from './frame.ts'
import { hijriDayNumber } from './hijri.ts'
import type { HijriWhen } from './when.ts'
import { yearlyDay } from './yearly.ts'

const dayValue = (days: number) => formatDay(dayOfNumber(days))
/** A month of 29 or 30 days that begins here. */
const monthFrom = (first: number, length: number) => `${dayValue(first)}/${dayValue(first + length - 1)}`

/** @returns a day, or "first/last" for a month or year; null where the year is not known. */
export function resolveHijri(when: HijriWhen, frame: Frame): string | null {
  const { hijriYear, month, day } = when
  if (hijriYear !== null) {
    if (hijriYear < 1 || hijriYear > 1700) return null
    const first = hijriDayNumber(hijriYear, month ?? 1, day ?? 1)
    if (day !== null) return dayValue(first)
    const next =
      month === null || month === 12
        ? hijriDayNumber((when.lastHijriYear ?? hijriYear) + 1, 1, 1)
        : hijriDayNumber(hijriYear, month + 1, 1)
    return monthFrom(first, next - first)
  }
  if (month === null) return null
  const first = yearlyDay({ hijriMonth: month, hijriDay: day ?? 1 }, when, frame)
  if (!first || day !== null) return first && formatDay(first)
  // Without its year the length of the month is not looked up: even ones have 29 days in the arithmetic calendar.
  return monthFrom(dayNumber(first), month % 2 ? 30 : 29)
}
