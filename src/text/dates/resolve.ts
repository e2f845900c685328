/** From what was understood to a TIMEX3 value: calendar arithmetic from the day of publication. */
import {
  addDays,
  type Day,
  formatDay,
  formatMonth,
  formatTime,
  formatYear,
  isDay,
  weekdayOf,
} from './calendar.ts'
import { yearOfDay, yearOfMonth, yearOfPeriod, yearOfSeason } from './choose-year.ts'
import type { Frame } from './frame.ts'
import { addLength, resolveMonthDay, resolveNthWeekday } from './resolve-days.ts'
import { resolveHijri } from './resolve-hijri.ts'
import { parseAnchor, resolveShift } from './resolve-shift.ts'
import { formatLength } from './units.ts'
import type { WeekdayWhen, When } from './when.ts'
import { NO_YEAR, yearlessDay, yearlyDay } from './yearly.ts'

/** @returns the TIMEX3 value, or null where it takes a date that is not known. */
export function resolve(when: When, frame: Frame): string | null {
  switch (when.type) {
    case 'fixed':
      return when.value
    case 'duration':
      return formatLength(when)
    case 'year':
      return formatYear(when.year)
    case 'century':
      return String(when.century).padStart(2, '0')
    case 'decade':
      return `${String(when.century ?? (when.tens >= 20 ? 19 : 20)).padStart(2, '0')}${when.tens / 10}`
    case 'day':
      return resolveDay(when, frame)
    case 'month': {
      const year = yearOfMonth(when, frame)
      return year === null ? null : formatMonth(year, when.month)
    }
    case 'season': {
      const year = yearOfSeason(when, frame)
      return year === null ? null : `${formatYear(year)}-${when.season}`
    }
    case 'period': {
      const year = yearOfPeriod(when, frame)
      return year === null ? null : `${formatYear(year)}-${when.code}`
    }
    case 'weekday':
      return resolveWeekday(when, frame)
    case 'shift':
      return resolveShift(when, frame)
    case 'part':
    case 'clock':
      return resolveTime(when, frame)
    case 'month-day':
      return dayValue(resolveMonthDay(when, frame))
    case 'nth-weekday':
      return dayValue(resolveNthWeekday(when, frame))
    case 'holiday':
      return resolveHoliday(when, frame)
    case 'hijri':
      return resolveHijri(when, frame)
    case 'offset':
      return resolveOffset(when, frame)
    case 'within':
    case 'unknown':
      return null
  }
}

function resolveHoliday(when: When & { type: 'holiday' }, frame: Frame): string | null {
  const yearless = when.plus ? null : yearlessDay(when.rule, when)
  const day = yearless === null ? yearlyDay(when.rule, when, frame) : null
  return yearless ?? dayValue(day && addDays(day, when.plus ?? 0))
}

const dayValue = (day: Day | null) => day && formatDay(day)

/** "two days after 5 June": only a date that is a day can be counted from. */
function resolveOffset(when: When & { type: 'offset' }, frame: Frame): string | null {
  const base = resolve(when.base, frame)
  // "two days before Christmas": of no year either.
  const anchor = base === null ? null : parseAnchor(base.replace('XXXX', String(NO_YEAR)))
  if (!anchor || anchor.month === null || anchor.day === null) return null
  const { year, month, day } = anchor
  const to = addLength({ year, month, day }, when.length, when.sign)
  return to && (year === NO_YEAR ? formatDay(to).replace(/^[0-9]{4}/u, 'XXXX') : formatDay(to))
}

function resolveDay(when: When & { type: 'day' }, frame: Frame): string | null {
  const year = yearOfDay(when, frame)
  if (year === null || !isDay({ year, month: when.month, day: when.day })) return null
  const from = formatDay({ year, month: when.month, day: when.day })
  if (when.until === undefined) return from
  const to = { year, month: when.month, day: when.until }
  return isDay(to) ? `${from}/${formatDay(to)}` : from
}

/** Time of day on its day: of publication where the text gives none. */
function resolveTime(when: When & { type: 'part' | 'clock' }, frame: Frame): string | null {
  const day = when.base ? resolve(when.base, frame) : frame.published && formatDay(frame.published)
  if (!day) return null
  return when.type === 'part' ? `${day}T${when.part}` : day + formatTime(when.hour, when.minute)
}

/** A day of a week that is counted from publication, or from the day that the text gave last. */
function resolveDayOfWeek(when: WeekdayWhen, weekShift: number, frame: Frame): string | null {
  const told = when.weekOfText && frame.earlier !== null ? parseAnchor(frame.earlier) : null
  if (told && (told.month === null || told.day === null)) return null
  const from =
    told?.month && told.day ? { year: told.year, month: told.month, day: told.day } : frame.published
  return from && formatDay(addDays(from, when.weekday - weekdayOf(from) + 7 * weekShift))
}

function resolveWeekday(when: WeekdayWhen, frame: Frame): string | null {
  const { weekday, deictic, weekShift } = when
  const { published } = frame
  if (weekShift !== undefined) return resolveDayOfWeek(when, weekShift, frame)
  if (!published) return null
  const today = weekdayOf(published)
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  if (deictic === 'last' || deictic === 'previous') return formatDay(addDays(published, -(back || 7)))
  if (deictic === 'next' || deictic === 'following') return formatDay(addDays(published, ahead || 7))
  // "the Friday before last"
  if (deictic === 'beforeLast') return formatDay(addDays(published, -(back || 7) - 7))
  if (deictic === 'afterNext') return formatDay(addDays(published, (ahead || 7) + 7))
  return formatDay(addDays(published, frame.tense() === 'future' ? ahead : -back))
}
