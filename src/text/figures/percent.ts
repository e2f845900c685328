/** Finds percentages and percentage points: "12%", "٪12", "12 per cent", "12 نقطة مئوية". */
import { type Figure, figureOf, type Quantity, type Scene, unitAt } from './figure.ts'

export function findPercent(scene: Scene, quantity: Quantity): Figure | null {
  if (quantity.kind === 'score' || quantity.kind === 'ordinal') return null
  const after = scene.words.percent.startingAt(scene.tokens, unitAt(scene, quantity))
  if (after) return figureOf(scene, quantity, { kind: 'percent', unit: after.value, last: after.last })
  const sign = scene.tokens[quantity.first - 1]
  const glued = scene.tokens[quantity.first]?.spaceBefore === false
  const before =
    sign?.kind === 'sign' && glued ? scene.words.percent.endingAt(scene.tokens, quantity.first - 1) : null
  // In "10% 5" the sign has its number already.
  const own = scene.tokens[quantity.first - 2]
  if (!before || (own?.kind === 'digits' && !sign?.spaceBefore)) return null
  return figureOf(scene, quantity, { kind: 'percent', unit: before.value, first: before.first })
}
