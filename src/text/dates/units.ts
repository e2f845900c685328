/** Units of time as TIMEX3 writes them in a duration. */
import type { TimeUnit } from '../../languages/contract/dates.ts'
import type { Term } from './terms.ts'
import type { DurationWhen } from './when.ts'

/** Before the number, and the letters after it: P3D, PT90M, P2DE. Source: TimeML 1.2.1, values of TIMEX3 durations. */
const DESIGNATORS: ReadonlyMap<
  string,
  { unit: TimeUnit; prefix: 'P' | 'PT'; letters: string; times: number }
> = new Map([
  ['second', { unit: 'second', prefix: 'PT', letters: 'S', times: 1 }],
  ['minute', { unit: 'minute', prefix: 'PT', letters: 'M', times: 1 }],
  ['hour', { unit: 'hour', prefix: 'PT', letters: 'H', times: 1 }],
  ['day', { unit: 'day', prefix: 'P', letters: 'D', times: 1 }],
  // "two nights" of a stay: TIMEX3 has no letter for them.
  ['night', { unit: 'night', prefix: 'P', letters: 'D', times: 1 }],
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

const YEARS: ReadonlyMap<TimeUnit, number> = new Map([
  ['decade', 10],
  ['century', 100],
])

/** "P3D"; a count of null is a vague one, "PXY". */
export function formatDuration(unit: TimeUnit, count: number | null): string {
  // ربع قرن, "half a decade": whole years.
  const years = YEARS.get(unit)
  if (years && count !== null && !Number.isInteger(count)) return formatDuration('year', count * years)
  const designator = DESIGNATORS.get(unit)
  if (!designator) return 'PX'
  // 0.1 + 0.2 style noise of spoken fractions never reaches the value.
  const n = count === null ? 'X' : String(Number((count * designator.times).toFixed(4)))
  return `${designator.prefix}${n}${designator.letters}`
}

/** Hours, minutes and seconds stand behind a T. */
const isOfClock = (unit: TimeUnit) => DESIGNATORS.get(unit)?.prefix === 'PT'

/** ISO 8601 goes from years to seconds: "2 days 1 month" is P1M2D. */
const ORDER: readonly TimeUnit[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
]

/** Is the first unit the longer one? */
export const isLonger = (unit: TimeUnit, than: TimeUnit) => ORDER.indexOf(unit) < ORDER.indexOf(than)

/** The value of a length of one or more units: "P1Y1M21D", "PT1H30M". */
export function formatLength({ unit, count, more }: DurationWhen): string {
  if (count === null || !more?.length) return formatDuration(unit, count)
  const parts = [{ unit, count }, ...more].sort((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit))
  const write = (clock: boolean) =>
    parts
      .filter(part => isOfClock(part.unit) === clock)
      .map(part => formatDuration(part.unit, part.count).replace(/^PT?/, ''))
      .join('')
  const time = write(true)
  return `P${write(false)}${time && `T${time}`}`
}
