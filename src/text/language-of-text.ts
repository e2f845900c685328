/** Which language a text is in: by its script, then by the words that the languages list. */
import type { PageLanguage } from '../languages/language.ts'
import { pageLanguageOf, pageLanguages } from '../languages/page-languages.ts'
import { evidenceFor } from './language-evidence.ts'
import { isLetterAt, type Token, tokenize } from './tokens.ts'

/** Scripts that are told apart, ISO 15924. Kana come before Han: where both are as many it is Japanese. */
const SCRIPTS = [
  ...['Latn', 'Arab', 'Cyrl', 'Hebr', 'Grek', 'Hira', 'Kana', 'Hani', 'Hang', 'Thai', 'Deva', 'Beng', 'Taml'],
  ...[
    'Telu',
    'Gujr',
    'Guru',
    'Knda',
    'Mlym',
    'Sinh',
    'Mymr',
    'Khmr',
    'Laoo',
    'Geor',
    'Armn',
    'Ethi',
    'Thaa',
    'Syrc',
  ],
]
/** Scripts of many languages: the script alone says nothing of the language. */
const SHARED_SCRIPTS = new Set(['Latn', 'Arab', 'Cyrl', 'Deva'])
const matchers = SCRIPTS.map(script => new RegExp(`\\p{Script=${script}}`, 'u'))
const unknownScript = SCRIPTS.length
/** The script of each UTF-16 code unit plus 1, filled as they are met. */
const scriptOfCode = new Uint8Array(65536)

function scriptIndex(code: number): number {
  const known = scriptOfCode[code]
  if (known) return known - 1
  const character = String.fromCharCode(code)
  const found = matchers.findIndex(matcher => matcher.test(character))
  const index = found < 0 ? unknownScript : found
  scriptOfCode[code] = index + 1
  return index
}

/** Words in all, and in the script that most of them begin in. */
interface ScriptCount {
  words: number
  script: string | null
  ofScript: number
}

function countScripts(tokens: readonly Token[]): ScriptCount {
  const counts = new Uint32Array(unknownScript + 1)
  for (const { kind, text } of tokens) if (kind === 'word') countWord(counts, text, 0, text.length)
  return mostOf(counts)
}

/** The same of a text that nobody needs as tokens. */
function countScriptsIn(text: string, end: number): ScriptCount {
  const counts = new Uint32Array(unknownScript + 1)
  let from = -1
  for (let at = 0; at < end; at++) {
    const isLetter = isLetterAt(text, at)
    if (isLetter && from < 0) from = at
    if (!isLetter && from >= 0) countWord(counts, text, from, at)
    if (!isLetter) from = -1
    // The second half of a pair.
    if (isLetter && text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff) at++
  }
  if (from >= 0) countWord(counts, text, from, end)
  return mostOf(counts)
}

const [HIRA = 0, KANA = 0, HANI = 0] = ['Hira', 'Kana', 'Hani'].map(script => SCRIPTS.indexOf(script))
/** Of the words in Japanese letters. */
const LEAST_KANA = 0.2

/** A word is in the script of its first letter, or Japanese where kana follow Han: 今年の. */
function countWord(counts: Uint32Array, text: string, from: number, to: number): void {
  let index = scriptIndex(text.charCodeAt(from))
  for (let at = from + 1; index === HANI && at < to; at++) {
    const next = scriptIndex(text.charCodeAt(at))
    if (next === HIRA || next === KANA) index = next
  }
  counts[index] = (counts[index] ?? 0) + 1
}

function mostOf(counts: Uint32Array): ScriptCount {
  const words = counts.reduce((sum, count) => sum + count, 0)
  // Japanese writes whole lists of names and addresses in Han; Chinese has no kana but in names.
  const kana = (counts[HIRA] ?? 0) + (counts[KANA] ?? 0)
  const japanese = kana + (counts[HANI] ?? 0)
  if (kana > japanese * LEAST_KANA && japanese > words / 2)
    return { words, script: 'Hira', ofScript: japanese }
  let best = 0
  for (let index = 1; index < unknownScript; index++)
    if ((counts[index] ?? 0) > (counts[best] ?? 0)) best = index
  const ofScript = counts[best] ?? 0
  return { words, script: ofScript ? (SCRIPTS[best] ?? null) : null, ofScript }
}

