/** Joins a name that is part of a fuller one in the same article: لافروف to سيرجي لافروف, "Commission" to "European Commission". */
import type { Gazetteer } from '../names/gazetteer.ts'
import { type Group, join, keyOf, mayJoin, rootOf } from './group.ts'
import { nameParts } from './name-parts.ts'
import { bodyKeys, shortBodyKeys } from './short-bodies.ts'

/** The groups that have such a part, in text order. */
type ByPart = ReadonlyMap<string, ReadonlySet<Group>>

/** No reader wants to hear of more people whose name it may be; and pages are made on which thousands have one. */
const MOST_BEARERS = 8
/** Longer parts at either end are no names that someone is called by. */
const LONGEST_PART = 4

/**
 * Moves a group into the one that its name is part of, where only one such is in the article. Where there are several it
 * stays alone and says which.
 */
export function joinPartialNames(groups: readonly Group[], gazetteer: Gazetteer): void {
  const byPart = indexParts(groups)
  const byId = new Map(groups.flatMap(group => (group.id ? [[group.id, group] as const] : [])))
  // The longer first: "Kim" may be part of "Kim Jong", which is part of "Kim Jong Un".
  const byLength = [...groups].sort((a, b) => (b.forms[0]?.length ?? 0) - (a.forms[0]?.length ?? 0))
  for (const group of byLength) {
    if (group.apart || group.into) continue
    const fuller = fullNamesOf(group, byPart, byId, gazetteer)
    const [only] = fuller
    if (fuller.length === 1 && only) join(only, group)
    else if (fuller.length > 1) group.mayBe = fuller
  }
}

function indexParts(groups: readonly Group[]): ByPart {
  const byPart = new Map<string, Set<Group>>()
  for (const group of groups) {
    for (const key of partKeys(group)) {
      const bearers = byPart.get(key)
      if (!bearers) byPart.set(key, new Set([group]))
      else if (bearers.size < MOST_BEARERS) bearers.add(group)
    }
  }
  return byPart
}

/** The keys of all names that may stand for a group. */
function partKeys(group: Group): Set<string> {
  if (group.type === 'place') return new Set()
  if (group.type === 'organization') return new Set(bodyKeys(group))
  const keys = new Set<string>()
  for (const form of group.forms) {
    const most = Math.min(form.length - 1, LONGEST_PART)
    for (let length = 1; length <= most; length++) {
      keys.add(keyOf(group.type, form.slice(-length)))
      keys.add(keyOf(group.type, form.slice(0, length)))
    }
    // "George W. Bush" is "George Bush" too.
    const [first, last] = [form[0], form.at(-1)]
    if (form.length > 2 && first && last) keys.add(keyOf(group.type, [first, last]))
  }
  return keys
}

function fullNamesOf(
  group: Group,
  byPart: ByPart,
  byId: ReadonlyMap<string, Group>,
  gazetteer: Gazetteer,
): Group[] {
  const fuller = new Set<Group>()
  for (const key of shortKeys(group)) for (const bearer of byPart.get(key) ?? []) fuller.add(rootOf(bearer))
  for (const id of group.bearers ?? []) {
    const bearer = byId.get(id)
    if (bearer) fuller.add(rootOf(bearer))
  }
  fuller.delete(group)
  return [...fuller].filter(full => mayStandFor(gazetteer, group, full))
}

/** The keys under which a group looks for fuller names. */
function shortKeys(group: Group): string[] {
  if (group.type === 'place') return []
  if (group.type === 'organization') return shortBodyKeys(group)
  return group.forms.map(form => keyOf(group.type, form))
}

/** A body is called for short after its whole name; before it, «وزارة الداخلية» is the one of the paper's own country. */
const isNamedBefore = (full: Group, short: Group) => (full.mentions[0] ?? 0) < (short.mentions[0] ?? 0)

/** So many letters of a first name are alike in its spellings: "Sergei" and "Sergey", but not "Joe" and "Jill". */
const ALIKE = 2

/** May the one whom the gazetteer knows by a family name bear this full name? "Lara Trump" is not Donald Trump. */
function mayStandFor(gazetteer: Gazetteer, group: Group, full: Group): boolean {
  if (full.apart || full.type !== group.type) return false
  if (group.type === 'organization' && !group.bearers && !isNamedBefore(full, group)) return false
  if (!group.id || group.id === full.id) return mayJoin(full, group)
  if (full.id) return false
  const known = gazetteer.entries.get(group.id)
  const first = full.forms[0]?.[0]?.slice(0, ALIKE)
  return [known?.arabic, known?.latin].some(
    name => name && first && nameParts(name, full.type)[0]?.startsWith(first),
  )
}
