/** Phrases of the languages' lists, found among the tokens of a line. */

import type { OriginWords } from '../../languages/contract/origin.ts'
import { originWords } from '../../languages/origin-words.ts'
import { fold } from '../../text/fold.ts'
import { wordsOfPhrase } from '../../text/phrase-words.ts'
import type { Token } from '../../text/tokens.ts'

type List = Exclude<keyof OriginWords, 'code' | 'script' | 'particles' | 'common'>

/** What was found: tokens `from` up to `to`, exclusive. */
export interface Found<T> {
  from: number
  to: number
  value: T
}

interface Phrase<T> {
  words: readonly string[]
  /** As written, where capitals matter: "AP" is no "ap". */
  written: readonly string[]
  value: T
}

/** Phrases by their first folded word. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>

/** Signs that may stand between two words of one phrase: "أ.ف.ب", "France-Presse", "d’origine". */
const INNER_SIGNS = new Set(['.', '-', '‐', '–', '’', "'", '،'])

/** The words that phrases of any book begin with. */
const firstWords = new Set<string>()
/** By folded word: those of its forms that are among them. A page asks for the same words again and again, nearly all in vain. */
const openingForms = new Map<string, readonly string[]>()
const MOST_FORMS = 20_000
const NONE: readonly string[] = []

/** @param entries phrases as written, with what they stand for. */
export function createPhraseBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>()
  openingForms.clear()
  for (const [phrase, value] of entries) {
    const written = wordsOfPhrase(phrase)
    const words = written.map(({ folded }) => folded)
    const first = words[0]
    if (first === undefined) continue
    firstWords.add(first)
    const known = book.get(first)
    const made = { words, written: written.map(({ text }) => text), value }
    if (known) known.push(made)
    else book.set(first, [made])
  }
  return book
}

const particles: ReadonlySet<string> = new Set(originWords.flatMap(words => words.particles).map(fold))
const LONGEST_PARTICLE = Math.max(...[...particles].map(particle => particle.length))

/** The phrase at a token, longest first; the first word may carry a particle: "لوكالة", "ورويترز". */
export function phraseAt<T>(tokens: readonly Token[], at: number, book: PhraseBook<T>): Found<T> | null {
  const word = tokens[at]
  if (!word || word.kind === 'sign') return null
  let best: Found<T> | null = null
  const forms = openingForms.get(word.folded) ?? rememberForms(word.folded)
  for (const form of forms) {
    for (const phrase of book.get(form) ?? []) {
      const to = endOfPhrase(tokens, at, phrase, form === word.folded)
      if (to > (best?.to ?? at)) best = { from: at, to, value: phrase.value }
    }
    if (best) return best
  }
  return null
}

function rememberForms(folded: string): readonly string[] {
  const forms = formsOf(folded).filter(form => firstWords.has(form))
  if (openingForms.size >= MOST_FORMS) openingForms.clear()
  openingForms.set(folded, forms.length ? forms : NONE)
  return forms
}

/** The word itself, then what is left of it without a particle; "لل" stands for ل and the article. */
function formsOf(folded: string): string[] {
  const forms = [folded]
  for (let length = 1; length <= LONGEST_PARTICLE && length < folded.length - 1; length++) {
    if (!particles.has(folded.slice(0, length))) continue
    const rest = folded.slice(length)
    forms.push(rest)
    if (folded[length - 1] === '\u0644' && rest.startsWith('\u0644'))
      forms.push(`\u0627${rest}`, `\u0627\u0644${rest}`)
  }
  return forms
}

function endOfPhrase<T>(tokens: readonly Token[], from: number, phrase: Phrase<T>, whole: boolean): number {
  let at = from
  for (const [index, word] of phrase.words.entries()) {
    if (index > 0 && INNER_SIGNS.has(tokens[at]?.text ?? '')) at++
    const token = tokens[at]
    if (!token || (token.folded !== word && (index > 0 || whole))) return -1
    if (!capitalsAgree(token.text, phrase.written[index] ?? '')) return -1
    at++
  }
  return at
}

/** "Wafa" is written with a capital, "AP" in capitals; a phrase in small letters is met in any. */
function capitalsAgree(text: string, written: string): boolean {
  const small = written.toLowerCase()
  if (small === written) return true
  if (written.length > 1 && written === written.toUpperCase()) return text === written
  return text[0] !== small[0]
}

/** The places of a line where a phrase of any book may begin, and how many first words were known then. */
const openings = new WeakMap<readonly Token[], { words: number; places: readonly number[] }>()

/** A line is searched for the phrases of several books in a row. */
function openingsOf(tokens: readonly Token[]): readonly number[] {
  const known = openings.get(tokens)
  if (known?.words === firstWords.size) return known.places
  const places: number[] = []
  tokens.forEach(({ kind, folded }, at) => {
    if (kind !== 'sign' && (openingForms.get(folded) ?? rememberForms(folded)).length) places.push(at)
  })
  openings.set(tokens, { words: firstWords.size, places })
  return places
}

/** Every phrase of the tokens, from left to right, none inside another. */
export function findPhrases<T>(tokens: readonly Token[], book: PhraseBook<T>): Found<T>[] {
  const found: Found<T>[] = []
  let free = 0
  for (const at of openingsOf(tokens)) {
    const phrase = at < free ? null : phraseAt(tokens, at, book)
    if (!phrase) continue
    found.push(phrase)
    free = phrase.to
  }
  return found
}

const books = new Map<List, PhraseBook<string>>()

/** The phrases of a list of all languages; the value is the language's code. */
export function listBook(list: List): PhraseBook<string> {
  const known = books.get(list)
  if (known) return known
  const made = createPhraseBook(
    originWords.flatMap(words => words[list].map((phrase): [string, string] => [phrase, words.code])),
  )
  books.set(list, made)
  return made
}
