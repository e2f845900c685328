/** The features of one chunk as numbers. */
import { FEATURES, TOKEN_FEATURES } from './feature-names.ts'

/** A row that is filled from left to right; the same one for every chunk. */
export class Row {
  readonly values = new Float32Array(FEATURES.length + TOKEN_FEATURES.length)
  at = 0
  add(...values: (number | boolean)[]): void {
    for (const value of values) this.values[this.at++] = Number(value)
  }
}
