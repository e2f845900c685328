/** The mentions of one name on their way to an entity, and the moving of one group into another. */
import type { EntityType } from '../analysis.ts'

export interface Group {
  /** Indexes into the list of names, in no order. */
  mentions: number[]
  type: EntityType
  /** The ways in which the article writes it. */
  written: string[]
  /** The parts of each of them, and of the names that the gazetteer has. */
  forms: string[][]
  id?: string
  /** Gazetteer ids of those who bear the name, where it does not say which of them is meant. */
  bearers?: readonly string[]
  /** Joined with nothing: see `NameMention`. */
  apart?: boolean
  /** The group that this one was moved into. */
  into?: Group
  /** Those whose name this may be a part of, where there are several. */
  mayBe?: readonly Group[]
}

/** A name has few ways to be written; a page that writes one in thousands is not compared by all of them. */
const MOST_FORMS = 12

export function addForm(group: Group, parts: string[]): void {
  if (parts.length > 0 && group.forms.length < MOST_FORMS) group.forms.push(parts)
}

/** The group that a group has become part of, or itself. */
export function rootOf(group: Group): Group {
  let root = group
  while (root.into) root = root.into
  return root
}

/** The key that forms are looked up by: "organization who". */
export const keyOf = (type: EntityType, parts: readonly string[]) => `${type} ${parts.join('')}`

/** May both be the same: of one type, and not two that the gazetteer tells apart. */
export const mayJoin = (a: Group, b: Group) =>
  a !== b && a.type === b.type && !a.apart && !b.apart && (!a.id || !b.id || a.id === b.id)

export function addWritten(group: Group, name: string): void {
  if (group.written.length < MOST_FORMS && !group.written.includes(name)) group.written.push(name)
}

/** Moves `part` into `whole`. */
export function join(whole: Group, part: Group): void {
  for (const mention of part.mentions) whole.mentions.push(mention)
  for (const name of part.written) addWritten(whole, name)
  for (const form of part.forms) addForm(whole, form)
  if (!whole.id && part.id) whole.id = part.id
  if (whole.id) delete whole.bearers
  part.into = whole
}
