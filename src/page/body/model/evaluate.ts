/** Evaluates the trees of the model: gradient-boosted, over the features of one chunk. */
import { LEVELS, SPLITS, TOP, TREES } from './tables.ts'

/** Node i asks feature `features[i]`: up to `values[i]` goes to node i + 1, above to `rights[i]`. A leaf has feature -1. */
interface Forest {
  features: Int16Array
  values: Float64Array
  rights: Int32Array
  roots: number[]
}

/** Printable signs of ASCII but quotes, backslash, dollar sign and grave accent: the digits of TREES. */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  sign => !'\'"\\$`'.includes(sign),
)

let known: Forest | null = null

function readForest(): Forest {
  const splits: { feature: number; threshold: number }[] = []
  for (const group of SPLITS.split(' ')) {
    const [feature, thresholds = ''] = group.split(':')
    for (const threshold of thresholds.split(','))
      splits.push({ feature: Number(feature), threshold: Number(threshold) })
  }
  const digits = new Map(DIGITS.map((sign, at) => [sign, at]))
  const count = TREES.length / 2
  const forest: Forest = {
    features: new Int16Array(count),
    values: new Float64Array(count),
    rights: new Int32Array(count),
    roots: [],
  }
  // In preorder the node after a whole left branch is the right one of the last split that still waits for it.
  const waiting: number[] = []
  // Not the same as `waiting`: the right branch of a root is open though no split waits any more.
  let open = 0
  for (let node = 0; node < count; node++) {
    if (open === 0) {
      forest.roots.push(node)
      open = 1
    }
    const number =
      (digits.get(TREES.charAt(2 * node)) ?? 0) * DIGITS.length +
      (digits.get(TREES.charAt(2 * node + 1)) ?? 0)
    const split = splits[number]
    if (split) {
      forest.features[node] = split.feature
      forest.values[node] = split.threshold
      waiting.push(node)
      open++
      continue
    }
    forest.features[node] = -1
    forest.values[node] = (((number - splits.length) / (LEVELS - 1)) * 2 - 1) * TOP
    open--
    const parent = waiting.pop()
    if (parent !== undefined) forest.rights[parent] = node + 1
  }
  return forest
}

/**
 * @param row the features of a chunk, in the order of `FEATURES`.
 * @returns how likely the chunk is part of the body, 0 to 1.
 */
export function evaluate(row: Float32Array): number {
  known ??= readForest()
  const { features, values, rights, roots } = known
  let sum = 0
  for (const root of roots) {
    let node = root
    for (let feature = features[node] ?? -1; feature >= 0; feature = features[node] ?? -1)
      node = (row[feature] ?? 0) <= (values[node] ?? 0) ? node + 1 : (rights[node] ?? 0)
    sum += values[node] ?? 0
  }
  return 1 / (1 + Math.exp(-sum))
}
