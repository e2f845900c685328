/**
 * The different words of texts, each made once: an article of a thousand tokens has three hundred words. A token is found
 * by the hash of its letters, so that for a known word nothing is cut out of the text and nothing is folded.
 */
import { fold } from './fold.ts'

/** word: letters with their marks; digits: one run of Unicode decimal digits; sign: any other single character. */
export type TokenKind = 'word' | 'digits' | 'sign'

/** What a word is made of. */
export const LETTER = 1
export const DIGIT = 2
export const SIGN = 3
export type WordClass = typeof LETTER | typeof DIGIT | typeof SIGN

export interface Word {
  readonly kind: TokenKind
  /** As written. */
  readonly text: string
  /** `fold(text)` for words; ASCII digits for digits; the sign itself, and a dash for strokes that stand alone. */
  readonly folded: string
  readonly hash: number
  /** The marks that are known, and those that are set, for one language (word-marks.ts). */
  language: object | null
  known: number
  marks: number
}

/** Past so many words the store is begun anew: the texts of a day differ, and a page may have words without end. */
const MOST_WORDS = 24_576
const SLOTS = 65_536

/** By hash: the place of a word in `words`, plus 1. An array of so many empty places would be a dictionary, ten times as slow. */
const slots = new Uint16Array(SLOTS)
let words: Word[] = []

/**
 * The word that stands in a text from `start` to `end`.
 * @param hash of its UTF-16 code units, as `nextHash` makes it.
 * @param of the class of its characters; a sign is one character.
 */
export function wordAt(text: string, start: number, end: number, hash: number, of: WordClass): Word {
  let slot = slotOf(hash)
  for (let place = slots[slot]; place; place = slots[slot]) {
    const known = words[place - 1]
    if (known?.hash === hash && stands(known.text, text, start, end)) return known
    slot = (slot + 1) & (SLOTS - 1)
  }
  return addWord(slot, text.slice(start, end), hash, of)
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1)

/** The hash of letters so far and one more code unit; it begins at 0. */
export const nextHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

function stands(word: string, text: string, start: number, end: number): boolean {
  const { length } = word
  if (length !== end - start) return false
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function addWord(slot: number, written: string, hash: number, of: WordClass): Word {
  const kind = of === LETTER ? 'word' : of === DIGIT ? 'digits' : 'sign'
  // Cut from a text, a long string would keep the whole of it.
  const text = kind === 'sign' ? written : detached(written)
  const folded = kind === 'word' ? fold(text) : kind === 'digits' ? asciiDigits(text) : foldedSign(text)
  const word: Word = { kind, text, folded, hash, language: null, known: 0, marks: 0 }
  if (words.length >= MOST_WORDS) {
    slots.fill(0)
    words = []
    slots[slotOf(hash)] = words.push(word)
  } else slots[slot] = words.push(word)
  return word
}

/** Strokes that lengthen letters are a sign where they stand alone: a dash. */
const foldedSign = (sign: string): string => (sign.startsWith('\u0640') ? '–' : sign)

/** Engines keep a cut of 13 and more characters as a view of the text that it was cut from. */
const detached = (written: string): string => (written.length < 13 ? written : written.split('').join(''))

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
