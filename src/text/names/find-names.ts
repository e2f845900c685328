/** Finds the people, places and organisations of a text: the gazetteer first, then finders by context, then repeats. */
import type { Passage } from '../passage.ts'
import type { Candidate, NameFinder } from './candidate.ts'
import { findOrganizations } from './find-organizations.ts'
import { findPeople } from './find-people.ts'
import { addRepeats } from './find-repeats.ts'
import type { Gazetteer } from './gazetteer.ts'
import { matchGazetteer } from './match-gazetteer.ts'
import type { NameMention } from './name-mention.ts'

/** The finders by context. A trained tagger takes their place here: same input, same output. */
const CONTEXT_FINDERS: readonly NameFinder[] = [findPeople, findOrganizations]

/**
 * The names in a text, in text order, none inside another.
 * @param passages in text order, with offsets in one text.
 * @param finders what finds names that no gazetteer lists, [] for the gazetteer alone.
 */
export function findNames(
  passages: readonly Passage[],
  gazetteer: Gazetteer,
  finders: readonly NameFinder[] = CONTEXT_FINDERS,
): NameMention[] {
  const found = passages.map(passage => {
    const known = matchGazetteer(passage, gazetteer)
    const names = [...known.values()]
    const proposed = finders.flatMap(find => find(passage, known))
    return proposed.length === 0 ? names : settleOverlaps(names.concat(proposed))
  })
  if (finders.length > 0) addRepeats(passages, found)
  return found.flatMap(candidates => candidates.map(mentionOf))
}

/** The longest name wins; of equal ones the first proposed, which is the gazetteer's. */
function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byLength = candidates
    .map((candidate, order) => ({ candidate, order, length: candidate.end - candidate.start }))
    .sort((a, b) => b.length - a.length || a.order - b.order)
  const taken = new Set<number>()
  const kept: Candidate[] = []
  for (const { candidate } of byLength) {
    const tokens = Array.from({ length: candidate.last - candidate.first + 1 }, (_, k) => candidate.first + k)
    if (tokens.some(token => taken.has(token))) continue
    for (const token of tokens) taken.add(token)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function mentionOf({ type, start, end, id, bearers, apart }: Candidate): NameMention {
  if (apart) return { type, start, end, apart }
  if (bearers) return { type, start, end, bearers }
  return id ? { type, start, end, id } : { type, start, end }
}
