/** What may be added to a number below one: the half of "two and a half million", the decimals of "two point five". */
import { type Continuation, type Cursor, continuationAfter } from './cursor.ts'
import type { Term } from './terms.ts'
import { isNumerator, readGroup, readScales } from './words.ts'

/** "two AND A HALF million", مليون ونصف المليون: adds the fraction, and takes the scale that follows it. */
export function addFraction(cursor: Cursor, term: Term): Term {
  const next = term.ordinal || term.bound ? null : continuationAfter(cursor, term.last)
  const fraction = next?.join === 'joiner' ? next.words.find(word => word.role === 'fraction') : undefined
  const quarter =
    next?.join === 'joiner' && cursor.lexicon.articles.size > 0
      ? next.words.find(word => word.role === 'denominator')
      : undefined
  const part = fraction ?? quarter
  if (!next) return term
  if (!part) return addNumerator(cursor, term, next)
  const scaled = readScales(cursor, 1, next.at)
  if (scaled.scale > 1 && term.scale === 1) {
    return {
      ...term,
      ...scaled,
      value: (term.value + part.value) * scaled.scale,
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
  for (let at = last + 1; at < tokens.length; at++) {
    const value = decimalAt(cursor, at)
    if (value === null) break
    decimals += value
    last = at
  }
  if (decimals === '') return term
  const value = Number(`${Math.trunc(term.value)}.${decimals}`)
  const scaled = readScales(cursor, value, last)
  return { ...term, ...scaled, separated: true }
}

/** One decimal figure or a run of them: "five", "25", "zero three". */
function decimalAt(cursor: Cursor, at: number): string | null {
  const token = cursor.tokens[at]
  if (token?.kind === 'digits') return token.folded
  if (token?.kind !== 'word') return null
  const word = cursor.lexicon.words
    .get(token.folded)
    ?.find(
      entry => !entry.ordinal && (entry.role === 'unit' || entry.role === 'teen' || entry.role === 'ten'),
    )
  return word ? String(word.value) : null
}
