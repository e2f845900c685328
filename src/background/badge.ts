/** The badge on the toolbar button: how many marks a page has, or that they are off. */
import { browser } from '../shared/browser.ts'

const GROUND = '#0b5d4a'
const GROUND_OFF = '#6b6b6b'

/** @param count marks on the page; 0 clears the badge. */
export async function showBadge(tabId: number, count: number, shown: boolean): Promise<void> {
  const text = count === 0 ? '' : shown ? short(count) : '–'
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: shown ? GROUND : GROUND_OFF }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ])
  } catch {
    // The tab was closed meanwhile; there is nothing to show it on.
  }
}

/** A badge holds four characters: 5600 is shown as 5k. */
const short = (count: number) => (count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`)
