/** Dates in digits: "2018-10-01", "03/04/2018", "1.10.2018". */
import { candidate } from '../steps.ts'
import type { Terms } from '../terms.ts'
import type { Candidate, When } from '../when.ts'

/** Which of two ambiguous numbers is the month: "03/04/2018" is 4 March in the United States only. */
export type NumericOrder = 'day-first' | 'month-first'

/** Countries that write the month first. Source: CLDR, short date patterns of en-US and its territories, en-PH, en-BZ. */
const MONTH_FIRST = new Set(['US', 'PH', 'BZ', 'PR', 'GU', 'FM', 'PW'])

export function numericOrder(country: string | null): NumericOrder {
  return country && MONTH_FIRST.has(country) ? 'month-first' : 'day-first'
}

/** Three runs of digits with the same separator and no spaces. */
function threeNumbers(terms: Terms, at: number): [string, string, string] | null {
  const sign = terms.tokens[at + 1]?.text ?? ''
  if (!terms.sign(at + 1, '/.-–') || terms.tokens[at + 3]?.text !== sign) return null
  const a = terms.digits(at)
  const b = terms.digits(at + 2)
  const c = terms.digits(at + 4)
  if (a === null || b === null || c === null) return null
  const spaced = [1, 2, 3, 4].some(i => terms.tokens[at + i]?.spaceBefore)
  const joined = terms.sign(at - 1, './-') && terms.digits(at - 2) !== null && !terms.tokens[at]?.spaceBefore
  return spaced || joined ? null : [a, b, c]
}

/** Month and day by the order of the country, the other way round where that is no month. */
function monthAndDay(a: number, b: number, order: NumericOrder): { month: number; day: number } | null {
  const first = order === 'month-first' ? { month: a, day: b } : { month: b, day: a }
  const fits = (d: { month: number; day: number }) =>
    d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31
  if (fits(first)) return first
  const other = { month: first.day, day: first.month }
  return fits(other) ? other : null
}

function readThree([a, b, c]: [string, string, string], order: NumericOrder): When | null {
  if (a.length === 4 && b.length <= 2 && c.length <= 2) {
    const ordered = monthAndDay(Number(b), Number(c), 'month-first')
    return ordered && { type: 'day', year: Number(a), ...ordered }
  }
  if (c.length !== 4 || a.length > 2 || b.length > 2) return null
  const ordered = monthAndDay(Number(a), Number(b), order)
  return ordered && { type: 'day', year: Number(c), ...ordered }
}

/** "يوم 22/04": two numbers are a date only after the word for day. */
function readTwo(terms: Terms, at: number, order: NumericOrder): Candidate | null {
  const word = terms.upTo(at - 1, 'before-day')
  if (!word || !terms.sign(at + 1, '/')) return null
  const a = terms.digits(at)
  const b = terms.digits(at + 2)
  const ordered = a !== null && b !== null ? monthAndDay(Number(a), Number(b), order) : null
  return (
    ordered &&
    candidate(terms, word.first, at + 2, 'date', { type: 'day', year: null, ...ordered }, word.start)
  )
}

/** Finds dates written in digits only. */
export function findNumericDates(terms: Terms, order: NumericOrder): Candidate[] {
  const found: Candidate[] = []
  for (const at of terms.digitPlaces) {
    if (terms.tokens[at + 1]?.kind !== 'sign' || terms.digits(at + 2) === null) continue
    const three = threeNumbers(terms, at)
    const when = three && readThree(three, order)
    const word = terms.upTo(at - 1, 'before-day')
    const two = when ? null : readTwo(terms, at, order)
    if (when) found.push(candidate(terms, word?.first ?? at, at + 4, 'date', when, word?.start))
    else if (two) found.push(two)
  }
  return found
}
