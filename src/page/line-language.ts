/** Which language a short line is in: its letters, then the commonest words of each language. */
import { originWords } from '../languages/origin-words.ts'
import { fold } from '../text/fold.ts'
import { writesIn } from '../text/language-of-text.ts'
import { type Token, tokenize } from '../text/tokens.ts'

/** Scripts that lines are told apart by, ISO 15924. */
const SCRIPTS = [
  'Latn',
  'Arab',
  'Cyrl',
  'Hebr',
  'Grek',
  'Hani',
  'Hang',
  'Hira',
  'Kana',
  'Deva',
  'Thai',
] as const
const matchers = SCRIPTS.map(script => [script, new RegExp(`^\\p{Script=${script}}`, 'u')] as const)
/** Of the words of a line in one script: names and brands mix in freely. */
const CLEAR_MAJORITY = 0.8

const scripts = new Map<number, string | null>()

/** The script of a word's first letter, ISO 15924; null for one that is not among them. */
export function scriptOfWord(word: string): string | null {
  const letter = word.codePointAt(0) ?? 0
  const known = scripts.get(letter)
  if (known !== undefined) return known
  const found = matchers.find(([, matcher]) => matcher.test(word))?.[0] ?? null
  if (letter < 0x10000) scripts.set(letter, found)
  return found
}

const commonOf = new Map(originWords.map(({ code, common }) => [code, new Set(common.map(fold))]))

/**
 * The language that a line is in where it is clearly another than the article's.
 * @param language of the article, with its script.
 * @returns BCP 47; "und-Latn" where the letters differ and the words are not known; null where nothing is clear.
 */
export function otherLanguage(line: string, language: string, script: string): string | null {
  const words = tokenize(line.slice(0, 1200)).filter(token => token.kind === 'word' && token.text.length > 1)
  if (words.length < 4) return null
  const own = mainScript(words)
  if (own === null) return null
  const best = languageByWords(words, own)
  if (own !== script) return writesIn(script, own) ? null : (best?.code ?? `und-${own}`)
  // The same letters: only many words of the other language, and hardly one of the article's, are clear.
  const hits = best?.hits ?? 0
  const ofArticle = hitsOf(words, language)
  const isKnown = commonOf.has(language)
  return isKnown &&
    best &&
    best.code !== language &&
    hits >= 3 &&
    hits >= words.length / 4 &&
    ofArticle * 4 <= hits
    ? best.code
    : null
}

function mainScript(words: readonly Token[]): string | null {
  const counts = new Map<string, number>()
  for (const { text } of words) {
    const script = scriptOfWord(text)
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] >= words.length * CLEAR_MAJORITY ? first[0] : null
}

const hitsOf = (words: readonly Token[], code: string) => {
  const common = commonOf.get(code)
  return common ? words.filter(({ folded }) => common.has(folded)).length : 0
}

/** The language with the most of its commonest words in the line; null where two are level. */
function languageByWords(words: readonly Token[], script: string): { code: string; hits: number } | null {
  const [first, second] = originWords
    .filter(known => known.script === script)
    .map(({ code }) => ({ code, hits: hitsOf(words, code) }))
    .sort((a, b) => b.hits - a.hits)
  return first && first.hits > (second?.hits ?? 0) ? first : null
}

/** Fewer words are no text to know a language by. */
const SHORT_TEXT = 60
/** A text of a language has a fifth and more of its commonest words; a list of products a few, another language hardly one. */
const COMMON = 0.1
const FEW = 1 / 30
const CHANCE = 0.01
/** Of the words of prose so many begin with small letters, and so few numbers stand beside them. */
const SMALL = 0.7
const DIGITS = 0.05

/**
 * A text in letters of many languages, by the commonest words of each.
 * @param declared BCP 47 code of a language that the page names for it.
 * @returns the language of the text, null where none is clear; and whether the text disproves the declared one.
 */
export function languageByCommon(
  tokens: readonly Token[],
  declared: string | null,
): { code: string | null; isDisproved: boolean } {
  const words = tokens.filter(token => token.kind === 'word')
  if (words.length < SHORT_TEXT) return { code: null, isDisproved: false }
  const own = mainScript(words)
  const best = own === null ? null : languageByWords(words, own)
  const ofDeclared = declared === null ? 0 : hitsOf(words, declared)
  const isClear = best !== null && best.hits >= words.length * COMMON && best.hits > ofDeclared * 2
  const isKnown = declared !== null && commonOf.has(declared)
  return {
    code: isClear ? best.code : null,
    isDisproved: isKnown && (isClear ? ofDeclared < words.length * FEW : isOtherProse(tokens, ofDeclared)),
  }
}

/** Prose in no language that is known: Zulu under "en". Tables of names and lists of products have few common words too. */
function isOtherProse(tokens: readonly Token[], ofDeclared: number): boolean {
  const words = tokens.filter(token => token.kind === 'word')
  const digits = tokens.filter(token => token.kind === 'digits')
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text))
  return (
    ofDeclared < words.length * CHANCE &&
    small.length > words.length * SMALL &&
    digits.length < words.length * DIGITS
  )
}

/** Has a text more of the commonest words of one language than of another? A page may name a wrong one for its text. */
export function isRatherIn(text: string, code: string, than: string): boolean {
  const words = tokenize(text.slice(0, 1200)).filter(token => token.kind === 'word')
  return hitsOf(words, code) > hitsOf(words, than)
}
