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
  if (!join || !isWhole(whole.value) || typeof part.value !== 'number' || part.value <= 0) return null
  const added = whole.kind === 'money' ? coinsOf(scene, whole, part) : measuredPart(whole, part)
  // "5 km and 200 m" may be two ways; "5 feet and 2 inches" hardly ever is, and money never.
  if (added === null || (join === 'joiner' && whole.kind === 'measure' && whole.unit !== 'foot')) return null
  return { ...whole, end: part.end, last: part.last, value: round(whole.value + added) }
}

const isWhole = (value: Figure['value']): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0

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
  if (!bare || after?.kind === 'digits' || !Number.isInteger(part.value) || part.value >= 100) return null
  // Ten million dollars 45 is no price.
  return typeof whole.value === 'number' && whole.value < 1e5 ? part.value / 100 : null
}

/** Cents belong to whatever dollar was named: their own word never says which. */
const isSameCurrency = (whole: Figure, part: Figure) =>
  whole.unit === part.unit || (part.candidates?.includes(whole.unit ?? '') ?? false)

function measuredPart(whole: Figure, part: Figure): number | null {
  const inOne =
    whole.kind === 'measure' && part.kind === 'measure' ? SMALLER[whole.unit ?? '']?.[part.unit ?? ''] : 0
  return inOne && typeof part.value === 'number' && part.value < inOne ? part.value / inOne : null
}
