/** Finds the names of the gazetteer in a passage: whole tokens first, then with particles taken off, the longest wins. */
import type { Passage } from '../passage.ts'
import { mayCarryProclitic, stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import { wordsOf } from './compiled-words.ts'
import { placeByCountry } from './country-behind.ts'
import { behindFirstName } from './first-names.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isHeadline } from './headline-case.ts'
import type { KnownName } from './known-names.ts'
import { longestMatch, type TrieMatch } from './token-trie.ts'

/** A name with the folded form of its first token, without the particles that stand before it. */
interface Match {
  candidate: Candidate
  folded: string
  /** A word beside it has said what it is. */
  isSaid: boolean
}

/** All known names of a passage by the index of their first token; they do not overlap. */
export function matchGazetteer(passage: Passage, gazetteer: Gazetteer): Map<number, Candidate> {
  const found = new Map<number, Candidate>()
  const { tokens } = passage
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const match = matchAt(passage, gazetteer, at, token)
    if (!match) continue
    if (isPlausible(passage, match)) addFound(passage, found, match.candidate)
    at = match.candidate.last
  }
  placeByCountry(passage, found, gazetteer)
  return found
}

/** A family name behind a first name that no list has is someone else's, with the first name where that is sure. */
function addFound(passage: Passage, found: Map<number, Candidate>, candidate: Candidate): void {
  const own = candidate.type === 'person' ? behindFirstName(passage, found, candidate) : candidate
  found.set(own.first, own)
}

function matchAt(passage: Passage, gazetteer: Gazetteer, at: number, token: Token): Match | null {
  const { tokens, text } = passage
  const { names } = gazetteer
  // Asked first, because most words begin no name at all.
  const whole = names.next?.has(token.folded)
    ? longestMatch(names, tokens, at, token.folded, (name, last) =>
        isWritten(text, name, token.start, tokens[last]?.end ?? token.end),
      )
    : null
  if (whole) return matchOf(passage, at, token.start, whole, token.folded)
  if (!mayCarryProclitic(token, passage.language)) return null
  let best: Match | null = null
  for (const { folded, start, shortestName = 0 } of stripProclitics(token, passage.language)) {
    if (start === token.start || folded.length < shortestName) continue
    const match = longestMatch(names, tokens, at, folded)
    if (match && (!best || match.last > best.candidate.last))
      best = matchOf(passage, at, start, match, folded)
  }
  return best
}

/** Latin names begin with a capital and acronyms are written as they are: "us" is not "US". */
function isWritten(text: string, name: KnownName, start: number, end: number): boolean {
  if (name.exact) return name.exact.has(text.slice(start, end))
  return name.anyCase || isCapitalised(text.charAt(start))
}

const matchOf = (
  passage: Passage,
  at: number,
  start: number,
  match: TrieMatch<KnownName>,
  folded: string,
): Match => ({
  candidate: candidateOf(passage, at, start, match),
  folded,
  isSaid: match.value.before + match.value.behind > 0,
})

function candidateOf(passage: Passage, at: number, begin: number, match: TrieMatch<KnownName>): Candidate {
  const { entry, bearers, before, behind } = match.value
  const { type, id } = entry
  // "صحيفة الوطن", "بورتو البرتغالي": the word beside it says what it is and stays outside.
  const first = at + before
  const last = match.last - behind
  const start = before > 0 ? (passage.tokens[first]?.start ?? begin) : begin
  const place = { type, first, last, start, end: passage.tokens[last]?.end ?? start }
  return bearers ? { ...place, bearers: bearers.map(bearer => bearer.id) } : { ...place, id }
}

/** A name that is also a common word needs a cue before it: "مالي" is Mali in "في مالي" and "financial" elsewhere. */
function isPlausible(passage: Passage, { candidate, folded, isSaid }: Match): boolean {
  if (isSaid) return true
  if (isPartOfLongerName(passage, candidate) || isModel(passage, candidate)) return false
  if (isAncestor(passage, candidate)) return false
  if (candidate.first !== candidate.last) return true
  const words = wordsOf(passage.language)
  const token = passage.tokens[candidate.first]
  if (!token || hasMark(token.text, words.notInNamesMarks)) return false
  const ambiguous = words.ambiguous.has(folded)
  const rare = words.rare.has(folded)
  if (!ambiguous && !rare) return true
  const before = passage.tokens[candidate.first - 1]
  if (!before || candidate.start !== token.start) return false
  if (isFollowedByName(passage, candidate)) return false
  return words.placeClasses.has(before.folded) || (ambiguous && words.placeCues.has(before.folded))
}

/** "حمدان بن + محمد بن راشد": a person behind a link of names is only part of another's name. */
const isAncestor = ({ tokens, language }: Passage, { type, first }: Candidate) =>
  type === 'person' && wordsOf(language).links.has(tokens[first - 1]?.folded ?? '')

/** "Bremen-class frigates", فرقاطات من فئة بريمن: a model that has its name from a place. */
function isModel({ tokens, language }: Passage, { type, first, last }: Candidate): boolean {
  if (type !== 'place') return false
  const words = wordsOf(language)
  const hyphen = tokens[last + 1]
  const joined = hyphen?.kind === 'sign' && !hyphen.spaceBefore && hyphen.text === '-'
  return (
    words.modelBefore.has(tokens[first - 1]?.folded ?? '') ||
    (joined && words.modelAfter.has(tokens[last + 2]?.folded ?? ''))
  )
}

const hasMark = (word: string, marks: ReadonlySet<string>) =>
  marks.size > 0 && [...word].some(letter => marks.has(letter))

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
