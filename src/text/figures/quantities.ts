/** Makes quantities of numbers: ranges ("10 to 15"), scores ("3-1"), proportions ("one in four"); all others stay single. */
import type { NumberSpan } from '../numbers/number.ts'
import { countedNoun } from './counted-noun.ts'
import type { Quantity, Scene } from './figure.ts'

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
    if (chain > 2 || (chain === 2 && isSpaced(scene, number, numbers[i + 1]))) {
      i += chain - 1
      continue
    }
    const next = numbers[i + 1]
    const joined = next && joinTwo(scene, number, next)
    quantities.push(joined || single(number))
    if (joined) i++
  }
  return quantities
}

const single = (number: NumberSpan): Quantity => ({ ...number, numbers: [number] })

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
      !DASHES.has(dash.text) ||
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
  if (isAlone && between && DASHES.has(between.text)) return joinByDash(scene, low, high)
  if (isProportion(scene, low, high)) return together(low, high, 'proportion', low.value / high.value)
  if (!isLinked(scene, low, high)) return null
  const value = rangeValue(low, high)
  return value && together(low, high, 'range', value)
}

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
  const plain = [low, high].every(
    number =>
      number.form === 'digits' && !number.separated && number.value >= 0 && number.value < HIGHEST_SCORE,
  )
  if (plain) return together(low, high, 'score', low.value)
  return range
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

function isProportion(scene: Scene, few: NumberSpan, all: NumberSpan): boolean {
  const { words, tokens } = scene
  // "one over three": both are plain numbers, the smaller one above.
  const bar = words.fractionBars.startingAt(tokens, few.last + 1)
  if (bar?.last === all.first - 1) {
    const above = Math.abs(few.value)
    // 6 out of 24 aircraft are two counts, "two out of five" is a part.
    const written = bar.last === bar.first || (few.form === 'words' && all.form === 'words')
    return written && above > 0 && above < all.value && !few.scale && countsNothing(scene, all)
  }
  const many = words.oneInMany.startingAt(tokens, few.last + 1)
  if (many?.last === all.first - 1)
    return few.value === 1 && all.value >= 10 && few.form === 'words' && all.form === 'words'
  const link = words.proportions.startingAt(tokens, few.last + 1)
  if (!link || link.last !== all.first - 1 || few.value >= all.value || few.scale || all.value > 1000)
    return false
  // "fell 3 in 8 days" is no proportion; "one in four" and واحد من كل أربعة are.
  return few.value === 1 || link.last > link.first || (few.form === 'words' && all.form === 'words')
}

/** Nothing stands right after the number that it could count: "one over 20", but not "won 3 over 20 years". */
function countsNothing(scene: Scene, number: NumberSpan): boolean {
  const { words, tokens } = scene
  return !words.times.startingAt(tokens, number.last + 1) && !words.units.startingAt(tokens, number.last + 1)
}

function isLinked(scene: Scene, low: NumberSpan, high: NumberSpan): boolean {
  const { words, tokens } = scene
  const link = words.rangeBetween.startingAt(tokens, low.last + 1)
  if (link && link.last === high.first - 1) return true
  const opener = tokens[low.first - 1]
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
function isSpaced(scene: Scene, left: NumberSpan, right: NumberSpan | undefined): boolean {
  if (
    right?.first !== left.last + 1 ||
    left.form !== 'digits' ||
    right.form !== 'digits' ||
    left.kind !== 'cardinal'
  )
    return false
  return !left.separated && !right.separated && scene.tokens[right.first]?.kind === 'digits'
}
