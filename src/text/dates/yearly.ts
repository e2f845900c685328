/** Days that come once a year by a rule: which of them is meant, seen from the day of publication. */
import type { HolidayRule } from '../../languages/contract/dates.ts'
import { addDays, type Day, dayNumber, dayOfNumber, daysInMonth, formatDay, weekdayOf } from './calendar.ts'
import type { Frame } from './frame.ts'
import { hijriDayNumber, hijriYearsIn } from './hijri.ts'
import type { YearReference } from './when.ts'

/** The nth weekday of a month, the last one for -1; null where the month has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = { year, month, day: 1 }
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth < 0 ? 4 : nth - 1)
  const length = daysInMonth(year, month)
  if (day <= length) return { year, month, day }
  return nth < 0 ? { year, month, day: day - 7 } : null
}

/** Easter Sunday of the Western churches. Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 }
}

/** Easter Sunday of the Orthodox churches, as a day of the Gregorian calendar. Source: Meeus, for the Julian calendar. */
function orthodoxEaster(year: number): Day {
  const a = (19 * (year % 19) + 15) % 30
  const b = (2 * (year % 4) + 4 * (year % 7) - a + 34) % 7
  const julian = { year, month: Math.floor((a + b + 114) / 31), day: ((a + b + 114) % 31) + 1 }
  // The days by which the Julian calendar is behind.
  return addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2)
}

/** The days of a Gregorian year that the rule names, as days since 1970; a Hijri day may come twice or not at all. */
function daysOf(rule: HolidayRule, year: number): number[] {
  if ('easter' in rule) return [dayNumber(addDays(easter(year), rule.easter))]
  if ('orthodoxEaster' in rule) return [dayNumber(addDays(orthodoxEaster(year), rule.orthodoxEaster))]
  if ('hijriMonth' in rule)
    return hijriYearsIn(year)
      .map(hijri => hijriDayNumber(hijri, rule.hijriMonth, rule.hijriDay))
      .filter(day => dayOfNumber(day).year === year)
  if ('nth' in rule) {
    const day = nthWeekday(year, rule.month, rule.weekday, rule.nth)
    return day ? [dayNumber(day) + (rule.plus ?? 0)] : []
  }
  return [dayNumber({ year, month: rule.month, day: rule.day })]
}

/** Stands for a year that is not known while days are counted; no leap year, nothing the text could name. */
export const NO_YEAR = 9997

/** The value of a day that every year has at the same place: of no year that the text gives, "XXXX-12-25". */
export function yearlessDay(rule: HolidayRule, { year, yearShift, deictic }: YearReference): string | null {
  if (year !== null || yearShift !== undefined || deictic || !('day' in rule)) return null
  return formatDay({ year: NO_YEAR, month: rule.month, day: rule.day }).replace(String(NO_YEAR), 'XXXX')
}

/** A year up to here beside a day of the Hijri calendar is its own: رأس السنة الهجرية 1440. */
const LAST_HIJRI = 1600

/** The latest on or before publication, or the next one; in the year that the text gives. null: not known. */
export function yearlyDay(rule: HolidayRule, reference: YearReference, frame: Frame): Day | null {
  const first = (days: number[]) => (days[0] === undefined ? null : dayOfNumber(days[0]))
  if (reference.year !== null && 'hijriMonth' in rule && reference.year <= LAST_HIJRI)
    return dayOfNumber(hijriDayNumber(reference.year, rule.hijriMonth, rule.hijriDay))
  if (reference.year !== null) return first(daysOf(rule, reference.year))
  const { published } = frame
  if (!published) return null
  const { yearShift, deictic } = reference
  if (yearShift !== undefined) return first(daysOf(rule, published.year + yearShift))
  if (deictic === 'this') return first(daysOf(rule, published.year))
  if (deictic === 'beforeLast' || deictic === 'afterNext') return null
  const today = dayNumber(published)
  const around = [-1, 0, 1].flatMap(shift => daysOf(rule, published.year + shift))
  const ahead = deictic === 'next' || deictic === 'following' || (!deictic && frame.tense() === 'future')
  const day = ahead
    ? around.find(at => (deictic ? at > today : at >= today))
    : around.findLast(at => (deictic ? at < today : at <= today))
  return day === undefined ? null : dayOfNumber(day)
}
