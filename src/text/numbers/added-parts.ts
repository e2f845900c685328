/** What may be added to a number below one: the half of "two and a half million", the decimals of "two point five". */
import { type Continuation, type Cursor, continuationAfter } from './cursor.ts'
import type { Term } from './terms.ts'
import { isNumerator, readGroup, readScales, timesScale } from './words.ts'

/** "two AND A HALF million", مليون ونصف المليون: adds the fraction, and takes the scale that follows it. */
export function addFraction(cursor: Cursor, term: Term): Term {
  const next = term.ordinal || term.bound ? null : continuationAfter(cursor, term.last)
  const fraction =
    next?.join === 'joiner' ? next.words.find(word => word.role === 'fraction' && !word.suffix) : undefined
  const quarter =
    next?.join === 'joiner' && cursor.lexicon.articles.size > 0
      ? next.words.find(word => word.role === 'denominator')
      : undefined
  const part = fraction ?? quarter ?? (next && partAtEnd(cursor, term, next))
  if (!next) return term
  if (!part) return addNumerator(cursor, term, next)
  const scaled = readScales(cursor, 1, next.at)
  if (scaled.scale > 1 && term.scale === 1) {
    return {
      ...term,
      ...scaled,
      value: timesScale(term.value + part.value, scaled.scale),
      form: term.form === 'digits' ? 'mixed' : term.form,
    }
  }
  // مليون ونصف المليون repeats the scale; "two thousand and a half" does not.
  const last = scaled.scale > 1 ? scaled.last : next.at
  // "a billion and a half million": the fraction has a scale of its own.
  if (scaled.scale > term.scale) return term
  const scale = scaled.scale > 1 ? scaled.scale : term.scale
  return {
    ...term,
    value: term.value + part.value * scale,
    last,
    form: term.form === 'digits' ? 'mixed' : term.form,
  }
}

/** ثلاثة وخمس at the end of a clause, where خمس counts nothing, is three and a fifth. */
function partAtEnd(cursor: Cursor, term: Term, next: Continuation): { value: number } | null {
  if (next.join !== 'joiner' || term.form !== 'words' || term.definite) return null
  const after = cursor.tokens[next.at + 1]
  const part = next.words.find(word => word.part !== undefined && !word.definite)?.part
  return part !== undefined && (!after || (after.kind === 'sign' && after.text !== '-'))
    ? { value: part }
    : null
}

/** "twenty AND THREE FIFTHS", "two million AND ONE HALF". */
function addNumerator(cursor: Cursor, term: Term, next: Continuation): Term {
  if (next.join !== 'joiner' || next.digits) return term
  const top = readGroup(cursor, next.words, next.at)
  const bottom = top && isNumerator(cursor, top) ? continuationAfter(cursor, top.last) : null
  const part = bottom?.words.find(word => word.role === 'denominator' || word.role === 'fraction')
  if (!top || !bottom || !part) return term
  // Nobody counts millions to the fraction: "five million and three quarters" are 5.75 million.
  const scale = term.scale >= 1e6 ? term.scale : 1
  return { ...term, value: term.value + top.value * part.value * scale, last: bottom.at }
}

/** "two POINT five million": decimals in words or digits, then the scale. */
export function addDecimals(cursor: Cursor, term: Term): Term {
  const { tokens, lexicon } = cursor
  const point = tokens[term.last + 1]
  if (point?.kind !== 'word' || !lexicon.decimalWords.has(point.folded) || term.ordinal || term.scale > 1)
    return term
  let decimals = ''
  let last = term.last + 1
  for (let at = last + 1; at < tokens.length; ) {
    const next = decimalsAt(cursor, at)
    if (!next) break
    decimals += next.figures
    last = next.last
    at = last + 1
  }
  if (decimals === '') return term
  const whole = Math.trunc(term.value)
  const named = partsNamed(cursor, last)
  if (named)
    return { ...term, value: whole + Number(decimals) / named.value, last: named.last, separated: true }
  const value = Number(`${whole}.${decimals}`)
  const scaled = readScales(cursor, value, last)
  return { ...term, ...scaled, separated: true }
}

/** One decimal figure or a group of them: "five", "25", "twenty-five", خمسة وعشرون. */
function decimalsAt(cursor: Cursor, at: number): { figures: string; last: number } | null {
  const token = cursor.tokens[at]
  if (token?.kind === 'digits') return { figures: token.folded, last: at }
  if (token?.kind !== 'word') return null
  const words = cursor.lexicon.words.get(token.folded)
  const group = words && readGroup(cursor, words, at)
  if (!group || group.ordinal || group.definite || group.bound) return null
  return { figures: String(group.value), last: group.last }
}

const POWERS_OF_TEN = new Set([10, 100, 1000, 1e6])

/** فاصلة ثلاثة مِن مئة names what the decimals are parts of: 0.03. */
function partsNamed(cursor: Cursor, last: number): { value: number; last: number } | null {
  const link = cursor.tokens[last + 1]
  const named = cursor.tokens[last + 2]
  if (link?.kind !== 'word' || named?.kind !== 'word' || !cursor.lexicon.partLinks.has(link.folded))
    return null
  const word = cursor.lexicon.words.get(named.folded)?.find(entry => POWERS_OF_TEN.has(entry.value))
  return word && !word.ordinal ? { value: word.value, last: last + 2 } : null
}
