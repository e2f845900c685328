/**
 * Runs on every page, so it is small and does little: is this an article? If so it tells the background, which brings
 * the reader. It calls the browser's own API: the polyfill alone is larger than all of this.
 */
import { detectArticle } from '../page/detect.ts'
import type { browser as Browser } from '../shared/browser.ts'
import type { Answer, Envelope, Sent } from '../shared/messages.ts'
import { sharedWorld } from './world.ts'

type Api = typeof Browser
const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api }
const api = (browser ?? chrome) as Api

/** A script that runs this long after load was let in by a click on the toolbar button, not by the page's loading. */
const LATE_MS = 2000
/** A page that is written by script is there within these times, mostly; each look costs less than a millisecond. */
const LOOK_AGAIN_MS = [800, 2500, 6000]

const detect = () => detectArticle(document, { url: location.href })

function tell(body: Sent<'page-seen'>): void {
  const envelope: Envelope<'page-seen'> = { hashiya: 'page-seen', body }
  // Rejected when the extension was updated while the page was open: nobody is there to hear it any more.
  Promise.resolve(api.runtime.sendMessage(envelope)).catch(() => {})
}

let waiting: ReturnType<typeof setTimeout> | undefined

/** Looks now, and a few times more while there is no article yet. */
function look(byClick: boolean, again = LOOK_AGAIN_MS): void {
  clearTimeout(waiting)
  if (sharedWorld().readAgain) return
  const { isArticle } = detect()
  if (isArticle || byClick) tell({ isArticle, byClick })
  const [next, ...rest] = again
  if (!isArticle && next) waiting = setTimeout(() => look(false, rest), next)
}

function cameLate(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return !!entry?.loadEventEnd && performance.now() - entry.loadEventEnd > LATE_MS
}

type Answerer = (answer: Answer<'describe-page'>) => void

function onMessage(data: unknown, sender: { id?: string }, answer: Answerer): void {
  if (sender.id !== api.runtime.id || (data as Partial<Envelope> | null)?.hashiya !== 'describe-page') return
  const reading = sharedWorld().readAgain !== undefined
  answer({ ok: true, value: { url: location.href, detection: detect(), reading } })
}

/** Watches for the next view of a single-page application until the reader has come. */
function watchNavigation(): void {
  let url = location.href
  globalThis.navigation?.addEventListener('currententrychange', () => {
    if (location.href === url) return
    url = location.href
    look(false)
  })
}

const detectors = sharedWorld() as { detector?: true }
if (!detectors.detector) {
  detectors.detector = true
  // The polyfill's types know promises only; both browsers also take the callback.
  api.runtime.onMessage.addListener(
    onMessage as unknown as Parameters<Api['runtime']['onMessage']['addListener']>[0],
  )
  watchNavigation()
  look(cameLate())
}
