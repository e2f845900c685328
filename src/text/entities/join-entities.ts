/** Joins the mentions of one person, place or organisation into one entity. */
import type { Entity } from '../analysis.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import type { NameMention } from '../names/name-mention.ts'
import { withApproximateName } from '../transliteration/approximate-name.ts'
import type { Transliterator } from '../transliteration/transliterator.ts'
import { joinAcronyms } from './acronyms.ts'
import { joinBracketed } from './bracketed-names.ts'
import { type Group, rootOf } from './group.ts'
import { groupNames } from './group-names.ts'
import { joinPartialNames } from './partial-names.ts'

/**
 * Entities in the order of their first mention. What is joined, surest first: names of one gazetteer entry; spellings of one
 * name; a name in brackets behind a name that is its other script or its acronym; acronyms and their words; partial names
 * with the only full one that they can stand for (لافروف, سيرجي لافروف). Where there are several such, the partial name stays
 * an entity of its own that says whose it may be.
 * @param names in text order; `Entity.mentions` are indexes into it.
 * @param transliterator gives the name in the other script where it is not known, and tells whether an Arabic and a Latin name
 *   are one; null where there is none.
 */
export function joinEntities(
  text: string,
  names: readonly NameMention[],
  gazetteer: Gazetteer,
  transliterator: Transliterator | null = null,
): Entity[] {
  const { groups, groupOf } = groupNames(text, names, gazetteer)
  joinBracketed(text, names, groupOf, gazetteer, (arabic, latin) =>
    transliterator ? transliterator.isSameName(arabic, latin) : null,
  )
  joinAcronyms(rooted(groups))
  joinPartialNames(rooted(groups), gazetteer)
  const kept = rooted(groups)
  for (const group of kept) group.mentions.sort((a, b) => a - b)
  kept.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
  const places = new Map(kept.map((group, place) => [group, place]))
  return kept.map(group => entityOf(group, places, { gazetteer, transliterator }))
}

const rooted = (groups: readonly Group[]) => groups.filter(group => !group.into)

interface NameSources {
  gazetteer: Gazetteer
  transliterator: Transliterator | null
}

function entityOf(
  group: Group,
  places: ReadonlyMap<Group, number>,
  { gazetteer, transliterator }: NameSources,
): Entity {
  const known = group.id === undefined ? undefined : gazetteer.entries.get(group.id)
  const names = known
    ? { ...arabicOf(known.arabic), ...latinOf(known.latin) }
    : { ...writtenIn(group), ...commonNames(group, gazetteer) }
  const { type, id, mentions } = group
  const shown = transliterator ? withApproximateName(type, names, transliterator) : { names }
  const mayBe = placesOf(group.mayBe, places)
  return {
    type,
    name: longest(group.written),
    ...shown,
    ...(id === undefined ? {} : { id }),
    mentions,
    ...(mayBe.length > 1 ? { mayBe } : {}),
  }
}

function placesOf(candidates: readonly Group[] = [], places: ReadonlyMap<Group, number>): number[] {
  const found = new Set<number>()
  for (const candidate of candidates) {
    const place = places.get(rootOf(candidate))
    if (place !== undefined) found.add(place)
  }
  return [...found].sort((a, b) => a - b)
}

/** What all known bearers of a name are called: whichever طرابلس is meant, it is "Tripoli". */
function commonNames({ bearers = [] }: Group, gazetteer: Gazetteer): { arabic?: string; latin?: string } {
  const entries = bearers.map(id => gazetteer.entries.get(id))
  if (entries.length < 2) return {}
  const common = (names: (string | undefined)[]) => (new Set(names).size === 1 ? names[0] : undefined)
  return {
    ...arabicOf(common(entries.map(entry => entry?.arabic))),
    ...latinOf(common(entries.map(entry => entry?.latin))),
  }
}

const arabicOf = (arabic: string | undefined) => (arabic ? { arabic } : {})
const latinOf = (latin: string | undefined) => (latin ? { latin } : {})

const longest = (names: readonly string[]) =>
  names.reduce((best, name) => (name.length > best.length ? name : best), '')

/** What the article itself writes is the name in the script that it is written in. */
const writtenIn = ({ written }: Group) => ({
  ...arabicOf(longest(written.filter(name => /^\p{Script=Arabic}/u.test(name)))),
  ...latinOf(longest(written.filter(name => /^\p{Script=Latin}/u.test(name)))),
})
