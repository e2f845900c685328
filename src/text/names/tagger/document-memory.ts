/**
 * What the first pass said about each word anywhere in the document. The second pass is told: a surname that is plainly a
 * person's in one sentence is one in the next, where nothing else says so.
 */
import type { Annotation } from './annotate.ts'
import { pair, spread } from './hash.ts'
import { LABELS, OUTSIDE } from './labels.ts'

export interface DocumentMemory {
  /** Row of counts by the hash of a word, and of two words in a row. */
  rows: Map<number, number>
  counts: Int32Array
  used: number
}

export const newMemory = (): DocumentMemory => ({
  rows: new Map(),
  counts: new Int32Array(LABELS * 256),
  used: 0,
})

/** Adds the labels of a passage. */
export function remember(memory: DocumentMemory, a: Annotation, labels: Uint8Array): void {
  for (let at = 0; at < a.size; at++) {
    if ((a.shape[at] as number) & 24) continue
    const label = labels[at] as number
    count(memory, a.stem[at] as number, label)
    if (at > 0 && (label || labels[at - 1])) count(memory, twoWords(a, at), label)
  }
}

const twoWords = (a: Annotation, at: number) => spread(pair(a.stem[at - 1] as number, a.stem[at] as number))

function count(memory: DocumentMemory, key: number, label: number): void {
  let row = memory.rows.get(key)
  if (row === undefined) {
    row = memory.used++ * LABELS
    memory.rows.set(key, row)
    if (row + LABELS > memory.counts.length) {
      const more = new Int32Array(memory.counts.length * 2)
      more.set(memory.counts)
      memory.counts = more
    }
  }
  memory.counts[row + label] = (memory.counts[row + label] as number) + 1
}

const out = new Int32Array(32)

/** Where `makeMemoryFeatures` leaves its features until the next call. */
export const memoryBuffer = (): Int32Array => out

/**
 * The features of the second pass for one token.
 * @returns how many; none where neither the document nor the first pass says that there is a name.
 */
export function makeMemoryFeatures(
  memory: DocumentMemory,
  a: Annotation,
  labels: Uint8Array,
  at: number,
): number {
  const own = labels[at] as number
  const before = labelAt(labels, a, at - 1)
  const behind = labelAt(labels, a, at + 1)
  const elsewhere = mostElsewhere(memory, a.stem[at] as number, own)
  const near = own | before | behind | labelAt(labels, a, at - 2) | labelAt(labels, a, at + 2)
  if (near === OUTSIDE && elsewhere <= 0) return 0
  let n = 0
  const add = (template: number, value: number) => {
    out[n++] = spread(pair(value, template))
  }
  add(101, own)
  add(102, pair(before, own))
  add(103, pair(own, behind))
  add(104, labelAt(labels, a, at - 2))
  add(105, labelAt(labels, a, at + 2))
  add(106, pair(elsewhere, own))
  add(107, elsewhere)
  if (at > 0) add(108, pair(mostElsewhere(memory, twoWords(a, at), own), own))
  if (at > 0) add(109, pair(stemElsewhere(memory, a, labels, at - 1), elsewhere))
  if (at + 1 < a.size) add(110, pair(elsewhere, stemElsewhere(memory, a, labels, at + 1)))
  return n
}

const labelAt = (labels: Uint8Array, a: Annotation, at: number) =>
  at < 0 || at >= a.size ? OUTSIDE : (labels[at] as number)

const stemElsewhere = (memory: DocumentMemory, a: Annotation, labels: Uint8Array, at: number) =>
  mostElsewhere(memory, a.stem[at] as number, labels[at] as number)

/** The most frequent label of a word beside this one occurrence; -1 where there is no other. */
function mostElsewhere({ rows, counts }: DocumentMemory, key: number, own: number): number {
  const row = rows.get(key)
  if (row === undefined) return -1
  let best = -1
  let most = 0
  for (let label = LABELS - 1; label >= 0; label--) {
    const times = (counts[row + label] as number) - (label === own ? 1 : 0)
    if (times > most) {
      most = times
      best = label
    }
  }
  return best
}
