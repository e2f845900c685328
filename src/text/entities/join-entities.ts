/** Joins the mentions of one person, place or organisation into one entity. */
import type { Entity } from '../analysis.ts'
import { fold } from '../fold.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import type { NameMention } from '../names/name-mention.ts'
import { tokenize } from '../tokens.ts'

interface Group {
  /** Indexes into the list of names. */
  mentions: number[]
  type: NameMention['type']
  name: string
  id?: string
}

/**
 * Entities in the order of their first mention.
 * A mention that the gazetteer knows is joined by its id, another one by its folded name; a person's single name joins
 * the only person whose full name contains it (لافروف, سيرجي لافروف), and stays alone where there are two.
 * @param names in text order; `Entity.mentions` are indexes into it.
 */
export function joinEntities(text: string, names: readonly NameMention[], gazetteer: Gazetteer): Entity[] {
  const groups = new Map<string, Group>()
  names.forEach((mention, index) => {
    const written = text.slice(mention.start, mention.end)
    const key = mention.id ?? `${mention.type} ${nameKey(written)}`
    const group = groups.get(key)
    if (!group) {
      groups.set(key, {
        mentions: [index],
        type: mention.type,
        name: written,
        ...(mention.id ? { id: mention.id } : {}),
      })
      return
    }
    group.mentions.push(index)
    if (written.length > group.name.length) group.name = written
  })
  joinSurnames(groups)
  return [...groups.values()]
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
    .map(group => entityOf(group, gazetteer))
}

const nameKey = (name: string) => namePartsOf(name).join(' ')
const namePartsOf = (name: string) =>
  tokenize(name)
    .filter(token => token.kind !== 'sign')
    .map(token => token.folded)

/** Moves the groups of single names into the group of the full name, where only one has that name at its either end. */
function joinSurnames(groups: Map<string, Group>): void {
  const fullNames = new Map<string, Group | null>()
  for (const group of groups.values()) {
    const parts = group.type === 'person' ? namePartsOf(group.name) : []
    if (parts.length < 2) continue
    for (const part of new Set([parts[0], parts.at(-1)]))
      if (part !== undefined) fullNames.set(part, fullNames.has(part) ? null : group)
  }
  for (const [key, group] of groups) {
    const full = group.type === 'person' ? fullNames.get(fold(group.name)) : undefined
    if (!full || full === group || (group.id && full.id && group.id !== full.id)) continue
    full.mentions = [...full.mentions, ...group.mentions].sort((a, b) => a - b)
    if (!full.id && group.id) full.id = group.id
    groups.delete(key)
  }
}

function entityOf(group: Group, gazetteer: Gazetteer): Entity {
  const known = group.id === undefined ? undefined : gazetteer.entries.get(group.id)
  const names = known ? { ...arabicOf(known.arabic), ...latinOf(known.latin) } : scriptOf(group.name)
  const { type, name, id, mentions } = group
  return { type, name, names, ...(id === undefined ? {} : { id }), mentions }
}

const arabicOf = (arabic: string | undefined) => (arabic ? { arabic } : {})
const latinOf = (latin: string | undefined) => (latin ? { latin } : {})

/** What the article itself writes is the name in the script that it is written in. */
function scriptOf(name: string): { arabic?: string; latin?: string } {
  if (/^\p{Script=Arabic}/u.test(name)) return { arabic: name }
  return /^\p{Script=Latin}/u.test(name) ? { latin: name } : {}
}
