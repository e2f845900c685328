/** Does a line begin with, or consist of, words that a language lists? All languages at once: pages mix them. */

import type { PageCues } from '../languages/contract/page.ts'
import { allPageCues } from '../languages/page-languages.ts'
import { fold } from '../text/fold.ts'
import { wordsOfPhrase } from '../text/phrase-words.ts'
import { firstWord, isLetterAt, type Token, tokenize } from '../text/tokens.ts'

export type CueList = Exclude<keyof PageCues, 'prefixJoiners'>

/** Letters that join two names and are written onto the second one, of all languages. */
export const prefixJoiners: readonly string[] = [
  ...new Set(allPageCues.flatMap(cues => cues.prefixJoiners ?? [])),
]

/** A cue as its folded words. */
interface Cue {
  list: CueList
  words: readonly string[]
}

/** No cue is longer; what stands behind is not looked at. */
const LONGEST_LINE = 80

const wordsOf = (tokens: readonly Token[]) =>
  tokens.filter(token => token.kind !== 'sign').map(token => token.folded)

/** The cues of all lists by their first word. */
const book = new Map<string, Cue[]>()
/** Cues that are in no book yet, by their first letter. A page in one script asks for no other's: that is half of them. */
let waiting: Map<string, [CueList, string][]> | null = null

function sortByLetter(): Map<string, [CueList, string][]> {
  const sorted = new Map<string, [CueList, string][]>()
  for (const { prefixJoiners: _, ...lists } of allPageCues)
    for (const [list, cues] of Object.entries(lists) as [CueList, readonly string[]][])
      for (const cue of cues) {
        const letter = firstLetter(cue)
        const others = sorted.get(letter)
        if (others) others.push([list, cue])
        else sorted.set(letter, [[list, cue]])
      }
  return sorted
}

/** The first letter of the first folded word; a phrase that begins with a sign or a mark is read for it. */
function firstLetter(cue: string): string {
  const code = cue.charCodeAt(0) | 0x20
  if (code > 0x60 && code < 0x7b) return String.fromCharCode(code)
  const folded = isLetterAt(cue, 0) ? fold(cue.charAt(0)) : ''
  return (folded || (wordsOfPhrase(cue)[0]?.folded ?? '')).charAt(0)
}

function addToBook(list: CueList, cue: string): void {
  const words = wordsOfPhrase(cue).map(({ folded }) => folded)
  const first = words[0]
  if (first === undefined) return
  const others = book.get(first)
  if (others) others.push({ list, words })
  else book.set(first, [{ list, words }])
}

/** Sorts the cues by their first letter, which takes some milliseconds; else the first question does. */
export function prepareCues(): void {
  waiting ??= sortByLetter()
}

function cuesFrom(word: string): readonly Cue[] {
  prepareCues()
  const letter = word.charAt(0)
  const cues = waiting?.get(letter)
  if (cues) {
    waiting?.delete(letter)
    for (const [list, cue] of cues) addToBook(list, cue)
  }
  return book.get(word) ?? NONE
}
const NONE: readonly Cue[] = []

/** The words that a line begins with; without any where its first word begins no cue. */
interface Head {
  line: string
  tokens: readonly Token[]
  /** Words and numbers. */
  words: readonly string[]
  /** Words without numbers: a count beside a cue is none of its words. */
  letters: readonly string[]
}

/** The line asked for last: one line is compared with many lists in a row. */
let last: Head = { line: '', tokens: [], words: [], letters: [] }
/** The lines asked for lately: bylines are looked through once for each thing that may stand in them. */
const heads = new Map<string, Head>()
const MOST_HEADS = 600
/** Tokens among which the first word is looked for before the line is read: most lines begin with no cue. */
const FIRST_TOKENS = 3

function headOf(line: string): Head {
  if (last.line === line) return last
  const known = heads.get(line)
  if (known) {
    last = known
    return known
  }
  const until = Math.min(line.length, LONGEST_LINE)
  const first = firstWord(line, until, FIRST_TOKENS)
  const isVain = first?.kind === 'word' && cuesFrom(first.folded).length === 0
  const tokens = isVain ? [] : tokenize(line, 0, until)
  const letters = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded)
  last = { line, tokens, words: wordsOf(tokens), letters }
  if (heads.size >= MOST_HEADS) heads.clear()
  heads.set(line, last)
  return last
}

const beginsWith = (words: readonly string[], cue: Cue): boolean =>
  cue.words.every((word, index) => words[index] === word)

/** How many words of the line the longest cue of the list takes at its beginning; 0 for none. */
function cueLength(words: readonly string[], list: CueList): number {
  let longest = 0
  for (const cue of cuesFrom(words[0] ?? '')) {
    if (cue.list !== list || cue.words.length <= longest) continue
    if (beginsWith(words, cue)) longest = cue.words.length
  }
  return longest
}

/** Does the line begin with a cue of the list? "Read also: …" */
export const beginsWithCue = (line: string, list: CueList): boolean => cueLength(headOf(line).words, list) > 0

/** Is the line nothing but a cue of the list (and signs, and numbers such as a count)? "Comments (12)" */
export function isCue(line: string, list: CueList): boolean {
  if (line.length >= LONGEST_LINE) return false
  const { letters } = headOf(line)
  return letters.length > 0 && cueLength(letters, list) === letters.length
}

/** The lists that tell a block of the article from what stands around it. */
export const CUE_LISTS: readonly CueList[] = [
  ...([
    'readAlso',
    'promotions',
    'furniture',
    'endHeadings',
    'byline',
    'credits',
    'published',
    'modified',
  ] as const),
  'source',
]

/** Which of `CUE_LISTS` the line begins with, and of which it is nothing but a cue, as bits in that order. */
export function cuesOfLine(line: string): { begins: number; is: number } {
  const { words, letters } = headOf(line)
  let begins = 0
  let is = 0
  if (!words.length) return { begins, is }
  const whole = line.length < LONGEST_LINE ? letters.length : -1
  const longest = new Int32Array(CUE_LISTS.length)
  for (const cue of cuesFrom(words[0] ?? '')) {
    const bit = CUE_LISTS.indexOf(cue.list)
    if (bit < 0 || cue.words.length <= (longest[bit] ?? 0) || !beginsWith(words, cue)) continue
    longest[bit] = cue.words.length
    begins |= 1 << bit
  }
  for (const [bit, length] of longest.entries()) if (length && length === whole) is |= 1 << bit
  return { begins, is }
}

/** Takes a cue off the beginning of the line, with the signs after it: "By: Jane Doe" → "Jane Doe"; null without one. */
export function stripCue(line: string, list: CueList): string | null {
  const head = headOf(line)
  const length = cueLength(head.words, list)
  if (!length) return null
  let words = 0
  let end = 0
  for (const token of head.tokens) {
    if (token.kind !== 'sign' && words++ === length) break
    if (token.kind !== 'sign' || /[:：|\-–—/／.،,・·•]/u.test(token.text)) end = token.end
    else if (words === length) break
  }
  return line.slice(end).trim()
}

/** Are a word's folded letters a cue of the list by themselves? */
export const isCueWord = (folded: string, list: CueList): boolean =>
  cuesFrom(folded).some(cue => cue.list === list && cue.words.length === 1)

/** Is any word of the line one that the list names? For lists of single words. */
export const hasCueWord = (line: string, list: CueList): boolean =>
  tokenize(line).some(
    ({ kind, folded }) => kind !== 'sign' && cuesFrom(folded).some(cue => cue.list === list),
  )
