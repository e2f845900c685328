/** Answers content scripts and the extension's pages, each only what its direction offers. */
import { browser, type Runtime } from '../shared/browser.ts'
import { failure, type Result, success } from '../shared/failure.ts'
import { openEnvelope } from '../shared/messages.ts'
import { isNeverSite, readSettings } from '../shared/settings.ts'
import { loadSettings } from '../shared/settings-store.ts'
import { showBadge } from './badge.ts'
import { analyse, warmEngine } from './engine.ts'
import { injectDetector, injectReader, restyle } from './inject.ts'
import { readAnalyseRequest } from './read-request.ts'
import { mayRead } from './site-access.ts'

type Answer = Promise<Result<unknown>>
type FromTab = (body: unknown, tab: { id: number; url: string }) => Answer
type FromPage = (body: unknown) => Answer

export function answerMessages(): void {
  const listener = (data: unknown, sender: Runtime.MessageSender): Answer | undefined => {
    if (sender.id !== browser.runtime.id) return undefined
    const envelope = openEnvelope(data)
    if (!envelope) return undefined
    const answer = isExtensionPage(sender)
      ? FROM_PAGES.get(envelope.name)?.(envelope.body)
      : answerTab(envelope.name, envelope.body, sender)
    return answer ?? Promise.resolve(failure('bad-message', envelope.name))
  }
  browser.runtime.onMessage.addListener(listener as never)
}

/** Popup and options; a content script can never claim this address. */
const isExtensionPage = (sender: Runtime.MessageSender) =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false

function answerTab(
  name: string,
  body: unknown,
  { tab, frameId, url }: Runtime.MessageSender,
): Answer | undefined {
  if (tab?.id === undefined || frameId !== 0) return undefined
  return FROM_TABS.get(name)?.(body, { id: tab.id, url: url ?? '' })
}

const FROM_TABS = new Map<string, FromTab>([
  ['page-seen', pageSeen],
  ['analyse', analyseText],
  ['marks-changed', marksChanged],
  ['colours-changed', coloursChanged],
])
const FROM_PAGES = new Map<string, FromPage>([['read-tab', readTab]])

/** An article: bring the reader, unless the site is never to be read. A click on a withheld page: show the popup, too. */
async function pageSeen(body: unknown, tab: { id: number; url: string }): Answer {
  const { isArticle, byClick } = record(body)
  if (byClick === true && !(await mayRead(tab.url))) await openPopup()
  if (isArticle !== true || isNeverSite(await loadSettings(), tab.url)) return success(null)
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

async function analyseText(body: unknown): Answer {
  const request = readAnalyseRequest(body)
  return request ? analyse(request) : failure('bad-message', 'analyse')
}

async function marksChanged(body: unknown, tab: { id: number }): Answer {
  const { count, shown } = record(body)
  await showBadge(tab.id, typeof count === 'number' && count > 0 ? Math.floor(count) : 0, shown === true)
  return success(null)
}

async function coloursChanged(body: unknown, tab: { id: number }): Answer {
  const { before } = record(body)
  return restyle(tab.id, readSettings({ colours: before }).settings.colours)
}

async function readTab(body: unknown): Answer {
  const { tabId, force } = record(body)
  if (typeof tabId !== 'number') return failure('bad-message', 'read-tab')
  const detector = await injectDetector(tabId)
  return detector.ok && force === true ? injectReader(tabId) : detector
}

const record = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
