/** Tabs that were open when the extension came have no content script in Chrome; Firefox brings them itself. */
import { browser, IS_FIREFOX } from '../shared/browser.ts'
import { injectDetector } from './inject.ts'
import { mayRead } from './site-access.ts'

export function wakeOpenTabs(): void {
  if (IS_FIREFOX) return
  browser.runtime.onInstalled.addListener(() => void wake())
}

async function wake(): Promise<void> {
  const tabs = await browser.tabs.query({ url: '*://*/*', discarded: false })
  for (const { id, url } of tabs)
    if (id !== undefined && url && (await mayRead(url))) await injectDetector(id)
}
