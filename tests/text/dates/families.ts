/** Families of expressions: one sentence for each member, and what is found in it beside what should be. */
import { type Expected, readDates } from './read-dates.ts'

/** A sentence, the one date in it as it stands there, and its value. */
export type Member = [text: string, quote: string, value: string]

/** The members that were not read as they should be, each with what was read. */
export function misread(language: string, members: readonly Member[]): [string, Expected[]][] {
  return members.flatMap(([text, quote, value]): [string, Expected[]][] => {
    const found = readDates(text, language)
    const [only] = found
    return found.length === 1 && only?.[0] === quote && only[1] === value ? [] : [[text, found]]
  })
}

const two = (n: number) => String(n).padStart(2, '0')

/** The day so many days after Sunday 13 July 2025, on which the tests' articles are published. */
export const dayAt = (days: number) =>
  new Date(Date.UTC(2025, 6, 13 + days)).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** The month so many months after July 2025. */
export function monthAt(months: number): string {
  const count = 2025 * 12 + 6 + months
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`
}

export const yearAt = (years: number) => String(2025 + years)
export const isoDay = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`
export const isoMonth = (year: number, month: number) => `${year}-${two(month)}`
export const clockTime = (hour: number, minute = 0) => `2025-07-13T${two(hour)}:${two(minute)}`

/** Each of the seven weekdays (0 Monday) with the days to the last one before Sunday, and to the next one after it. */
export const WEEK = Array.from({ length: 7 }, (_, index) => ({
  index,
  before: -((6 - index) % 7 || 7),
  onOrBefore: -((6 - index) % 7),
  after: (index + 1) % 7 || 7,
}))
