/** Reads the popup as a person would, section by section, for the terminal and for tests. */
import type { Frame } from './browsers/browser-session.ts'

export interface PopupText {
  title: string
  outlet: string
  /** The sentences of the summary. */
  summary: string
  counts: string
  sections: { name: string; text: string }[]
}

/** Waits until the popup shows something other than its skeleton. */
export async function waitForPopup(popup: Frame, patienceMs = 15_000): Promise<void> {
  const until = Date.now() + patienceMs
  const isThere = () =>
    document.querySelector('.skeleton') === null &&
    (document.querySelector('main, section')?.textContent ?? '') !== ''
  while (!(await popup.run(isThere))) {
    if (Date.now() > until)
      throw new Error(`The popup stayed empty: ${await popup.run(() => document.body.innerText)}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** Everything that the popup says of an article; the whole text as the title where it shows no article. */
export async function readPopup(popup: Frame): Promise<PopupText> {
  return popup.run(async () => {
    const textOf = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? ''
    const sections: { name: string; text: string }[] = []
    for (const tab of document.querySelectorAll<HTMLElement>('[role="tab"]')) {
      tab.click()
      await new Promise(resolve => setTimeout(resolve, 60))
      sections.push({ name: tab.innerText.trim(), text: textOf('[role="tabpanel"]') })
    }
    document.querySelector<HTMLElement>('[role="tab"]')?.click()
    await new Promise(resolve => setTimeout(resolve, 60))
    const title = textOf('.title')
    return {
      title: title || document.body.innerText.trim(),
      outlet: textOf('.outlet'),
      summary: textOf('.summary-box'),
      counts: textOf('.type-list'),
      sections,
    }
  })
}
