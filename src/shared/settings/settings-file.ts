/** All settings as a file, and what such a file says of them. */
import { type MergedSettings, mergeSettings, SETTING_NAMES } from './merge-settings.ts'
import type { Settings } from './settings.ts'
import { isRecord, own } from './stored-rules.ts'

const FORMAT = 'hashiya-settings'

/** A file never decides that settings leave this machine: that is said on this machine. */
const IN_FILES = SETTING_NAMES.filter(name => name !== 'sync' && name !== 'syncLists')

/** Bytes of a file that is read; a longer one is none of ours. */
export const LARGEST_FILE = 2_000_000

/** @returns JSON, one setting a line or more. */
export function writeSettingsFile(settings: Settings): string {
  const { version, ...rest } = settings
  const kept = Object.fromEntries(IN_FILES.map(name => [name, rest[name]]))
  return `${JSON.stringify({ format: FORMAT, settings: { version, ...kept } }, null, 2)}\n`
}

/** @returns the present settings with those of the file; null where it is no file of settings. */
export function readSettingsFile(text: string, here: Settings): MergedSettings | null {
  const file = parseJson(text)
  return own(file, 'format') === FORMAT ? mergeSettings(here, own(file, 'settings'), IN_FILES) : null
}

/** What a text holds as JSON; null where it is none, or no object. A mark of the byte order at its beginning is no part of it. */
export function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}
