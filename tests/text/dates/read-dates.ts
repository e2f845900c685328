/** Runs the date finder as the engine does; for the tests of this folder. */
import { findDates } from '../../../src/text/dates/find-dates.ts'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { splitPassages } from '../../../src/text/passage.ts'

/** Sunday. */
const PUBLISHED = { year: 2025, month: 7, day: 13 }

export type Expected = [quote: string, value: string | null, kind?: string | undefined]

interface Options {
  published?: { year: number; month: number; day: number } | null
  country?: string | null
}

/** The dates of a text as [quoted text, value, kind]. */
export function readDates(text: string, language: string, options: Options = {}): Expected[] {
  const { published = PUBLISHED, country = null } = options
  return splitPassages(text, undefined, language)
    .flatMap(passage => findDates(passage, readNumbers(passage), { published, country }))
    .map(m => [text.slice(m.start, m.end), typeof m.value === 'string' ? m.value : null, m.kind])
}

/** Expectations without a kind are dates. */
export const withKinds = (expected: Expected[]): Expected[] =>
  expected.map(([quote, value, kind]) => [quote, value, kind ?? 'date'])
