/** Puts terms together: "two million" and "three hundred thousand", مليون and مئتا ألف; and the half that may follow. */
import { closingBracket } from './bracketed.ts'
import { type Cursor, continuationAfter } from './cursor.ts'
import { PERCENT_SIGNS, readDigits, readLetterDecimals, type Scaler } from './digits.ts'
import { type NumberWord, numberWord } from './lexicon.ts'
import { isNumerator, readGroup, readScales, type Scaled, timesScale } from './words.ts'

/** A term, or a sum of terms, read up to token `last`. */
export interface Term extends Scaled {
  form: 'digits' | 'words' | 'mixed'
  definite: boolean
  bound: boolean
  dual: boolean
  separated: boolean
}

const ONE = numberWord(1, 'unit')

/** A term of words at token `at`: a group with its scale, a bare scale, or a dual. */
export function readWordTerm(cursor: Cursor, words: readonly NumberWord[], at: number): Term | null {
  const multiple = words.find(word => word.role === 'multiple')
  if (multiple)
    return wordTerm(
      { value: multiple.value, last: at, scale: scaleBelow(multiple.value), ordinal: false },
      multiple,
      true,
    )
  const scale = words.find(word => word.role === 'scale')
  if (scale) {
    if (scale.ordinal)
      return wordTerm({ value: scale.value, last: at, scale: scale.value, ordinal: true }, scale, false)
    if (!cursor.lexicon.grammar.bareScales || scale.vague) return null
    const more = readScales(cursor, scale.value, at)
    return wordTerm({ ...more, scale: scale.value * more.scale }, scale, false)
  }
  const group = readGroup(cursor, words, at)
  if (!group) return null
  const scaled = group.ordinal ? { ...group, scale: 1 } : readScales(cursor, group.value, group.last)
  return wordTerm({ ...scaled, ordinal: group.ordinal || scaled.ordinal }, group, false)
}

/** The scale that a dual doubles: 1,000,000 in 2,000,000. */
const scaleBelow = (value: number): number => (value >= 2000 ? value / 2 : 1)

function wordTerm(scaled: Scaled, head: { definite: boolean; bound: boolean }, dual: boolean): Term {
  const { value, last, scale, ordinal } = scaled
  const alone = scale === 1 && head.bound
  return {
    value,
    last,
    scale,
    ordinal,
    form: 'words',
    definite: head.definite,
    bound: alone,
    dual,
    separated: false,
  }
}

/** "a hundred", "a million": the article at token `at` counts as one. */
export function readArticleTerm(cursor: Cursor, at: number): Term | null {
  const next = continuationAfter(cursor, at)
  if (!next || next.join === 'joiner') return null
  const scale = next.words.find(word => word.role === 'scale' && !word.ordinal)
  if (scale) return wordTerm(readScales(cursor, 1, at), ONE, false)
  const hundred = next.words.find(word => word.role === 'hundred' && !word.ordinal)
  if (!hundred) return null
  const bare: Cursor = {
    ...cursor,
    lexicon: { ...cursor.lexicon, grammar: { ...cursor.lexicon.grammar, bareScales: true } },
  }
  const group = readGroup(bare, next.words, next.at)
  return (
    group &&
    wordTerm({ ...readScales(cursor, group.value, group.last), ordinal: group.ordinal }, group, false)
  )
}

/**
 * Digits with what scales them: "12", "12 million", "5bn". Null value: a chain that is no number.
 * @param close the bracket that closes behind the digits and belongs to them; null for none.
 */
export function readDigitTerm(
  cursor: Cursor,
  at: number,
  close: number | null = null,
): Term | { value: null; last: number } {
  const { tokens, lexicon } = cursor
  const scalerAt = (digitsEnd: number): Scaler => {
    // (26.809) مليار: what scales stands behind the bracket.
    const place = digitsEnd === close ? digitsEnd + 1 : digitsEnd
    const token = tokens[place]
    if (!token) return null
    if (PERCENT_SIGNS.includes(token.text) || lexicon.percentWords.startingAt(tokens, place)) return 'percent'
    return lexicon.words.get(token.folded)?.some(word => word.role === 'scale') ? 'scale' : null
  }
  const read =
    readLetterDecimals(tokens, at, lexicon.grammar.decimalLetter, scalerAt) ??
    readDigits(tokens, at, lexicon.grammar.separators, cursor.text, scalerAt)
  if (read.value === null) return read
  const digits = read.last + 1 === close ? { ...read, last: close } : read
  const shorthand = readShorthand(cursor, digits.value, digits.last)
  if (shorthand) return digitTerm(shorthand, 'mixed', digits.separated)
  const scaled = readScales(cursor, digits.value, digits.last)
  if (scaled.scale > 1 && !scaled.ordinal) return digitTerm(scaled, 'mixed', digits.separated)
  const hundred = continuationAfter(cursor, digits.last)
  if (
    hundred?.join === 'none' &&
    hundred.words.some(word => word.role === 'hundred' && !word.definite) &&
    digits.value < 1000
  ) {
    const group = addBelowHundred(cursor, digits.value * 100, hundred.at)
    return digitTerm(readScales(cursor, group.value, group.last), 'mixed', digits.separated)
  }
  return digitTerm(
    { value: digits.value, last: digits.last, scale: 1, ordinal: false },
    'digits',
    digits.separated,
  )
}

