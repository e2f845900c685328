/** Past or plan: the cues of the sentence around a date that could be the last one or the next one. */
import type { Language } from '../../languages/language.ts'
import { fold } from '../fold.ts'
import { mayCarryProclitic, stripProclitics } from '../proclitics.ts'
import { tokenize } from '../tokens.ts'
import type { Terms } from './terms.ts'
import type { Candidate } from './when.ts'

export type Tense = 'past' | 'future'

interface Cues {
  /** Folded words with a single space between their tokens, of one to three tokens. */
  phrases: ReadonlyMap<string, Tense>
  prefixes: readonly string[]
  endings: readonly string[]
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
  const { future, past, futurePrefixes, pastEndings, notVerbs } = language.dates.tense
  const phrases = new Map<string, Tense>()
  for (const word of past) phrases.set(phraseOf(word), 'past')
  for (const word of future) phrases.set(phraseOf(word), 'future')
  const cues = {
    phrases,
    prefixes: futurePrefixes,
    endings: pastEndings,
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
  const known = phraseAt(terms, cues, at, token.folded) ?? tenseOfShape(cues, token.folded)
  // وسيلتقي, ولن: "and" may stand before a cue; a verb's own first letter is no particle.
  if (known || cues.prefixes.some(prefix => prefix.startsWith(token.folded.charAt(0)))) return known
  if (!mayCarryProclitic(token, terms.passage.language)) return null
  for (const { folded } of stripProclitics(token, terms.passage.language).slice(1)) {
    const tense = phraseAt(terms, cues, at, folded) ?? tenseOfShape(cues, folded)
    if (tense) return tense
  }
  return null
}

/** The longest cue of up to three tokens that begins here: "won't" is three. */
function phraseAt(terms: Terms, cues: Cues, at: number, folded: string): Tense | null {
  const second = `${folded} ${terms.tokens[at + 1]?.folded ?? ''}`
  const third = `${second} ${terms.tokens[at + 2]?.folded ?? ''}`
  return cues.phrases.get(third) ?? cues.phrases.get(second) ?? cues.phrases.get(folded) ?? null
}

/** By prefix or ending: سيلتقي, "announced". */
function tenseOfShape(cues: Cues, folded: string): Tense | null {
  if (folded.length < SHORTEST_VERB || cues.notVerbs.has(folded)) return null
  if (cues.prefixes.some(prefix => folded.startsWith(prefix))) return 'future'
  return cues.endings.some(ending => folded.endsWith(ending)) ? 'past' : null
}

const isSentenceEnd = (terms: Terms, at: number) =>
  terms.sign(at, '!?؟') || (terms.sign(at, '.') && terms.tokens[at + 1]?.spaceBefore !== false)

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
