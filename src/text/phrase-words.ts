/** The words of phrases that the languages list: thousands of them, made ready before the first page is read. */
import { fold } from './fold.ts'
import { tokenize } from './tokens.ts'

export interface PhraseWord {
  /** As written. */
  text: string
  /** As `Token.folded`. */
  folded: string
}

/** Nearly all phrases: no signs, no numbers, single spaces. */
const PLAIN = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u

/** @returns the words and numbers of a phrase, without its signs: what `tokenize` finds, without keeping each as a word of the text. */
export function wordsOfPhrase(phrase: string): PhraseWord[] {
  if (PLAIN.test(phrase)) return phrase.split(' ').map(text => ({ text, folded: fold(text) }))
  return tokenize(phrase)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ text, folded }) => ({ text, folded }))
}
