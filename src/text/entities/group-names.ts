/** The first step of joining: one group for each gazetteer entry and for each name, whatever its spelling. */
import type { EntityType } from '../analysis.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import type { NameMention } from '../names/name-mention.ts'
import { addForm, addWritten, type Group, join, keyOf, mayJoin } from './group.ts'
import { nameParts } from './name-parts.ts'

export interface Grouped {
  groups: Group[]
  /** The group of each name, by its index. */
  groupOf: Group[]
}

export function groupNames(text: string, names: readonly NameMention[], gazetteer: Gazetteer): Grouped {
  const partsOf = partsReader()
  const byKey = new Map<string, Group>()
  const groupOf = names.map((mention, index) => {
    const written = text.slice(mention.start, mention.end)
    const { type, id } = mention
    const parts = partsOf(type, written)
    const key = id ?? `${keyOf(type, parts)}${mention.apart ? ' ?' : ''}`
    const known = byKey.get(key)
    const group = known ?? newGroup(mention)
    if (!known) byKey.set(key, group)
    group.mentions.push(index)
    if (!group.written.includes(written)) {
      addWritten(group, written)
      addForm(group, parts)
    }
    return group
  })
  const groups = [...byKey.values()]
  addKnownForms(groups, gazetteer)
  joinToKnown(groups)
  return { groups, groupOf }
}

const newGroup = ({ type, id, bearers, apart }: NameMention): Group => ({
  mentions: [],
  type,
  written: [],
  forms: [],
  ...(id ? { id } : {}),
  ...(bearers ? { bearers } : {}),
  ...(apart ? { apart } : {}),
})

/** An article writes few names many times. */
function partsReader(): (type: EntityType, written: string) => string[] {
  const read = new Map<string, string[]>()
  return (type, written) => {
    const key = `${type} ${written}`
    const known = read.get(key)
    if (known) return known
    const parts = nameParts(written, type)
    read.set(key, parts)
    return parts
  }
}

/** The gazetteer's own spellings of those who are named: the Latin "Lavrov" is a part of سيرجي لافروف's Latin name. */
function addKnownForms(groups: readonly Group[], gazetteer: Gazetteer): void {
  for (const group of groups) {
    const entry = group.id === undefined ? undefined : gazetteer.entries.get(group.id)
    for (const name of [entry?.arabic, entry?.latin]) if (name) addForm(group, nameParts(name, group.type))
  }
}

/** A spelling that the gazetteer lacks is that of the only entry in the article with such a name. */
function joinToKnown(groups: readonly Group[]): void {
  const known = new Map<string, Group | null>()
  for (const group of groups) {
    if (!group.id) continue
    for (const key of new Set(group.forms.map(form => keyOf(group.type, form))))
      known.set(key, known.has(key) ? null : group)
  }
  for (const group of groups) {
    const [form] = group.forms
    const whole = form && !group.id && !group.bearers ? known.get(keyOf(group.type, form)) : undefined
    if (whole && mayJoin(whole, group)) join(whole, group)
  }
}
