import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/text/dates/find-dates.ts'
import { numericOrderOf } from '../../../src/text/dates/numeric-order.ts'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { splitPassages } from '../../../src/text/passage.ts'

/** The dates of an article of several lines, as [value, other readings]. */
function readArticle(text: string, country: string | null = null, language = 'en') {
  const passages = splitPassages(text, undefined, language)
  const context = { published: null, country, numericOrder: numericOrderOf(passages, country) }
  return passages
    .flatMap(passage => findDates(passage, readNumbers(passage), context))
    .map(({ value, alternatives }) => [value, alternatives ?? []])
}

describe('the order of day and month in digits', () => {
  it('gives both readings where nothing decides, first the one of the language', () => {
    expect(readArticle('Paid on 03/04/2018.')).toEqual([['2018-03-04', ['2018-04-03']]])
    expect(readArticle('دفع في 03/04/2018.', null, 'ar')).toEqual([['2018-04-03', ['2018-03-04']]])
  })
  it('is decided by another date of the page', () => {
    expect(readArticle('Paid on 03/04/2018.\nOrdered on 25/03/2018.')).toEqual([
      ['2018-04-03', []],
      ['2018-03-25', []],
    ])
  })
  it('is decided by the country of the outlet', () => {
    expect(readArticle('Paid on 03/04/2018.', 'GB')).toEqual([['2018-04-03', []]])
    expect(readArticle('Paid on 03/04/2018.', 'US')).toEqual([['2018-03-04', []]])
  })
  it('believes the page more than its country', () => {
    expect(readArticle('Paid on 03/04/2018.\nOrdered on 25/03/2018.', 'US')[0]).toEqual(['2018-04-03', []])
  })
  it('knows no order from dates that contradict each other', () => {
    expect(readArticle('On 03/04/2018, on 25/03/2018, on 03/25/2018.')[0]).toEqual([
      '2018-03-04',
      ['2018-04-03'],
    ])
  })
  it('has one reading where both are the same or ISO 8601 says it', () => {
    expect(readArticle('On 04/04/2018 and 2018-03-04.')).toEqual([
      ['2018-04-04', []],
      ['2018-03-04', []],
    ])
  })
})
