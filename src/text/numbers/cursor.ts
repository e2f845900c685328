/** Looks at a passage's tokens as number words: with and without the particles written onto them. */
import type { Language } from '../../languages/language.ts'
import { rawLength } from '../fold.ts'
import type { Passage } from '../passage.ts'
import { type Reading, stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { closingBracket } from './bracketed.ts'
import { type Lexicon, lexiconOf, type NumberWord } from './lexicon.ts'

/** What links a part of a number to the part before it. */
type Join = 'none' | 'hyphen' | 'spaced hyphen' | 'joiner'

/** The hyphen of keyboards, and the two that Unicode has for it. */
const HYPHENS = new Set(['-', '\u2010', '\u2011'])

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
  const { attached } = cursor.lexicon
  const exact = wordsAt(cursor.lexicon, token, token.folded)
  const eleven = exact && unitOfTeen(cursor, token, at)
  if (eleven) return { words: eleven.words, start: token.start + rawLength(token.text, eleven.prefix) }
  if (exact) return isNoNumber(cursor.lexicon, token, []) ? null : { words: exact, start: token.start }
  if (!attached.has(token.folded)) return null
  const readings = stripProclitics(token, cursor.language)
  if (isNoNumber(cursor.lexicon, token, readings)) return null
  for (const reading of readings) {
    const found = reading.folded.length > 2 ? wordsAt(cursor.lexicon, token, reading.folded) : undefined
    if (found) return { words: found, start: reading.start }
  }
  return null
}

/** كمية, وكمية: a word of its own stands under a particle or under none, and no number under two. */
export function isNoNumber(lexicon: Lexicon, token: Token, readings: readonly Reading[]): boolean {
  const { notNumbers, notNumbersAsWritten } = lexicon
  if (readings.some(({ folded }) => notNumbers.has(folded))) return true
  const written = [token, ...readings].map(({ start }) => token.text.slice(start - token.start))
  return written.some(word => notNumbersAsWritten.has(word.replace(/\p{Mn}/gu, '')))
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
    const eleven = lexicon.grammar.joinerRequired ? unitOfTeen(cursor, next, last + 1) : null
    if (eleven) return { join: 'joiner', at: last + 1, word: eleven.word, words: eleven.words, digits: false }
    const exact = wordsAt(lexicon, next, next.folded)
    if (exact) return { join: 'none', at: last + 1, word: next.folded, words: exact, digits: false }
    if (lexicon.joiners.has(next.folded)) return partAt(cursor, last + 2, 'joiner')
    return afterPrefixJoiner(cursor, next, last + 1)
  }
  // "4 thousand 3 hundred": digits may go on with a number where words alone do.
  if (next.kind === 'digits')
    return { join: 'none', at: last + 1, word: next.folded, words: [], digits: true }
  const after = tokens[last + 2]
  if (!after || !HYPHENS.has(next.text) || after.spaceBefore !== next.spaceBefore) return null
  // "two-and-a-half".
  if (lexicon.joiners.has(after.folded) && !next.spaceBefore) return partAt(cursor, last + 3, 'joiner')
  return partAt(cursor, last + 2, next.spaceBefore ? 'spaced hyphen' : 'hyphen')
}

/** What the words of a token mean; a vowel mark may tell: خُمس is a fifth, خَمس and خمس are five. */
function wordsAt(lexicon: Lexicon, token: Token, word: string): readonly NumberWord[] | undefined {
  // Without any mark a word is as long as its folded form.
  const marked = token.text.length > token.folded.length ? lexicon.marked.get(word) : undefined
  return marked && token.text.includes(marked.opening) ? marked.words : lexicon.words.get(word)
}

/** وأحد عشر is و + أحد عشر, though it folds to what واحد does. */
function unitOfTeen(
  { lexicon, tokens }: Cursor,
  token: Token,
  at: number,
): { word: string; words: readonly NumberWord[]; prefix: number } | null {
  const suffix = tokens[at + 1]
  if (suffix?.kind !== 'word' || !lexicon.teenSuffixes.has(suffix.folded)) return null
  for (const prefix of lexicon.prefixJoiners) {
    if (!token.folded.startsWith(prefix)) continue
    const word = token.folded.slice(prefix.length)
    const words = lexicon.words.get(word)
    if (words?.some(entry => entry.bound)) return { word, words, prefix: prefix.length }
  }
  return null
}

function partAt(cursor: Cursor, at: number, join: Join): Continuation | null {
  const token = cursor.tokens[at]
  if (token && HYPHENS.has(token.text) && !token.spaceBefore && join === 'joiner')
    return partAt(cursor, at + 1, join)
  // 3 مليارات و(200) مليون.
  if (token?.kind === 'sign' && closingBracket(cursor, at + 1) !== null)
    return { join, at: at + 1, word: cursor.tokens[at + 1]?.folded ?? '', words: [], digits: true }
  if (!token || token.kind === 'sign') return null
  const words = wordsAt(cursor.lexicon, token, token.folded)
  if (token.kind === 'word' && !words) {
    return join === 'joiner' && cursor.lexicon.articles.has(token.folded)
      ? partAt(cursor, at + 1, join)
      : null
  }
  return { join, at, word: token.folded, words: words ?? [], digits: token.kind === 'digits' }
}

function afterPrefixJoiner(cursor: Cursor, token: Token, at: number): Continuation | null {
  for (const prefix of cursor.lexicon.prefixJoiners) {
    if (!token.folded.startsWith(prefix)) continue
    const word = token.folded.slice(prefix.length)
    const words = wordsAt(cursor.lexicon, token, word)
    if (words) return { join: 'joiner', at, word, words, digits: false }
  }
  return null
}
