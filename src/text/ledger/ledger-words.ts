/** The words of a language around figures, folded and indexed for look-up. */
import type { Language } from '../../languages/language.ts'
import { fold } from '../fold.ts'
import type { Token } from '../tokens.ts'

/** Phrases by their first word, the longer before the shorter. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

export interface LedgerVocabulary {
  prefixes: readonly string[]
  before: Phrases
  sourceParticles: readonly string[]
  verbs: Phrases
  subjectBefore: boolean
  subjectAfter: boolean
  auxiliaries: Phrases
  relayVerbs: Phrases
  relayLink: string
  ends: Phrases
  clauseStarts: Phrases
  notSources: Phrases
  outcomes: readonly (readonly [string, Phrases])[]
  people: ReadonlySet<string>
  updates: Phrases
  apart: Phrases
  inclusions: Phrases
  disjoint: readonly ReadonlySet<string>[]
  ratioLinks: Phrases
  ratioFillers: Phrases
  equivalences: Phrases
  conjunctions: Phrases
  negations: Phrases
  functionWords: ReadonlySet<string>
}

const compiled = new WeakMap<Language, LedgerVocabulary>()

export function ledgerWordsOf(language: Language): LedgerVocabulary {
  const known = compiled.get(language)
  if (known) return known
  const made = compile(language)
  compiled.set(language, made)
  return made
}

function compile({ ledger, sentences }: Language): LedgerVocabulary {
  const { attribution } = ledger
  return {
    prefixes: ledger.prefixes.map(fold),
    before: phrases(attribution.before),
    sourceParticles: attribution.sourceParticles.map(fold),
    verbs: phrases(attribution.verbs),
    subjectBefore: attribution.subjectBefore,
    subjectAfter: attribution.subjectAfter,
    auxiliaries: phrases(attribution.auxiliaries),
    relayVerbs: phrases(attribution.relays.verbs),
    relayLink: fold(attribution.relays.link),
    ends: phrases(attribution.ends),
    clauseStarts: phrases(attribution.clauseStarts),
    notSources: phrases(attribution.notSources),
    outcomes: Object.entries(ledger.outcomes).map(([name, words]) => [name, phrases(words)] as const),
    people: new Set(ledger.people.map(fold)),
    updates: phrases(ledger.updates),
    apart: phrases(ledger.apart),
    inclusions: phrases(ledger.inclusions),
    disjoint: ledger.disjoint.map(words => new Set(words.map(fold))),
    ratioLinks: phrases(ledger.ratioLinks),
    ratioFillers: phrases(ledger.ratioFillers),
    equivalences: phrases(ledger.equivalences),
    conjunctions: phrases(ledger.conjunctions),
    negations: phrases(ledger.negations),
    functionWords: new Set(sentences.functionWords.map(fold)),
  }
}

function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of list) {
    const [first = '', ...rest] = phrase.split(' ').map(fold)
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest])
  }
  for (const rests of byFirst.values()) rests.sort((a, b) => b.length - a.length)
  return byFirst
}

/**
 * How many tokens a phrase takes that begins at this token; 0 where none does. A conjunction written onto its first word
 * does not hide it: وقالت is قالت.
 */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  list: Phrases,
  prefixes: readonly string[] = [],
): number {
  const token = tokens[at]
  if (token?.kind !== 'word') return 0
  const written = lengthAt(tokens, at, list.get(token.folded))
  if (written) return written
  for (const prefix of prefixes) {
    if (!token.folded.startsWith(prefix)) continue
    const bare = lengthAt(tokens, at, list.get(token.folded.slice(prefix.length)))
    if (bare) return bare
  }
  return 0
}

function lengthAt(
  tokens: readonly Token[],
  at: number,
  rests: readonly (readonly string[])[] | undefined,
): number {
  const rest = rests?.find(words => words.every((word, index) => tokens[at + 1 + index]?.folded === word))
  return rest ? rest.length + 1 : 0
}

/** Does one of the phrases begin at any token from `from` to before `to`? */
export function hasPhrase(
  tokens: readonly Token[],
  list: Phrases,
  prefixes: readonly string[],
  from = 0,
  to = tokens.length,
): boolean {
  for (let at = from; at < to; at++) if (phraseAt(tokens, at, list, prefixes)) return true
  return false
}
