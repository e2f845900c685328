/**
 * Whether a finder has to look at a word at all: most words begin nothing. It is asked once for each different word and
 * language, and then one bit tells it for every token of that word.
 */
import type { Language } from '../languages/language.ts'
import type { Token } from './tokens.ts'

/** One bit each. */
export const NUMBER_MARK = 1
export const DATE_MARK = 2
export const VAGUE_MARK = 4
export const DUAL_MARK = 8
export const TERM_MARK = 16
export const TERM_END_MARK = 32

/**
 * @param mark one of the bits above.
 * @param decide says whether anything may begin at such a word; it must go by the letters of the token alone.
 */
export function isMarked(
  token: Token,
  language: Language,
  mark: number,
  decide: (token: Token, language: Language) => boolean,
): boolean {
  const { word } = token
  // A caption in another language asks anew; the next word of the article then asks anew, too.
  if (word.language !== language) {
    word.language = language
    word.known = 0
    word.marks = 0
  }
  if ((word.known & mark) === 0) {
    word.known |= mark
    if (decide(token, language)) word.marks |= mark
  }
  return (word.marks & mark) !== 0
}
