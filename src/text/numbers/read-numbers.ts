/**
 * Finds every number of a passage: digits of any script, number words, and the two mixed. What a number counts, and
 * whether it counts anything at all, is the business of figures and dates.
 */
import type { Language } from '../../languages/language.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { isMarked, NUMBER_MARK } from '../word-marks.ts'
import { addDecimals, addFraction } from './added-parts.ts'
import { closingBracket } from './bracketed.ts'
import { type Cursor, cursorOf, headWord } from './cursor.ts'
import {
  readDenominator,
  readFraction,
  readHyphenSlash,
  readSlash,
  scalePart,
  vulgarFraction,
} from './fractions.ts'
import { lexiconOf } from './lexicon.ts'
import { fractionOf, type NumberSpan } from './number.ts'
import { addPower } from './powers.ts'
import { lineMinus, spokenHundreds, spokenPoint } from './spoken.ts'
import { addTerms, readArticleTerm, readDigitTerm, readWordTerm, type Term } from './terms.ts'

/** A number, or null with the token where the search goes on. */
interface Step {
  number: NumberSpan | null
  next: number
}

/**
 * @param passage one line of text in one language.
 * @returns its numbers in order; they do not overlap. Offsets are offsets of the whole text.
 */
export function readNumbers(passage: Passage): NumberSpan[] {
  const cursor = cursorOf(passage)
  const numbers: NumberSpan[] = []
  let at = 0
  while (at < passage.tokens.length) {
    const token = passage.tokens[at]
    // Nine of ten words, and nearly all signs: not even a step is made for them.
    if (token && token.kind !== 'digits' && !isMarked(token, cursor.language, NUMBER_MARK, mayBeginNumber)) {
      at++
      continue
    }
    const step = readAt(cursor, at)
    if (step.number) numbers.push(step.number)
    at = step.next
  }
  return numbers
}

function readAt(cursor: Cursor, at: number): Step {
  const token = cursor.tokens[at]
  if (!token) return { number: null, next: at + 1 }
  if (token.kind === 'digits') return readFromDigits(cursor, at)
  if (token.kind === 'word') return readFromWord(cursor, at, token)
  const value = vulgarFraction(token.text)
  if (value === null) return { number: null, next: at + 1 }
  return found(fractionOf(spanOf(cursor, at, at, token.start), value, 'digits'))
}

function mayBeginNumber({ kind, text, folded }: Token, language: Language): boolean {
  if (kind === 'sign') return vulgarFraction(text) !== null
  const { words, marked, attached, articles, percentWords } = lexiconOf(language)
  return (
    words.has(folded) ||
    marked.has(folded) ||
    attached.has(folded) ||
    articles.has(folded) ||
    percentWords.mayBegin(folded)
  )
}

const found = (number: NumberSpan): Step => ({ number, next: number.last + 1 })

const spanOf = (cursor: Cursor, first: number, last: number, start: number) => ({
  start,
  end: cursor.tokens[last]?.end ?? start,
  first,
  last,
})

function readFromDigits(cursor: Cursor, at: number): Step {
  const start = cursor.tokens[at]?.start ?? 0
  const slash = readSlash(cursor, at)
  if (slash) {
    const sign = openedBy(cursor, at)
    const negative = sign?.negative === true
    const span = spanOf(cursor, negative ? sign.first : at, slash.last, negative ? sign.start : start)
    return found(fractionOf(span, negative ? -slash.value : slash.value, 'digits'))
  }
  const close = closingBracket(cursor, at)
  const term = readDigitTerm(cursor, at, close)
  if (term.value === null) return { number: null, next: term.last + 1 }
  const bracket = close !== null && term.last >= close ? cursor.tokens[at - 1] : undefined
  // 3:35 and 12/07/2018 are times and dates, which are read from their tokens.
  const opened = openedBy(cursor, at) ?? spokenPoint(cursor, at, term) ?? lineMinus(cursor, at, term)
  const power = addPower(cursor, term)
  const whole =
    power ?? addMixedFraction(cursor, addFraction(cursor, addTerms(cursor, addDecimals(cursor, term))))
  const first = opened?.first ?? (bracket ? at - 1 : at)
  const value = opened ? opened.value(whole) : whole.value
  return found(numberSpan(cursor, whole, first, opened?.start ?? bracket?.start ?? start, value))
}

export interface Opener {
  first: number
  start: number
  negative: boolean
  value: (term: Term) => number
}

