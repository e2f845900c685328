/** Reads fractions: "half", "two thirds", ثلاثة أرباع, 2/3, ½, and the numbers that a fraction makes ("half a million"). */
import { type Continuation, type Cursor, continuationAfter, headWord } from './cursor.ts'
import { type NumberWord, numberWord } from './lexicon.ts'
import { fractionOf, type NumberSpan } from './number.ts'
import type { Term } from './terms.ts'
import { readGroup, readScales, type Scaled } from './words.ts'

/** Numerator and denominator of the signs that Unicode has; U+2044 parts them when unfolded ("½" → "1⁄2"). */
const vulgar = new Map<string, number | null>()

/** The value of "½", "⅔"; null for any other character. */
export function vulgarFraction(sign: string): number | null {
  const known = vulgar.get(sign)
  if (known !== undefined) return known
  const parts = /^(\d{1,2})⁄(\d{1,2})$/.exec(sign.normalize('NFKD'))
  const value = parts ? Number(parts[1]) / Number(parts[2]) : null
  if (vulgar.size < 256) vulgar.set(sign, value)
  return value
}

/** Parts that are written with a slash in prose; 9/11 and 24/7 are names. */
const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 10, 16, 20, 32, 50, 100, 1000])

/** Prices have halves of halves behind their hyphen: "7-3/8". */
const HYPHEN_DENOMINATORS = new Set([2, 4, 8, 16, 32, 64])

/** The "3/8" of "7-3/8" after the number that ends at `last`; "6-3/6-4" is tennis. */
export function readHyphenSlash(cursor: Cursor, last: number): { value: number; last: number } | null {
  const slash = readSlash(cursor, last + 2)
  const after = slash && cursor.tokens[slash.last + 1]
  const below = Number(cursor.tokens[last + 4]?.folded)
  const goesOn =
    after?.text === '-' && !after.spaceBefore && cursor.tokens[(slash?.last ?? 0) + 2]?.kind === 'digits'
  return slash && HYPHEN_DENOMINATORS.has(below) && !goesOn ? slash : null
}

/** "2/3" at token `at`. */
export function readSlash(cursor: Cursor, at: number): { value: number; last: number } | null {
  const slash = cursor.tokens[at + 1]
  if (slash?.text !== '/') return null
  const top = cursor.tokens[at]
  const bottom = cursor.tokens[at + 2]
  const after = cursor.tokens[at + 3]
  if (!top || !bottom || bottom.kind !== 'digits' || slash.spaceBefore || bottom.spaceBefore) return null
  if (after && !after.spaceBefore && (after.text === '/' || after.kind === 'digits')) return null
  const [above, below] = [Number(top.folded), Number(bottom.folded)]
  if (above === 0 || above >= below || !SLASH_DENOMINATORS.has(below)) return null
  return { value: above / below, last: at + 2 }
}

/** "two THIRDS", "three-quarters", ثلاثة أرباع: the fraction that a small number makes with what follows it. */
export function readDenominator(cursor: Cursor, numerator: Term): { value: number; last: number } | null {
  if (numerator.value < 1 || numerator.value > 99_999 || numerator.scale > 1 || numerator.ordinal) return null
  const next = continuationAfter(cursor, numerator.last)
  if (!next || next.join === 'joiner') return null
  const compound =
    readCompoundDenominator(cursor, next, numerator.value) ??
    readLargeDenominator(cursor, next, numerator.value)
  if (compound) return compound
  // مئة وثلاثون خمس: no number stands right after another one, so it is their part.
  const parts = next.words.find(word => word.part !== undefined && !word.definite)?.part
  if (parts && numerator.value > 1 && !isCounting(cursor, next.at))
    return { value: numerator.value * parts, last: next.at }
  const half = numerator.value === 1 && !cursor.lexicon.grammar.joinerRequired
  const part = next.words.find(word => word.role === 'denominator' || (half && word.role === 'fraction'))
  if (!part) return null
  const value = numerator.value * part.value
  // "one hundred fifth graders" have a rank, "one hundred fifths" are a fraction.
  if (numerator.value > 99 && isRank(next)) return null
  // "five quarters" are months; from fifths on the word measures nothing else.
  return value < 1 || (part.value < 1 / 4 && !isRank(next)) ? { value, last: next.at } : null
}

const isRank = (next: Continuation) => next.words.some(word => word.ordinal)

