import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  formatWeek,
  isDay,
  weekdayOf,
} from '../../../src/text/dates/calendar.ts'

describe('calendar', () => {
  it('counts days from 1970-01-01 and back', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11017)
    for (const days of [-719468, -1, 0, 59, 60, 11016, 20282, 2932896])
      expect(dayNumber(dayOfNumber(days))).toBe(days)
  })
  it('knows weekdays, Monday 1 to Sunday 7', () => {
    expect(weekdayOf({ year: 2025, month: 7, day: 13 })).toBe(7)
    expect(weekdayOf({ year: 1918, month: 9, day: 29 })).toBe(7)
    expect(weekdayOf({ year: 2024, month: 2, day: 29 })).toBe(4)
  })
  it('crosses months, years and leap days', () => {
    expect(addDays({ year: 2024, month: 2, day: 28 }, 1)).toEqual({ year: 2024, month: 2, day: 29 })
    expect(addDays({ year: 2025, month: 1, day: 1 }, -1)).toEqual({ year: 2024, month: 12, day: 31 })
    expect(addMonths({ year: 2025, month: 1 }, -1)).toEqual({ year: 2024, month: 12 })
    expect(addMonths({ year: 2025, month: 11 }, 14)).toEqual({ year: 2027, month: 1 })
  })
  it('knows which days there are', () => {
    expect(isDay({ year: 2023, month: 2, day: 29 })).toBe(false)
    expect(isDay({ year: 2000, month: 2, day: 29 })).toBe(true)
    expect(isDay({ year: 1900, month: 2, day: 29 })).toBe(false)
    expect(isDay({ year: 2025, month: 13, day: 1 })).toBe(false)
  })
  it('names ISO weeks, also over the end of a year', () => {
    expect(formatWeek({ year: 2025, month: 7, day: 13 })).toBe('2025-W28')
    expect(formatWeek({ year: 2018, month: 9, day: 30 })).toBe('2018-W39')
    expect(formatWeek({ year: 2021, month: 1, day: 3 })).toBe('2020-W53')
    expect(formatWeek({ year: 2024, month: 12, day: 30 })).toBe('2025-W01')
  })
})
