/** Opens the side panel: Chrome's `sidePanel`, Firefox's sidebar. Each package knows its own only. */
import { browser, IS_FIREFOX } from './browser.ts'

/** Unknown to the polyfill, which is about what both browsers have. */
interface ChromeApi {
  chrome: { sidePanel: { open(options: { windowId: number }): Promise<void> } }
}

/**
 * Must be called in the click or command itself, before anything is waited for: both browsers ask for the gesture.
 * @param windowId the window whose panel it is; Firefox takes the one in front.
 */
export async function openPanel(windowId: number): Promise<void> {
  if (IS_FIREFOX) await browser.sidebarAction.open()
  else await (globalThis as unknown as ChromeApi).chrome.sidePanel.open({ windowId })
}
