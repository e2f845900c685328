/** The side panel's entry: joins the pure parts to the browser, and keeps place with the page. */
import { render } from 'preact'
import { browser, type Runtime } from '../shared/browser.ts'
import { applyLanguage } from '../shared/i18n/translator.ts'
import type { PopupTab } from '../shared/messages.ts'
import { PLACE_PORT, readPlace } from '../shared/place-port.ts'
import { openTabSession, type TabView } from '../shared/tab/tab-session.ts'
import { Panel } from './panel.tsx'

let view: TabView | null = null
let place = 0
let tabId: number | null = null
let port: Runtime.Port | null = null
/** The address whose article the place is in. */
let url: string | null = null

function draw(): void {
  const root = document.getElementById('root')
  if (!root || !view) return
  applyLanguage(document, view.translator)
  document.title = view.translator.text('panel.title')
  render(<Panel {...view} place={place} onPlace={goTo} />, root)
}

function goTo(mention: number): void {
  // The page tells where it has been sent, too.
  if (mention === place) return
  place = mention
  draw()
}

function show(next: TabView): void {
  view = next
  const { state } = next
  if (state.kind === 'article' && state.url !== url) {
    url = state.url
    place = 0
  }
  if (state.kind === 'article') listen()
  draw()
}

/** Hears from the reader in the page where it stands; again after the page was loaded anew. */
function listen(): void {
  if (port || tabId === null) return
  const opened = browser.tabs.connect(tabId, { frameId: 0, name: PLACE_PORT })
  port = opened
  opened.onMessage.addListener(data => {
    const mention = readPlace(data)
    if (mention !== null && opened === port) goTo(mention)
  })
  opened.onDisconnect.addListener(() => {
    // Chrome writes the reason to the console unless it is read.
    void browser.runtime.lastError
    if (opened === port) port = null
  })
}

function changeTab(tab: PopupTab | null): void {
  const next = tab?.id ?? null
  if (next === tabId) return
  tabId = next
  port?.disconnect()
  port = null
}

void openTabSession({ show, leave: () => {}, followsFront: true, onTab: changeTab })
