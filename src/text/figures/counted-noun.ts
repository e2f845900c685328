/** Finds the thing that a number counts: "shells" in "12 million artillery shells", جندي in "13000 جندي". */
import { stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import type { Scene } from './figure.ts'
import { isCapitalised, isOneOf } from './figure.ts'

export interface CountedNoun {
  /** As written. */
  text: string
  /** Index of its token. */
  at: number
  /** It looks like a plural of the language. */
  plural: boolean
}

/** "three green wooden garden chairs": more words than these before the noun are another phrase. */
const LONGEST_PHRASE = 5

/** @param last index of the number's last token. */
export function countedNoun(scene: Scene, last: number): CountedNoun | null {
  const { words, tokens } = scene
  const plurals = words.grammar.cues.pluralEndings.length > 0
  let first: CountedNoun | null = null
  let passed = 0
  for (let at = last + 1; passed < LONGEST_PHRASE; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'sign' && !isInside(tokens, at) && !isInInitials(tokens, at))) break
    if (token.kind === 'digits' || (token.kind === 'word' && isOneOf(scene, token, words.notUnits))) break
    if (token.kind === 'word' && scene.words.grammar.prefixJoiners.length > 0 && beginsNumber(scene, token))
      break
    if (token.kind === 'word' && (joinsAnother(scene, token) || isDefiniteBehindDigits(scene, at))) break
    if (token.kind === 'sign' || belongsToNext(scene, at) || isInInitials(tokens, at + 1)) continue
    passed++
    const noun = { text: token.text, at, plural: plurals && isPlural(scene, token) }
    // "sports clubs", "people carriers": a plural before another one describes it.
    if (!plurals || (noun.plural && !isPlural(scene, tokens[at + 1]))) return noun
    first ??= noun
  }
  return first
}

/** The same after a word of parts: "half of THE HARVEST", "hundreds of TENTS". */
export function nounOfPart(scene: Scene, last: number): CountedNoun | null {
  let at = last
  for (let next = scene.tokens[at + 1]; next && scene.words.partitives.has(next.folded); ) {
    at++
    next = scene.tokens[at + 1]
  }
  return countedNoun(scene, at)
}

/** ومئات begins the next quantity and is not what the number before it counts. */
function beginsNumber(scene: Scene, token: Token): boolean {
  const { lexicon, vague } = scene.words
  for (const prefix of ['', ...lexicon.prefixJoiners]) {
    if (!token.folded.startsWith(prefix)) continue
    const folded = token.folded.slice(prefix.length)
    if (lexicon.words.has(folded) || vague.startingAt([{ ...token, folded }], 0)) return true
  }
  return false
}

/**
 * "الجولة 36 وأصبح", "507 والكثير": a joiner begins something else, unless it is the word's own letter: 36 وزيرا. So does
 * a particle before an article: الذكرى 63 للنكبة, but 63 بالغا.
 */
function joinsAnother({ words, passage }: Scene, token: Token): boolean {
  if (words.joinerInitials.has(token.folded)) return false
  if (words.grammar.prefixJoiners.some(joiner => token.folded.startsWith(joiner))) return true
  const { article } = words
  if (article === '') return false
  return stripProclitics(token, passage.language)
    .slice(1)
    .some(({ folded }) => folded.startsWith(article) && folded.length > article.length + 1)
}

/** من أصل 23 المخصصة للجهة: digits count no noun with an article. As written: folded, ألغاما begins like one. */
function isDefiniteBehindDigits({ words, tokens }: Scene, at: number): boolean {
  const { definitePrefix } = words.grammar
  if (definitePrefix === '' || tokens[at - 1]?.kind !== 'digits') return false
  return tokens[at]?.text.startsWith(definitePrefix) === true
}

/** A hyphen or apostrophe inside a word: "Nimitz-class", "Cairo's". */
function isInside(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]
  const next = tokens[at + 1]
  if (!sign || sign.spaceBefore || next?.kind !== 'word' || next.spaceBefore)
    return at > 0 && sign?.text === '-' && !sign.spaceBefore
  return sign.text === '-' || sign.text === "'" || sign.text === '’'
}

/** The dots of "1,700 U.S. troops": each stands on one capital letter. */
function isInInitials(tokens: readonly Token[], at: number): boolean {
  const [letter, dot, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (dot?.text !== '.' || dot.spaceBefore || next?.kind !== 'word') return false
  return letter?.kind === 'word' && letter.text.length === 1 && isCapitalised(letter)
}

/** The first part of a compound, or the "s" of a possessive. */
function belongsToNext({ tokens, words }: Scene, at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  // "four- and five-star" goes on; 7 متابعين- مسؤوليته closes an aside.
  const endsAside = words.grammar.prefixJoiners.length > 0 && tokens[at + 2]?.spaceBefore === true
  const possessive = (before?.text === "'" || before?.text === '’') && tokens[at]?.spaceBefore === false
  return (
    possessive ||
    (next?.text === '-' && !next.spaceBefore && !endsAside) ||
    ((next?.text === "'" || next?.text === '’') && !next.spaceBefore)
  )
}

function isPlural(scene: Scene, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const { cues } = scene.words.grammar
  if (scene.words.irregularPlurals.has(token.folded)) return true
  if (token.folded.length < 4 || token.text.charAt(0) !== token.folded.charAt(0)) return false
  return (
    cues.pluralEndings.some(ending => token.folded.endsWith(ending)) &&
    !cues.notPluralEndings.some(ending => token.folded.endsWith(ending))
  )
}
