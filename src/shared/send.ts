/**
 * Asking across the border, typed. Each question has a port of its own, closed with the answer; an answer that never
 * comes, or makes no sense, becomes a failure.
 *
 * A port, not `sendMessage`: a document may go at any moment (a popup loses the focus, a link is followed), and a call of
 * the API that is still pending then is written to Firefox's console as an error of the extension ("Promise rejected after
 * context unloaded"), which no page can catch. A port that its document takes along is closed in silence.
 */
import { browser, type Runtime } from './browser.ts'
import { failure } from './failure.ts'
import type {
  Answer,
  ContentToBackground,
  Envelope,
  MessageName,
  PageToBackground,
  Sent,
} from './messages.ts'

/** To the background, from a content script or an extension page. */
export function sendToBackground<N extends keyof (ContentToBackground & PageToBackground)>(
  name: N,
  body: Sent<N>,
): Promise<Answer<N>> {
  return ask(() => browser.runtime.connect(), { hashiya: name, body })
}

/** To the content scripts of a tab's top frame. Resolves to the failure "not-loaded" where nobody listens. */
export function sendToTab<N extends MessageName>(tabId: number, name: N, body: Sent<N>): Promise<Answer<N>> {
  return ask(() => browser.tabs.connect(tabId, { frameId: 0 }), { hashiya: name, body })
}

function ask<N extends MessageName>(connect: () => Runtime.Port, envelope: Envelope<N>): Promise<Answer<N>> {
  return new Promise(resolve => {
    try {
      const port = connect()
      port.onMessage.addListener(answer => {
        resolve(isAnswer<N>(answer) ? answer : failure('not-loaded', 'no answer'))
        port.disconnect()
      })
      port.onDisconnect.addListener(() => {
        // Chrome writes the reason to the console unless it is read here; Firefox keeps it at the port.
        const reason = browser.runtime.lastError ?? port.error
        resolve(failure('not-loaded', reason?.message ?? 'no answer'))
      })
      port.postMessage(envelope)
    } catch (error) {
      const code = /context invalidated/iu.test(String(error)) ? 'outdated' : 'not-loaded'
      resolve(failure(code, error))
    }
  })
}

const isAnswer = <N extends MessageName>(value: unknown): value is Answer<N> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'ok')
