/** What a tagger says is a name and cannot be one by its form. */
import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { wordsOf } from '../compiled-words.ts'
import { longestMatch } from '../token-trie.ts'

/** @param known the gazetteer's names in the passage, by first token. */
export function believable(
  passage: Passage,
  tagged: readonly Candidate[],
  known: ReadonlyMap<number, Candidate>,
): Candidate[] {
  return tagged.filter(tag => !isClassBeforeName(passage, tag, known) && !isForeignPlace(passage, tag, known))
}

/** وكالة الأنباء before the name of the agency itself. */
function isClassBeforeName(
  { tokens, language }: Passage,
  { type, first, last }: Candidate,
  known: ReadonlyMap<number, Candidate>,
): boolean {
  if (type !== 'organization' || known.get(last + 1)?.type !== 'organization') return false
  return longestMatch(wordsOf(language).classes, tokens, first, tokens[first]?.folded ?? '')?.last === last
}

/** Arabic writes places in its own letters: a lone Latin word that no list knows is a brand or product ("Digest"). */
function isForeignPlace(
  { tokens, language }: Passage,
  { type, first, last }: Candidate,
  known: ReadonlyMap<number, Candidate>,
): boolean {
  const written = tokens[first]?.text ?? ''
  return (
    type === 'place' &&
    first === last &&
    language.script !== 'Latn' &&
    /^\p{Script=Latin}/u.test(written) &&
    !known.has(first)
  )
}
