/** Finds the names of the gazetteer in a passage: whole tokens first, then with particles taken off, the longest wins. */
import type { Passage } from '../passage.ts'
import { mayCarryProclitic, stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import { wordsOf } from './compiled-words.ts'
import type { Gazetteer, KnownName } from './gazetteer.ts'
import { isHeadline } from './headline-case.ts'
import { longestMatch, type TrieMatch } from './token-trie.ts'

/** All known names of a passage by the index of their first token; they do not overlap. */
export function matchGazetteer(passage: Passage, gazetteer: Gazetteer): Map<number, Candidate> {
  const found = new Map<number, Candidate>()
  const { tokens } = passage
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const candidate = matchAt(passage, gazetteer, at, token)
    if (!candidate) continue
    if (isPlausible(passage, candidate)) found.set(at, candidate)
    at = candidate.last
  }
  return found
}

function matchAt(passage: Passage, gazetteer: Gazetteer, at: number, token: Token): Candidate | null {
  const { tokens, text } = passage
  const { names } = gazetteer
  // Asked first, because most words begin no name at all.
  const whole = names.next?.has(token.folded)
    ? longestMatch(names, tokens, at, token.folded, (name, last) =>
        isWritten(text, name, token.start, tokens[last]?.end ?? token.end),
      )
    : null
  if (whole) return candidateOf(passage, at, token.start, whole)
  if (!mayCarryProclitic(token, passage.language)) return null
  let best: Candidate | null = null
  for (const reading of stripProclitics(token, passage.language)) {
    if (reading.start === token.start) continue
    const match = longestMatch(names, tokens, at, reading.folded)
    if (match && (!best || match.last > best.last)) best = candidateOf(passage, at, reading.start, match)
  }
  return best
}

/** Latin names begin with a capital and acronyms are written as they are: "us" is not "US". */
function isWritten(text: string, name: KnownName, start: number, end: number): boolean {
  if (name.exact) return name.exact.has(text.slice(start, end))
  return name.anyCase || isCapitalised(text.charAt(start))
}

function candidateOf(passage: Passage, first: number, start: number, match: TrieMatch<KnownName>): Candidate {
  const { type, id } = match.value.entry
  return { type, first, last: match.last, start, end: passage.tokens[match.last]?.end ?? start, id }
}

/** A name that is also a common word needs a cue before it: "مالي" is Mali in "في مالي" and "financial" elsewhere. */
function isPlausible(passage: Passage, candidate: Candidate): boolean {
  if (isPartOfLongerName(passage, candidate)) return false
  if (candidate.first !== candidate.last) return true
  const words = wordsOf(passage.language)
  const token = passage.tokens[candidate.first]
  if (!token) return false
  const folded =
    candidate.start === token.start ? token.folded : token.folded.slice(candidate.start - token.start)
  const ambiguous = words.ambiguous.has(folded)
  const rare = words.rare.has(folded)
  if (!ambiguous && !rare) return true
  const before = passage.tokens[candidate.first - 1]
  if (!before || candidate.start !== token.start) return false
  if (isFollowedByName(passage, candidate)) return false
  return words.placeClasses.has(before.folded) || (ambiguous && words.placeCues.has(before.folded))
}

/**
 * "Belfast Giants", "London Gazette": a capitalised word of no other known kind right behind a city makes it part of a
 * longer name. Countries are left alone: "US Navy officers" speaks of the US all the same.
 */
function isPartOfLongerName(passage: Passage, candidate: Candidate): boolean {
  if (candidate.type !== 'place' || candidate.id?.startsWith('country/') || isHeadline(passage)) return false
  const last = passage.tokens[candidate.last]
  const next = passage.tokens[candidate.last + 1]
  if (next?.kind !== 'word' || !last || !isCapitalised(next.text) || !isCapitalised(last.text)) return false
  const words = wordsOf(passage.language)
  if (words.notInNames.has(next.folded) || words.adjectives.has(next.folded) || words.given.has(next.folded))
    return false
  return longestMatch(words.titles, passage.tokens, candidate.last + 1, next.folded) === null
}

/** "Jordan Smith", "Georgia Brown": a capitalised word right behind makes the ambiguous name a person's. */
function isFollowedByName(passage: Passage, candidate: Candidate): boolean {
  const next = passage.tokens[candidate.last + 1]
  return next?.kind === 'word' && isCapitalised(next.text)
}
