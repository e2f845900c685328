/** Reads fractions: "half", "two thirds", ثلاثة أرباع, 2/3, ½, and the numbers that a fraction makes ("half a million"). */
import { type Continuation, type Cursor, continuationAfter, headWord } from './cursor.ts'
import type { NumberSpan } from './number.ts'
import type { Term } from './terms.ts'
import { readScales } from './words.ts'

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
  if (numerator.value < 1 || numerator.value > 999 || numerator.scale > 1 || numerator.ordinal) return null
  const next = continuationAfter(cursor, numerator.last)
  if (!next || next.join === 'joiner') return null
  const compound = readCompoundDenominator(cursor, next, numerator.value)
  if (compound) return compound
  const part = next.words.find(word => word.role === 'denominator')
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

/** "half", "half a million", "a third": the fraction at token `at`, whose own words begin at `start`. */
export function readFraction(cursor: Cursor, at: number, start: number): NumberSpan | null {
  const fraction = headWord(cursor, at)?.words.find(word => word.role === 'fraction')
  if (!fraction) return null
  const link = cursor.lexicon.fractionLinks.startingAt(cursor.tokens, at + 1)
  const scaled = readScales(cursor, fraction.value, link?.last ?? at)
  const plain = scaled.scale === 1 ? { value: fraction.value, last: at, scale: 1 } : scaled
  const token = cursor.tokens[plain.last]
  return {
    start,
    end: token?.end ?? start,
    first: at,
    last: plain.last,
    value: plain.value,
    kind: plain.scale === 1 ? 'fraction' : 'cardinal',
    form: 'words',
    ...(plain.scale > 1 ? { scale: plain.scale } : {}),
    ...(fraction.definite ? { definite: true } : {}),
  }
}
