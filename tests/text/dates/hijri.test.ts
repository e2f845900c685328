import { describe, expect, it } from 'vitest'
import { dayOfNumber, formatDay } from '../../../src/text/dates/calendar.ts'
import { findDates } from '../../../src/text/dates/find-dates.ts'
import { hijriDayNumber, hijriYearsIn } from '../../../src/text/dates/hijri.ts'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { splitPassages } from '../../../src/text/passage.ts'

const gregorian = (year: number, month: number, day: number) =>
  formatDay(dayOfNumber(hijriDayNumber(year, month, day)))

describe('the Hijri calendar', () => {
  it.each([
    [1440, 1, 1, '2018-09-11'],
    [1440, 9, 1, '2019-05-06'],
    [1441, 12, 10, '2020-07-31'],
    [1446, 10, 1, '2025-03-30'],
  ])('%i-%i-%i is a day of the table of Umm al-Qura', (year, month, day, expected) => {
    expect(gregorian(year, month, day)).toBe(expected)
  })
  it('counts by arithmetic before the table begins', () => {
    // The calendar begins on Friday, 16 July 622 of the Julian calendar.
    expect(gregorian(1, 1, 1)).toBe('0622-07-19')
  })
  it('names the Hijri years of a Gregorian one', () => {
    expect(hijriYearsIn(2025)).toEqual([1446, 1447])
    expect(hijriYearsIn(2008)).toEqual([1428, 1429, 1430])
  })
})

describe('a date of the Hijri calendar', () => {
  it('says that it may lie a day off', () => {
    const found = splitPassages('صدر في 9 محرم 1440 هـ ثم في 5 يونيو 2019.', undefined, 'ar').flatMap(
      passage => findDates(passage, readNumbers(passage), { published: null, country: null }),
    )
    expect(found.map(({ value, uncertainDays }) => [value, uncertainDays])).toEqual([
      ['2018-09-19', 1],
      ['2019-06-05', undefined],
    ])
  })
})