/** "one TWENTY-FIFTH", "three TWENTY-FIRSTS": a ten and the part that the unit makes. */
function readCompoundDenominator(
  cursor: Cursor,
  ten: Continuation,
  numerator: number,
): { value: number; last: number } | null {
  const tens = ten.words.find(word => word.role === 'ten' && !word.ordinal)
  const unit = tens && !cursor.lexicon.grammar.unitsBeforeTens ? continuationAfter(cursor, ten.at) : null
  if (!tens || !unit || unit.join === 'joiner') return null
  const part = unit.words.find(word => word.role === 'denominator' && word.value > 1 / 10)
  const first = unit.words.find(word => word.ordinal && word.role === 'unit')
  const below = part ? Math.round(1 / part.value) : first?.value
  // "twenty twenty-fifth" would be a rank: more than one of them take the plural.
  if (below === undefined || (numerator > 1 && isRank(unit))) return null
  return { value: numerator / (tens.value + below), last: unit.at }
}

/** "one ONE-HUNDREDTH", "three ONE-THOUSANDTHS", "one TWO HUNDRED FIFTH": parts that have a number of their own. */
function readLargeDenominator(
  cursor: Cursor,
  next: Continuation,
  numerator: number,
): { value: number; last: number } | null {
  if (cursor.lexicon.grammar.unitsBeforeTens || next.join !== 'none') return null
  if (!next.words.some(word => word.role === 'unit' && !word.ordinal && word.value > 0)) return null
  const below = readGroup(cursor, next.words, next.at)
  if (!below) return null
  // From a hundred on: "one second" is no half.
  if (below.ordinal)
    return numerator === 1 && below.value >= 100 ? { value: 1 / below.value, last: below.last } : null
  const end = continuationAfter(cursor, below.last)
  const part = end && end.join !== 'joiner' ? end.words.find(word => word.role === 'denominator') : undefined
  if (!end || !part || part.value > 1 / 100 || (isRank(end) && numerator > 1)) return null
  return { value: (numerator / below.value) * part.value, last: end.at }
}

/** Does a noun without an article stand after the word, which then counts it: خمس سنوات? */
function isCounting(cursor: Cursor, at: number): boolean {
  const next = cursor.tokens[at + 1]
  return next?.kind === 'word' && !cursor.lexicon.notUnits.has(next.folded)
}

/** The fifth of خمس السكان; خمس السنوات are five years, for the plural in ات is counted. */
function partOfWhole(cursor: Cursor, at: number, words: readonly NumberWord[]): NumberWord | undefined {
  const five = words.find(word => word.part !== undefined && !word.definite)
  const whole = five && cursor.tokens[at + 1]
  const { grammar, notUnits, words: numbers, wholes, countedEndings } = cursor.lexicon
  if (!five?.part || whole?.kind !== 'word') return undefined
  const isWhole =
    wholes.has(whole.folded) ||
    (whole.folded.startsWith(grammar.definitePrefix) &&
      whole.folded.length >= SHORTEST_WHOLE &&
      !notUnits.has(whole.folded) &&
      !numbers.has(whole.folded) &&
      !countedEndings.some(ending => whole.folded.endsWith(ending)))
  return isWhole ? numberWord(five.part, 'fraction', five) : undefined
}

/** With its article. */
const SHORTEST_WHOLE = 5

/** "half", "half a million", "a third": the fraction at token `at`, whose own words begin at `start`. */
export function readFraction(cursor: Cursor, at: number, start: number): NumberSpan | null {
  const words = headWord(cursor, at)?.words
  if (!words) return null
  const fraction = words.find(word => word.role === 'fraction') ?? partOfWhole(cursor, at, words)
  if (!fraction) return null
  if (fraction.suffix) return ofPronoun(cursor, at, start, fraction.value, fraction.suffix)
  const link = cursor.lexicon.fractionLinks.startingAt(cursor.tokens, at + 1)
  const scaled = readScales(cursor, fraction.value, link?.last ?? at)
  const plain = scaled.scale === 1 ? { value: fraction.value, last: at, scale: 1 } : scaled
  const span = { start, end: cursor.tokens[plain.last]?.end ?? start, first: at, last: plain.last }
  const scale = plain.scale > 1 ? plain.scale : undefined
  return fractionOf(span, plain.value, 'words', scale, { definite: fraction.definite })
}

/** The نصف of نصفهم: the pronoun stays outside. */
function ofPronoun(cursor: Cursor, at: number, start: number, value: number, suffix: number): NumberSpan {
  const end = (cursor.tokens[at]?.end ?? start) - suffix
  return fractionOf({ start, end, first: at, last: at }, value, 'words', undefined, { ofPronoun: true })
}

/** "a quarter OF A MILLION": the scale after a part, which makes a number of it; null where none follows. */
export function scalePart(cursor: Cursor, part: { value: number; last: number }): Scaled | null {
  const link = cursor.lexicon.fractionLinks.startingAt(cursor.tokens, part.last + 1)
  const scaled = link && readScales(cursor, part.value, link.last)
  return scaled && scaled.scale >= 1000 && !scaled.ordinal ? scaled : null
}
