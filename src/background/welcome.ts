/** Opens the welcome page once, after the install and not after updates. */
import { browser } from '../shared/browser.ts'

const PAGE = 'src/welcome/index.html'

export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    // Loaded for development, as the tests do: they open it themselves.
    if (reason === 'install' && !temporary) void openWelcome()
  })
}

/** In a tab of its own, in front. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) })
}
