/** Calendar arithmetic on {year, month, day}: the proleptic Gregorian calendar, no clock, no time zone. */

export interface Day {
  year: number
  /** 1–12 */
  month: number
  /** 1–31 */
  day: number
}

/** Days since 1970-01-01. Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `dayNumber`; same source, civil_from_days. */
export function dayOfNumber(days: number): Day {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

/** The month `months` later, as year and month (1–12). */
export function addMonths(
  day: { year: number; month: number },
  months: number,
): { year: number; month: number } {
  const count = day.year * 12 + day.month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

export function daysInMonth(year: number, month: number): number {
  const next = addMonths({ year, month }, 1)
  return dayNumber({ ...next, day: 1 }) - dayNumber({ year, month, day: 1 })
}

/** Is there such a day? 29 February needs a leap year. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const digits = (n: number, width: number) => String(n).padStart(width, '0')
export const formatYear = (year: number) => digits(year, 4)
export const formatMonth = (year: number, month: number) => `${digits(year, 4)}-${digits(month, 2)}`
export const formatDay = (d: Day) => `${formatMonth(d.year, d.month)}-${digits(d.day, 2)}`
export const formatTime = (hour: number, minute: number) => `T${digits(hour, 2)}:${digits(minute, 2)}`

/** The ISO 8601 week that a day lies in: "2025-W28". The week's year is the one of its Thursday. */
export function formatWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 })
  return `${formatYear(thursday.year)}-W${digits(Math.floor((dayNumber(thursday) - first) / 7) + 1, 2)}`
}
