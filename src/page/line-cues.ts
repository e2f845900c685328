/** Does a line begin with, or consist of, words that a language lists? All languages at once: pages mix them. */

import type { PageCues } from '../languages/contract/page.ts'
import { allPageCues } from '../languages/page-languages.ts'
import { type Token, tokenize } from '../text/tokens.ts'

export type CueList = Exclude<keyof PageCues, 'prefixJoiners'>

/** Letters that join two names and are written onto the second one, of all languages. */
export const prefixJoiners: readonly string[] = [
  ...new Set(allPageCues.flatMap(cues => cues.prefixJoiners ?? [])),
]

/** Phrases by their first folded word, each as its words. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

const compiled = new Map<CueList, Phrases>()
/** No cue is longer; what stands behind is not looked at. */
const LONGEST_LINE = 80

const wordsOf = (tokens: readonly Token[]) =>
  tokens.filter(token => token.kind !== 'sign').map(token => token.folded)

function phrasesOf(list: CueList): Phrases {
  const known = compiled.get(list)
  if (known) return known
  const phrases = new Map<string, string[][]>()
  for (const cues of allPageCues) {
    for (const cue of cues[list] ?? []) {
      const words = wordsOf(tokenize(cue))
      const first = words[0]
      if (first === undefined) continue
      const others = phrases.get(first)
      if (others) others.push(words)
      else phrases.set(first, [words])
    }
  }
  compiled.set(list, phrases)
  return phrases
}

/** The line asked for last: one line is compared with many lists in a row. */
let last: { line: string; tokens: readonly Token[] } = { line: '', tokens: [] }

function tokensOfLine(line: string): readonly Token[] {
  if (last.line !== line) last = { line, tokens: tokenize(line.slice(0, LONGEST_LINE)) }
  return last.tokens
}

/** How many words of the line the longest cue of the list takes at its beginning; 0 for none. */
function cueLength(words: readonly string[], list: CueList): number {
  let longest = 0
  for (const phrase of phrasesOf(list).get(words[0] ?? '') ?? []) {
    if (phrase.length > longest && phrase.every((word, index) => words[index] === word))
      longest = phrase.length
  }
  return longest
}

/** Does the line begin with a cue of the list? "Read also: …" */
export function beginsWithCue(line: string, list: CueList): boolean {
  return cueLength(wordsOf(tokensOfLine(line)), list) > 0
}

/** Is the line nothing but a cue of the list (and signs, and numbers such as a count)? "Comments (12)" */
export function isCue(line: string, list: CueList): boolean {
  if (line.length >= LONGEST_LINE) return false
  const tokens = tokensOfLine(line)
  const words = tokens.filter(token => token.kind === 'word').map(token => token.folded)
  return words.length > 0 && cueLength(words, list) === words.length
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
  const tokens = tokensOfLine(line)
  const words = wordsOf(tokens)
  const letters = line.length < LONGEST_LINE ? tokens.filter(token => token.kind === 'word').length : -1
  let begins = 0
  let is = 0
  CUE_LISTS.forEach((list, bit) => {
    const length = cueLength(words, list)
    if (!length) return
    begins |= 1 << bit
    if (length === letters) is |= 1 << bit
  })
  return { begins, is }
}

/** Takes a cue off the beginning of the line, with the signs after it: "By: Jane Doe" → "Jane Doe"; null without one. */
export function stripCue(line: string, list: CueList): string | null {
  const tokens = tokensOfLine(line)
  const length = cueLength(wordsOf(tokens), list)
  if (!length) return null
  let words = 0
  let end = 0
  for (const token of tokens) {
    if (token.kind !== 'sign' && words++ === length) break
    if (token.kind !== 'sign' || /[:：|\-–—/／.،,・·•]/u.test(token.text)) end = token.end
    else if (words === length) break
  }
  return line.slice(end).trim()
}

/** Are a word's folded letters a cue of the list by themselves? */
export const isCueWord = (folded: string, list: CueList): boolean =>
  phrasesOf(list)
    .get(folded)
    ?.some(phrase => phrase.length === 1) ?? false

/** Is any word of the line one that the list names? For lists of single words. */
export function hasCueWord(line: string, list: CueList): boolean {
  const phrases = phrasesOf(list)
  return wordsOf(tokenize(line)).some(word => phrases.has(word))
}
