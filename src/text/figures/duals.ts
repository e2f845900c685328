/** Finds duals that count: جنديان, بسيارتين. The noun itself is span and unit; its value is 2. */
import { stripProclitics } from '../proclitics.ts'
import type { Figure, Scene } from './figure.ts'

export function findDuals(scene: Scene): Figure[] {
  const { tokens, words, passage } = scene
  if (words.duals.size === 0) return []
  const figures: Figure[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    const start = words.duals.has(token.folded)
      ? token.start
      : words.attachedDuals.has(token.folded)
        ? stripProclitics(token, passage.language).find(reading => words.duals.has(reading.folded))?.start
        : undefined
    if (start === undefined || followsNumber(scene, at)) return
    const unit = passage.text.slice(start, token.end)
    figures.push({ start, end: token.end, first: at, last: at, kind: 'count', value: 2, unit })
  })
  return figures
}

/** ثلاثة جنديين is no Arabic: after a number the word is a plural that looks like a dual. */
function followsNumber(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]
  return (
    before?.kind === 'digits' || (before?.kind === 'word' && scene.words.lexicon.words.has(before.folded))
  )
}
