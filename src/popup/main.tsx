/** The popup's entry: joins the pure parts to the browser. */
import { render } from 'preact'
import { applyLanguage } from '../shared/i18n/translator.ts'
import { openPanel } from '../shared/open-panel.ts'
import { changeSettings } from '../shared/settings/settings-store.ts'
import { withFieldRule } from '../shared/settings/sites.ts'
import { openTabSession, type TabView } from '../shared/tab/tab-session.ts'
import type { PopupActions } from './actions.ts'
import { Popup } from './popup.tsx'

let view: TabView | null = null
let windowId: number | null = null

/** Settings are only written: the view follows the storage. */
const change = (next: Parameters<typeof changeSettings>[0]) =>
  void changeSettings(next).catch(error => view?.fail(error))

const popupActions: Pick<PopupActions, 'setEnabled' | 'setType' | 'correctField' | 'openPanel'> = {
  setEnabled: enabled => change(current => ({ ...current, enabled })),
  setType: (type, shown) => change(current => ({ ...current, types: { ...current.types, [type]: shown } })),
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
  render(<Popup {...next} actions={{ ...next.actions, ...popupActions }} />, root)
}

void openTabSession({
  show,
  leave: () => globalThis.close(),
  followsFront: false,
  onTab: tab => {
    windowId = tab?.windowId ?? null
  },
})
