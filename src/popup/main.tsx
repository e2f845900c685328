/** The popup's entry: joins the pure parts to the browser. */
import { render } from 'preact'
import { browser } from '../shared/browser.ts'
import { applyLanguage, translatorFor } from '../shared/i18n/translator.ts'
import { openEnvelope, type PopupTab } from '../shared/messages.ts'
import { sendToBackground, sendToTab } from '../shared/send.ts'
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings/settings.ts'
import { loadSettings, watchSettings } from '../shared/settings/settings-store.ts'
import { createBrowserActions } from './browser-actions.ts'
import { learnPage, type TabPorts } from './learn-page.ts'
import { cannotRead, type PageState } from './page-state.ts'
import { Popup } from './popup.tsx'

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

let settings: Settings = DEFAULT_SETTINGS
let tab: PopupTab | null = null
let state: PageState = { kind: 'asking' }
let copied = false
let course = new AbortController()

const actions = createBrowserActions({
  tabId: () => tab?.id ?? null,
  learn: force => void learn(force),
  onCopied: () => {
    copied = true
    draw()
  },
  onError: error => show(cannotRead(tab?.url ?? null, 'unexpected', String(error))),
})

function draw(): void {
  const root = document.getElementById('root')
  if (!root) return
  const translator = translatorFor(settings.interfaceLanguage, browser.i18n.getUILanguage())
  applyLanguage(document, translator)
  document.title = translator.text('popup.title')
  render(<Popup {...{ state, settings, translator, actions, copied, today: localDay(new Date()) }} />, root)
}

/** The reader's own day, not the one of Greenwich: "2025-07-13". */
function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function show(next: PageState): void {
  state = next
  copied = false
  draw()
}

/**
 * Starts over; what an earlier course still finds out is no longer shown.
 * @param quietly keep what is shown until the new answer is there.
 */
async function learn(force: boolean, quietly = false): Promise<void> {
  course.abort()
  course = new AbortController()
  const { signal } = course
  try {
    const found = await sendToBackground('find-tab', {})
    if (signal.aborted) return
    if (!found.ok) return show(cannotRead(null, 'unexpected', found.failure.detail))
    tab = found.value
    const told = (next: PageState) => {
      if (!quietly || next.kind !== 'reading') show(next)
    }
    await learnPage(ports, { tab, settings, force, signal, show: told })
  } catch (error) {
    if (!signal.aborted) show(cannotRead(tab?.url ?? null, 'unexpected', String(error)))
  }
}

/** Follows settings and tab while the popup is open. Returns the function that stops it. */
function follow(): () => void {
  const stopWatching = watchSettings(next => {
    const rulesChanged = siteRulesKey(next) !== siteRulesKey(settings)
    settings = next
    draw()
    if (rulesChanged) void learn(false)
  })
  // The page may be reloaded, or move on within itself, under the open popup.
  const onUpdated = (tabId: number, changed: { status?: string; url?: string }) => {
    if (tabId === tab?.id && (changed.status === 'complete' || changed.url !== undefined)) void learn(false)
  }
  // A live blog grows, a view is painted anew: the reader tells the background, and the background the popup.
  let timer: ReturnType<typeof setTimeout> | undefined
  const onMessage = (data: unknown) => {
    const message = openEnvelope(data)
    if (message?.name !== 'tab-changed' || (message.body as { tabId: unknown }).tabId !== tab?.id)
      return undefined
    clearTimeout(timer)
    timer = setTimeout(() => void learn(false, true), 300)
    return undefined
  }
  browser.tabs.onUpdated.addListener(onUpdated)
  browser.runtime.onMessage.addListener(onMessage)
  return () => {
    clearTimeout(timer)
    stopWatching()
    browser.tabs.onUpdated.removeListener(onUpdated)
    browser.runtime.onMessage.removeListener(onMessage)
  }
}

/** What decides whether a site is read, to be compared. */
const siteRulesKey = ({ sites, otherSites }: Settings): string => JSON.stringify([sites, otherSites])

async function openPopup(): Promise<void> {
  const stopFollowing = follow()
  // Firefox still calls listeners for a moment after the popup has gone; `setTimeout` and the like throw there by then.
  globalThis.addEventListener('pagehide', () => {
    stopFollowing()
    course.abort()
  })
  settings = await loadSettings().catch(() => DEFAULT_SETTINGS)
  document.getElementById('root')?.replaceChildren()
  draw()
  await learn(false)
}

void openPopup()
