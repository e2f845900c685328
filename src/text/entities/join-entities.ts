/** Joins the mentions of one person, place or organisation into one entity. */
import type { Entity } from '../analysis.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import type { NameMention } from '../names/name-mention.ts'
import { withApproximateName } from '../transliteration/approximate-name.ts'
import type { Transliterator } from '../transliteration/transliterator.ts'
import { type Group, joinPartialNames, nameKey } from './join-partial-names.ts'

/**
 * Entities in the order of their first mention.
 * A mention that the gazetteer knows is joined by its id, another one by its folded name; a partial name joins the only
 * full one in the text that it can stand for (لافروف, سيرجي لافروف), and stays alone where there are two or none.
 * @param names in text order; `Entity.mentions` are indexes into it.
 * @param transliterator gives the name in the other script where it is not known; null where there is none.
 */
export function joinEntities(
  text: string,
  names: readonly NameMention[],
  gazetteer: Gazetteer,
  transliterator: Transliterator | null = null,
): Entity[] {
  const groups = new Map<string, Group>()
  names.forEach((mention, index) => {
    const written = text.slice(mention.start, mention.end)
    const key = mention.id ?? `${mention.type} ${nameKey(written)}${mention.apart ? ' ?' : ''}`
    const group = groups.get(key)
    if (!group) {
      groups.set(key, {
        mentions: [index],
        type: mention.type,
        name: written,
        ...(mention.id ? { id: mention.id } : {}),
        ...(mention.apart ? { apart: true } : {}),
        ...(mention.bearers ? { bearers: mention.bearers } : {}),
      })
      return
    }
    group.mentions.push(index)
    if (written.length > group.name.length) group.name = written
  })
  joinPartialNames(groups, gazetteer)
  return [...groups.values()]
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
    .map(group => entityOf(group, gazetteer, transliterator))
}

function entityOf(group: Group, gazetteer: Gazetteer, transliterator: Transliterator | null): Entity {
  const known = group.id === undefined ? undefined : gazetteer.entries.get(group.id)
  const names = known
    ? { ...arabicOf(known.arabic), ...latinOf(known.latin) }
    : { ...scriptOf(group.name), ...commonNames(group, gazetteer) }
  const { type, name, id, mentions } = group
  const shown = transliterator ? withApproximateName(type, names, transliterator) : { names }
  return { type, name, ...shown, ...(id === undefined ? {} : { id }), mentions }
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

/** What the article itself writes is the name in the script that it is written in. */
function scriptOf(name: string): { arabic?: string; latin?: string } {
  if (/^\p{Script=Arabic}/u.test(name)) return { arabic: name }
  return /^\p{Script=Latin}/u.test(name) ? { latin: name } : {}
}
