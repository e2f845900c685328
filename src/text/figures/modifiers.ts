/** Finds the words that bend a figure: "about", "more than", "at least", حوالي, على الأقل. They stay outside its span. */
import type { Modifier } from '../analysis.ts'
import { bareWords, type Figure, type Scene } from './figure.ts'

/** "at least" may follow the thing counted: جسر واحد على الأقل, "three people at least". */
const NOUN_LENGTH = 2

/** @returns the modifier of a figure, undefined where it has none. */
export function modifierOf(scene: Scene, figure: Figure): Modifier | undefined {
  if (figure.kind === 'score' || figure.kind === 'ordinal') return figure.modifier
  const { words, tokens } = scene
  const before = words.modifiersBefore.endingAt(tokens, figure.first - 1, bareWords(scene))
  if (before && !words.notModifiers.endingAt(tokens, figure.first - 1)) return before.value
  for (let at = figure.last + 1; at <= figure.last + 1 + NOUN_LENGTH; at++) {
    const after = words.modifiersAfter.startingAt(tokens, at)
    if (after) return after.value
    if (tokens[at]?.kind !== 'word') break
  }
  return figure.modifier
}
