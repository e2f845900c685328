/** A change that a page made to the settings that it knew, made to those that are stored by now. */
import { MENTION_TYPES } from '../../text/analysis.ts'
import { joinLists } from './join-lists.ts'
import { SETTING_NAMES, type SettingName } from './merge-settings.ts'
import type { Settings } from './settings.ts'

const keyOf = (value: unknown): string => JSON.stringify(value)

/**
 * @param known the settings that the page began from. @param wanted what it made of them. @param stored what another page
 *   may have stored meanwhile.
 * @returns the stored settings with what differs between the first two. Of a list that both changed, what the page added is
 *   added and what it took away is taken away; where both say something of one site or name, the page's word counts.
 */
export function rebaseSettings(known: Settings, wanted: Settings, stored: Settings): Settings {
  const rebased = structuredClone(stored)
  const added = structuredClone(stored)
  for (const name of SETTING_NAMES) {
    if (name === 'types' || name === 'colours') continue
    if (Array.isArray(wanted[name]) && keyOf(known[name]) !== keyOf(stored[name])) {
      put(rebased, name, without(stored[name], without(known[name], wanted[name])))
      put(added, name, without(wanted[name], known[name]))
    } else {
      if (keyOf(known[name]) !== keyOf(wanted[name])) put(rebased, name, wanted[name])
      if (Array.isArray(wanted[name])) put(added, name, [])
    }
  }
  for (const type of MENTION_TYPES) {
    if (known.types[type] !== wanted.types[type]) rebased.types[type] = wanted.types[type]
    if (known.colours[type] !== wanted.colours[type]) rebased.colours[type] = wanted.colours[type]
  }
  return joinLists(rebased, added)
}

function put<Name extends SettingName>(settings: Settings, name: Name, value: unknown): void {
  settings[name] = value as Settings[Name]
}

/** The entries of one list that are not in another. */
function without(list: unknown, other: unknown): unknown[] {
  if (!Array.isArray(list)) return []
  const there = new Set(Array.isArray(other) ? other.map(keyOf) : [])
  return list.filter(entry => !there.has(keyOf(entry)))
}
