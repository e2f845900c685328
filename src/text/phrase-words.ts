/** The words of phrases that the languages list: thousands of them, made ready before the first page is read. */
import { fold } from './fold.ts'
import { isLetterAt, tokenize } from './tokens.ts'

export interface PhraseWord {
  /** As written. */
  text: string
  /** As `Token.folded`. */
  folded: string
}

/** Nearly all phrases: no signs, no numbers, single spaces. Letter by letter: thousands are asked before the first page is read. */
function isPlain(phrase: string): boolean {
  let before = false
  for (let at = 0; at < phrase.length; at++) {
    const isLetter = isLetterAt(phrase, at)
    if (!isLetter && (phrase.charCodeAt(at) !== 0x20 || !before)) return false
    before = isLetter
  }
  return before
}

/** @returns the words and numbers of a phrase, without its signs: what `tokenize` finds, without keeping each as a word of the text. */
export function wordsOfPhrase(phrase: string): PhraseWord[] {
  if (isPlain(phrase)) return phrase.split(' ').map(text => ({ text, folded: fold(text) }))
  return tokenize(phrase)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ text, folded }) => ({ text, folded }))
}
