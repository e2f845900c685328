/** What a tagger says is a name and cannot be one by its form, or not so far. */
import { lexiconOf, type Role } from '../../numbers/lexicon.ts'
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
  return tagged
    .filter(
      tag =>
        !isClassBeforeName(passage, tag, known) &&
        !isForeignPlace(passage, tag, known) &&
        !isNumber(passage, tag, known) &&
        !isNationality(passage, tag, known),
    )
    .map(tag => withoutNationality(passage, tag, known))
}

/** بيلد الألمانية: what the list knows as one particular organisation needs no nationality, which says only where it is. */
function withoutNationality(
  { tokens, language }: Passage,
  tag: Candidate,
  known: ReadonlyMap<number, Candidate>,
): Candidate {
  const name = tag.type === 'organization' ? known.get(tag.first) : undefined
  if (name?.type !== 'organization' || !name.id || name.last >= tag.last) return tag
  const { adjectives } = wordsOf(language)
  for (let at = name.last + 1; at <= tag.last; at++) if (!adjectives.has(tokens[at]?.folded ?? '')) return tag
  return name
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

/** Words that are nothing but numbers: أحد is a mountain too, and ألفا a company. */
const NUMBERS_ONLY: ReadonlySet<Role> = new Set<Role>(['teen', 'ten', 'hundred', 'hundreds'])

/** مئتان in a line without a verb: letters without capitals do not show that a number is none of the names around it. */
function isNumber(
  { tokens, language }: Passage,
  { type, first, last }: Candidate,
  known: ReadonlyMap<number, Candidate>,
): boolean {
  if (type !== 'place' || language.script === 'Latn' || known.has(first)) return false
  const { words } = lexiconOf(language)
  return tokens
    .slice(first, last + 1)
    .every(({ folded }) =>
      words
        .get(folded)
        ?.some(({ ordinal, definite, role }) => !ordinal && !definite && NUMBERS_ONLY.has(role)),
    )
}

/** "North Korean": a nationality of two words is no name, as one of one word is none. */
function isNationality(
  { tokens, language }: Passage,
  { first, last }: Candidate,
  known: ReadonlyMap<number, Candidate>,
): boolean {
  if (last !== first + 1 || known.has(first)) return false
  const { nationalities, nationalityPrefixes } = wordsOf(language)
  return nationalityPrefixes.has(tokens[first]?.folded ?? '') && nationalities.has(tokens[last]?.folded ?? '')
}
