/**
 * What the popup and the side panel have in common: they learn what is in a tab, follow it and the settings, and show each
 * state as it comes.
 */
import { browser } from '../browser.ts'
import { type Translator, translatorFor } from '../i18n/translator.ts'
import { openEnvelope, type PopupTab } from '../messages.ts'
import { sendToBackground, sendToTab } from '../send.ts'
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts'
import { loadSettings, watchSettings } from '../settings/settings-store.ts'
import type { TabActions } from './actions.ts'
import { learnPage, type TabPorts } from './learn-page.ts'
import { cannotRead, type PageState } from './page-state.ts'
import { createTabActions } from './tab-actions.ts'

/** All that a view is drawn from. */
export interface TabView {
  state: PageState
  settings: Settings
  translator: Translator
  actions: TabActions
  /** Something has just been put on the clipboard. */
  copied: boolean
  /** ISO date of the reader's own day. */
  today: string
  /** Shows that something that was asked for did not come about. */
  fail(error: unknown): void
}

export interface TabSessionOptions {
  show(view: TabView): void
  /** Another page of ours has been opened in front. */
  leave(): void
  /** Goes to the tab in front when another comes there; a popup belongs to its tab. */
  followsFront: boolean
  /** Another tab is shown now, or none. */
  onTab?(tab: PopupTab | null): void
}

/** A live blog changes all the time: a moment is waited for more. */
const CHANGE_PAUSE = 300

const ports: TabPorts = {
  describePage: tabId => sendToTab(tabId, 'describe-page', {}),
  getReading: tabId => sendToTab(tabId, 'get-reading', {}),
  readTab: (tabId, force) => sendToBackground('read-tab', { tabId, force }),
  hasAccess: async pattern => {
    const answer = await sendToBackground('has-access', { pattern })
    return answer.ok && answer.value
  },
  wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
}

/** Opens the session: shows "asking" at once, then what is found, until the document goes. */
export async function openTabSession(options: TabSessionOptions): Promise<void> {
  let settings: Settings = DEFAULT_SETTINGS
  let tab: PopupTab | null = null
  let state: PageState = { kind: 'asking' }
  let copied = false
  let course = new AbortController()

  const draw = () => {
    const translator = translatorFor(settings.interfaceLanguage, browser.i18n.getUILanguage())
    options.show({ state, settings, translator, actions, copied, today: localDay(new Date()), fail })
  }

  const show = (next: PageState) => {
    state = next
    copied = false
    draw()
  }

  const fail = (error: unknown) => show(cannotRead(tab?.url ?? null, 'unexpected', String(error)))

  /**
   * Starts over; what an earlier course still finds out is no longer shown.
   * @param quietly keep what is shown until the new answer is there.
   */
  const learn = async (force: boolean, quietly = false): Promise<void> => {
    course.abort()
    course = new AbortController()
    const { signal } = course
    try {
      const found = await sendToBackground('find-tab', {})
      if (signal.aborted) return
      if (!found.ok) return show(cannotRead(null, 'unexpected', found.failure.detail))
      tab = found.value
      options.onTab?.(tab)
      const told = (next: PageState) => {
        if (!quietly || next.kind !== 'reading') show(next)
      }
      await learnPage(ports, { tab, settings, force, signal, show: told })
    } catch (error) {
      if (!signal.aborted) fail(error)
    }
  }

  const actions = createTabActions({
    tabId: () => tab?.id ?? null,
    learn: force => void learn(force),
    leave: options.leave,
    onCopied: () => {
      copied = true
      draw()
    },
    onError: fail,
  })

  const stopFollowing = follow({
    tabId: () => tab?.id ?? null,
    followsFront: options.followsFront,
    learn: quietly => void learn(false, quietly),
  })
  const stopWatching = watchSettings(next => {
    const rulesChanged = siteRulesKey(next) !== siteRulesKey(settings)
    settings = next
    draw()
    if (rulesChanged) void learn(false)
  })
  // Firefox still calls listeners for a moment after the popup has gone; `setTimeout` and the like throw there by then.
  globalThis.addEventListener('pagehide', () => {
    stopFollowing()
    stopWatching()
    course.abort()
  })
  settings = await loadSettings().catch(() => DEFAULT_SETTINGS)
  draw()
  await learn(false)
}

interface Followed {
  tabId(): number | null
  followsFront: boolean
  learn(quietly: boolean): void
}

/** Follows the tab: loads, moves within a page, marks that change, and another tab in front. Returns the function that stops it. */
function follow({ tabId, followsFront, learn }: Followed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const onUpdated = (id: number, changed: { status?: string; url?: string }) => {
    if (id === tabId() && (changed.status === 'complete' || changed.url !== undefined)) learn(false)
  }
  // A live blog grows, a view is painted anew: the reader tells the background, and the background us.
  const onMessage = (data: unknown) => {
    const message = openEnvelope(data)
    if (message?.name !== 'tab-changed' || (message.body as { tabId: unknown }).tabId !== tabId())
      return undefined
    clearTimeout(timer)
    timer = setTimeout(() => learn(true), CHANGE_PAUSE)
    return undefined
  }
  const onFront = () => learn(false)
  browser.tabs.onUpdated.addListener(onUpdated)
  browser.runtime.onMessage.addListener(onMessage)
  if (followsFront) browser.tabs.onActivated.addListener(onFront)
  return () => {
    clearTimeout(timer)
    browser.tabs.onUpdated.removeListener(onUpdated)
    browser.runtime.onMessage.removeListener(onMessage)
    browser.tabs.onActivated.removeListener(onFront)
  }
}

/** What decides whether a site is read, to be compared. */
const siteRulesKey = ({ sites, otherSites }: Settings): string => JSON.stringify([sites, otherSites])

/** The reader's own day, not the one of Greenwich: "2025-07-13". */
function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
