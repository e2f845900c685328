/** What the popup and the options page can ask of the background. */
import { browser } from '../shared/browser.ts'
import { failure, type Result, success } from '../shared/failure.ts'
import type { PageToBackground, PopupTab } from '../shared/messages.ts'
import { analyseText } from './analyse-text.ts'
import { injectDetector, injectReader } from './inject.ts'
import { fieldsOf } from './read-request.ts'
import { openShortcuts, setShortcuts } from './shortcuts.ts'
import { loadSettings, loadSyncState, storeSettings } from './stored-settings.ts'

type FromPage = (body: unknown) => Promise<Result<unknown>>

async function readTab(body: unknown): Promise<Result<null>> {
  const { tabId, force } = fieldsOf(body)
  if (typeof tabId !== 'number') return failure('bad-message', 'read-tab')
  const detector = await injectDetector(tabId)
  return detector.ok && force === true ? injectReader(tabId) : detector
}

/** Opening a popup gives its window the focus, so the last focused window is the popup's. */
async function findTab(): Promise<Result<PopupTab | null>> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return success(
    tab?.id === undefined
      ? null
      : { id: tab.id, windowId: tab.windowId ?? browser.windows.WINDOW_ID_CURRENT, url: tab.url ?? null },
  )
}

async function hasAccess(body: unknown): Promise<Result<boolean>> {
  const { pattern } = fieldsOf(body)
  if (typeof pattern !== 'string') return failure('bad-message', 'has-access')
  return success(await browser.permissions.contains({ origins: [pattern] }))
}

async function reloadTab(body: unknown): Promise<Result<null>> {
  const { tabId } = fieldsOf(body)
  if (typeof tabId !== 'number') return failure('bad-message', 'reload-tab')
  await browser.tabs.reload(tabId)
  return success(null)
}

async function openOptions(): Promise<Result<null>> {
  await browser.runtime.openOptionsPage()
  return success(null)
}

async function showShortcuts(): Promise<Result<null>> {
  await openShortcuts()
  return success(null)
}

/** By the name of the message. */
export const ANSWERS_TO_PAGES: ReadonlyMap<string, FromPage> = new Map<keyof PageToBackground, FromPage>([
  ['analyse', analyseText],
  ['read-tab', readTab],
  ['find-tab', findTab],
  ['has-access', hasAccess],
  ['get-settings', async () => success(await loadSettings())],
  [
    'store-settings',
    async body => success(await storeSettings(fieldsOf(body).known, fieldsOf(body).settings)),
  ],
  ['get-sync-state', async () => success(await loadSyncState())],
  ['reload-tab', reloadTab],
  ['open-options', openOptions],
  ['get-shortcuts', async () => success(await setShortcuts())],
  ['open-shortcuts', showShortcuts],
])
