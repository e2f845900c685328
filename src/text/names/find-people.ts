/** Finds people whom no gazetteer lists: behind a title ("foreign minister …", وزير الخارجية …) or from a given name on. */
import type { Passage } from '../passage.ts'
import { mayCarryProclitic, type Reading, stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import { type CompiledWords, isGivenName, wordsOf } from './compiled-words.ts'
import { isHeadline } from './headline-case.ts'
import { readPersonName } from './read-person-name.ts'
import { longestMatch, type TrieMatch, type TrieNode } from './token-trie.ts'

/** "the former Russian defence minister of the day": no more adjectives than this stand between title and name. */
const MOST_ADJECTIVES = 4

export function findPeople(passage: Passage, known: ReadonlyMap<number, Candidate>): Candidate[] {
  if (isHeadline(passage)) return []
  const words = wordsOf(passage.language)
  const found: Candidate[] = []
  const { tokens } = passage
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || known.get(at)?.type === 'person') continue
    const person = behindTitle(passage, words, known, at, token) ?? fromGivenName(passage, words, at, token)
    if (!person) continue
    found.push(person)
    at = person.last
  }
  return found
}

function behindTitle(
  passage: Passage,
  words: CompiledWords,
  known: ReadonlyMap<number, Candidate>,
  at: number,
  token: Token,
): Candidate | null {
  const title = matchUnderParticles(passage, words.titles, at, token)
  const behind = title ?? matchUnderParticles(passage, words.occupations, at, token)
  if (!behind) return null
  const first = skipAdjectives(passage, words, known, behind.last + 1)
  const next = passage.tokens[first]
  if (!next || known.has(first)) return null
  return readPersonName(passage, words, {
    first,
    start: next.start,
    folded: next.folded,
    shortest: title ? 1 : 2,
  })
}

/** The longest phrase that begins at the token: as written, then with each particle taken off. */
function matchUnderParticles(
  passage: Passage,
  phrases: TrieNode<true>,
  at: number,
  token: Token,
): TrieMatch<true> | null {
  const { tokens, language } = passage
  if (!mayCarryProclitic(token, language)) return longestMatch(phrases, tokens, at, token.folded)
  for (const { folded } of stripProclitics(token, language)) {
    const match = longestMatch(phrases, tokens, at, folded)
    if (match) return match
  }
  return null
}

function fromGivenName(passage: Passage, words: CompiledWords, at: number, token: Token): Candidate | null {
  const reading = givenNameIn(passage, words, token)
  if (!reading || (isLatin(token) && !isCapitalised(token.text))) return null
  return readPersonName(passage, words, {
    first: at,
    start: reading.start,
    folded: reading.folded,
    shortest: 2,
  })
}

const isLatin = (token: Token) => /^\p{Script=Latin}/u.test(token.text)

/** The reading of a token that is a given name: "لعلي" is ل + علي. */
function givenNameIn({ language }: Passage, words: CompiledWords, token: Token): Reading | undefined {
  if (mayCarryProclitic(token, language))
    return stripProclitics(token, language).find(reading => isGivenName(words, token, reading.folded))
  return isGivenName(words, token, token.folded) ? { folded: token.folded, start: token.start } : undefined
}

/** Goes past nationalities and the country of the office: "رئيس وزراء [بريطانيا] [السابق] …". */
function skipAdjectives(
  passage: Passage,
  words: CompiledWords,
  known: ReadonlyMap<number, Candidate>,
  from: number,
): number {
  let at = from
  for (let skipped = 0; skipped < MOST_ADJECTIVES; skipped++) {
    const token = passage.tokens[at]
    const place = known.get(at)
    if (place?.type === 'place' && !isCapitalised(token?.text ?? '')) at = place.last + 1
    else if (token && words.adjectives.has(token.folded)) at++
    else break
  }
  return at
}
