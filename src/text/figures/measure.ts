/** Finds physical quantities: "5 km", "900-ton", "30°C", "100 square kilometres", "5 كم2", "half a mile". */
import { type Figure, figureOf, type Quantity, type Scene, unitAt } from './figure.ts'

interface Unit {
  id: string
  last: number
}

export function findMeasure(scene: Scene, quantity: Quantity): Figure | null {
  if (quantity.kind === 'score' || quantity.kind === 'ordinal' || quantity.kind === 'proportion') return null
  const at = unitAt(scene, quantity)
  const article = scene.tokens[at]
  const isArticle =
    quantity.kind === 'fraction' && article && scene.words.lexicon.articles.has(article.folded)
  const unit = readUnit(scene, isArticle ? at + 1 : at, quantity.value) ?? unitInBrackets(scene, quantity)
  if (!unit) return null
  const below = THERMAL.has(unit.id) ? scene.words.belowZero.startingAt(scene.tokens, unit.last + 1) : null
  return figureOf(scene, quantity, {
    kind: 'measure',
    unit: unit.id,
    last: below?.last ?? unit.last,
    value: below ? belowZero(quantity.value) : quantity.value,
  })
}

/** Units with which "below zero" may stand. */
const THERMAL = new Set(['celsius', 'fahrenheit', 'degree'])

/** Both ends of a range change their order: 5 to 10 degrees below zero are -10 to -5. */
const belowZero = (value: Quantity['value']): Quantity['value'] =>
  typeof value === 'number' ? -Math.abs(value) : [-value[1], -value[0]]

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
])

/** "20 (kg)", as tables have it. */
function unitInBrackets(scene: Scene, quantity: Quantity): Unit | null {
  const open = scene.tokens[quantity.last + 1]
  const close = open && BRACKETS.get(open.text)
  const unit = close ? readUnit(scene, quantity.last + 2, quantity.value) : null
  return unit && scene.tokens[unit.last + 1]?.text === close ? { ...unit, last: unit.last + 1 } : null
}

function readUnit(scene: Scene, at: number, value: Quantity['value']): Unit | null {
  const { words, tokens } = scene
  const square = words.squareBefore.startingAt(tokens, at)
  const cubic = square ? null : words.cubicBefore.startingAt(tokens, at)
  const found = words.units.startingAt(tokens, (square ?? cubic) ? ((square ?? cubic)?.last ?? at) + 1 : at)
  if (!found || !isUnit(scene, at, value)) return null
  if (square) return { id: `square-${found.value}`, last: found.last }
  if (cubic) return { id: `cubic-${found.value}`, last: found.last }
  const power = tokens[found.last + 1]
  const token = tokens[at]
  // A digit counts as a power only when written onto its unit; after a hyphen or a space it is another number.
  if (!power || (power.kind !== 'word' && power.spaceBefore)) return { id: found.value, last: found.last }
  if (words.squareAfter.has(power.folded)) return { id: `square-${found.value}`, last: found.last + 1 }
  if (words.cubicAfter.has(power.folded)) return { id: `cubic-${found.value}`, last: found.last + 1 }
  // "5512L08" and "14.7C/" are codes.
  return power.kind === 'digits' || (power.text === '/' && token?.text.length === 1)
    ? null
    : { id: found.value, last: found.last }
}

/** Hotter is no weather: "form 940F". */
const HIGHEST_WITH_CAPITAL = 130

/** A single letter is a unit when written onto its number, or small: "5m", "5 m", "20C", but not "5 C". */
function isUnit(scene: Scene, at: number, value: Quantity['value']): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word' || token.text.length > 1) return true
  if (token.text === token.folded) return true
  return !token.spaceBefore && typeof value === 'number' && value <= HIGHEST_WITH_CAPITAL
}
