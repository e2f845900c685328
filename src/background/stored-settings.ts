/** Settings in the browser's own storage; nothing leaves the machine. Reads are fresh: the background may have been ended. */
import { browser } from '../shared/browser.ts'
import { readSettings } from '../shared/settings/read-settings.ts'
import { SETTINGS_KEY, type Settings } from '../shared/settings/settings.ts'

/** The current settings, repaired where storage was damaged. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY)
  return readSettings(stored[SETTINGS_KEY]).settings
}

/** Stores settings, repaired where they are damaged. @returns them as stored. */
export async function storeSettings(wanted: unknown): Promise<Settings> {
  const { settings } = readSettings(wanted)
  await browser.storage.local.set({ [SETTINGS_KEY]: settings })
  return settings
}

/** Changes the settings by a function of the current ones. */
export async function changeSettings(change: (current: Settings) => Settings): Promise<void> {
  await storeSettings(change(await loadSettings()))
}
