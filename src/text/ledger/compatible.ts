/** Can two values be the same quantity? By rounding ("about 13,000", 12,970), ranges and modifiers ("at least 12", 15). */
import type { Mention } from '../analysis.ts'

type Figure = Pick<Mention, 'value' | 'modifier'>

/** "About 103" may be any of 93 to 113; "about 100" of 75 to 125, because 100 is written to the hundred. */
const LOOSENESS = 0.1
/** A rounding is off by a quarter at most: 140 is not rounded to 100. */
const WORST_ROUNDING = 0.25

/**
 * @returns true where the one may be a rounding of the other, or both leave room for one number; also where a value is not
 *   known, because nothing can be said against it.
 */
export function areCompatible(a: Figure, b: Figure): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)]
  if (!first || !second) return true
  if (typeof a.value === 'number' && typeof b.value === 'number' && !a.modifier && !b.modifier)
    return isRoundingOf(a.value, b.value) || isRoundingOf(b.value, a.value)
  const margin = Math.max(plainRounding(a), plainRounding(b))
  return first[0] <= second[1] + margin && second[0] <= first[1] + margin
}

/** 13,000 is a rounding of 12,970; 120 is none of 130, because both are written to the ten. */
const isRoundingOf = (round: number, exact: number): boolean =>
  round === exact || (grainOf(round) > grainOf(exact) && Math.abs(round - exact) <= grainOf(round) / 2)

const roundingOf = (value: number): number => Math.min(grainOf(value) / 2, Math.abs(value) * WORST_ROUNDING)

/** What a number without a modifier may be off by; small whole numbers are counted, not rounded. */
const plainRounding = ({ value, modifier }: Figure): number =>
  typeof value === 'number' && !modifier && grainOf(value) >= 10 ? roundingOf(value) : 0

function intervalOf({ value, modifier }: Figure): [number, number] | null {
  if (Array.isArray(value)) return value[0] <= value[1] ? value : [value[1], value[0]]
  if (typeof value !== 'number' || !Number.isFinite(value)) return null
  const slack = Math.max(Math.abs(value) * LOOSENESS, roundingOf(value))
  switch (modifier) {
    case 'about':
      return [value - slack, value + slack]
    case 'nearly':
      return [value - slack, value]
    case 'more-than':
    case 'at-least':
      return [value, Number.POSITIVE_INFINITY]
    case 'less-than':
    case 'at-most':
      return [Number.NEGATIVE_INFINITY, value]
    default:
      return [value, value]
  }
}

/** The step that a number is written to: 1000 for 13,000, 0.1 for 2.5, 1 for 12. */
export function grainOf(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(11).split('e')
  if (!Number.isFinite(value) || value === 0) return 1
  const significant = digits.replace('.', '').replace(/0+$/u, '').length
  return 10 ** (Number(exponent) - significant + 1)
}
