/** Looks for a first name before a family name that the gazetteer knows: "Rafik Hariri" is not Saad Hariri. */
import { functionWords } from '../language-evidence.ts'
import type { Passage } from '../passage.ts'
import { mayCarryProclitic } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import { type CompiledWords, isGivenName, wordsOf } from './compiled-words.ts'
import { isHeadline } from './headline-case.ts'
import { longestMatch } from './token-trie.ts'

/**
 * The person as they are named here: with the first name, where capitals show one; `apart` where the word before may
 * be one (رفيق الحريري); else the candidate itself.
 * @param found the names before this one, by the index of their first token.
 */
export function behindFirstName(
  passage: Passage,
  found: ReadonlyMap<number, Candidate>,
  candidate: Candidate,
): Candidate {
  const at = candidate.first - 1
  const before = passage.tokens[at]
  const token = passage.tokens[candidate.first]
  if (before?.kind !== 'word' || !token || candidate.start !== token.start || found.has(at)) return candidate
  const words = wordsOf(passage.language)
  if (!mayBeFirstName(passage, words, at, before)) return candidate
  const { type, first, last, start, end } = candidate
  if (!isCapitalised(before.text))
    return candidate.bearers ? { type, first, last, start, end, apart: true } : candidate
  return beginsSentence(passage, at) ? candidate : { type, first: at, last, start: before.start, end }
}

function mayBeFirstName(passage: Passage, words: CompiledWords, at: number, before: Token): boolean {
  const { folded, text } = before
  if (text.length < 3 || words.notInNames.has(folded) || words.adjectives.has(folded)) return false
  if (words.capitalHeads.has(folded) || functionWords(passage.language).has(folded)) return false
  if (longestMatch(words.titles, passage.tokens, at, folded)) return false
  if (longestMatch(words.occupations, passage.tokens, at, folded)) return false
  if (longestMatch(words.offices, passage.tokens, at, folded)) return false
  if (isCased(before)) return isCapitalised(text) && !isHeadline(passage)
  // In letters without capitals a noun or verb looks like a name: those of other shapes are left out.
  if (isGivenName(words, before, folded)) return true
  if (mayCarryProclitic(before, passage.language)) return false
  return (
    !words.prefixes.some(prefix => folded.startsWith(prefix)) &&
    !words.endings.some(ending => folded.endsWith(ending))
  )
}

const isCased = (token: Token) => /^[\p{Lu}\p{Ll}]/u.test(token.text)

/** The first word of a line or sentence has a capital anyhow. */
function beginsSentence({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1]
  return !before || (before.kind === 'sign' && before.text !== ',')
}
