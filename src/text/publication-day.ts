/** The day that relative dates are counted from. */
import type { ArticleContext } from './passage.ts'

/** ISO 8601 as pages write it: "2025-07-13", "2025-07-13T21:05:00+03:00", with a space for the T, with or without an offset. */
const ISO_DATE =
  /^\s*([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?\s?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?\s*$/i

/** Before the first newspapers a date is a mistake of the page: "0001-01-01" is what some systems write for "none". */
const FIRST_YEAR = 1600

/**
 * The calendar day of publication, in the offset that the string itself carries: an article of one in the morning in
 * Cairo belongs to that day, wherever its reader is.
 * @param publishedAt ISO date or date-time.
 * @returns null where it is none, or no day of the calendar ("2025-02-30").
 */
export function publicationDay(publishedAt: string | null | undefined): ArticleContext['published'] {
  if (typeof publishedAt !== 'string' || publishedAt.length > 64) return null
  const parts = ISO_DATE.exec(publishedAt)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return { year, month, day }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