/** "3 hundred AND ONE", ٣ مئة و٢١: what fills the hundred, in words or, where the joiner binds, in digits. */
function addBelowHundred(cursor: Cursor, value: number, last: number): { value: number; last: number } {
  const next = continuationAfter(cursor, last)
  if (next?.join !== 'joiner') return { value, last }
  if (next.digits) {
    const rest = Number(next.word)
    const fills = cursor.lexicon.grammar.joinerRequired && rest >= 10 && rest < 100
    return fills ? { value: value + rest, last: next.at } : { value, last }
  }
  const low = readGroup(cursor, next.words, next.at)
  const fits = low && !low.ordinal && !low.bound && low.value > 0 && low.value < 100
  return fits && !isNumerator(cursor, low) ? { value: value + low.value, last: low.last } : { value, last }
}

function digitTerm(scaled: Scaled, form: Term['form'], separated: boolean): Term {
  const { value, last, scale, ordinal } = scaled
  return { value, last, scale, ordinal, form, definite: false, bound: false, dual: false, separated }
}

/** "5bn", "10k", "21st"; "3 bn" with a space too, but "3 m" not. */
function readShorthand(cursor: Cursor, value: number, last: number): Scaled | null {
  const word = cursor.tokens[last + 1]
  if (word?.kind !== 'word') return null
  const { scaleAbbreviations, unsureAbbreviations, ordinalSuffixes } = cursor.lexicon
  const scale = scaleAbbreviations.get(word.folded)
  if (scale !== undefined && (!word.spaceBefore || word.folded.length > 1 || word.text === 'k')) {
    return { value: timesScale(value, scale), last: last + 1, scale, ordinal: false }
  }
  // A metre is never written with a capital: "10M" are millions.
  const capital = word.text === 'M' && !word.spaceBefore ? unsureAbbreviations.get(word.folded) : undefined
  if (capital !== undefined)
    return { value: timesScale(value, capital), last: last + 1, scale: capital, ordinal: false }
  const ordinal = !word.spaceBefore && ordinalSuffixes.has(word.folded)
  return ordinal ? { value, last: last + 1, scale: 1, ordinal } : null
}

/** Adds the smaller terms that follow: "two million THREE HUNDRED THOUSAND", مليون ومئتا ألف. */
export function addTerms(cursor: Cursor, head: Term): Term {
  let sum = head
  while (sum.scale > 1 && !sum.ordinal) {
    const next = continuationAfter(cursor, sum.last)
    const required = cursor.lexicon.grammar.joinerRequired
    if (!next || (next.join === 'none' && required && !next.digits)) break
    const term = next.digits
      ? readDigitTerm(cursor, next.at, closingBracket(cursor, next.at))
      : readWordTerm(cursor, next.words, next.at)
    // "4 thousand 3 hundred" goes on; in "5 million 300 people" a new number begins.
    if (next.digits && next.join === 'none' && term?.value !== null && term?.form !== 'mixed') break
    // "2.3bn and 10k" are two: "and" joins words only, where the language can do without it.
    const listed = next.join === 'joiner' && !required
    const goesOn = listed && isHundreds(term)
    if (listed && (next.digits || (sum.form !== 'words' && !goesOn))) break
    if (!term || term.value === null || !mayFollow(sum, term, goesOn) || isNumerator(cursor, term)) break
    sum = {
      ...term,
      value: sum.value + term.value,
      form: sum.form === term.form ? sum.form : 'mixed',
      definite: sum.definite,
    }
  }
  return sum
}

/** "6 crore AND TWO HUNDRED": hundreds in words go on after digits, where a smaller number begins something new. */
const isHundreds = (term: { value: number | null; form?: string } | null) =>
  term?.form === 'words' && term.value !== null && term.value >= 100

/**
 * Smaller than the scale before it. Where digits take part the next term must be scaled itself, or fill the thousand:
 * in "5 آلاف و300" 300 belongs to the number, in "5 ملايين و300" it counts something else.
 */
function mayFollow(sum: Term, term: Term, goesOn: boolean): boolean {
  if (term.value >= sum.scale || term.bound || term.value === 0) return false
  if (sum.form === 'words' && term.form === 'words') return true
  return goesOn || term.scale > 1 || (term.value >= sum.scale / 10 && term.value < sum.scale)
}
