/** The badge on the toolbar button: how many marks a page has, that they are off, or that it speaks of what is followed. */
import { browser } from '../shared/browser.ts'
import type { MarksState } from '../shared/messages.ts'

const GROUND = '#0b5d4a'
const GROUND_FOLLOWED = '#8f2a1d'
const GROUND_OFF = '#6b6b6b'

export async function showBadge(tabId: number, state: MarksState): Promise<void> {
  const { text, color } = badgeOf(state)
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ])
  } catch {
    // The tab was closed meanwhile; there is nothing to show it on.
  }
}

/** A star and the number of followed things that were found goes before the number of marks. */
export function badgeOf({ count, followed, shown }: MarksState): { text: string; color: string } {
  if (followed > 0) return { text: `★${Math.min(followed, 99)}`, color: GROUND_FOLLOWED }
  if (!shown) return { text: count === 0 ? '' : '–', color: GROUND_OFF }
  return { text: count === 0 ? '' : short(count), color: GROUND }
}

/** A badge holds four characters: 5600 is shown as 5k. */
const short = (count: number) => (count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`)
