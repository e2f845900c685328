/** Scores labels by weights and finds the best sequence (Viterbi). All sums are integers, the same on every machine. */

import { insideOf, LABELS, OUTSIDE, TYPES } from './labels.ts'
import { checkOf } from './lexicon.ts'
import type { TaggerModel } from './model-file.ts'

/** Adds the weights of the first `count` features to the scores of a token, which begin at `row`. */
export function addFeatures(
  { weights }: TaggerModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  row: number,
): void {
  const { bits, checks, values } = weights
  const mask = (1 << bits) - 1
  const shift = 32 - bits
  for (let k = 0; k < count; k++) {
    const key = features[k] as number
    const check = checkOf(key)
    let slot = key >>> shift
    let seen = checks[slot]
    while (seen !== check && seen) {
      slot = (slot + 1) & mask
      seen = checks[slot]
    }
    // Most features were never seen in training, and are not there.
    if (!seen) continue
    const from = slot * LABELS
    for (let label = 0; label < LABELS; label++)
      scores[row + label] = (scores[row + label] as number) + (values[from + label] as number)
  }
}

const NEVER = -1e9
let back = new Uint8Array(LABELS * 256)
const best = new Int32Array(LABELS)
const next = new Int32Array(LABELS)

/** Writes the best labels of `size` tokens into `labels`. An inside label follows its own type only. */
export function decode(
  { transitions }: TaggerModel,
  scores: Int32Array,
  size: number,
  labels: Uint8Array,
): void {
  if (size === 0) return
  if (back.length < size * LABELS) back = new Uint8Array(size * LABELS * 2)
  for (let label = 0; label < LABELS; label++) best[label] = scores[label] as number
  for (let type = 0; type < TYPES.length; type++) best[insideOf(type)] = NEVER
  for (let at = 1; at < size; at++) {
    const row = at * LABELS
    for (let to = 0; to < LABELS; to++) {
      let most = -2e9
      let from = OUTSIDE
      for (let before = 0; before < LABELS; before++) {
        const score = (best[before] as number) + (transitions[before * LABELS + to] as number)
        if (score > most) {
          most = score
          from = before
        }
      }
      next[to] = Math.max(NEVER, most + (scores[row + to] as number))
      back[row + to] = from
    }
    best.set(next)
  }
  let label = 0
  for (let k = 1; k < LABELS; k++) if ((best[k] as number) > (best[label] as number)) label = k
  for (let at = size - 1; at >= 0; at--) {
    labels[at] = label
    label = back[at * LABELS + label] as number
  }
}
