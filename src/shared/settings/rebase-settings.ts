/** A change that a page made to the settings that it knew, made to those that are stored by now. */
import { MENTION_TYPES } from '../../text/analysis.ts'
import { canonical } from './canonical.ts'
import { joinLists } from './join-lists.ts'
import { SETTING_NAMES, type SettingName } from './merge-settings.ts'
import { keyOf } from './names.ts'
import type { Settings } from './settings.ts'

/** The lists of the settings, and what an entry of each is about: two entries about one thing never stand in one list. */
const SUBJECTS = {
  sites: entry => entry.site,
  fieldRules: entry => `${entry.field} ${entry.site}`,
  nameRules: entry => keyOf(entry.name),
  follows: entry => keyOf(entry.text),
} satisfies {
  [Name in SettingName]?: Settings[Name] extends (infer Entry)[] ? (entry: Entry) => string : never
}
type ListName = keyof typeof SUBJECTS

/**
 * @param known the settings that the page began from. @param wanted what it made of them. @param stored what another page
 *   may have stored meanwhile.
 * @returns the stored settings with what differs between the first two. Of a list what the page added is added and what it
 *   took away is taken away; where both pages say something of one site or name, this page's word counts.
 */
export function rebaseSettings(known: Settings, wanted: Settings, stored: Settings): Settings {
  const rebased = structuredClone(stored)
  const added = structuredClone(stored)
  for (const name of SETTING_NAMES) {
    if (name === 'types' || name === 'colours') continue
    const isOurs = canonical(known[name]) !== canonical(wanted[name])
    if (!isList(name)) {
      if (isOurs) put(rebased, name, wanted[name])
    } else if (isOurs && canonical(known[name]) === canonical(stored[name])) {
      put(rebased, name, wanted[name])
      put(added, name, [])
    } else rebaseList(name, { known, wanted, stored }, rebased, added)
  }
  for (const type of MENTION_TYPES) {
    if (known.types[type] !== wanted.types[type]) rebased.types[type] = wanted.types[type]
    if (known.colours[type] !== wanted.colours[type]) rebased.colours[type] = wanted.colours[type]
  }
  return joinLists(rebased, added)
}

const isList = (name: SettingName): name is ListName => Object.hasOwn(SUBJECTS, name)

function rebaseList(
  name: ListName,
  { known, wanted, stored }: Record<'known' | 'wanted' | 'stored', Settings>,
  rebased: Settings,
  added: Settings,
): void {
  const about = SUBJECTS[name] as (entry: unknown) => string
  const entries = (settings: Settings): readonly unknown[] => settings[name]
  const before = new Set(entries(known).map(canonical))
  const ours = entries(wanted).filter(entry => !before.has(canonical(entry)))
  const left = new Set(entries(wanted).map(about))
  // What this page took away, and what it says anew.
  const gone = new Set([
    ...entries(known)
      .map(about)
      .filter(subject => !left.has(subject)),
    ...ours.map(about),
  ])
  put(
    rebased,
    name,
    entries(stored).filter(entry => !gone.has(about(entry))),
  )
  put(added, name, ours)
}

function put<Name extends SettingName>(settings: Settings, name: Name, value: unknown): void {
  settings[name] = value as Settings[Name]
}
