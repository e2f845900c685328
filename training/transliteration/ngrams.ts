/** Counts sequences of units and makes a back-off model of them: interpolated Kneser-Ney, then pruning by what a node is worth. */
import type { ModelTables } from '../../src/text/transliteration/model-file.ts'

export interface NgramOptions {
  order: number
  /** A node is left out where (count × gain of its logarithm) is less. */
  prune: number
}

/** More than any number of units. */
const STRIDE = 4096
const COSTS_PER_NAT = 16

interface Tree {
  unit: number[]
  parent: number[]
  depth: number[]
  count: number[]
  suffix: number[]
  children: number[][]
}

/** @param sequences units by their numbers, with beginning and end. */
export function learnModel(
  sequences: readonly (readonly number[])[],
  units: readonly string[],
  options: NgramOptions,
): ModelTables {
  const tree = countNgrams(sequences, options.order)
  const probability = estimate(tree, options)
  const kept = prune(tree, probability, options.prune)
  return toTables(tree, probability, kept, units)
}

function countNgrams(sequences: readonly (readonly number[])[], order: number): Tree {
  const tree: Tree = { unit: [0], parent: [0], depth: [0], count: [0], suffix: [0], children: [[]] }
  const index = new Map<number, number>()
  const childOf = (node: number, unit: number): number => {
    const key = node * STRIDE + unit
    const known = index.get(key)
    if (known !== undefined) return known
    const child = tree.unit.length
    index.set(key, child)
    tree.unit.push(unit)
    tree.parent.push(node)
    tree.depth.push((tree.depth[node] ?? 0) + 1)
    tree.count.push(0)
    tree.suffix.push(-1)
    tree.children.push([])
    tree.children[node]?.push(child)
    return child
  }
  for (const sequence of sequences)
    for (let from = 0; from < sequence.length; from++) {
      let node = 0
      for (const unit of sequence.slice(from, from + order)) {
        node = childOf(node, unit)
        tree.count[node] = (tree.count[node] ?? 0) + 1
      }
    }
  for (let node = 0; node < tree.unit.length; node++) {
    const parent = tree.parent[node] ?? 0
    tree.suffix[node] =
      parent === 0 ? 0 : (index.get((tree.suffix[parent] ?? 0) * STRIDE + (tree.unit[node] ?? 0)) ?? 0)
  }
  return tree
}

/** The probability of each node's unit after the nodes above it. */
function estimate(tree: Tree, { order }: NgramOptions): Float64Array {
  const counts = continuationCounts(tree, order)
  const discounts = discountsOf(tree, counts, order)
  const probability = new Float64Array(tree.unit.length)
  const level = (depth: number) => [...tree.depth.keys()].filter(node => tree.depth[node] === depth)
  for (let depth = 0; depth < order; depth++)
    for (const history of level(depth)) {
      // Nothing is followed by a beginning.
      const children = (tree.children[history] ?? []).filter(child => tree.unit[child] !== 0)
      if (children.length === 0) continue
      const total = children.reduce((sum, child) => sum + (counts[child] ?? 0), 0)
      const discount = discounts[depth + 1] ?? 0.5
      const share = children.reduce((sum, child) => sum + Math.min(discount, counts[child] ?? 0), 0) / total
      for (const child of children) {
        const lower = depth === 0 ? 1 / children.length : (probability[tree.suffix[child] ?? 0] ?? 0)
        probability[child] = Math.max((counts[child] ?? 0) - discount, 0) / total + share * lower
      }
    }
  return probability
}

/** Shorter n-grams count by how many units they are met behind; at the beginning of a name, where nothing is before, as they are. */
function continuationCounts(tree: Tree, order: number): number[] {
  const counts = tree.count.map((count, node) =>
    tree.depth[node] === order || beginsName(tree, node) ? count : 0,
  )
  for (let node = 1; node < counts.length; node++) {
    const suffix = tree.suffix[node] ?? 0
    if (suffix > 0 && !beginsName(tree, suffix)) counts[suffix] = (counts[suffix] ?? 0) + 1
  }
  return counts
}

function beginsName(tree: Tree, node: number): boolean {
  let at = node
  while ((tree.depth[at] ?? 0) > 1) at = tree.parent[at] ?? 0
  return tree.unit[at] === 0
}

function discountsOf(tree: Tree, counts: readonly number[], order: number): number[] {
  const discounts: number[] = []
  for (let depth = 1; depth <= order; depth++) {
    let once = 0
    let twice = 0
    for (let node = 1; node < counts.length; node++) {
      if (tree.depth[node] !== depth) continue
      if (counts[node] === 1) once++
      else if (counts[node] === 2) twice++
    }
    discounts[depth] = once + twice === 0 ? 0.5 : once / (once + 2 * twice)
  }
  return discounts
}

/** Which nodes stay. From the longest to the shortest: a node with children stays for them. */
function prune(tree: Tree, probability: Float64Array, least: number): boolean[] {
  const backoff = backoffsOf(tree, probability, () => true)
  const kept: boolean[] = new Array(tree.unit.length).fill(true)
  const nodes = [...tree.unit.keys()].sort((a, b) => (tree.depth[b] ?? 0) - (tree.depth[a] ?? 0))
  for (const node of nodes) {
    if ((tree.depth[node] ?? 0) < 2) continue
    if ((tree.children[node] ?? []).some(child => kept[child])) continue
    const lower = (probability[tree.suffix[node] ?? 0] ?? 0) * (backoff[tree.parent[node] ?? 0] ?? 1)
    const gain = (tree.count[node] ?? 0) * Math.log((probability[node] ?? 0) / lower)
    if (!(Math.abs(gain) >= least)) kept[node] = false
  }
  return kept
}

/** By what the probabilities of the shorter history are multiplied where the longer one does not know the unit. */
function backoffsOf(tree: Tree, probability: Float64Array, isKept: (node: number) => boolean): Float64Array {
  const backoff = new Float64Array(tree.unit.length).fill(1)
  for (let history = 1; history < tree.unit.length; history++) {
    let here = 0
    let lower = 0
    for (const child of tree.children[history] ?? []) {
      if (!isKept(child)) continue
      here += probability[child] ?? 0
      lower += probability[tree.suffix[child] ?? 0] ?? 0
    }
    if (here > 0) backoff[history] = Math.max(1 - here, 1e-4) / Math.max(1 - lower, 1e-4)
  }
  return backoff
}

function toTables(
  tree: Tree,
  probability: Float64Array,
  kept: readonly boolean[],
  units: readonly string[],
): ModelTables {
  const backoff = backoffsOf(tree, probability, node => kept[node] ?? false)
  const order = [0]
  const children: number[] = []
  for (const node of order) {
    const stay = (tree.children[node] ?? [])
      .filter(child => kept[child])
      .sort((a, b) => (tree.unit[a] ?? 0) - (tree.unit[b] ?? 0))
    children.push(stay.length)
    for (const child of stay) order.push(child)
  }
  const cost = (value: number) => Math.round(-Math.log(value) * COSTS_PER_NAT)
  return {
    units,
    unitOf: Uint16Array.from(order, node => tree.unit[node] ?? 0),
    children: Uint16Array.from(children),
    costs: Uint8Array.from(order, node => Math.min(255, Math.max(0, cost(probability[node] || 1)))),
    backoffs: Int8Array.from(order, (node, at) =>
      children[at] === 0 ? 0 : Math.min(127, Math.max(-128, cost(backoff[node] ?? 1))),
    ),
  }
}
