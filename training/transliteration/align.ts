/**
 * Which letters of a Latin form belong to which of the Arabic one. Expectation maximisation over units of one to three Latin letters
 * with none to two Arabic ones ("sh"–ش, "x"–كس, silent "e"–nothing); an Arabic article may stand without Latin letters at the beginning.
 */
import type { Pair } from './pairs.ts'

/** "latin:arabic" */
export type Unit = string

const SIZES: readonly (readonly [latin: number, arabic: number])[] = [
  [1, 1],
  [1, 0],
  [1, 2],
  [2, 1],
  [3, 1],
]
const ARTICLE = 'ال'
const ROUNDS = 8

export interface Aligned {
  units: Unit[]
  /** Natural logarithm, by letter of the longer form. */
  score: number
}

/** @param extra what each letter of a unit beyond the first costs: without it the longest units win. */
export interface AlignmentOptions {
  extra: number
  rarest: number
}

interface Edge {
  unit: Unit
  latin: number
  arabic: number
}

/** Probabilities of units after expectation maximisation; those seen less often than `rarest` are taken out. */
export function learnUnits(pairs: readonly Pair[], options: AlignmentOptions): Map<Unit, number> {
  let weights: Map<Unit, number> | null = null
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<Unit, number>()
    for (const pair of pairs) addExpected(pair, weights, counts)
    if (round >= 4) for (const [unit, count] of counts) if (count < options.rarest) counts.delete(unit)
    weights = normalised(counts, options.extra)
  }
  return weights ?? new Map()
}

function normalised(counts: ReadonlyMap<Unit, number>, extra: number): Map<Unit, number> {
  let total = 0
  for (const count of counts.values()) total += count
  const weights = new Map<Unit, number>()
  for (const [unit, count] of counts)
    weights.set(unit, (count / total) * Math.exp(-extra * Math.max(0, unit.length - 3)))
  return weights
}

function edgesFrom({ latin, arabic }: Pair, i: number, j: number): Edge[] {
  const edges: Edge[] = []
  if (i === 0 && j === 0 && arabic.startsWith(ARTICLE))
    edges.push({ unit: `:${ARTICLE}`, latin: 0, arabic: 2 })
  for (const [l, a] of SIZES) {
    if (i + l > latin.length || j + a > arabic.length) continue
    edges.push({ unit: `${latin.slice(i, i + l)}:${arabic.slice(j, j + a)}`, latin: l, arabic: a })
  }
  return edges
}

function addExpected(pair: Pair, weights: ReadonlyMap<Unit, number> | null, counts: Map<Unit, number>): void {
  const width = pair.arabic.length + 1
  const size = (pair.latin.length + 1) * width
  const forward = new Float64Array(size)
  const backward = new Float64Array(size)
  forward[0] = 1
  backward[size - 1] = 1
  const edges: Edge[][] = []
  const weightOf = ({ unit, latin, arabic }: Edge) =>
    weights ? (weights.get(unit) ?? 0) : 0.01 ** (latin + arabic)
  for (let at = 0; at < size; at++) {
    const here = edgesFrom(pair, Math.floor(at / width), at % width)
    edges.push(here)
    const mass = forward[at] ?? 0
    if (mass > 0)
      for (const edge of here) {
        const to = at + edge.latin * width + edge.arabic
        forward[to] = (forward[to] ?? 0) + mass * weightOf(edge)
      }
  }
  const total = forward[size - 1] ?? 0
  if (total <= 0) return
  for (let at = size - 1; at >= 0; at--)
    for (const edge of edges[at] ?? []) {
      const behind = (backward[at + edge.latin * width + edge.arabic] ?? 0) * weightOf(edge)
      if (behind <= 0) continue
      backward[at] = (backward[at] ?? 0) + behind
      const share = ((forward[at] ?? 0) * behind) / total
      if (share > 1e-6) counts.set(edge.unit, (counts.get(edge.unit) ?? 0) + share)
    }
}

/** The likeliest way through, by these weights; null where no way leads through. */
export function align(pair: Pair, weights: ReadonlyMap<Unit, number>): Aligned | null {
  const width = pair.arabic.length + 1
  const size = (pair.latin.length + 1) * width
  const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  const from: ({ at: number; unit: Unit } | undefined)[] = []
  best[0] = 0
  for (let at = 0; at < size; at++) {
    const here = best[at] ?? Number.NEGATIVE_INFINITY
    if (here === Number.NEGATIVE_INFINITY) continue
    for (const edge of edgesFrom(pair, Math.floor(at / width), at % width)) {
      const weight = weights.get(edge.unit)
      const to = at + edge.latin * width + edge.arabic
      if (weight === undefined || here + Math.log(weight) <= (best[to] ?? 0)) continue
      best[to] = here + Math.log(weight)
      from[to] = { at, unit: edge.unit }
    }
  }
  const units: Unit[] = []
  for (let at = size - 1; at > 0; ) {
    const step = from[at]
    if (!step) return null
    units.unshift(step.unit)
    at = step.at
  }
  return { units, score: (best[size - 1] ?? 0) / Math.max(pair.latin.length, pair.arabic.length) }
}
