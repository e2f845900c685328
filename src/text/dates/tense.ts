/** Past or plan: the cues of the sentence around a date that could be the last one or the next one. */
import type { Language } from '../../languages/language.ts'
import { fold } from '../fold.ts'
import { mayCarryProclitic, stripProclitics } from '../proclitics.ts'
import { tokenize } from '../tokens.ts'
import { isCapital } from './steps.ts'
import type { Terms } from './terms.ts'
import type { Candidate } from './when.ts'

export type Tense = 'past' | 'future'

interface Cues {
  /** Folded words with a single space between their tokens, of one to three tokens. */
  phrases: ReadonlyMap<string, Tense>
  /** First words of `phrases` and `scheduled`: most words begin none. */
  heads: ReadonlySet<string>
  prefixes: readonly string[]
  /** Those that folding would make the beginning of other words: سأ, for ساعة begins with سا. */
  exactPrefixes: readonly string[]
  endings: readonly string[]
  scheduled: ReadonlySet<string>
  notAfter: ReadonlySet<string>
  notVerbs: ReadonlySet<string>
}

const compiled = new WeakMap<Language, Cues>()

const phraseOf = (text: string) =>
  tokenize(text)
    .map(token => token.folded)
    .join(' ')

function cuesOf(language: Language): Cues {
  const known = compiled.get(language)
  if (known) return known
  const { future, past, scheduled, futurePrefixes, pastEndings, notVerbs } = language.dates.tense
  const phrases = new Map<string, Tense>()
  for (const word of past) phrases.set(phraseOf(word), 'past')
  for (const word of future) phrases.set(phraseOf(word), 'future')
  const scheduledVerbs = new Set(scheduled.verbs.map(phraseOf))
  const cues = {
    phrases,
    heads: new Set([...phrases.keys(), ...scheduledVerbs].map(phrase => phrase.split(' ', 1)[0] ?? '')),
    prefixes: futurePrefixes.filter(prefix => fold(prefix) === prefix),
    exactPrefixes: futurePrefixes.filter(prefix => fold(prefix) !== prefix),
    endings: pastEndings,
    scheduled: scheduledVerbs,
    notAfter: new Set(scheduled.notAfter.map(fold)),
    notVerbs: new Set(notVerbs.map(fold)),
  }
  compiled.set(language, cues)
  return cues
}

/** Shorter words with such a prefix or ending are hardly verbs. */
const SHORTEST_VERB = 5

function tenseAt(terms: Terms, cues: Cues, at: number): Tense | null {
  const token = terms.tokens[at]
  if (!token || token.kind === 'digits') return null
  const known = phraseAt(terms, cues, at, token.folded) ?? verbAt(terms, cues, at, token.folded, token.text)
  if (isScheduled(terms, cues, at, token.folded)) return 'future'
  // وسيلتقي, ولن: "and" may stand before a cue; a verb's own first letter is no particle.
  if (known || cues.prefixes.some(prefix => prefix.startsWith(token.folded.charAt(0)))) return known
  if (!mayCarryProclitic(token, terms.passage.language)) return null
  for (const { folded, start } of stripProclitics(token, terms.passage.language).slice(1)) {
    const text = token.text.slice(start - token.start)
    const tense = phraseAt(terms, cues, at, folded) ?? verbAt(terms, cues, at, folded, text)
    if (tense) return tense
    const and = terms.lexicon.words.and.includes(token.text.slice(0, start - token.start))
    if (and && isScheduled(terms, cues, at, folded)) return 'future'
  }
  return null
}

/** The longest cue of up to three tokens that begins here: "won't" is three. */
function phraseAt(terms: Terms, cues: Cues, at: number, folded: string): Tense | null {
  if (!cues.heads.has(folded)) return null
  const second = `${folded} ${terms.tokens[at + 1]?.folded ?? ''}`
  const third = `${second} ${terms.tokens[at + 2]?.folded ?? ''}`
  return cues.phrases.get(third) ?? cues.phrases.get(second) ?? cues.phrases.get(folded) ?? null
}

/** يلتقي الفريقان يوم الجمعة, "kicks off". */
function isScheduled(terms: Terms, cues: Cues, at: number, folded: string): boolean {
  if (!cues.heads.has(folded)) return false
  const second = `${folded} ${terms.tokens[at + 1]?.folded ?? ''}`
  if (!cues.scheduled.has(folded) && !cues.scheduled.has(second)) return false
  return !cues.notAfter.has(terms.tokens[at - 1]?.folded ?? '')
}

/** كان سيلتقي is "would have met": a future that was told of as past. */
function verbAt(terms: Terms, cues: Cues, at: number, folded: string, text: string): Tense | null {
  const tense = tenseOfShape(cues, folded, text)
  if (tense !== 'future') return tense
  return cues.phrases.get(terms.tokens[at - 1]?.folded ?? '') === 'past' ? 'past' : 'future'
}

/** By prefix or ending: سيلتقي, "announced". */
function tenseOfShape(cues: Cues, folded: string, text: string): Tense | null {
  if (folded.length < SHORTEST_VERB || cues.notVerbs.has(folded)) return null
  if (cues.prefixes.some(prefix => folded.startsWith(prefix))) return 'future'
  if (cues.exactPrefixes.some(prefix => text.startsWith(prefix))) return 'future'
  return cues.endings.some(ending => folded.endsWith(ending)) ? 'past' : null
}

function isSentenceEnd(terms: Terms, at: number): boolean {
  // "In two days? or in a week?": a small letter goes on with the sentence.
  if (terms.sign(at, '!?؟')) return isCapital(terms, at + 1)
  return terms.sign(at, '.') && terms.tokens[at + 1]?.spaceBefore !== false
}

/** How far a cue reaches, in tokens: far enough for a clause. */
const REACH = 25

/** A date that opens its sentence stands before its verb: "On Friday, she will …". */
const OPENING = 3

/**
 * The tense of the clause that a candidate stands in: the nearest cue before it in its sentence; the nearest after
 * it where it opens the sentence; else past, the tense of reports.
 */
export function tenseAround(terms: Terms, candidate: Candidate): Tense {
  const cues = cuesOf(terms.passage.language)
  let at = candidate.first - 1
  for (; at >= Math.max(0, candidate.first - REACH) && !isSentenceEnd(terms, at); at--) {
    const tense = tenseAt(terms, cues, at)
    if (tense) return tense
  }
  if (candidate.first - at > OPENING) return 'past'
  const end = Math.min(terms.tokens.length, candidate.last + REACH)
  for (let after = candidate.last + 1; after < end && !isSentenceEnd(terms, after); after++) {
    const tense = tenseAt(terms, cues, after)
    if (tense) return tense
  }
  return 'past'
}
