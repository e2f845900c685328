/** Attaches the words that bend a figure: "about", "more than", "at least", حوالي, على الأقل. They stay outside its span. */
import { bareWords, type Figure, type Scene } from './figure.ts'

/** "at least" may follow the thing counted: جسر واحد على الأقل, "three people at least". */
const NOUN_LENGTH = 2

export function attachModifier(scene: Scene, figure: Figure): Figure {
  if (figure.kind === 'score' || figure.kind === 'ordinal') return figure
  const { words, tokens } = scene
  const before = words.modifiersBefore.endingAt(tokens, figure.first - 1, bareWords(scene))
  if (before && !words.notModifiers.endingAt(tokens, figure.first - 1))
    return { ...figure, modifier: before.value }
  for (let at = figure.last + 1; at <= figure.last + 1 + NOUN_LENGTH; at++) {
    const after = words.modifiersAfter.startingAt(tokens, at)
    if (after) return { ...figure, modifier: after.value }
    if (tokens[at]?.kind !== 'word') break
  }
  return figure
}
