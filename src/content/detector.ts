/**
 * Runs on every page, so it is small and does little: is this an article? If so it tells the background, which brings
 * the reader. It calls the browser's own API: the polyfill alone is larger than all of this.
 */
import { detectArticle } from '../page/detect.ts'
import type { browser as Browser, Runtime } from '../shared/browser.ts'
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
  try {
    // A port: the page may be left before the answer is there (src/shared/send.ts says more).
    const port = api.runtime.connect()
    port.onMessage.addListener(() => port.disconnect())
    // Chrome writes the reason to the page's console unless it is read.
    port.onDisconnect.addListener(() => void api.runtime.lastError)
    port.postMessage(envelope)
  } catch {
    // The extension was updated while the page was open: nobody is there to hear it any more.
  }
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

/** Describes the page. Where there is no reader to answer the rest, the port is closed: "nobody listens". */
function onConnect(port: Runtime.Port): void {
  if (port.sender?.id !== api.runtime.id) return
  port.onMessage.addListener(data => {
    const reading = sharedWorld().readAgain !== undefined
    if ((data as Partial<Envelope> | null)?.hashiya === 'describe-page') {
      const value = { url: location.href, detection: detect(), reading }
      port.postMessage({ ok: true, value } satisfies Answer<'describe-page'>)
    } else if (!reading) port.disconnect()
  })
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
  api.runtime.onConnect.addListener(onConnect)
  watchNavigation()
  look(cameLate())
}