/** A sign before the digits that changes their value: "-5", ".5", "minus 5". */
function openedBy(cursor: Cursor, at: number): Opener | null {
  const beforeThat = cursor.tokens[at - 2]
  const sign = cursor.tokens[at - 1]
  const digits = cursor.tokens[at]
  if (!sign || !digits) return null
  if (sign.kind === 'word' && cursor.lexicon.negatives.has(sign.folded)) {
    return { first: at - 1, start: sign.start, negative: true, value: term => -term.value }
  }
  if (digits.spaceBefore || !sign.spaceBefore) return null
  const opener = { first: at - 1, start: sign.start }
  if (sign.text === '-' || sign.text === '−') {
    return beforeThat?.kind === 'digits' ? null : { ...opener, negative: true, value: term => -term.value }
  }
  if (sign.text !== '.' && sign.text !== '٫') return null
  return { ...opener, negative: false, value: term => term.value / 10 ** digits.folded.length }
}

/** "40 1/4", "1½". */
function addMixedFraction(cursor: Cursor, term: Term): Term {
  const next = cursor.tokens[term.last + 1]
  if (!next || term.form !== 'digits') return term
  const hyphen = next.text === '-' && !next.spaceBefore && cursor.tokens[term.last + 2]?.spaceBefore === false
  if (next.kind === 'digits' || hyphen) {
    const slash = hyphen ? readHyphenSlash(cursor, term.last) : readSlash(cursor, term.last + 1)
    return slash ? { ...term, value: term.value + slash.value, last: slash.last, separated: true } : term
  }
  const sign = next.kind === 'sign' && !next.spaceBefore ? vulgarFraction(next.text) : null
  return sign === null ? term : { ...term, value: term.value + sign, last: term.last + 1, separated: true }
}

function readFromWord(cursor: Cursor, at: number, token: Token): Step {
  if (cursor.lexicon.articles.has(token.folded)) return readFromArticle(cursor, at, token)
  // The hundred of في المئة is no number.
  const percent = at > 0 ? cursor.lexicon.percentWords.startingAt(cursor.tokens, at) : null
  if (percent) return { number: null, next: percent.last + 1 }
  const head = headWord(cursor, at)
  if (!head) return { number: null, next: at + 1 }
  const fraction = readFraction(cursor, at, head.start)
  if (fraction) return found(fraction)
  const term = readWordTerm(cursor, head.words, at)
  if (!term) return { number: null, next: at + 1 }
  return finishWords(cursor, term, at, head.start)
}

function readFromArticle(cursor: Cursor, at: number, token: Token): Step {
  const term = readArticleTerm(cursor, at)
  if (term) return finishWords(cursor, term, at, token.start)
  const one: Term = {
    value: 1,
    last: at,
    scale: 1,
    form: 'words',
    ordinal: false,
    definite: false,
    bound: false,
    dual: false,
    separated: false,
  }
  const part = readDenominator(cursor, one)
  // "a second", "a third time": a fraction only with its "of", or with nothing.
  const after = part && cursor.tokens[part.last + 1]
  const linked = after?.kind !== 'word'
  if (!part || !(linked || cursor.lexicon.partitives.has(after?.folded ?? '')))
    return { number: null, next: at + 1 }
  return foundPart(cursor, part, at, token.start)
}

/** A part, or the number that it makes with a scale. */
function foundPart(cursor: Cursor, part: { value: number; last: number }, at: number, start: number): Step {
  const scaled = scalePart(cursor, part)
  const { value, last } = scaled ?? part
  const sign = cursor.tokens[at - 1]
  const negative = sign?.kind === 'word' && cursor.lexicon.negatives.has(sign.folded)
  const span = negative ? spanOf(cursor, at - 1, last, sign.start) : spanOf(cursor, at, last, start)
  return found(fractionOf(span, negative ? -value : value, 'words', scaled?.scale))
}

function finishWords(cursor: Cursor, head: Term, at: number, start: number): Step {
  const part = readDenominator(cursor, head)
  if (part) return foundPart(cursor, part, at, start)
  const term =
    spokenHundreds(cursor, head, at) ?? addFraction(cursor, addTerms(cursor, addDecimals(cursor, head)))
  if (term.bound) return { number: null, next: at + 1 }
  const negative = cursor.tokens[at - 1]
  if (negative?.kind === 'word' && cursor.lexicon.negatives.has(negative.folded)) {
    return found(numberSpan(cursor, term, at - 1, negative.start, -term.value))
  }
  return found(numberSpan(cursor, term, at, start, term.value))
}

function numberSpan(cursor: Cursor, term: Term, first: number, start: number, value: number): NumberSpan {
  const next = cursor.tokens[term.last + 1]
  const after = cursor.tokens[term.last + 2]
  const joined =
    (next?.text === '-' || next?.text === '/') &&
    !next.spaceBefore &&
    after?.kind === 'word' &&
    !after.spaceBefore
  return {
    start,
    end: cursor.tokens[term.last]?.end ?? start,
    first,
    last: term.last,
    value,
    kind: term.ordinal ? 'ordinal' : 'cardinal',
    form: term.form,
    dual: term.dual || undefined,
    joined: joined || undefined,
    scale: term.scale > 1 ? term.scale : undefined,
    separated: term.separated || undefined,
    ofPronoun: undefined,
    definite: term.definite || undefined,
  }
}
