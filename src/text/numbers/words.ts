/**
 * Reads number words: a group below a thousand ("two hundred and five"), then a term, the group with its scale
 * ("two hundred million"). The words' roles decide what may follow what; no language is known here.
 */
import { type Continuation, type Cursor, continuationAfter } from './cursor.ts'
import type { NumberWord, Role } from './lexicon.ts'

/** A part of a number that was read up to token `last`. */
export interface Amount {
  value: number
  last: number
  ordinal: boolean
  definite: boolean
  /** A word that counts only inside a compound stands alone so far. */
  bound: boolean
}

const pick = (words: readonly NumberWord[], ...roles: Role[]): NumberWord | undefined =>
  words.find(word => roles.includes(word.role))

/** The group that begins with these words at token `at`; null where they can begin none. */
export function readGroup(cursor: Cursor, words: readonly NumberWord[], at: number): Amount | null {
  const hundreds = pick(words, 'hundreds')
  if (hundreds) return addBelowHundred(cursor, amountOf(hundreds, at))
  const hundred = pick(words, 'hundred')
  if (hundred)
    return cursor.lexicon.grammar.bareScales || hundred.ordinal
      ? addBelowHundred(cursor, amountOf(hundred, at))
      : null
  const low = readBelowHundred(cursor, words, at)
  return low && multiplyByHundred(cursor, low)
}

const amountOf = (word: NumberWord, at: number): Amount => ({
  value: word.value,
  last: at,
  ordinal: word.ordinal,
  definite: word.definite,
  bound: word.bound,
})

/** "fifteen HUNDRED", ثلاث مئة. */
function multiplyByHundred(cursor: Cursor, low: Amount): Amount {
  const next = continuationAfter(cursor, low.last)
  const hundred =
    next && next.join !== 'joiner' && !low.ordinal && !low.bound ? pick(next.words, 'hundred') : undefined
  if (!next || !hundred || low.value === 0 || low.value % 10 === 0) return low
  const amount = { ...low, value: low.value * 100, last: next.at, ordinal: hundred.ordinal }
  return addBelowHundred(cursor, amount)
}

/** "two hundred AND FIVE", "two hundred five" where the language needs no joiner. */
function addBelowHundred(cursor: Cursor, amount: Amount): Amount {
  if (amount.ordinal && !cursor.lexicon.grammar.unitsBeforeTens) return amount
  const next = continuationAfter(cursor, amount.last)
  if (!next || next.digits || (next.join === 'none' && cursor.lexicon.grammar.joinerRequired)) return amount
  const low = readBelowHundred(cursor, next.words, next.at)
  // مئة وثلاثة أرباع is a hundred and three quarters; in "one hundred thirty-fifths" the ten belongs to the parts.
  if (low && (isNumerator(cursor, low) || (next.join === 'none' && isTenOfParts(cursor, low)))) return amount
  if (!low || low.value === 0 || (low.bound && low.value < 10) || (low.definite && !amount.definite))
    return amount
  return { ...low, value: amount.value + low.value }
}

/** "THIRTY-fifths": the hyphen makes one word of the ten and the parts. */
function isTenOfParts(cursor: Cursor, ten: Amount): boolean {
  if (ten.value % 10 > 0 || ten.ordinal) return false
  const next = continuationAfter(cursor, ten.last)
  if (next?.join !== 'hyphen' && next?.join !== 'spaced hyphen') return false
  return pick(next.words, 'denominator') !== undefined && !next.words.some(word => word.ordinal)
}

/** "seven", "seventeen", "seventy-seven", سبعة عشر, سبعة وسبعون. */
function readBelowHundred(cursor: Cursor, words: readonly NumberWord[], at: number): Amount | null {
  const teen = pick(words, 'teen')
  if (teen) return amountOf(teen, at)
  const ten = pick(words, 'ten')
  if (ten) return addUnit(cursor, amountOf(ten, at))
  const dozens = words.find(word => word.role === 'multiple' && word.value < 100)
  if (dozens) return amountOf(dozens, at)
  const unit = pick(words, 'unit')
  return unit ? addTen(cursor, amountOf(unit, at)) : null
}

