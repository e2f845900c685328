/** Finds physical quantities: "5 km", "900-ton", "30°C", "100 square kilometres", "5 كم2", "half a mile". */
import { type Figure, figureOf, type Quantity, type Scene, unitOfPartAt } from './figure.ts'

interface Unit {
  id: string
  last: number
}

export function findMeasure(scene: Scene, quantity: Quantity): Figure | null {
  if (quantity.kind === 'score' || quantity.kind === 'ordinal' || quantity.kind === 'proportion') return null
  const at = unitOfPartAt(scene, quantity)
  const one = readUnit(scene, at, quantity.value) ?? weightAt(scene, at)
  const unit =
    (one && rateOf(scene, one)) ?? unitInBrackets(scene, quantity) ?? feetAndInches(scene, quantity)
  if (!unit) return null
  const below = THERMAL.has(unit.id) ? scene.words.belowZero.startingAt(scene.tokens, unit.last + 1) : null
  return figureOf(scene, quantity, {
    kind: 'measure',
    unit: unit.id,
    last: below?.last ?? unit.last,
    value: below ? belowZero(quantity.value) : quantity.value,
  })
}

/** The pounds that `findMoney` left alone. */
function weightAt({ tokens, words }: Scene, at: number): Unit | null {
  const word = words.currencies.startingAt(tokens, at)
  return word?.value.alsoUnit ? { id: word.value.alsoUnit, last: word.last } : null
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

/** What moves or flows; watts are a rate already, though ميغاواط في الساعة is written. */
const FLOWING = [
  'meter',
  'mile',
  'foot',
  'inch',
  'yard',
  'liter',
  'gallon',
  'gram',
  'tonne',
  'ton',
  'bit',
  'byte',
  'barrel',
]

/** "50 meters PER MINUTE": CLDR makes the id of a rate of both units. */
function rateOf({ tokens, words }: Scene, unit: Unit): Unit {
  const time = words.perTime.startingAt(tokens, unit.last + 1)
  return time && FLOWING.some(end => unit.id.endsWith(end)) && !unit.id.includes('-per-')
    ? { id: `${unit.id}-per-${time.value}`, last: time.last }
    : unit
}

/** So many tokens back a quotation mark may have been opened. */
const QUOTE_DISTANCE = 80

const FEET = new Set(["'", '’', '′'])
const INCHES = new Set(['"', '”', '″'])

/** `6'2"`, `5' 11"`, `a 24" screen`. */
function feetAndInches(scene: Scene, quantity: Quantity): Unit | null {
  if (!scene.words.grammar.feetAndInches) return null
  const at = quantity.last + 1
  const [mark, inches, end] = [scene.tokens[at], scene.tokens[at + 1], scene.tokens[at + 2]]
  if (!mark || mark.spaceBefore) return inchSign(scene, quantity)
  const feet =
    FEET.has(mark.text) && inches?.kind === 'digits' && INCHES.has(end?.text ?? '') && !end?.spaceBefore
  if (feet) return { id: 'foot', last: at }
  const afterFeet = FEET.has(scene.tokens[quantity.first - 1]?.text ?? '') && INCHES.has(mark.text)
  return afterFeet && scene.tokens[quantity.first - 2]?.kind === 'digits'
    ? { id: 'inch', last: at }
    : inchSign(scene, quantity)
}

const QUOTES = new Set(['"', '“', '«'])

/** The mark of `a 24" screen`: one that closes no quotation, since none was opened. */
function inchSign({ tokens }: Scene, quantity: Quantity): Unit | null {
  const mark = tokens[quantity.last + 1]
  const next = tokens[quantity.last + 2]
  if (mark?.text !== '"' || tokens[quantity.last]?.kind !== 'digits') return null
  // One with a space before it opens a quotation unless there is one after it as well.
  if (mark.spaceBefore && next?.spaceBefore !== true) return null
  for (let at = Math.max(1, quantity.first - QUOTE_DISTANCE); at < quantity.first; at++)
    if (QUOTES.has(tokens[at]?.text ?? '') && tokens[at - 1]?.kind !== 'digits') return null
  return next?.kind === 'word' && tokens[0]?.text !== '"' ? { id: 'inch', last: quantity.last + 1 } : null
}

/** Hotter is no weather: "form 940F". */
const HIGHEST_WITH_CAPITAL = 130

/** A single letter is a unit when written onto its number, or small: "5m", "5 m", "20C", but not "5 C". */
function isUnit(scene: Scene, at: number, value: Quantity['value']): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word' || token.text.length > 1) return true
  if (token.text === token.folded) return true
  // "3G" is a network.
  if (token.text === 'G') return false
  return !token.spaceBefore && typeof value === 'number' && value <= HIGHEST_WITH_CAPITAL
}
