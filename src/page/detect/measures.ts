import { type Measure, WEIGHTS } from './weights.ts'

/** What was counted on a page; flags are 0 or 1. A measure that is missing is 0. */
export type Measures = Partial<Record<Measure, number>>

/** Beyond this, more of something says no more: a hostile page cannot outweigh all else with 100,000 cards. */
const MOST = 3000

/** What one measure adds to the score. */
export function weigh(measure: Measure, count: number): number {
  return WEIGHTS[measure] * dampen(count)
}

/** The value that the weights were fitted to; the training uses it too. */
export function dampen(count: number): number {
  return Math.log1p(Math.min(count, MOST))
}
