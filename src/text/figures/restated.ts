/** Marks a figure in brackets that says the one before it in another unit: "10 miles (16 km)", "$5m (£4m)". */
import type { Figure, Scene } from './figure.ts'

const OPENING = new Set(['(', '[', '（'])

/** @param figures in text order. */
export function markRestated(scene: Scene, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, index) => {
    const before = index > 0 ? figures[index - 1] : undefined
    return before && restates(scene, before, figure) ? { ...figure, restates: true } : figure
  })
}

function restates(scene: Scene, before: Figure, figure: Figure): boolean {
  if (figure.kind !== before.kind || (figure.kind !== 'measure' && figure.kind !== 'money')) return false
  if (figure.unit === before.unit) return false
  // A word such as "about" may stand inside: "10 miles (about 16 km)".
  for (let at = figure.first - 1; at > before.last && at >= figure.first - 3; at--) {
    const token = scene.tokens[at]
    if (token && OPENING.has(token.text)) return at === before.last + 1
    if (token?.kind !== 'word' && token?.text !== '~') return false
  }
  return false
}
