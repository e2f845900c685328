/** What content scripts can ask of the background. */
import { browser } from '../shared/browser.ts'
import { failure, type Result, success } from '../shared/failure.ts'
import type { BackgroundToPopup, ContentToBackground } from '../shared/messages.ts'
import { readSettings } from '../shared/settings/read-settings.ts'
import type { Settings } from '../shared/settings/settings.ts'
import { choiceFor } from '../shared/settings/sites.ts'
import { analyseText } from './analyse-text.ts'
import { showBadge } from './badge.ts'
import { warmEngine } from './engine.ts'
import { injectReader, restyle } from './inject.ts'
import { readFollowWish, readRuleWish } from './read-name-wish.ts'
import { fieldsOf } from './read-request.ts'
import { mayRead } from './site-access.ts'
import { changeSettings, loadSettings } from './stored-settings.ts'

type Answer = Promise<Result<unknown>>
type FromTab = (body: unknown, tab: { id: number; url: string }) => Answer

/** An article: bring the reader, unless the site is never to be read. A click on a withheld page: show the popup, too. */
async function pageSeen(body: unknown, tab: { id: number; url: string }): Answer {
  const { isArticle, byClick } = fieldsOf(body)
  if (byClick === true && !(await mayRead(tab.url))) await openPopup()
  if (isArticle !== true || choiceFor(await loadSettings(), tab.url) !== 'always') return success(null)
  warmEngine()
  return injectReader(tab.id)
}

/** In Chrome the click that lets a waiting content script in opens no popup; asking is worth a try. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    // Not every window can show it (a window of an app, a popup window): the second click opens it.
  }
}

async function marksChanged(body: unknown, tab: { id: number }): Answer {
  const { count, followed, shown } = fieldsOf(body)
  tellPopup('tab-changed', { tabId: tab.id })
  await showBadge(tab.id, {
    count: wholeNumber(count),
    followed: wholeNumber(followed),
    shown: shown === true,
  })
  return success(null)
}

const wholeNumber = (value: unknown): number =>
  typeof value === 'number' && value > 0 ? Math.floor(value) : 0

function tellPopup<N extends keyof BackgroundToPopup>(name: N, body: BackgroundToPopup[N]): void {
  // Rejected where no popup is open, which is mostly so.
  browser.runtime.sendMessage({ hashiya: name, body }).catch(() => {})
}

async function coloursChanged(body: unknown, tab: { id: number }): Answer {
  const { before } = fieldsOf(body)
  return restyle(tab.id, readSettings({ colours: before }).settings.colours)
}

/** Carries out what the card asks to be kept of a name, where it makes sense. */
const keep =
  (name: keyof ContentToBackground, read: (body: unknown) => ((settings: Settings) => Settings) | null) =>
  async (body: unknown): Answer => {
    const change = read(body)
    if (!change) return failure('bad-message', name)
    await changeSettings(change)
    return success(null)
  }

/** By the name of the message. A reader may know the settings; of changes it can ask for those alone that its card offers. */
export const ANSWERS_TO_CONTENT: ReadonlyMap<string, FromTab> = new Map<keyof ContentToBackground, FromTab>([
  ['page-seen', pageSeen],
  ['analyse', analyseText],
  ['marks-changed', marksChanged],
  ['colours-changed', coloursChanged],
  ['follow-name', keep('follow-name', readFollowWish)],
  ['name-rule', keep('name-rule', readRuleWish)],
  ['get-settings', async () => success(await loadSettings())],
])
