/** Makes quantities of numbers: ranges ("10 to 15"), scores ("3-1"), proportions ("one in four"); all others stay single. */
import type { NumberSpan } from '../numbers/number.ts'
import { countedNoun } from './counted-noun.ts'
import { isOneOf, type Quantity, type Scene } from './figure.ts'
import { decimalOf, isProportion, partOfOne } from './proportions.ts'

const DASHES = new Set(['-', '–', '—', '−', '‑'])
/** Sports know no higher scores, and ages, prices and years mostly do. */
const HIGHEST_SCORE = 200

/** @returns quantities in order; numbers in chains such as 1-800-555 are left out. */
export function joinQuantities(scene: Scene, numbers: readonly NumberSpan[]): Quantity[] {
  const quantities: Quantity[] = []
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]
    if (!number) continue
    const chain = chainLength(scene, numbers, i)
    const last = numbers[i + chain - 1]
    // "50 50 dollar notes": telephone numbers measure nothing.
    const measures =
      last !== undefined && isSpaced(scene, numbers[i + chain - 2], last) && isMeasured(scene, last)
    if (!measures && (chain > 2 || (chain === 2 && isSpaced(scene, number, numbers[i + 1])))) {
      i += chain - 1
      continue
    }
    const next = numbers[i + 1]
    const joined = next && joinTwo(scene, number, next)
    quantities.push(joined || single(scene, number))
    if (joined) i++
  }
  return quantities
}

function single(scene: Scene, number: NumberSpan): Quantity {
  const { start, end, first, last, value, kind } = number
  return partOfOne(scene, number) ?? { start, end, first, last, value, kind, numbers: [number] }
}

function isMeasured({ words, tokens }: Scene, number: NumberSpan): boolean {
  const at = number.last + 1
  return words.units.startingAt(tokens, at) !== null || words.currencies.startingAt(tokens, at) !== null
}

/** How many numbers of digits hang together by dashes without a space: telephone numbers, codes, dates. */
function chainLength(scene: Scene, numbers: readonly NumberSpan[], from: number): number {
  let length = 1
  for (;;) {
    const left = numbers[from + length - 1]
    const right = numbers[from + length]
    const dash = left && scene.tokens[left.last + 1]
    if (left && right && isSpaced(scene, left, right)) {
      length++
      continue
    }
    if (
      !left ||
      !right ||
      right.first !== left.last + 2 ||
      !dash ||
      !DASHES.has(dash.folded) ||
      dash.spaceBefore
    )
      return length
    if (scene.tokens[right.first]?.spaceBefore !== false || left.form !== 'digits') return length
    length++
  }
}

/** The two numbers as one quantity, or null where nothing links them. */
export function joinTwo(scene: Scene, low: NumberSpan, high: NumberSpan): Quantity | null {
  if (low.kind !== 'cardinal' || high.kind !== 'cardinal') return null
  const between = scene.tokens[low.last + 1]
  const isAlone = high.first === low.last + 2
  if (isAlone && between && DASHES.has(between.folded)) return joinByDash(scene, low, high)
  // 2/صفر: the word says that no fraction and no day is meant.
  const isNil = [low, high].some(number => number.value === 0 && number.form === 'words')
  if (isAlone && between?.text === '/' && isNil && isGoals(low) && isGoals(high))
    return together(low, high, 'score', low.value)
  if (isProportion(scene, low, high)) return together(low, high, 'proportion', low.value / high.value)
  const decimal = decimalOf(scene, low, high)
  if (decimal !== null) return together(low, high, 'cardinal', decimal)
  if (!isLinked(scene, low, high)) return null
  const value = rangeValue(low, high)
  const range = value && together(low, high, 'range', value)
  return range && isChange(scene, low, range) ? null : range
}

/**
 * "fell two to 72", "rose 380,000 to 12.11 million": a step and what it leads to; "rose 2 to 3 percent" and "lost four or
 * five" are ranges.
 */
function isChange(scene: Scene, low: NumberSpan, range: Quantity): boolean {
  return isStep(scene, range.first, low.last) && !countsSomething(scene, range)
}

