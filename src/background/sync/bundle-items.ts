/**
 * Settings as items of the browser's synchronised storage, which holds 8,192 bytes an item and 102,400 in all: one item a
 * setting, long lists in several, and a head that says how many there are and when they were written.
 */
import { SETTING_NAMES, type SettingName } from '../../shared/settings/merge-settings.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { isRecord, own } from '../../shared/settings/stored-rules.ts'
import { type Bundle, type BundleState, isStamp } from '../../shared/settings/sync-state.ts'

const LISTS = ['sites', 'fieldRules', 'nameRules', 'follows'] as const satisfies readonly SettingName[]
/** Whether settings leave this machine is decided on each machine. */
const OWN_TO_MACHINE: readonly SettingName[] = ['sync', 'syncLists']

export const NAMES_IN: Readonly<Record<Bundle, readonly SettingName[]>> = {
  lists: LISTS,
  choices: SETTING_NAMES.filter(
    name => !OWN_TO_MACHINE.includes(name) && !LISTS.some(listed => listed === name),
  ),
}

/** Less than the browser allows: it counts keys and the signs around values too. */
const MOST_IN_ITEM = 6_000
const MOST_IN_ALL = 90_000

export type Items = Record<string, unknown>

/** What the storage holds of a bundle. */
export type Copy =
  | { kind: 'none' }
  /** Not whole: a part is missing or of another time. It may still be on its way. */
  | { kind: 'damaged' }
  | { kind: 'newer' }
  | { kind: 'whole'; at: number; begun: number; settings: Record<string, unknown> }

const keyOfPart = (bundle: Bundle, name: string, part: number) => `${bundle}.${name}.${part}`
export const isKeyOf = (bundle: Bundle, key: string): boolean =>
  key === bundle || key.startsWith(`${bundle}.`)

/** @returns null where they are too large. */
export function toItems(
  bundle: Bundle,
  settings: Settings,
  { at, begun }: Pick<BundleState, 'at' | 'begun'>,
): Items | null {
  const parts: Record<string, number> = {}
  const items: Items = { [bundle]: { version: settings.version, at, begun, parts } }
  for (const name of NAMES_IN[bundle]) {
    const values = partsOf(settings[name])
    parts[name] = values.length
    for (const [part, value] of values.entries()) items[keyOfPart(bundle, name, part)] = { at, value }
  }
  const sizes = Object.entries(items).map(([key, value]) => sizeOf(key) + sizeOf(value))
  const fits = sizes.every(size => size <= MOST_IN_ITEM + 200) && sum(sizes) <= MOST_IN_ALL
  return fits ? items : null
}

/** A list in stretches that each fit an item; anything else whole. */
function partsOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [value]
  const parts: unknown[][] = []
  let room = 0
  for (const entry of value as unknown[]) {
    const size = sizeOf(entry) + 1
    if (size > room) {
      parts.push([])
      room = MOST_IN_ITEM
    }
    parts.at(-1)?.push(entry)
    room -= size
  }
  return parts
}

/** Bytes as the browser counts them: Chrome writes "<" as six signs. */
const sizeOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0)

/**
 * @param stored all that the storage holds: other machines, and whoever can write there, have made it.
 * @param version of the settings that this machine knows.
 */
export function readCopy(bundle: Bundle, stored: Items, version: number): Copy {
  const head = own(stored, bundle)
  if (head === undefined) return { kind: 'none' }
  const [theirs, parts] = [own(head, 'version'), own(head, 'parts')]
  const [at, begun] = [own(head, 'at'), own(head, 'begun')]
  if (typeof theirs === 'number' && theirs > version) return { kind: 'newer' }
  if (typeof theirs !== 'number' || !isStamp(at) || !isStamp(begun) || !isRecord(parts))
    return { kind: 'damaged' }
  const settings = new Map<string, unknown>([['version', theirs]])
  for (const name of NAMES_IN[bundle]) {
    const count = own(parts, name)
    // A setting that an earlier version did not have.
    if (count === undefined) continue
    const values = readParts(bundle, name, count, at, stored)
    if (!values) return { kind: 'damaged' }
    settings.set(name, isListed(name) ? values.flat() : values[0])
  }
  return { kind: 'whole', at, begun, settings: Object.fromEntries(settings) }
}

const isListed = (name: SettingName): boolean => LISTS.some(listed => listed === name)

function readParts(
  bundle: Bundle,
  name: SettingName,
  count: unknown,
  at: number,
  stored: Items,
): unknown[] | null {
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > 512) return null
  const items = Array.from({ length: count }, (_, part) => own(stored, keyOfPart(bundle, name, part)))
  return items.every(item => own(item, 'at') === at) ? items.map(item => own(item, 'value')) : null
}
