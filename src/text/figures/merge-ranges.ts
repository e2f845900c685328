/** Makes one figure of two that each have their unit: "$5m to $10m", "5% - 10%". "from 5% to 10%" is a change: two figures. */
import { type Figure, isOneOf, type Scene } from './figure.ts'
import { isStep } from './quantities.ts'

const DASHES = new Set(['-', '–', '—', '−'])

export function mergeRanges(scene: Scene, figures: readonly Figure[]): Figure[] {
  const merged: Figure[] = []
  for (const figure of figures) {
    const low = merged.at(-1)
    const range = low && rangeOf(scene, low, figure)
    if (range) merged.pop()
    merged.push(range || figure)
  }
  return merged
}

function rangeOf(scene: Scene, low: Figure, high: Figure): Figure | null {
  if (
    low.kind !== high.kind ||
    low.unit !== high.unit ||
    low.kind === 'count' ||
    low.kind === 'ordinal' ||
    low.kind === 'fraction'
  )
    return null
  if (typeof low.value !== 'number' || typeof high.value !== 'number' || low.value >= high.value) return null
  const { tokens, words } = scene
  const dash = tokens[low.last + 1]
  const link = words.rangeBetween.startingAt(tokens, low.last + 1)
  const dashed = dash !== undefined && DASHES.has(dash.folded) && high.first === low.last + 2
  const opener = tokens[low.first - 1]
  const paired = words.rangePairs.some(
    pair => opener?.folded === pair.open && dash?.folded === pair.link && high.first === low.last + 2,
  )
  // "rose 41 cents to $50.90"; of percentages "rose 2% to 3%" says how much.
  if (low.kind !== 'percent' && isStep(scene, low.first, low.last)) return null
  const linked =
    link?.last === high.first - 1 &&
    !(opener && words.rangeChanges.has(opener.folded)) &&
    !isOneOf(scene, opener, words.alternatives)
  if (!dashed && !paired && !linked) return null
  return { ...low, end: high.end, last: high.last, value: [low.value, high.value] }
}
