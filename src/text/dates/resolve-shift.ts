/** Dates that are given by their distance: from publication, or from the date that the text gave last. */
import { addDays, addMonths, type Day, formatDay, formatMonth, formatWeek, formatYear } from './calendar.ts'
import type { Frame } from './frame.ts'
import type { ShiftWhen } from './when.ts'

/** The day, month or year that a value names; null for weeks, seasons and what has no place in the calendar. */
export function parseAnchor(
  value: string,
): { year: number; month: number | null; day: number | null } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/u.exec(value)
  if (!match?.[1]) return null
  return {
    year: Number(match[1]),
    month: match[2] ? Number(match[2]) : null,
    day: match[3] ? Number(match[3]) : null,
  }
}

/** "in the third quarter of 2015, up from 4 percent a year earlier": years are counted from the year of a quarter. */
function yearOf(value: string, { unit }: ShiftWhen) {
  const year = unit === 'year' ? /^(\d{4})-[QHW]/u.exec(value)?.[1] : undefined
  return year === undefined ? null : { year: Number(year), month: null, day: null }
}

function anchorOf(when: ShiftWhen, frame: Frame) {
  if (when.anchor === 'text') {
    const planned = (when.counted && when.by > 0) || (when.unit === 'day' && frame.earlier === null)
    if (planned && frame.tense() === 'future') return frame.published
    const earlier =
      frame.earlier === null ? null : (parseAnchor(frame.earlier) ?? yearOf(frame.earlier, when))
    // "15 percent in 2017, up from 12 percent a year earlier" in a forecast: nobody looks back from there.
    const isToCome = when.by < 0 && earlier && frame.published && earlier.year > frame.published.year
    if (earlier && !isToCome) return earlier
    // "the following year" without a year before it is seen from publication; single days would be a guess.
    if (when.counted || when.unit === 'day') return null
  }
  return frame.published
}

export function resolveShift(when: ShiftWhen, frame: Frame): string | null {
  const anchor = anchorOf(when, frame)
  if (!anchor) return null
  if (!Number.isInteger(when.by)) return shiftHalf(anchor, when)
  const { year, month, day } = anchor
  switch (when.unit) {
    case 'day':
    case 'week':
    case 'weekend':
    case 'fortnight':
      return month === null || day === null ? null : shiftDays({ year, month, day }, when)
    case 'month': {
      const to = month === null ? null : addMonths({ year, month }, when.by)
      return to && formatMonth(to.year, to.month)
    }
    case 'quarter': {
      const to = month === null ? null : addMonths({ year, month }, 3 * when.by)
      return to && `${formatYear(to.year)}-Q${Math.ceil(to.month / 3)}`
    }
    case 'year':
    case 'season':
      return inCalendar(year + when.by)
    case 'decade':
      return String(Math.floor(year / 10) + when.by)
    case 'century':
      return String(Math.floor(year / 100) + when.by)
    default:
      return null
  }
}

/** "three and a half years ago": a month. */
function shiftHalf({ year, month }: { year: number; month: number | null }, { unit, by }: ShiftWhen) {
  const months = unit === 'year' ? by * 12 : Number.NaN
  if (month === null || !Number.isInteger(months)) return null
  const to = addMonths({ year, month }, months)
  return inCalendar(to.year) && formatMonth(to.year, to.month)
}

/** Years that four digits can name: "20,000 years ago" has no value. */
const inCalendar = (year: number) => (year >= 1 && year <= 9999 ? formatYear(year) : null)

function shiftDays(day: Day, { unit, by, counted }: ShiftWhen): string | null {
  const days = unit === 'day' ? by : unit === 'fortnight' ? by * 14 : by * 7
  const to = addDays(day, days)
  if (to.year < 1 || to.year > 9999) return null
  // "two weeks ago" is a day, as "fourteen days ago" is: weeks have one length, months and years have not.
  if (unit === 'day' || (counted && unit !== 'weekend')) return formatDay(to)
  return unit === 'weekend' ? `${formatWeek(to)}-WE` : formatWeek(to)
}
