/** Joins a name that is part of a fuller one in the same article: لافروف to سيرجي لافروف, "Senate" to "US Senate". */
import type { EntityType } from '../analysis.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import { tokenize } from '../tokens.ts'

/** The mentions of one name, on their way to an entity. */
export interface Group {
  /** Indexes into the list of names. */
  mentions: number[]
  type: EntityType
  /** The longest way in which the article writes it. */
  name: string
  id?: string
  /** Gazetteer ids of those who bear the name, where it does not say which of them is meant. */
  bearers?: readonly string[]
  /** Joined with nothing: see `NameMention`. */
  apart?: boolean
}

/** The form in which two ways to write a name compare equal. */
export const nameKey = (name: string) => partsOf(name).join(' ')

const partsOf = (name: string) =>
  tokenize(name)
    .filter(token => token.kind !== 'sign')
    .map(token => token.folded)

/** Longer parts are no family names: "von der Leyen". A page may have names without end. */
const LONGEST_PART = 3

/** The only group with such a part; null where there are several. */
type ByPart = Map<string, Group | null>

/**
 * Moves a group into the one that its name is part of, where only one such is in the article: a person's first name
 * or family name; of bodies and places only what the gazetteer knows as the name of several. Otherwise it stays alone.
 */
export function joinPartialNames(groups: Map<string, Group>, gazetteer: Gazetteer): void {
  const byPart: ByPart = new Map()
  for (const group of groups.values()) addParts(byPart, group)
  for (const [key, group] of groups) {
    const full = fullNameOf(groups, byPart, group)
    if (!full || !mayBeOne(gazetteer, group, full)) continue
    full.mentions = [...full.mentions, ...group.mentions].sort((a, b) => a - b)
    if (!full.id && group.id) full.id = group.id
    groups.delete(key)
  }
}

/** So many letters of a first name are alike in its spellings: "Sergei" and "Sergey", but not "Joe" and "Jill". */
const ALIKE = 2

/** May the one whom the gazetteer knows by a family name bear this full name? "Lara Trump" is not Donald Trump. */
function mayBeOne(gazetteer: Gazetteer, group: Group, full: Group): boolean {
  if (!group.id || group.id === full.id) return true
  if (full.id) return false
  const known = gazetteer.entries.get(group.id)
  const first = partsOf(full.name)[0]?.slice(0, ALIKE)
  return [known?.arabic, known?.latin].some(name => name && partsOf(name)[0]?.startsWith(first ?? name))
}

function addParts(byPart: ByPart, group: Group): void {
  if (group.type === 'place') return
  const parts = partsOf(group.name)
  const most = Math.min(parts.length - 1, LONGEST_PART)
  const heads = group.type === 'person' ? Math.min(most, 1) : most
  const found = new Set<string>()
  for (let length = 1; length <= most; length++) {
    found.add(parts.slice(-length).join(' '))
    if (length <= heads) found.add(parts.slice(0, length).join(' '))
  }
  for (const part of found) {
    const key = `${group.type} ${part}`
    byPart.set(key, byPart.has(key) ? null : group)
  }
}

function fullNameOf(groups: ReadonlyMap<string, Group>, byPart: ByPart, group: Group): Group | null {
  if (group.apart || (group.type !== 'person' && !group.bearers)) return null
  const named = byPart.get(`${group.type} ${nameKey(group.name)}`)
  if (named === null) return null
  const fuller = new Set(named ? [named] : [])
  for (const id of group.bearers ?? []) {
    const bearer = groups.get(id)
    if (bearer) fuller.add(bearer)
  }
  fuller.delete(group)
  const [only] = fuller
  return fuller.size === 1 && only ? only : null
}
