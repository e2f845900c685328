/** Settings in the browser's own storage; nothing leaves the machine. Reads are fresh: the background may have been ended. */
import { browser } from './browser.ts'
import { readSettings, type Settings } from './settings.ts'

const KEY = 'settings'

/** The current settings, repaired where storage was damaged. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return readSettings(stored[KEY]).settings
}

/**
 * Changes the settings by a function of the stored ones, so that two pages open at once do not overwrite each other's fields.
 * @returns the settings as stored.
 */
export async function changeSettings(change: (current: Settings) => Settings): Promise<Settings> {
  const next = readSettings(change(await loadSettings())).settings
  await browser.storage.local.set({ [KEY]: next })
  return next
}

/** Calls `listener` on each change, from whichever page it comes. Returns the function that stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(readSettings(changes[KEY].newValue).settings)
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
