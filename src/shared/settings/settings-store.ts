/**
 * Settings, as content scripts and the extension's pages see them. The background alone touches the storage: a popup may be
 * closed a moment after its switch was pressed, and what it was writing itself would be lost with it (seen in Firefox).
 */
import { browser } from '../browser.ts'
import { sendToBackground } from '../send.ts'
import { readSettings } from './read-settings.ts'
import { SETTINGS_KEY, type Settings } from './settings.ts'

/** Kept only while this page watches, so that it is never older than storage. */
let latest: Settings | null = null
let watchers = 0

/** The current settings, repaired where storage was damaged. @throws when the background cannot be asked. */
export async function loadSettings(): Promise<Settings> {
  const answer = await sendToBackground('get-settings', {})
  if (!answer.ok) throw new Error(answer.failure.detail)
  if (!watchers) return answer.value
  // What came by the watch meanwhile is newer than what was asked for before it.
  latest ??= answer.value
  return latest
}

/**
 * Changes the settings by a function of the current ones. The background is told what the function began from, so that
 * two pages open at once do not overwrite each other's changes. A page that watches hands them over at once, without reading first.
 * @returns the settings as stored. @throws when they were not stored.
 */
export async function changeSettings(change: (current: Settings) => Settings): Promise<Settings> {
  const known = latest ?? (await loadSettings())
  const { settings } = readSettings(change(known))
  if (watchers) latest = settings
  const answer = await sendToBackground('store-settings', { known, settings })
  // What was not stored is no setting: the same wish again would else be no change.
  if (!answer.ok && latest === settings) latest = null
  if (!answer.ok) throw new Error(answer.failure.detail)
  return answer.value
}

/** Calls `listener` on each change, from whichever page it comes. Returns the function that stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined
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
