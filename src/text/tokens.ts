/** Tokens: words, digit runs and single signs, with their places in the text. The finders work on these, not on the string. */
import type { Span } from './analysis.ts'
import { DIGIT, LETTER, nextHash, SIGN, type TokenKind, type Word, type WordClass, wordAt } from './words.ts'

export interface Token extends Span {
  kind: TokenKind
  /** As written. */
  text: string
  /** `fold(text)` for words; ASCII digits for digits; the sign itself, and a dash for strokes that stand alone. */
  folded: string
  /** White space stands before it (always true for the first token of a line). */
  spaceBefore: boolean
  /** What all tokens of these letters share. */
  word: Word
}

const SPACE = 4
type Class = WordClass | typeof SPACE

/** The class of each UTF-16 code unit, filled as they are met: a lookup is 20 times as fast as a regular expression. */
const classes = new Uint8Array(65536)

function classify(character: string): Class {
  if (/[\p{L}\p{M}\u0640\u200C\u200D]/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  // Direction marks and zero-width characters count as space only between words; fold() drops them inside.
  if (/[\s\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/u.test(character)) return SPACE
  return SIGN
}

function classAt(text: string, at: number, code: number): Class {
  const known = classes[code]
  if (known) return known as Class
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = text.codePointAt(at) ?? code
    return point > 0xffff ? classify(String.fromCodePoint(point)) : SIGN
  }
  const found = classify(text.charAt(at))
  classes[code] = found
  return found
}

/** Does a letter, a mark or a joiner inside words stand at this code unit? Lone units of a pair are none. */
export const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (classes[code] || classAt(text, at, code)) === LETTER
}

/** A surrogate pair stands at `at`; lone surrogates are single signs. */
const isPair = (text: string, at: number, code: number): boolean =>
  code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff

/** The stroke that lengthens Arabic letters. Writers take it for a dash as well, one or more: 2003 ـ 2007. */
const TATWEEL = 0x640

function standsAlone(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== TATWEEL) return false
  return true
}

/**
 * Splits a stretch of text into tokens; white space and direction marks between tokens are dropped.
 * @param text the whole text; offsets of the tokens are offsets in it.
 * @param start where to begin (default 0).
 * @param end where to stop, exclusive (default the text's end).
 * @param most stop after so many tokens.
 */
export function tokenize(text: string, start = 0, end = text.length, most = Infinity): Token[] {
  const tokens: Token[] = []
  let at = start
  let spaceBefore = true
  while (at < end) {
    let code = text.charCodeAt(at)
    const kind = (classes[code] || classAt(text, at, code)) as Class
    if (kind === SPACE) {
      spaceBefore = true
      at++
      continue
    }
    const from = at
    let hash = 0
    for (;;) {
      hash = nextHash(hash, code)
      if (code >= 0xd800 && isPair(text, at, code)) hash = nextHash(hash, text.charCodeAt(++at))
      at++
      if (kind === SIGN) break
      // Done for each letter of a text: those of known class, none of them half of a pair, take this loop only.
      for (code = text.charCodeAt(at); at < end && classes[code] === kind; code = text.charCodeAt(++at))
        hash = nextHash(hash, code)
      if (at >= end || classes[code] || classAt(text, at, code) !== kind) break
    }
    const isDash = text.charCodeAt(from) === TATWEEL && standsAlone(text, from, at)
    const word = wordAt(text, from, at, hash, isDash ? SIGN : kind)
    const { kind: name, text: written, folded } = word
    tokens.push({ start: from, end: at, kind: name, text: written, folded, spaceBefore, word })
    if (tokens.length >= most) break
    spaceBefore = false
  }
  return tokens
}

/**
 * The first word or number of a text, without making tokens of the signs before it; null where none of the first `most`
 * tokens is one.
 */
export function firstWord(text: string, end = text.length, most = Infinity): Word | null {
  let signs = 0
  for (let at = 0; at < end && signs < most; at++) {
    const code = text.charCodeAt(at)
    const kind = classes[code] || classAt(text, at, code)
    const token = kind === LETTER || kind === DIGIT ? tokenize(text, at, end, 1)[0] : undefined
    if (token && token.kind !== 'sign') return token.word
    if (token) at = token.end - 1
    else if (kind !== SIGN) continue
    signs++
    if (code >= 0xd800 && isPair(text, at, code)) at++
  }
  return null
}
