/** Can a sentence stand by itself? Judged by its first words, its last sign and its quotes. */
import type { Language } from '../../languages/language.ts'
import type { Span } from '../analysis.ts'
import { fold } from '../fold.ts'
import { functionWords } from '../language-evidence.ts'
import type { Token } from '../tokens.ts'

interface Starts {
  phrases: ReadonlySet<string>
  /** Words of the longest phrase. */
  longest: number
  reporting: ReadonlySet<string>
}

const compiled = new WeakMap<Language, Starts>()

function startsOf(language: Language): Starts {
  const known = compiled.get(language)
  if (known) return known
  const split = language.sentences.danglingStarts.map(phrase => phrase.split(' ').map(fold))
  const made = {
    phrases: new Set(split.map(words => words.join(' '))),
    longest: split.reduce((most, words) => Math.max(most, words.length), 0),
    reporting: new Set(language.sentences.reportingStarts.map(fold)),
  }
  compiled.set(language, made)
  return made
}

/**
 * Does it begin with a word that leans on the sentence before: "He said …", "But …", وأضاف …?
 * @param names of the sentence: where one follows a verb of saying at once, it is told who said it.
 */
export function startsDangling(
  tokens: readonly Token[],
  language: Language,
  names: readonly Span[] = [],
): boolean {
  const { phrases, longest, reporting } = startsOf(language)
  const first = tokens.findIndex(token => token.kind !== 'sign')
  if (first < 0) return false
  let phrase = ''
  for (let count = 0; count < longest; count++) {
    const token = tokens[first + count]
    if (token?.kind !== 'word' && token?.text !== ':') break
    phrase = phrase ? `${phrase} ${token.folded}` : token.folded
    if (phrases.has(phrase)) return true
  }
  return reporting.has(tokens[first]?.folded ?? '') && !namesSubject(tokens, first + 1, language, names)
}

/** An office of a few words may stand before the name: «وأكد مدير عام المرفأ سالم عون». */
const SUBJECT_WITHIN = 6

function namesSubject(
  tokens: readonly Token[],
  from: number,
  language: Language,
  names: readonly Span[],
): boolean {
  const known = functionWords(language)
  for (const token of tokens.slice(from, from + SUBJECT_WITHIN)) {
    if (token.kind !== 'word' || known.has(token.folded)) return false
    if (names.some(({ start }) => start === token.start)) return true
  }
  return false
}

const ENDS = new Set(['.', '!', '?', '؟', '۔', '।', '。', '！', '？', '።', '։'])
const AFTER_END = new Set(['"', "'", '”', '’', '»', ')', ']', '“', '」', '』', '）'])

/** Does it end with a full stop, or the like, before closing signs? Headlines, promotion lines and cut-off text do not. */
export function endsLikeSentence(tokens: readonly Token[]): boolean {
  let last = tokens.length - 1
  while (AFTER_END.has(tokens[last]?.text ?? '')) last--
  return ENDS.has(tokens[last]?.text ?? '')
}

/** Does it end with a word or number, before closing signs: neither with a full stop nor with a sign that announces more? */
export function endsInWord(tokens: readonly Token[]): boolean {
  let last = tokens.length - 1
  while (AFTER_END.has(tokens[last]?.text ?? '')) last--
  return last >= 0 && tokens[last]?.kind !== 'sign'
}

const QUESTIONS = new Set(['?', '؟', '？'])

/** Does it ask? A question tells nothing; a quoted one within a sentence may. */
export function asks(tokens: readonly Token[]): boolean {
  let last = tokens.length - 1
  while (AFTER_END.has(tokens[last]?.text ?? '')) last--
  // "?!", "? ."
  while (ENDS.has(tokens[last]?.text ?? '')) {
    if (QUESTIONS.has(tokens[last]?.text ?? '')) return true
    last--
  }
  return false
}

/** Pairs that must come in equal numbers. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['「', '」'],
]

const PLAIN = new Set(['.', ',', '،', '!', '?', '؟'])

/** Is every quote and bracket that opens closed as well? A half quote puts words in the wrong mouth. */
export function quotesAreBalanced(tokens: readonly Token[]): boolean {
  const signs = tokens.filter(token => token.kind === 'sign')
  const count = (sign: string) => signs.reduce((times, token) => times + (token.text === sign ? 1 : 0), 0)
  // Most sentences have a comma and a full stop.
  if (signs.length < 3 && signs.every(({ text }) => PLAIN.has(text))) return true
  if (PAIRS.some(([open, close]) => count(open) !== count(close))) return false
  // “ and ” are mixed up in Arabic and „ … “ in German: together they must be even, as straight ones must.
  return (count('“') + count('”') + count('„')) % 2 === 0 && count('"') % 2 === 0
}
