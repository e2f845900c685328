/** Looks at a passage's tokens as number words: with and without the particles written onto them. */
import type { Language } from '../../languages/language.ts'
import type { Passage } from '../passage.ts'
import { stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { type Lexicon, lexiconOf, type NumberWord } from './lexicon.ts'

/** What links a part of a number to the part before it. */
type Join = 'none' | 'hyphen' | 'joiner'

/** A number word at a place, with the offset at which it begins inside its token. */
export interface WordAt {
  words: readonly NumberWord[]
  start: number
}

export interface Cursor {
  text: string
  tokens: readonly Token[]
  language: Language
  lexicon: Lexicon
}

export function cursorOf(passage: Passage): Cursor {
  const { text, tokens, language } = passage
  return { text, tokens, language, lexicon: lexiconOf(language) }
}

/** The number word at the head of a number: particles may stand before it, "بأربعة" is أربعة. */
export function headWord(cursor: Cursor, at: number): WordAt | null {
  const token = cursor.tokens[at]
  if (token?.kind !== 'word') return null
  const { words, attached, notNumbers } = cursor.lexicon
  const exact = words.get(token.folded)
  if (exact) return { words: exact, start: token.start }
  if (!attached.has(token.folded) || notNumbers.has(token.folded)) return null
  for (const reading of stripProclitics(token, cursor.language)) {
    const found = reading.folded.length > 2 ? words.get(reading.folded) : undefined
    if (found) return { words: found, start: reading.start }
  }
  return null
}

/** The next part of a number that ends at token `last`: where it stands and what joins it; null where none can. */
export interface Continuation {
  join: Join
  /** Index of the token of the part. */
  at: number
  /** Folded word of the part, without a joiner written onto it. */
  word: string
  words: readonly NumberWord[]
  digits: boolean
}

export function continuationAfter(cursor: Cursor, last: number): Continuation | null {
  const { tokens, lexicon } = cursor
  const next = tokens[last + 1]
  if (!next) return null
  if (next.kind === 'word') {
    const exact = lexicon.words.get(next.folded)
    if (exact) return { join: 'none', at: last + 1, word: next.folded, words: exact, digits: false }
    if (lexicon.joiners.has(next.folded)) return partAt(cursor, last + 2, 'joiner')
    return afterPrefixJoiner(cursor, next, last + 1)
  }
  // "4 thousand 3 hundred": digits may go on with a number where words alone do.
  if (next.kind === 'digits')
    return { join: 'none', at: last + 1, word: next.folded, words: [], digits: true }
  const hyphen = next.text === '-' && !next.spaceBefore && tokens[last + 2]?.spaceBefore === false
  return hyphen ? partAt(cursor, last + 2, 'hyphen') : null
}

function partAt(cursor: Cursor, at: number, join: Join): Continuation | null {
  const token = cursor.tokens[at]
  if (!token || token.kind === 'sign') return null
  const words = cursor.lexicon.words.get(token.folded)
  if (token.kind === 'word' && !words) {
    return join === 'joiner' && cursor.lexicon.articles.has(token.folded)
      ? partAt(cursor, at + 1, join)
      : null
  }
  return { join, at, word: token.folded, words: words ?? [], digits: token.kind === 'digits' }
}

function afterPrefixJoiner(cursor: Cursor, token: Token, at: number): Continuation | null {
  for (const prefix of cursor.lexicon.prefixJoiners) {
    if (!token.folded.startsWith(prefix) || cursor.lexicon.notNumbers.has(token.folded)) continue
    const word = token.folded.slice(prefix.length)
    const words = cursor.lexicon.words.get(word)
    if (words) return { join: 'joiner', at, word, words, digits: false }
  }
  return null
}
