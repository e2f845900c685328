/** Finds the people, places and organisations of a text: by the gazetteer, the taggers, the finders by context; then repeats. */
import type { Passage } from '../passage.ts'
import type { Candidate, NameFinder } from './candidate.ts'
import { findOrganizations } from './find-organizations.ts'
import { findPeople } from './find-people.ts'
import { addRepeats } from './find-repeats.ts'
import type { Gazetteer } from './gazetteer.ts'
import { matchGazetteer } from './match-gazetteer.ts'
import type { NameMention } from './name-mention.ts'
import { settleNames } from './settle-names.ts'
import { believable } from './tagger/believable.ts'
import { type Taggers, tagNames } from './tagger/tag-names.ts'

/** The finders by context: words beside a name that say what it is. */
const CONTEXT_FINDERS: readonly NameFinder[] = [findPeople, findOrganizations]
/** Those that still find something beside a tagger, which reads titles and given names better than the lists do. */
const BESIDE_TAGGER: ReadonlySet<NameFinder> = new Set([findOrganizations])

const NO_TAGGERS: Taggers = new Map()

/**
 * The names in a text, in text order, none inside another.
 * @param passages in text order, with offsets in one text.
 * @param taggers the models by language; a language without one has the gazetteer and the finders.
 * @param finders what finds names by their context, [] for none.
 */
export function findNames(
  passages: readonly Passage[],
  gazetteer: Gazetteer,
  taggers: Taggers = NO_TAGGERS,
  finders: readonly NameFinder[] = CONTEXT_FINDERS,
): NameMention[] {
  const known = passages.map(passage => matchGazetteer(passage, gazetteer))
  const tagged = tagNames(passages, known, taggers)
  const found = passages.map((passage, index) => {
    const here = known[index] ?? new Map<number, Candidate>()
    const isTagged = taggers.has(passage.language.code)
    const useful = isTagged ? finders.filter(find => BESIDE_TAGGER.has(find)) : finders
    const proposed = useful.flatMap(find => find(passage, here))
    return settleNames(believable(passage, tagged[index] ?? [], here), [...here.values()], proposed)
  })
  if (finders.length > 0) addRepeats(passages, found)
  return found.flatMap(candidates => candidates.map(mentionOf))
}

function mentionOf({ type, start, end, id, bearers, apart }: Candidate): NameMention {
  if (apart) return { type, start, end, apart }
  if (bearers) return { type, start, end, bearers }
  return id ? { type, start, end, id } : { type, start, end }
}
