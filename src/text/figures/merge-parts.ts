/** Makes one figure of an amount and its smaller part: "13 dollars and 45 cents", "15 dollars 50", "5 feet 2 inches". */
import type { Figure, Scene } from './figure.ts'

/** What is said in two units, and how many of the smaller make one of the larger. */
const SMALLER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  foot: { inch: 12 },
  yard: { foot: 3, inch: 36 },
  mile: { yard: 1760 },
  meter: { centimeter: 100, millimeter: 1000 },
  kilometer: { meter: 1000 },
  kilogram: { gram: 1000 },
  pound: { ounce: 16 },
}

export function mergeParts(scene: Scene, figures: readonly Figure[]): Figure[] {
  const merged: Figure[] = []
  for (const figure of figures) {
    const whole = merged.at(-1)
    const both = whole && wholeWithPart(scene, whole, figure)
    if (both) merged.pop()
    merged.push(both || figure)
  }
  return merged
}

function wholeWithPart(scene: Scene, whole: Figure, part: Figure): Figure | null {
  const join = joinOf(scene, whole, part)
  const half = join === 'joiner' ? withFraction(scene, whole, part) : null
  if (half) return half
  if (!join || !isWhole(whole.value) || typeof part.value !== 'number' || part.value <= 0) return null
  const added = whole.kind === 'money' ? coinsOf(scene, whole, part) : measuredPart(scene, whole, part)
  // "5 km and 200 m" may be two ways; "5 feet and 2 inches" hardly ever is, and money never.
  if (added === null || (join === 'joiner' && whole.kind === 'measure' && whole.unit !== 'foot')) return null
  // The unit that a count was measured by is not in its span yet.
  const last = whole.kind === 'measure' && part.kind === 'count' ? part.last + 1 : part.last
  const end = last > part.last ? (scene.tokens[last]?.end ?? part.end) : part.end
  return { ...whole, end, last, value: round(whole.value + added) }
}

const isWhole = (value: Figure['value']): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0

/** مترين ونصف, ثلاثة أمتار ونصف المتر: the part is of the unit, which may be said again. */
function withFraction(scene: Scene, whole: Figure, part: Figure): Figure | null {
  const { words, tokens } = scene
  if (!words.grammar.joinerRequired || whole.kind !== 'measure' || part.kind !== 'fraction') return null
  if (!isWhole(whole.value) || typeof part.value !== 'number' || part.value >= 1) return null
  const again = tokens[part.last + 1]
  const { definitePrefix } = words.grammar
  const bare = again?.folded.startsWith(definitePrefix) ? again.folded.slice(definitePrefix.length) : null
  const repeated =
    bare !== null && again && words.units.startingAt([{ ...again, folded: bare }], 0)?.value === whole.unit
  // ونصف السكان is a part of something else.
  if (again?.kind === 'word' && !repeated && bare !== null) return null
  const last = repeated ? part.last + 1 : part.last
  return { ...whole, end: tokens[last]?.end ?? part.end, last, value: round(whole.value + part.value) }
}

/** The sum of binary fractions, without their error: 13 + 0.45 is 13.45. */
const round = (value: number) => Number(value.toPrecision(12))

/** How the two stand together: one right after the other, or with "and" between; null where anything else is between. */
function joinOf(scene: Scene, whole: Figure, part: Figure): 'none' | 'joiner' | null {
  const { tokens, words } = scene
  const next = tokens[whole.last + 1]
  if (!next || part.modifier) return null
  const prefixed = part.start > (tokens[part.first]?.start ?? part.start)
  if (part.first === whole.last + 1) return prefixed ? 'joiner' : 'none'
  return part.first === whole.last + 2 && words.lexicon.joiners.has(next.folded) ? 'joiner' : null
}

/** The cents of "13 dollars and 45 cents", and of "13 dollars 45", where nothing is counted. */
function coinsOf(scene: Scene, whole: Figure, part: Figure): number | null {
  if (typeof part.value !== 'number') return null
  if (part.kind === 'money') return isSameCurrency(whole, part) && part.value < 1 ? part.value : null
  const bare = part.kind === 'count' && part.unit === null && !part.vague
  const after = scene.tokens[part.last + 1]
  if (isCoinLetter(scene, part) && typeof whole.value === 'number') return part.value / 100
  if (!bare || after?.kind === 'digits' || !Number.isInteger(part.value) || part.value >= 100) return null
  // Ten million dollars 45 is no price.
  return typeof whole.value === 'number' && whole.value < 1e5 ? part.value / 100 : null
}

/** The letter of "20 dollar 43c", which beside no money is a degree or nothing. */
function isCoinLetter({ tokens, words, passage }: Scene, part: Figure): boolean {
  const letter = tokens[part.last]
  const glued = letter?.kind === 'word' && !letter.spaceBefore && tokens[part.last - 1]?.kind === 'digits'
  const whole = typeof part.value === 'number' && part.value > 0 && part.value < 100
  return glued && whole && words.coinLetters.has(passage.text.slice(letter.start, letter.end))
}

/** Cents belong to whatever dollar was named: their own word never says which. */
const isSameCurrency = (whole: Figure, part: Figure) =>
  whole.unit === part.unit || (part.candidates?.includes(whole.unit ?? '') ?? false)

function measuredPart(scene: Scene, whole: Figure, part: Figure): number | null {
  if (whole.kind !== 'measure' || typeof part.value !== 'number') return null
  const unit = part.kind === 'measure' ? part.unit : shortUnit(scene, part)
  const inOne = SMALLER[whole.unit ?? '']?.[unit ?? '']
  return inOne && part.value < inOne ? part.value / inOne : null
}

/** "12 ft 2 IN": beside the larger unit the preposition is one as well. */
function shortUnit({ tokens, words }: Scene, part: Figure): string | null {
  const next = tokens[part.last + 1]
  return part.kind === 'count' && next?.kind === 'word' ? (words.shortUnits.get(next.folded) ?? null) : null
}
