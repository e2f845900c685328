/**
 * Settings in the browser's own storage: on this machine, and in the browser's account where the reader has switched that
 * on. Reads are fresh: the background may have been ended.
 */
import { browser } from '../shared/browser.ts'
import type { Settings } from '../shared/settings/settings.ts'
import type { SyncState } from '../shared/settings/sync-state.ts'
import { SyncedSettings } from './sync/synced-settings.ts'

const { local, sync } = browser.storage
const stored = new SyncedSettings({ local, sync }, () => Date.now())

/** The current settings, repaired where storage was damaged. */
export const loadSettings = (): Promise<Settings> => stored.load()

/**
 * Stores what a page made of the settings that it knew, repaired where they are damaged, without undoing what others have
 * stored meanwhile. @returns the settings as stored.
 */
export const storeSettings = (known: unknown, wanted: unknown): Promise<Settings> =>
  stored.store(known, wanted)

/** How the copy in the browser's account stands. */
export const loadSyncState = (): Promise<SyncState> => stored.state()

/** Changes the settings by a function of the current ones; changes that come at once go one after the other. */
export const changeSettings = (change: (current: Settings) => Settings): Promise<Settings> =>
  stored.change(change)

/** Takes in what other machines change, and sends what was still to be sent when the background was ended. */
export function listenToOtherMachines(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') void stored.meet()
  })
  void stored.meet()
}
