/** Units of time as TIMEX3 writes them in a duration. */
import type { TimeUnit } from '../../languages/contract/dates.ts'
import type { Term } from './terms.ts'

/** Before the number, and the letters after it: P3D, PT90M, P2DE. Source: TimeML 1.2.1, values of TIMEX3 durations. */
const DESIGNATORS: ReadonlyMap<
  string,
  { unit: TimeUnit; prefix: 'P' | 'PT'; letters: string; times: number }
> = new Map([
  ['second', { unit: 'second', prefix: 'PT', letters: 'S', times: 1 }],
  ['minute', { unit: 'minute', prefix: 'PT', letters: 'M', times: 1 }],
  ['hour', { unit: 'hour', prefix: 'PT', letters: 'H', times: 1 }],
  ['day', { unit: 'day', prefix: 'P', letters: 'D', times: 1 }],
  ['weekend', { unit: 'weekend', prefix: 'P', letters: 'WE', times: 1 }],
  ['week', { unit: 'week', prefix: 'P', letters: 'W', times: 1 }],
  ['fortnight', { unit: 'fortnight', prefix: 'P', letters: 'W', times: 2 }],
  ['month', { unit: 'month', prefix: 'P', letters: 'M', times: 1 }],
  ['quarter', { unit: 'quarter', prefix: 'P', letters: 'Q', times: 1 }],
  ['season', { unit: 'season', prefix: 'P', letters: 'Y', times: 1 }],
  ['year', { unit: 'year', prefix: 'P', letters: 'Y', times: 1 }],
  ['decade', { unit: 'decade', prefix: 'P', letters: 'DE', times: 1 }],
  ['century', { unit: 'century', prefix: 'P', letters: 'CE', times: 1 }],
])

/** The unit that a term of the lexicon stands for. */
export function unitOf(term: Term): TimeUnit | null {
  return DESIGNATORS.get(String(term.value))?.unit ?? null
}

/** "P3D"; a count of null is a vague one, "PXY". */
export function formatDuration(unit: TimeUnit, count: number | null): string {
  const designator = DESIGNATORS.get(unit)
  if (!designator) return 'PX'
  // 0.1 + 0.2 style noise of spoken fractions never reaches the value.
  const n = count === null ? 'X' : String(Number((count * designator.times).toFixed(4)))
  return `${designator.prefix}${n}${designator.letters}`
}
