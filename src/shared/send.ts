/** Sending messages: the typed side of the border. An answer that never comes, or makes no sense, becomes a failure. */
import { browser } from './browser.ts'
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
export async function sendToBackground<N extends keyof (ContentToBackground & PageToBackground)>(
  name: N,
  body: Sent<N>,
): Promise<Answer<N>> {
  return settle<N>(() => browser.runtime.sendMessage(envelope(name, body)))
}

/** To the content scripts of a tab's top frame. Resolves to the failure "not-loaded" where nobody listens. */
export async function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  body: Sent<N>,
): Promise<Answer<N>> {
  return settle<N>(() => browser.tabs.sendMessage(tabId, envelope(name, body), { frameId: 0 }))
}

const envelope = <N extends MessageName>(name: N, body: Sent<N>): Envelope<N> => ({ hashiya: name, body })

async function settle<N extends MessageName>(call: () => Promise<unknown>): Promise<Answer<N>> {
  try {
    const answer = await call()
    if (typeof answer === 'object' && answer !== null && Object.hasOwn(answer, 'ok'))
      return answer as Answer<N>
    return failure('not-loaded', 'no answer')
  } catch (error) {
    const text = String(error)
    return failure(/context invalidated/iu.test(text) ? 'outdated' : 'not-loaded', error)
  }
}
