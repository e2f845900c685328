/** The popup's entry: joins the pure parts to the browser. */
import { render } from 'preact'
import { applyLanguage } from '../shared/i18n/translator.ts'
import type { Shortcut } from '../shared/messages.ts'
import { openPanel } from '../shared/open-panel.ts'
import { sendToBackground } from '../shared/send.ts'
import { changeSettings } from '../shared/settings/settings-store.ts'
import { withFieldRule } from '../shared/settings/sites.ts'
import type { TabActions } from '../shared/tab/actions.ts'
import { openTabSession, type TabView } from '../shared/tab/tab-session.ts'
import type { PopupActions } from './actions.ts'
import { Popup } from './popup.tsx'

let view: TabView | null = null
let windowId: number | null = null
let shortcuts: readonly Shortcut[] = []

/** Settings are only written: the view follows the storage. */
const change = (next: Parameters<typeof changeSettings>[0]) =>
  void changeSettings(next).catch(error => view?.fail(error))

const popupActions: Omit<PopupActions, keyof TabActions> = {
  setEnabled: enabled => change(current => ({ ...current, enabled })),
  setType: (type, shown) => change(current => ({ ...current, types: { ...current.types, [type]: shown } })),
  openShortcuts: () => {
    void sendToBackground('open-shortcuts', {}).then(() => globalThis.close())
  },
  openPanel: () => {
    if (windowId !== null)
      openPanel(windowId).then(
        () => globalThis.close(),
        error => view?.fail(error),
      )
  },
  correctField: (site, field, rule) => change(current => withFieldRule(current, site, field, rule)),
}

let isDrawn = false

function show(next: TabView): void {
  view = next
  const root = document.getElementById('root')
  if (!root) return
  // The skeleton of the HTML file, which stood there before any script ran.
  if (!isDrawn) root.replaceChildren()
  isDrawn = true
  applyLanguage(document, next.translator)
  document.title = next.translator.text('popup.title')
  render(<Popup {...next} shortcuts={shortcuts} actions={{ ...next.actions, ...popupActions }} />, root)
}

/** After the article, which nobody should wait for: keys are the last thing in the popup. */
async function learnShortcuts(): Promise<void> {
  const answer = await sendToBackground('get-shortcuts', {})
  if (!answer.ok) return
  shortcuts = answer.value
  if (view) show(view)
}

void openTabSession({
  show,
  leave: () => globalThis.close(),
  followsFront: false,
  onTab: tab => {
    windowId = tab?.windowId ?? null
  },
})
void learnShortcuts()
