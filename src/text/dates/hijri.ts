/** Days of the Hijri calendar on the Gregorian one: the table of Umm al-Qura where `Intl` has it, else the arithmetic calendar. */
import { dayNumber } from './calendar.ts'

/** The moon decides: places see the new month a day apart. */
export const HIJRI_UNCERTAINTY = 1

/**
 * The civil (tabular) calendar: 30 and 29 days in turn, eleven leap years in thirty.
 * Source: Reingold and Dershowitz, Calendrical Calculations, "fixed-from-islamic"; counted from 1970-01-01.
 */
function tabularDay(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492149
}

const CALENDAR = 'islamic-umalqura'
const MILLISECONDS = 86_400_000
/** Years of the table; outside of it `Intl` counts by arithmetic itself. */
const TABLE = { from: 1300, to: 1600 }

let formatter: Intl.DateTimeFormat | null | undefined

function ummAlQura(): Intl.DateTimeFormat | null {
  if (formatter === undefined) {
    const made = new Intl.DateTimeFormat(`en-u-ca-${CALENDAR}-nu-latn`, {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    })
    formatter = made.resolvedOptions().calendar === CALENDAR ? made : null
  }
  return formatter
}

function isHijriDay(format: Intl.DateTimeFormat, days: number, month: number, day: number): boolean {
  const parts = format.formatToParts(days * MILLISECONDS)
  const read = (type: string) => Number(parts.find(part => part.type === type)?.value)
  return read('month') === month && read('day') === day
}

const known = new Map<number, number>()

/** @returns days since 1970-01-01 of a Hijri day; month 1 (Muharram) to 12. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  const key = (year * 12 + month) * 31 + day
  const before = known.get(key)
  if (before !== undefined) return before
  const tabular = tabularDay(year, month, day)
  const format = year >= TABLE.from && year <= TABLE.to ? ummAlQura() : null
  const shift = format ? [0, -1, 1, -2, 2].find(by => isHijriDay(format, tabular + by, month, day)) : 0
  known.set(key, tabular + (shift ?? 0))
  return tabular + (shift ?? 0)
}

/** The Hijri years that lie in a Gregorian one, wholly or in part. */
export function hijriYearsIn(gregorian: number): number[] {
  const first = Math.floor(((gregorian - 622) * 33) / 32)
  const from = dayNumber({ year: gregorian, month: 1, day: 1 })
  const to = dayNumber({ year: gregorian, month: 12, day: 31 })
  return [first - 1, first, first + 1, first + 2].filter(
    year => tabularDay(year, 1, 1) <= to && tabularDay(year + 1, 1, 1) > from,
  )
}
