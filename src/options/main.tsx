/** The options page's entry: each change is stored at once, and what is shown follows the storage. */
import { render } from 'preact'
import { browser } from '../shared/browser.ts'
import { saveFile } from '../shared/export/save-file.ts'
import { applyLanguage } from '../shared/i18n/translator.ts'
import { sendToBackground } from '../shared/send.ts'
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings/settings.ts'
import { changeSettings, loadSettings, watchSettings } from '../shared/settings/settings-store.ts'
import { readSyncState, SYNC_STATE_KEY, type SyncProblem } from '../shared/settings/sync-state.ts'
import type { OptionsActions } from './actions.ts'
import { Options, type SaveStatus } from './options.tsx'
import { optionsTranslatorFor } from './texts/options-translator.ts'

let settings: Settings = DEFAULT_SETTINGS
let status: SaveStatus = 'none'

let syncProblem: SyncProblem | null = null

const actions: OptionsActions = { change: save, saveFile }

function save(change: (current: Settings) => Settings): void {
  // Emptied first, so that a second "Saved." is announced as well.
  status = 'none'
  draw()
  changeSettings(change).then(
    stored => finish(stored, 'saved'),
    () => finish(settings, 'not-saved'),
  )
}

function finish(next: Settings, outcome: SaveStatus): void {
  settings = next
  status = outcome
  draw()
}

function draw(): void {
  const root = document.getElementById('root')
  if (!root) return
  const translator = optionsTranslatorFor(settings.interfaceLanguage, browser.i18n.getUILanguage())
  applyLanguage(document, translator)
  document.title = translator.text('options.heading')
  render(<Options {...{ settings, translator, actions, status, syncProblem }} />, root)
}

async function openOptions(): Promise<void> {
  // First of all: a page that watches can store a change without reading first.
  const stopWatching = watchSettings(next => {
    settings = next
    draw()
  })
  const stopWatchingSync = watchSync()
  globalThis.addEventListener('pagehide', event => {
    if (event.persisted) return
    stopWatching()
    stopWatchingSync()
  })
  settings = await loadSettings().catch(() => DEFAULT_SETTINGS)
  draw()
}

/** Follows how the copy in the browser's account stands. Returns the function that stops it. */
function watchSync(): () => void {
  const show = (problem: SyncProblem | null) => {
    syncProblem = problem
    draw()
  }
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[SYNC_STATE_KEY] : undefined
    if (change) show(readSyncState(change.newValue).problem)
  }
  browser.storage.onChanged.addListener(onChanged)
  void sendToBackground('get-sync-state', {}).then(answer => answer.ok && show(answer.value.problem))
  return () => browser.storage.onChanged.removeListener(onChanged)
}

void openOptions()