/** A verb of change stands before the quantity, and what leads to the other behind it. */
export const isStep = ({ words, tokens }: Scene, first: number, last: number): boolean =>
  words.changeVerbs.has(tokens[first - 1]?.folded ?? '') &&
  words.changeLinks.has(tokens[last + 1]?.folded ?? '')

const together = (
  low: NumberSpan,
  high: NumberSpan,
  kind: Quantity['kind'],
  value: Quantity['value'],
): Quantity => ({
  start: low.start,
  end: high.end,
  first: low.first,
  last: high.last,
  value,
  kind,
  numbers: [low, high],
})

/** "10 to 15 million" means 10 million to 15 million. */
function rangeValue(low: NumberSpan, high: NumberSpan): [number, number] | null {
  const shared = high.scale && !low.scale && low.value < high.value / high.scale ? high.scale : 1
  return low.value * shared < high.value ? [low.value * shared, high.value] : null
}

/** A dash makes a range where things are counted or measured, and a score where nothing is. */
function joinByDash(scene: Scene, low: NumberSpan, high: NumberSpan): Quantity | null {
  const value = rangeValue(low, high)
  const range = value && together(low, high, 'range', value)
  if (range && (countsSomething(scene, range) || low.form !== 'digits' || high.form !== 'digits'))
    return range
  // "1-0", 1-صفر.
  return isGoals(low) && isGoals(high) ? together(low, high, 'score', low.value) : range
}

function isGoals({ form, separated, value }: NumberSpan): boolean {
  return (form === 'digits' || value === 0) && !separated && value >= 0 && value < HIGHEST_SCORE
}

function countsSomething(scene: Scene, range: Quantity): boolean {
  const { words, tokens } = scene
  const next = tokens[range.last + 1]
  if (!next) return false
  if (next.kind === 'sign')
    return (
      next.text === '-' ||
      words.percent.startingAt(tokens, range.last + 1) !== null ||
      next.text === '€' ||
      next.text === '$'
    )
  const at = range.last + 1
  if (
    words.percent.startingAt(tokens, at) ||
    words.units.startingAt(tokens, at) ||
    words.currencies.startingAt(tokens, at)
  )
    return true
  if (words.times.startingAt(tokens, at)) return true
  const noun = countedNoun(scene, range.last)
  return noun !== null && (noun.plural || words.grammar.cues.pluralEndings.length === 0)
}

function isLinked(scene: Scene, low: NumberSpan, high: NumberSpan): boolean {
  const { words, tokens } = scene
  const opener = tokens[low.first - 1]
  // "10-to-15" has hyphens around its link.
  const hyphen = tokens[low.last + 1]?.text === '-' && tokens[low.last + 1]?.spaceBefore === false ? 1 : 0
  const link = words.rangeBetween.startingAt(tokens, low.last + 1 + hyphen)
  // "Either 10 or 20" are two readings, "10 or 20" is about how many. In "5- to 6-inch" the unit's hyphen stands on both.
  if (link && (link.last === high.first - 1 - hyphen || (hyphen && link.last === high.first - 1)))
    return !isOneOf(scene, opener, words.alternatives)
  return words.rangePairs.some(pair => {
    if (opener?.folded !== pair.open && !opener?.folded.endsWith(pair.open)) return false
    const only = tokens[low.last + 1]
    if (high.first === low.last + 2) return only?.folded === pair.link
    // The link is written onto the number: بين خمسة وستة.
    return (
      high.first === low.last + 1 &&
      only !== undefined &&
      high.start > only.start &&
      only.folded.startsWith(pair.link)
    )
  })
}

/** Plain digits one after another are a telephone number: "555 010". */
function isSpaced(scene: Scene, left: NumberSpan | undefined, right: NumberSpan | undefined): boolean {
  if (
    !left ||
    right?.first !== left.last + 1 ||
    left.form !== 'digits' ||
    right.form !== 'digits' ||
    left.kind !== 'cardinal'
  )
    return false
  return !left.separated && !right.separated && scene.tokens[right.first]?.kind === 'digits'
}
