/** Tokens: words, digit runs and single signs, with their places in the text. The finders work on these, not on the string. */
import type { Span } from './analysis.ts'
import { fold } from './fold.ts'

/** word: letters with their marks; digits: one run of Unicode decimal digits; sign: any other single character. */
type TokenKind = 'word' | 'digits' | 'sign'

export interface Token extends Span {
  kind: TokenKind
  /** As written. */
  text: string
  /** `fold(text)` for words; ASCII digits for digits; the sign itself. */
  folded: string
  /** White space stands before it (always true for the first token of a line). */
  spaceBefore: boolean
}

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const SIGN = 4
type Class = typeof LETTER | typeof DIGIT | typeof SPACE | typeof SIGN

/** The class of each UTF-16 code unit, filled as they are met: a lookup is 20 times as fast as a regular expression. */
const classes = new Uint8Array(65536)

function classify(character: string): Class {
  if (/[\p{L}\p{M}\u0640\u200C\u200D]/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  // Direction marks and zero-width characters count as space only between words; fold() drops them inside.
  if (/[\s\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/u.test(character)) return SPACE
  return SIGN
}

function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) {
    const point = text.codePointAt(at) ?? code
    return point > 0xffff ? classify(String.fromCodePoint(point)) : SIGN
  }
  const known = classes[code]
  if (known) return known as Class
  const found = code >= 0xd800 && code <= 0xdfff ? SIGN : classify(text.charAt(at))
  classes[code] = found
  return found
}

/** The value 0–9 of a decimal digit of any script: the digits of each script stand in runs of ten from their zero. */
function asciiDigits(run: string): string {
  if (run.charCodeAt(0) < 0x3a) return run
  let out = ''
  for (const digit of run) out += decimalValue(digit.codePointAt(0) ?? 0x30)
  return out
}

function decimalValue(point: number): number {
  // The mathematical digits are five runs of ten without a gap.
  if (point >= 0x1d7ce && point <= 0x1d7ff) return (point - 0x1d7ce) % 10
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return point - zero
}

/** 2 where a surrogate pair stands at `at`, else 1; lone surrogates are single signs. */
const width = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/**
 * Splits a stretch of text into tokens; white space and direction marks between tokens are dropped.
 * @param text the whole text; offsets of the tokens are offsets in it.
 * @param start where to begin (default 0).
 * @param end where to stop, exclusive (default the text's end).
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  let at = start
  let spaceBefore = true
  while (at < end) {
    const kind = classAt(text, at)
    if (kind === SPACE) {
      spaceBefore = true
      at++
      continue
    }
    const from = at
    do at += width(text, at)
    while (kind !== SIGN && at < end && classAt(text, at) === kind)
    tokens.push(token(text.slice(from, at), from, at, kind, spaceBefore))
    spaceBefore = false
  }
  return tokens
}

function token(text: string, start: number, end: number, kind: Class, spaceBefore: boolean): Token {
  if (kind === LETTER) return { start, end, kind: 'word', text, folded: fold(text), spaceBefore }
  if (kind === DIGIT) return { start, end, kind: 'digits', text, folded: asciiDigits(text), spaceBefore }
  return { start, end, kind: 'sign', text, folded: text, spaceBefore }
}
