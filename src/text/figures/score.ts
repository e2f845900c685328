/** Finds scores: "3-1", "2 - 0". Two numbers say no single value. */
import { type Figure, figureOf, type Quantity, type Scene } from './figure.ts'

export function findScore(scene: Scene, quantity: Quantity): Figure | null {
  return quantity.kind === 'score'
    ? figureOf(scene, quantity, { kind: 'score', unit: null, value: null })
    : null
}