/** Fewer words are no evidence against a language: a caption may well have few function words. */
const SHORT = 12
/**
 * The least share of its own words in running text of a language. English news has 0.35 to 0.5 and Arabic
 * 0.15 to 0.3; other languages of the same letters reach 0.05 by chance ("in", "on", من).
 */
const EVIDENCE = 0.1

/**
 * Which of the languages is this text in, by its words? Null where none has enough of them, or where the words of other
 * languages are as many: "Soldats dans la ville" is no English for all that is not known of it.
 */
function languageByWords<L extends PageLanguage>(
  tokens: readonly Token[],
  count: ScriptCount,
  languages: readonly L[],
): L | null {
  let best: L | null = null
  let most = 0
  for (const language of languages) {
    if (language.script !== count.script) continue
    const { own, shared, other, names } = evidenceFor(language, tokens)
    const words = own + shared
    const known = own > 0 && words > other && words >= count.ofScript * EVIDENCE
    const named = names > 0 && words + other === 0 && count.words < SHORT
    if ((known || named) && Math.max(words, names) > most) {
      best = language
      most = Math.max(words, names)
    }
  }
  return best
}

/** Enough of the beginning to know a language by. */
const SAMPLE = 20_000

/**
 * The language of a text as BCP 47 code: one with data of its own where its function words are found, else the only
 * one of its script (Hebrew letters: "he"), else "und".
 */
export const languageOfText = (text: string): string =>
  languageOfTokens(tokenize(text, 0, Math.min(text.length, SAMPLE)))

/** The same of the beginning of a text whose tokens are known. */
export function languageOfTokens(tokens: readonly Token[]): string {
  const count = countScripts(tokens)
  if (!count.script) return 'und'
  const found = languageByWords(tokens, count, pageLanguages)
  if (found) return found.code
  if (SHARED_SCRIPTS.has(count.script)) return 'und'
  return likelyLanguage(count.script)
}

/** What CLDR's likely subtags say of a script: "Hebr" → "he", "Hira" → "ja". */
function likelyLanguage(script: string): string {
  return pageLanguageOf(new Intl.Locale(`und-${script}`).maximize().language).code
}

/**
 * Does the text disprove the language that the page names? Pages carry the `lang` of their template: only a clear
 * majority of letters in another script counts, and only against a language whose letters are known here.
 */
export function isWrittenIn(text: string, language: PageLanguage): boolean {
  if (!pageLanguages.some(({ code }) => code === language.code)) return true
  const count = countScriptsIn(text, Math.min(text.length, SAMPLE))
  const { script, words, ofScript } = count
  if (words < SHORT || script === null || ofScript < words * 0.6) return true
  return script === language.script || writesIn(language.script, script)
}

/** So much of a passage must be in other letters before it counts as another language; names and brands mix in freely. */
const CLEAR_MAJORITY = 0.8
/** Fewer words without evidence stay with the article: "© AP", "Reuters". */
const FEW_WORDS = 3

/**
 * The language of a passage of an article: the article's, unless the passage is clearly in other letters; then the one
 * that its words are of, or "und". "Soldiers in Kursk © AP" in an Arabic article is English, "Soldats dans la ville" is not.
 * @param languages those with data; the more of it, the shorter the lines that are known.
 * @returns its code, as `languageOf` takes it.
 */
export function languageOfPassage(
  tokens: readonly Token[],
  ofArticle: PageLanguage,
  languages: readonly PageLanguage[],
): string {
  const count = countScripts(tokens)
  const { script, words, ofScript } = count
  if (!script || ofScript < words * CLEAR_MAJORITY) return ofArticle.code
  if (script === ofArticle.script || writesIn(ofArticle.script, script)) return ofArticle.code
  const found = languageByWords(tokens, count, languages)
  if (found) return found.code
  if (words < FEW_WORDS) return ofArticle.code
  return SHARED_SCRIPTS.has(script) ? 'und' : likelyLanguage(script)
}

/**
 * Japanese and Korean write in several scripts at once; Chinese codes name the kind of Han.
 * @param ofLanguage, script ISO 15924.
 */
export function writesIn(ofLanguage: string, script: string): boolean {
  if (ofLanguage === 'Jpan') return ['Hira', 'Kana', 'Hani'].includes(script)
  if (ofLanguage === 'Kore') return ['Hang', 'Hani'].includes(script)
  return (ofLanguage === 'Hans' || ofLanguage === 'Hant') && script === 'Hani'
}
