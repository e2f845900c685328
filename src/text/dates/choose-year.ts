/** Which year a month, day, season or quarter without one is of: the latest on or before publication, or the next one. */
import type { Season } from '../../languages/contract/dates.ts'
import { type Day, dayNumber, isDay, weekdayOf } from './calendar.ts'
import type { Frame } from './frame.ts'
import type { DayWhen, When, YearReference } from './when.ts'

/**
 * The year in which something that comes once a year is meant.
 * @param compare where it lies in the year of publication: -1 before publication, 0 around it, 1 after.
 */
function chooseYear(
  reference: YearReference,
  frame: Frame,
  compare: (published: Day) => number,
): number | null {
  if (reference.year !== null) return reference.year
  const { published } = frame
  if (!published) return null
  if (reference.yearShift !== undefined) return published.year + reference.yearShift
  const place = compare(published)
  switch (reference.deictic) {
    case 'this':
      return published.year
    case 'last':
    case 'previous':
      return place < 0 ? published.year : published.year - 1
    case 'next':
    case 'following':
      return place > 0 ? published.year : published.year + 1
    case 'beforeLast':
      return place < 0 ? published.year - 1 : published.year - 2
    case 'afterNext':
      return place > 0 ? published.year + 1 : published.year + 2
    default:
      if (place === 0) return published.year
      if (frame.tense() === 'future') return place > 0 ? published.year : published.year + 1
      return place < 0 ? published.year : published.year - 1
  }
}

export function yearOfMonth(when: When & { type: 'month' }, frame: Frame): number | null {
  return chooseYear(when, frame, published => Math.sign(when.month - published.month))
}

/** The leap year that "29 February" without a year is of. */
function leapYear(year: number, ahead: boolean): number {
  for (let away = 0; away <= 8; away++) {
    const near = ahead ? year + away : year - away
    if (isDay({ year: near, month: 2, day: 29 })) return near
  }
  return year
}

/** The years beside a year, nearest first. */
const BESIDE = [0, 1, -1]

/** "Friday 18 July": of the year around publication in which that day is a Friday. */
function yearOfWeekday({ month, day, weekday, year, yearShift, deictic }: DayWhen, chosen: number): number {
  const told = year !== null || yearShift !== undefined || deictic !== undefined
  if (weekday === undefined || told) return chosen
  const fits = BESIDE.map(by => chosen + by).find(at => weekdayOf({ year: at, month, day }) === weekday)
  return fits ?? chosen
}

export function yearOfDay(when: DayWhen, frame: Frame): number | null {
  const likely = yearOfAnyDay(when, frame)
  const year = likely === null ? null : yearOfWeekday(when, likely)
  const leaps = when.year === null && when.month === 2 && when.day === 29
  return leaps && year !== null ? leapYear(year, frame.tense() === 'future') : year
}

function yearOfAnyDay(when: DayWhen, frame: Frame): number | null {
  return chooseYear(when, frame, published => {
    const { month, day } = when
    return Math.sign(dayNumber({ year: published.year, month, day }) - dayNumber(published))
  })
}

/** The first month of each season in the north; winter is counted to the year that it begins in. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export function yearOfSeason(when: When & { type: 'season' }, frame: Frame): number | null {
  const first = FIRST_MONTH[when.season]
  if (when.deictic === 'this' && when.season === 'WI' && frame.published)
    return frame.published.month <= 2 ? frame.published.year - 1 : frame.published.year
  return chooseYear(when, frame, ({ month }) => {
    if (when.season === 'WI') return month === 12 ? 0 : month <= 2 ? -1 : 1
    return month < first ? 1 : month > first + 2 ? -1 : 0
  })
}

export function yearOfPeriod(when: When & { type: 'period' }, frame: Frame): number | null {
  const length = when.code.startsWith('H') ? 6 : 3
  const last = Number(when.code.slice(1)) * length
  return chooseYear(when, frame, ({ month }) => (month <= last - length ? 1 : month > last ? -1 : 0))
}
