/** Finds scores: "3-1", "2 - 0". Two numbers say no single value. */
import { bareWords, type Figure, figureOf, type Quantity, type Scene } from './figure.ts'

export function findScore(scene: Scene, quantity: Quantity): Figure | 'not' | null {
  if (quantity.kind !== 'score') return null
  // "pages 54-56", الآيات 54-56.
  const { words, tokens } = scene
  if (words.nameBefore.endingAt(tokens, quantity.first - 1, bareWords(scene))) return 'not'
  return figureOf(scene, quantity, { kind: 'score', unit: null, value: null })
}
