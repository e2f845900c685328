/** Keyboard commands of the manifest. */
import { browser } from '../shared/browser.ts'
import { openPanel } from '../shared/open-panel.ts'
import { sendToTab } from '../shared/send.ts'
import { changeSettings } from './stored-settings.ts'

/** Listens for as long as the background lives; the browser wakes it for a command. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    // At once: after an await the browser no longer takes the keys for a wish of the reader.
    if (name === 'open-panel')
      void openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT).catch(() => {})
    else void run(name, tab?.id)
  })
}

/** Carries out a command, for the tab that it was given in. */
async function run(name: string, tabId: number | undefined): Promise<void> {
  if (name === 'toggle-highlights') {
    await changeSettings(settings => ({ ...settings, enabled: !settings.enabled }))
  } else if (name === 'next-mention' || name === 'previous-mention') {
    const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
    if (id !== undefined) await sendToTab(id, 'command', { name })
  }
}
