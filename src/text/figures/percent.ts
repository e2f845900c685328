/** Finds percentages and percentage points: "12%", "٪12", "12 per cent", "12 نقطة مئوية". */
import { type Figure, figureOf, type Quantity, type Scene, unitOfPartAt } from './figure.ts'

export function findPercent(scene: Scene, quantity: Quantity): Figure | null {
  if (quantity.kind === 'score' || quantity.kind === 'ordinal') return null
  const after = scene.words.percent.startingAt(scene.tokens, unitOfPartAt(scene, quantity))
  const before = signBefore(scene, quantity)
  if (after) {
    // In «٪6 أو 12٪» the first sign belongs to the range as well; before one number it would be a second one.
    const first = quantity.kind === 'range' && before?.value === after.value ? before.first : quantity.first
    return figureOf(scene, quantity, { kind: 'percent', unit: after.value, first, last: after.last })
  }
  return before && figureOf(scene, quantity, { kind: 'percent', unit: before.value, first: before.first })
}

/** The sign written onto the front of a number: "٪12", "%12". */
function signBefore(scene: Scene, quantity: Quantity): { value: string; first: number } | null {
  const sign = scene.tokens[quantity.first - 1]
  const glued = scene.tokens[quantity.first]?.spaceBefore === false
  if (sign?.kind !== 'sign' || !glued) return null
  // In "10% 5" the sign has its number already.
  const own = scene.tokens[quantity.first - 2]
  if (own?.kind === 'digits' && !sign.spaceBefore) return null
  return scene.words.percent.endingAt(scene.tokens, quantity.first - 1)
}
