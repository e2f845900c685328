/** A month's name between digits and signs: "05-Aug-2016", "2019/aug/01", "Sep-23-2020", "Oct/2", "2- أكتوبر". */
import { candidate, isClose } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate } from '../when.ts'
import { bareYear } from '../years.ts'

const SIGNS = '-/–'

interface Side {
  at: number
  day: number | null
  year: number | null
}

/** What the digits of one side of the month are: a day, or a year of four digits. */
function sideAt(terms: Terms, at: number): Side | null {
  const digits = terms.digits(at)
  if (digits === null) return null
  if (digits.length === 4) return { at, day: null, year: bareYear(terms, at) }
  const day = Number(digits)
  return digits.length <= 2 && day >= 1 && day <= 31 ? { at, day, year: null } : null
}

/** The digits before the sign that ends at `at`; a space may stand behind the sign («2- أكتوبر»). */
const sideBefore = (terms: Terms, at: number) =>
  terms.sign(at, SIGNS) && isClose(terms, at) ? sideAt(terms, at - 1) : null

const sideAfter = (terms: Terms, at: number) =>
  terms.sign(at, SIGNS) && isClose(terms, at) && isClose(terms, at + 1) ? sideAt(terms, at + 1) : null

/** Year and day stand on both sides of the month, or on the same one: "2019/aug/01", "2020/23/Sep". */
function partsOf(terms: Terms, month: Term): Side[] | null {
  const before = sideBefore(terms, month.first - 1)
  const after = sideAfter(terms, month.last + 1)
  const further = before && isClose(terms, before.at) ? sideBefore(terms, before.at - 1) : null
  const beyond = after ? sideAfter(terms, after.at + 1) : null
  const sides = [further, before, after, beyond].filter(side => side !== null)
  const days = sides.filter(side => side.day !== null)
  const years = sides.filter(side => side.year !== null)
  return days.length === 1 && years.length <= 1 && days.length + years.length === sides.length ? sides : null
}

/** @returns the date that digits and signs make with the month, or null where there are none. */
export function readJoined(terms: Terms, month: Term): Candidate | null {
  const sides = partsOf(terms, month)
  const day = sides?.find(side => side.day !== null)?.day
  if (!sides || !day) return null
  const at = sides.map(side => side.at)
  const first = Math.min(month.first, ...at)
  const last = Math.max(month.last, ...at)
  // "3-5 June", "June 5-7": another number before the sign makes it a range.
  const year = sides.find(side => side.year !== null)?.year ?? null
  const word = terms.upTo(first - 1, 'before-day')
  const when = { type: 'day' as const, month: Number(month.value), day, year }
  return candidate(terms, word?.first ?? first, last, 'date', when, word?.start)
}
