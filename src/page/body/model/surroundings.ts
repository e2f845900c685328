/** Where chunks stand: what their boxes hold together. */
import { mayRest, type Steps } from '../../steps.ts'
import type { Box, Chunk } from '../chunk.ts'
import type { Collected } from '../collect.ts'
import { isProse } from '../score.ts'

/** Running totals over the chunks: the sum over a range is one subtraction. */
interface Totals {
  letters: Float64Array
  linked: Float64Array
  /** Letters of prose outside links. */
  prose: Float64Array
}

export interface Surroundings {
  totals: Totals
  /** Prose that stands directly in the children of a box, for the chunks of the container. */
  proseUnder: Map<Box, number>
  /** The box right under which most of the container's prose stands, and all boxes around it. */
  mainParent: Box
  aroundMain: Set<Box>
  /** By chunk: how often its text stands on the page. */
  repeats: Int32Array
}

const ownLetters = (chunk: Chunk) => (isProse(chunk) ? chunk.letters - chunk.linkLetters : 0)

/** @returns the surroundings of all chunks. */
export function* surroundingsOf({ chunks }: Collected, container: Box): Steps<Surroundings> {
  const totals: Totals = {
    letters: new Float64Array(chunks.length + 1),
    linked: new Float64Array(chunks.length + 1),
    prose: new Float64Array(chunks.length + 1),
  }
  const proseUnder = new Map<Box, number>()
  const begins = new Map<string, number>()
  const firsts = new Int32Array(chunks.length)
  const repeats = new Int32Array(chunks.length)
  for (const [index, chunk] of chunks.entries()) {
    const prose = ownLetters(chunk)
    totals.letters[index + 1] = (totals.letters[index] ?? 0) + chunk.letters
    totals.linked[index + 1] = (totals.linked[index] ?? 0) + chunk.linkLetters
    totals.prose[index + 1] = (totals.prose[index] ?? 0) + prose
    const inside = index >= container.from && index < container.to
    const parent = chunk.box.parent ?? chunk.box
    if (inside) proseUnder.set(parent, (proseUnder.get(parent) ?? 0) + prose)
    const start = chunk.text.slice(0, 120)
    const first = begins.get(start) ?? index
    if (first === index) begins.set(start, index)
    firsts[index] = first
    repeats[first] = (repeats[first] ?? 0) + 1
    if (mayRest(index)) yield
  }
  for (const [index, first] of firsts.entries()) repeats[index] = repeats[first] ?? 1
  const mainParent = largest(proseUnder) ?? container
  const aroundMain = new Set<Box>()
  for (let box: Box | null = mainParent; box; box = box.parent) aroundMain.add(box)
  return { totals, proseUnder, mainParent, aroundMain, repeats }
}

function largest(proseUnder: ReadonlyMap<Box, number>): Box | null {
  let most = 0
  let found: Box | null = null
  for (const [box, prose] of proseUnder) {
    if (prose <= most) continue
    most = prose
    found = box
  }
  return found
}
