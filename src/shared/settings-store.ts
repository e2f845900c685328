/** Settings in the browser's own storage; nothing leaves the machine. Reads are fresh: the background may have been ended. */
import { browser } from './browser.ts'
import { readSettings, type Settings } from './settings.ts'

const KEY = 'settings'

/** Kept only while this page watches, so that it is never older than storage. */
let latest: Settings | null = null
let watchers = 0

/** The current settings, repaired where storage was damaged. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  const { settings } = readSettings(stored[KEY])
  if (watchers) latest = settings
  return settings
}

/**
 * Changes the settings by a function of the current ones, so that two pages open at once do not overwrite each other's fields.
 * A page that watches writes at once, without reading first: a popup may be closed a moment after its switch was pressed.
 * @returns the settings as stored.
 */
export async function changeSettings(change: (current: Settings) => Settings): Promise<Settings> {
  const next = readSettings(change(latest ?? (await loadSettings()))).settings
  if (watchers) latest = next
  await browser.storage.local.set({ [KEY]: next })
  return next
}

/** Calls `listener` on each change, from whichever page it comes. Returns the function that stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined
    if (!change) return
    latest = readSettings(change.newValue).settings
    listener(latest)
  }
  watchers++
  browser.storage.onChanged.addListener(onChanged)
  return () => {
    watchers--
    latest = null
    browser.storage.onChanged.removeListener(onChanged)
  }
}
