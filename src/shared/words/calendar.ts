/** Calendar arithmetic of TIMEX3 values, in UTC so that no time zone can move a day. */

const DAY = 86_400_000

/** Midnight of a day; null where the calendar has no such day (2025-02-30). */
export function utcDay(year: number, month: number, day: number): Date | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}

/** `days` later (or earlier, below zero). */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY)
}

/** Monday of an ISO 8601 week: the week with 4 January in it is the first. Null for weeks that no year has. */
export function isoWeekStart(year: number, week: number): Date | null {
  if (week < 1 || week > 53) return null
  const fourth = utcDay(year, 1, 4)
  if (fourth === null) return null
  const weekday = (fourth.getUTCDay() + 6) % 7
  return addDays(fourth, (week - 1) * 7 - weekday)
}
