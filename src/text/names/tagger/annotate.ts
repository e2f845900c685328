/** Looks everything about the tokens of a passage up once; the features are made of these numbers. */
import type { Language } from '../../../languages/language.ts'
import type { Passage } from '../../passage.ts'
import { type Reading, stripProclitics } from '../../proclitics.ts'
import type { Token } from '../../tokens.ts'
import type { Candidate } from '../candidate.ts'
import { type CompiledWords, wordsOf } from '../compiled-words.ts'
import { longestMatch } from '../token-trie.ts'
import { hashText, pair } from './hash.ts'
import { TYPES } from './labels.ts'
import { letterCase } from './letter-case.ts'
import { frequency, type Lexicon, lookUp, particleLetters, profileOf } from './lexicon.ts'
import type { TaggerModel } from './model-file.ts'
import { likenessOf } from './name-likeness.ts'
import * as flag from './word-flags.ts'

/** Numbers about each token; the arrays are longer than the passage and used again for the next one. */
export interface Annotation {
  size: number
  /** Hash of the folded word; digits by their number, signs as they are. */
  form: Int32Array
  /** Hash of the word without its particles. */
  stem: Int32Array
  /** UTF-16 code units of particles at its beginning; the mention begins behind them. */
  cut: Uint8Array
  /** Slot in the lexicon of the word, or of its stem; -1 where it knows neither. */
  slot: Int32Array
  shape: Uint8Array
  /** Like a name by its letters: 1–11, 0 where it is a word that the lexicon knows to be none. */
  likeness: Uint8Array
  flags: Uint16Array
  /** 0, or 1 + label of a gazetteer's name (begin or inside of its type). */
  known: Uint8Array
  /** The folded letters without particles, for affixes. */
  letters: string[]
}

export function newAnnotation(room: number): Annotation {
  return {
    size: 0,
    form: new Int32Array(room),
    stem: new Int32Array(room),
    cut: new Uint8Array(room),
    slot: new Int32Array(room),
    shape: new Uint8Array(room),
    likeness: new Uint8Array(room),
    flags: new Uint16Array(room),
    known: new Uint8Array(room),
    letters: [],
  }
}

const SHAPE_SIGN = 8
const SHAPE_DIGITS = 16
const SHAPE_SPACE = 32
const SHAPE_SHORT = 64

/** Fills `into` (which must have room for the passage) and gives it back. */
export function annotate(
  into: Annotation,
  { tokens, language }: Passage,
  known: ReadonlyMap<number, Candidate>,
  { lexicon, likeness }: Pick<TaggerModel, 'lexicon' | 'likeness'>,
): Annotation {
  const flags = flag.flagsOf(language)
  const stems = language.proclitics.length > 0
  into.size = tokens.length
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const { folded } = token
    const letters = letterCase(token)
    const form = token.kind === 'digits' ? pair(0x23, Math.min(folded.length, 5)) : hashText(folded)
    const slot = token.kind === 'digits' ? -1 : lookUp(lexicon, form, letters)
    into.form[at] = form
    into.stem[at] = form
    into.cut[at] = 0
    into.slot[at] = slot
    into.shape[at] = shapeOf(token, letters)
    into.flags[at] = token.kind === 'word' ? (flags.get(folded) ?? 0) : 0
    into.known[at] = 0
    into.letters[at] = folded
    if (stems && token.kind === 'word') strip(into, at, token, language, lexicon, flags, known.get(at))
    into.likeness[at] =
      token.kind === 'word' && mayBeName(lexicon, into.slot[at] as number)
        ? likenessOf(likeness, into.letters[at] as string)
        : 0
  }
  markPhrases(into, tokens, wordsOf(language), known)
  for (const candidate of known.values()) markKnown(into, candidate)
  return into
}

const mayBeName = (lexicon: Lexicon, slot: number) => slot < 0 || profileOf(lexicon, slot) !== 1

