import { afterEach, describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

describe('text that means harm', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'june')
    Reflect.deleteProperty(Object.prototype, 'category')
  })
  it('is not misled by a polluted Object.prototype', () => {
    Object.defineProperty(Object.prototype, 'june', { value: 6, configurable: true })
    Object.defineProperty(Object.prototype, 'category', {
      value: 'month',
      configurable: true,
      writable: true,
    })
    expect(readDates('He came on 5 June 2018.', 'en')).toEqual([['5 June 2018', '2018-06-05', 'date']])
  })
  it.each([
    '\ud800 5 June 2018',
    '5\u202e June 2018',
    'June '.repeat(2000),
    '1 '.repeat(2000),
    '2015-'.repeat(2000),
    '11/20, '.repeat(2000),
    '12/11/'.repeat(2000),
    'on the 18th. '.repeat(2000),
    '1 day 2 hours and '.repeat(2000),
    'two days after '.repeat(2000),
    'Easter Sunday 2018 and '.repeat(500),
    'nineteen '.repeat(2000),
    `in the ${'20s and '.repeat(20_000)}`,
    `in the ${'thirties and '.repeat(20_000)}`,
  ])('gives spans in order, inside the text: case %#', text => {
    let end = 0
    for (const [quote] of readDates(text, 'en')) {
      expect(quote.length).toBeGreaterThan(0)
      end = text.indexOf(quote, end)
      expect(end).toBeGreaterThanOrEqual(0)
    }
    expect(readDates('', 'en')).toEqual([])
  })
  it('gives no day that does not exist', () => {
    expect(readDates('It was on 31 June 2018.', 'en')).toEqual([['31 June 2018', null, 'date']])
  })
  it('never gives the same stretch twice', () => {
    const text =
      'On Friday 5 June 2020 at 14:00, three days ago, last week, in June of last year and every two weeks.'
    const found = readDates(text, 'en').map(([quote]) => quote)
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBeGreaterThanOrEqual(5)
  })
})

describe('a language without a folder', () => {
  it('reads the month names that Intl knows', () => {
    expect(readDates('Le 5 janvier 2018, la ville dormait.', 'fr')).toEqual([
      ['5 janvier 2018', '2018-01-05', 'date'],
    ])
    expect(
      readDates('Am 5. März 2018 schlief die Stadt.', 'de').map(([, value]) => value?.slice(0, 7)),
    ).toEqual(['2018-03'])
  })
  it('finds nothing in a language that does not exist', () => {
    expect(readDates('zzz qqq xxx', 'qzz')).toEqual([])
  })
})