/** "seventy-SEVEN", "twenty FIRST". */
function addUnit(cursor: Cursor, ten: Amount): Amount {
  if (ten.ordinal || cursor.lexicon.grammar.unitsBeforeTens) return ten
  const next = continuationAfter(cursor, ten.last) ?? rankAfterDash(cursor, ten.last)
  const unit =
    next && (next.join !== 'joiner' || isOfTime(cursor, next)) ? pick(next.words, 'unit') : undefined
  if (!next || !unit || unit.value === 0) return ten
  return { ...ten, value: ten.value + unit.value, last: next.at, ordinal: unit.ordinal }
}

/** "twenty AND FOUR hours": the old way of counting, sure only where a unit of time follows. */
const isOfTime = ({ tokens, lexicon }: Cursor, { at, word }: Continuation): boolean =>
  lexicon.timeUnits.has(tokens[at + 1]?.folded ?? '') &&
  lexicon.words.get(word)?.some(({ value }) => value > 1) === true

/** "seventy—THIRD" is written with the wrong sign; before a cardinal a dash begins an aside. */
function rankAfterDash({ tokens, lexicon }: Cursor, last: number): Continuation | null {
  const [dash, token] = [tokens[last + 1], tokens[last + 2]]
  if (dash?.text !== '—' || dash.spaceBefore || token?.kind !== 'word' || token.spaceBefore) return null
  const words = lexicon.words.get(token.folded)?.filter(word => word.ordinal)
  return words?.length ? { join: 'hyphen', at: last + 2, word: token.folded, words, digits: false } : null
}

/** ثلاثة عشر, خمسة وعشرون, الحادي والعشرين. */
function addTen(cursor: Cursor, unit: Amount): Amount {
  const { teenSuffixes, grammar } = cursor.lexicon
  const next = cursor.tokens[unit.last + 1]
  if (next?.kind === 'word' && unit.value > 0 && teenSuffixes.has(next.folded)) {
    return { ...unit, value: unit.value + 10, last: unit.last + 1, bound: false }
  }
  if (!grammar.unitsBeforeTens || unit.value === 0) return unit
  const continuation = continuationAfter(cursor, unit.last)
  const ten = continuation?.join === 'joiner' ? pick(continuation.words, 'ten') : undefined
  // الاثنان وعشرون is written for الاثنان والعشرون; خمسة والعشرون is not.
  if (!continuation || !ten || (ten.definite && !unit.definite)) return unit
  if (unit.definite && unit.ordinal && !ten.definite) return unit
  return { ...unit, value: unit.value + ten.value, last: continuation.at, bound: false }
}

export interface Scaled {
  value: number
  last: number
  /** 1 where no scale word followed. */
  scale: number
  ordinal: boolean
}

/** 8.37 million are 8,370,000: the product of two binary numbers may miss a whole one by a hair. */
export function timesScale(value: number, scale: number): number {
  const product = value * scale
  return Number.isInteger(product) ? product : Number(product.toPrecision(15))
}

/** Takes the scale words that follow an amount: "million" in "12 million", ألف مليون in خمسة ألف مليون. */
export function readScales(cursor: Cursor, value: number, last: number): Scaled {
  const out: Scaled = { value, last, scale: 1, ordinal: false }
  for (let taken = 0; taken < 3; taken++) {
    const next: Continuation | null = continuationAfter(cursor, out.last)
    // "2014 - millions of people" is no number.
    if (!next || next.join === 'joiner' || next.join === 'spaced hyphen' || out.ordinal) break
    const scale = pick(next.words, 'scale')
    if (!scale || (scale.ordinal && taken > 0)) break
    out.value = timesScale(out.value, scale.value)
    out.scale *= scale.value
    out.last = next.at
    out.ordinal = scale.ordinal
  }
  return out
}

/** Is the amount the upper part of a fraction: "three" in "three fifths"? */
export function isNumerator(cursor: Cursor, amount: { value: number; last: number }): boolean {
  const next = continuationAfter(cursor, amount.last)
  const part = next && next.join !== 'joiner' ? pick(next.words, 'denominator') : undefined
  // "Two hundred and fifty thousandth" is a rank: more than one part take the plural.
  if (part !== undefined && amount.value > 1 && next?.words.some(word => word.ordinal)) return false
  if (part !== undefined) return amount.value > 0 && amount.value * part.value < 1
  // "one half"; Arabic says نصف alone.
  return (
    next?.join !== 'joiner' &&
    amount.value === 1 &&
    !cursor.lexicon.grammar.joinerRequired &&
    (next?.words.some(word => word.role === 'fraction') ?? false)
  )
}
