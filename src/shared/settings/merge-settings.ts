/** Settings that come from a file or another machine, taken into those that are here. */
import { MENTION_TYPES, type MentionType } from '../../text/analysis.ts'
import { migrate } from './migrations.ts'
import { readSettings } from './read-settings.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import { isRecord, own } from './stored-rules.ts'

export type SettingName = Exclude<keyof Settings, 'version'>

/** The names of all settings, but for the number of their version. */
export const SETTING_NAMES = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter(
  (name): name is SettingName => name !== 'version',
)

export interface MergedSettings {
  settings: Settings
  /** Settings that came damaged, in whole or in part, and so are left as they were. */
  damaged: SettingName[]
}

/**
 * @param came of any version, whole or in part: what is missing or damaged in it stays as it is here.
 * @param names the settings that may be taken; others in it are passed over.
 * @returns null where it holds no settings at all.
 */
export function mergeSettings(
  here: Settings,
  came: unknown,
  names: readonly SettingName[],
): MergedSettings | null {
  if (!isRecord(came)) return null
  const migrated = new Map(Object.entries(migrate(came)))
  const wanted = new Map<string, unknown>([['version', DEFAULT_SETTINGS.version]])
  for (const name of names) if (migrated.get(name) !== undefined) wanted.set(name, migrated.get(name))
  const { settings: read, repaired } = readSettings(Object.fromEntries(wanted))
  const parts = new Set(repaired)
  const settings = structuredClone(here)
  for (const name of names)
    if (name !== 'types' && name !== 'colours' && wanted.has(name) && !parts.has(name))
      take(settings, read, name)
  const isGiven = (name: 'types' | 'colours', type: MentionType) =>
    own(wanted.get(name), type) !== undefined && !parts.has(`${name}.${type}`)
  // Of a record the parts are taken one by one: one damaged colour leaves the others.
  for (const type of MENTION_TYPES) {
    if (isGiven('types', type)) settings.types[type] = read.types[type]
    if (isGiven('colours', type)) settings.colours[type] = read.colours[type]
  }
  const whole = new Set(repaired.map(name => name.split('.', 1)[0]))
  return { settings, damaged: names.filter(name => whole.has(name)) }
}

function take<Name extends SettingName>(to: Settings, from: Settings, name: Name): void {
  to[name] = from[name]
}
