/** Answers content scripts and the extension's pages, each only what its direction offers. */
import { answerPorts } from '../shared/answer-port.ts'
import { browser, type Runtime } from '../shared/browser.ts'
import { failure, type Result } from '../shared/failure.ts'
import { ANSWERS_TO_CONTENT } from './answer-content.ts'
import { ANSWERS_TO_PAGES } from './answer-pages.ts'

type Answer = Promise<Result<unknown>>

export function answerMessages(): void {
  answerPorts(async (name, body, sender) => {
    try {
      const answer = isExtensionPage(sender)
        ? ANSWERS_TO_PAGES.get(name)?.(body)
        : answerTab(name, body, sender)
      return (await answer) ?? failure('bad-message', name)
    } catch (error) {
      return failure('unexpected', error)
    }
  })
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
  return ANSWERS_TO_CONTENT.get(name)?.(body, { id: tab.id, url: url ?? '' })
}
