/** The other end of `send.ts`: hears the questions that come through ports. */
import { browser, type Runtime } from './browser.ts'
import type { Result } from './failure.ts'
import { openEnvelope } from './messages.ts'

/**
 * What a question is answered with; undefined leaves it to the other script of the page.
 * @param sender the extension's own page, background or content script.
 */
export type Answerer = (
  name: string,
  body: unknown,
  sender: Runtime.MessageSender,
) => Promise<Result<unknown>> | Result<unknown> | undefined

/** Answers whoever of this extension connects. @returns the function that stops it. */
export function answerPorts(answer: Answerer): () => void {
  const onConnect = (port: Runtime.Port) => {
    const { sender } = port
    if (sender?.id !== browser.runtime.id) return
    port.onMessage.addListener(data => {
      const envelope = openEnvelope(data)
      const given = envelope ? answer(envelope.name, envelope.body, sender) : undefined
      if (given) void reply(port, given)
    })
  }
  browser.runtime.onConnect.addListener(onConnect)
  return () => browser.runtime.onConnect.removeListener(onConnect)
}

async function reply(port: Runtime.Port, answer: Promise<Result<unknown>> | Result<unknown>): Promise<void> {
  const found = await answer
  try {
    port.postMessage(found)
  } catch {
    // Who asked has gone meanwhile: the popup was closed, a link was followed.
  }
}
