/** The actions on a tab, carried out by the browser. */
import { browser } from '../browser.ts'
import { saveFile } from '../export/save-file.ts'
import type { Result } from '../failure.ts'
import { sendToBackground, sendToTab } from '../send.ts'
import { withFollow, withNameRule, withoutFollow, withoutNameRule } from '../settings/names.ts'
import type { Settings } from '../settings/settings.ts'
import { changeSettings } from '../settings/settings-store.ts'
import { withSiteChoice } from '../settings/sites.ts'
import type { TabActions } from './actions.ts'

export interface TabControl {
  /** The tab that is shown; null until it is known. */
  tabId(): number | null
  /** Finds out anew what is in the tab. */
  learn(force: boolean): void
  /** Another page of ours has been opened in front. */
  leave(): void
  /** Details are on the clipboard. */
  onCopied(): void
  /** Something that was asked for did not come about. */
  onError(error: unknown): void
}

/** Ties each action to the browser. Settings are only written: views, like the pages, follow the storage. */
export function createTabActions(control: TabControl): TabActions {
  const attempt = (work: Promise<unknown>) => void work.catch(control.onError)
  const change = (next: (current: Settings) => Settings) => attempt(changeSettings(next))
  const withTab = (act: (tabId: number) => Promise<Result<null>>) => {
    const tabId = control.tabId()
    if (tabId !== null) attempt(act(tabId).then(demandSuccess))
  }
  return {
    setSite: (site, choice) => change(current => withSiteChoice(current, site, choice)),
    follow: name => change(current => withFollow(current, { text: name, kind: 'name' })),
    unfollow: texts => change(current => texts.reduce(withoutFollow, current)),
    nameRule: rules => change(current => rules.reduce(withNameRule, current)),
    forgetNames: names => change(current => names.reduce(withoutNameRule, current)),
    setSummaryLength: summaryLength => change(current => ({ ...current, summaryLength })),
    showSpan: span => withTab(tabId => sendToTab(tabId, 'show-span', span)),
    readAnyway: () => control.learn(true),
    allowAccess: pattern => attempt(requestAccess(pattern, control)),
    reloadTab: () => withTab(tabId => sendToBackground('reload-tab', { tabId })),
    openOptions: () => attempt(sendToBackground('open-options', {}).then(demandSuccess).then(control.leave)),
    saveFile,
    copyText: text => attempt(navigator.clipboard.writeText(text).then(control.onCopied)),
  }
}

function demandSuccess(answer: Result<null>): void {
  if (!answer.ok) throw new Error(answer.failure.detail)
}

/** The request is the first thing to happen: an await before it would end the click's right to ask. */
async function requestAccess(pattern: string, control: TabControl): Promise<void> {
  const granted = await browser.permissions.request({ origins: [pattern] })
  if (granted) control.learn(false)
}
