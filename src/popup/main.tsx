/** The popup's entry: joins the pure parts to the browser. */
import { render } from 'preact'
import { browser, type Runtime } from '../shared/browser.ts'
import { applyLanguage, translatorFor } from '../shared/i18n/translator.ts'
import { openEnvelope } from '../shared/messages.ts'
import { sendToBackground, sendToTab } from '../shared/send.ts'
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings.ts'
import { loadSettings, watchSettings } from '../shared/settings-store.ts'
import { createBrowserActions } from './browser-actions.ts'
import { learnPage, type PopupTab, type TabPorts } from './learn-page.ts'
import { cannotRead, type PageState } from './page-state.ts'
import { Popup } from './popup.tsx'

const ports: TabPorts = {
  describePage: tabId => sendToTab(tabId, 'describe-page', {}),
  getReading: tabId => sendToTab(tabId, 'get-reading', {}),
  readTab: (tabId, force) => sendToBackground('read-tab', { tabId, force }),
  hasAccess: pattern => browser.permissions.contains({ origins: [pattern] }),
  wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
}

let settings: Settings = DEFAULT_SETTINGS
let tab: PopupTab | null = null
let state: PageState = { kind: 'asking' }
let copied = false
let course = new AbortController()
/** The popup has been closed: Firefox still runs its scripts for a moment, on a document that is gone. */
let closed = false

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
  if (closed || !document.defaultView) return
  const root = document.getElementById('root')
  if (!root) return
  const translator = translatorFor(settings.interfaceLanguage, browser.i18n.getUILanguage())
  applyLanguage(document, translator)
  document.title = translator.text('popup.title')
  render(<Popup {...{ state, settings, translator, actions, copied }} />, root)
}

function show(next: PageState): void {
  state = next
  copied = false
  draw()
}

async function findTab(): Promise<PopupTab | null> {
  const [found] = await browser.tabs.query({ active: true, currentWindow: true })
  return found?.id === undefined ? null : { id: found.id, url: found.url ?? null }
}

/**
 * Starts over; what an earlier course still finds out is no longer shown.
 * @param quietly keep what is shown until the new answer is there.
 */
async function learn(force: boolean, quietly = false): Promise<void> {
  if (closed) return
  course.abort()
  course = new AbortController()
  const { signal } = course
  try {
    const found = await findTab()
    if (signal.aborted) return
    tab = found
    const told = (next: PageState) => {
      if (!quietly || next.kind !== 'reading') show(next)
    }
    await learnPage(ports, { tab, settings, force, signal, show: told })
  } catch (error) {
    if (!signal.aborted) show(cannotRead(tab?.url ?? null, 'unexpected', String(error)))
  }
}

async function openPopup(): Promise<void> {
  globalThis.addEventListener('pagehide', () => {
    closed = true
    course.abort()
  })
  watchSettings(next => {
    const rulesChanged = next.neverSites.join('\n') !== settings.neverSites.join('\n')
    settings = next
    draw()
    if (rulesChanged) void learn(false)
  })
  // The page may be reloaded, or move on within itself, under the open popup.
  browser.tabs.onUpdated.addListener((tabId, changed) => {
    if (tabId === tab?.id && (changed.status === 'complete' || changed.url !== undefined)) void learn(false)
  })
  // A live blog grows, a view is painted anew: the reader tells the background, and so the popup hears it too.
  let timer: ReturnType<typeof setTimeout> | undefined
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    if (closed || sender.tab?.id !== tab?.id || openEnvelope(data)?.name !== 'marks-changed') return undefined
    clearTimeout(timer)
    timer = setTimeout(() => void learn(false, true), 300)
    return undefined
  })
  settings = await loadSettings().catch(() => DEFAULT_SETTINGS)
  document.getElementById('root')?.replaceChildren()
  draw()
  await learn(false)
}

void openPopup()
