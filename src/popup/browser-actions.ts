/** The popup's actions, carried out by the browser. */
import { browser } from '../shared/browser.ts'
import type { Result } from '../shared/failure.ts'
import { sendToBackground, sendToTab } from '../shared/send.ts'
import type { Settings } from '../shared/settings/settings.ts'
import { changeSettings } from '../shared/settings/settings-store.ts'
import { withFieldRule, withSiteChoice } from '../shared/settings/sites.ts'
import type { PopupActions } from './actions.ts'
import type { SavedFile } from './take-away.ts'

export interface PopupControl {
  /** The tab that the popup is about; null until it is known. */
  tabId(): number | null
  /** Finds out anew what is in the tab. */
  learn(force: boolean): void
  /** Details are on the clipboard. */
  onCopied(): void
  /** Something that was asked for did not come about. */
  onError(error: unknown): void
}

/** Ties each action to the browser. Settings are only written: the popup, like the pages, follows the storage. */
export function createBrowserActions(control: PopupControl): PopupActions {
  const attempt = (work: Promise<unknown>) => void work.catch(control.onError)
  const change = (next: (current: Settings) => Settings) => attempt(changeSettings(next))
  const withTab = (act: (tabId: number) => Promise<Result<null>>) => {
    const tabId = control.tabId()
    if (tabId !== null) attempt(act(tabId).then(demandSuccess))
  }
  return {
    setEnabled: enabled => change(current => ({ ...current, enabled })),
    setType: (type, shown) => change(current => ({ ...current, types: { ...current.types, [type]: shown } })),
    setSite: (site, choice) => change(current => withSiteChoice(current, site, choice)),
    correctField: (site, field, rule) => change(current => withFieldRule(current, site, field, rule)),
    showSpan: span => withTab(tabId => sendToTab(tabId, 'show-span', span)),
    readAnyway: () => control.learn(true),
    allowAccess: pattern => attempt(requestAccess(pattern, control)),
    reloadTab: () => withTab(tabId => sendToBackground('reload-tab', { tabId })),
    openOptions: () => attempt(openOptions()),
    saveFile,
    copyText: text => attempt(navigator.clipboard.writeText(text).then(control.onCopied)),
  }
}

/** By a link of our own page: no permission is needed, and the file never leaves the machine. */
function saveFile({ name, type, text }: SavedFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The browser has taken the file when the download begins, a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

async function openOptions(): Promise<void> {
  demandSuccess(await sendToBackground('open-options', {}))
  window.close()
}

function demandSuccess(answer: Result<null>): void {
  if (!answer.ok) throw new Error(answer.failure.detail)
}

/** The request is the first thing to happen: an await before it would end the click's right to ask. */
async function requestAccess(pattern: string, control: PopupControl): Promise<void> {
  const granted = await browser.permissions.request({ origins: [pattern] })
  if (granted) control.learn(false)
}
