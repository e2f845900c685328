/**
 * One line of a megabyte, of what the finders of numbers look at most closely. No time is measured: a step that goes
 * back over the line for each of its tokens would take hours and end at the limit of the suite.
 */
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/text/figures/find-figures.ts'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { passageOf } from '../passage-of.ts'

const MEGABYTE = 1_000_000
const line = (piece: string, length = MEGABYTE) => piece.repeat(Math.ceil(length / piece.length))

const figuresOf = (text: string, language: string) => {
  const passage = passageOf(text, language)
  return findFigures(passage, readNumbers(passage), { published: null, country: null }, [])
}

describe('a line of a megabyte', () => {
  it.each([
    ['digits', '7', 'en'],
    ['و', 'و', 'ar'],
    ['و apart', 'و ', 'ar'],
    ['opening brackets', '(', 'en'],
    ['brackets in brackets', '([{', 'ar'],
    ['minus signs', '-', 'en'],
    ['points', '.', 'en'],
    ['addresses', '://', 'en'],
  ])('of %s holds no figure', (_, piece, language) => {
    expect(figuresOf(line(piece), language)).toEqual([])
  })

  it.each([
    ['of spaces before a number', `a${line(' ')}5 km`, 'en', [[5, 'kilometer']]],
    ['of spaces after a number', `5 كيلومترات${line(' ')}.`, 'ar', [[5, 'kilometer']]],
    ['of brackets before a number', `${line('(')}5 km)`, 'en', [[5, 'kilometer']]],
  ])('%s changes nothing of it', (_, text, language, wanted) => {
    expect(figuresOf(text, language).map(({ value, unit }) => [value, unit])).toEqual(wanted)
  })

  // A quarter of it, since each token takes part in a number.
  it.each([
    ['numbers and their thousands', 'ألف ومئة ', 'ar'],
    ['hundreds in digits', '3 hundred and ', 'en'],
    ['fractions', 'one over two ', 'en'],
    ['prices with their cents', '5 dollars 20 ', 'en'],
    ['second forms in brackets', '10 miles (16 km) ', 'en'],
    ['powers', '2e5^', 'en'],
  ])('of %s comes to its end', (_, piece, language) => {
    const figures = figuresOf(line(piece, MEGABYTE / 4), language)
    expect(figures.every(({ start, end }) => start < end)).toBe(true)
  })
})
