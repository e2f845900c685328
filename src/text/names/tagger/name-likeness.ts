/** How much a word looks like a name by its letters alone: "فرنانديز" and "Kowalczyk" do, though no list has them. */
import { hashCode, SEED, spread } from './hash.ts'

/** Weights of letter groups, by 12 bits of their hash. */
export const LIKENESS_BITS = 13
const SHORTEST = 2
const LONGEST = 4
/** Marks the beginning and the end of the word. */
const EDGE = 0x5e

/** Calls `visit` with the slot of every group of two to four letters, the word's ends among them. */
export function visitGroups(word: string, visit: (slot: number) => void): void {
  const { length } = word
  for (let from = -1; from < length; from++) {
    let hash = SEED
    for (let at = from; at < from + LONGEST && at <= length; at++) {
      hash = hashCode(hash, at < 0 || at === length ? EDGE : word.charCodeAt(at))
      if (at - from + 1 >= SHORTEST) visit(spread(hash) >>> (32 - LIKENESS_BITS))
    }
  }
}

/** Sums are put into so many classes; 0 is for words that were not asked about. */
const CLASSES = 11
const STEP = 24

let sum = 0
let table: Int8Array = new Int8Array(0)
const addWeight = (slot: number) => {
  sum += table[slot] as number
}

/** 1 (a common word for sure) to 11 (a name for sure). */
export function likenessOf(weights: Int8Array, word: string): number {
  sum = 0
  table = weights
  visitGroups(word, addWeight)
  return Math.max(1, Math.min(CLASSES, 6 + Math.round(sum / STEP)))
}