function shapeOf(token: Token, letters: number): number {
  const base = token.kind === 'sign' ? SHAPE_SIGN : token.kind === 'digits' ? SHAPE_DIGITS : letters
  return base | (token.spaceBefore ? SHAPE_SPACE : 0) | (token.text.length === 1 ? SHAPE_SHORT : 0)
}

/**
 * Takes the particles off that the raw news shows to be some: "وروسيا", because روسيا alone is much more frequent.
 * @param name that the gazetteer knows here: it says where the particles end, so that بيونج keeps its ب.
 */
function strip(
  into: Annotation,
  at: number,
  token: Token,
  language: Language,
  lexicon: Lexicon,
  flags: ReadonlyMap<string, number>,
  name: Candidate | undefined,
): void {
  if (name?.start === token.start) return
  const slot = into.slot[at] ?? -1
  const letters = slot >= 0 ? particleLetters(lexicon, slot) : 3
  if (!name && (letters === 0 || (slot < 0 && (into.flags[at] ?? 0) & flag.GIVEN))) return
  const readings = stripProclitics(token, language)
  if (readings.length < 2) return
  const cut = name ? name.start - token.start : letters
  const reading = name || slot >= 0 ? readingOf(readings, token, cut) : likeliest(readings, lexicon)
  if (!reading) return
  const stem = hashText(reading.folded)
  into.stem[at] = stem
  into.cut[at] = reading.start - token.start
  into.letters[at] = reading.folded
  into.flags[at] = (into.flags[at] ?? 0) | (flags.get(reading.folded) ?? 0)
  if (slot < 0) into.slot[at] = lookUp(lexicon, stem, 0)
}

const readingOf = (readings: readonly Reading[], token: Token, letters: number) =>
  readings.find(({ start }) => start - token.start === letters)

/** Below this a stem is too rare to say that the letters before it are particles. */
const LEAST_FREQUENCY = 3

/** Of the readings without particles the most frequent word. */
function likeliest(readings: readonly Reading[], lexicon: Lexicon): Reading | undefined {
  let best: Reading | undefined
  let most = LEAST_FREQUENCY - 1
  for (let k = 1; k < readings.length; k++) {
    const reading = readings[k] as Reading
    if (reading.folded.length < 3) continue
    const slot = lookUp(lexicon, hashText(reading.folded), 0)
    const count = slot < 0 ? -1 : frequency(lexicon, slot)
    if (count > most) {
      most = count
      best = reading
    }
  }
  return best
}

function markPhrases(
  into: Annotation,
  tokens: readonly Token[],
  words: CompiledWords,
  known: ReadonlyMap<number, Candidate>,
): void {
  const { flags } = into
  for (let at = 0; at < tokens.length; at++) {
    const bits = flags[at] ?? 0
    if (!(bits & (flag.BEGINS_TITLE | flag.BEGINS_OCCUPATION))) continue
    const key = into.letters[at] ?? ''
    const title = longestMatch(words.titles, tokens, at, key)
    const match = title ?? longestMatch(words.occupations, tokens, at, key)
    if (!match) continue
    const bit = title ? flag.IN_TITLE : flag.IN_OCCUPATION
    for (let k = at; k <= match.last; k++) flags[k] = (flags[k] ?? 0) | bit
    // "وزير الخارجية [الروسي] [السابق] سيرغي": adjectives and the country of the office stand between.
    let next = match.last + 1
    for (let skipped = 0; skipped < 4; skipped++) {
      const place = known.get(next)
      if (place && place.type !== 'person') next = place.last + 1
      else if ((flags[next] ?? 0) & flag.ADJECTIVE && next < tokens.length) next++
      else break
    }
    if (next < tokens.length) flags[next] = (flags[next] ?? 0) | flag.BEHIND_TITLE
    if (match.last > at) at = match.last
  }
}

function markKnown({ known }: Annotation, { first, last, type }: Candidate): void {
  const begin = 1 + 2 * TYPES.indexOf(type)
  known[first] = begin
  for (let at = first + 1; at <= last; at++) known[at] = begin + 1
}
