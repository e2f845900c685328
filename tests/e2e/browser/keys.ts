/** The keyboard alone, as somebody uses it who sees or holds no pointer. */
import { expect } from 'vitest'
import type { Frame } from '../../../scripts/browsers/browser-session.ts'

/** No page of ours has so many stops. */
const MOST_STOPS = 220

/** Kind and name of the element that has the focus: "button Copy", "switch Dates 17", "listbox Marks in the order of the text". */
export const focused = (frame: Frame): Promise<string> =>
  frame.run(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const label = (element as HTMLInputElement).labels?.[0]?.textContent
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''
    const kind = element.getAttribute('role') ?? (element as HTMLInputElement).type ?? element.localName
    return `${kind} ${name.replace(/\s+/gu, ' ').replace(/[\u2066-\u2069]/gu, '')}`.trim()
  })

/** Presses Tab until the focus is on an element of this kind and name. @throws where Tab does not lead there. */
export async function reach(frame: Frame, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const now = await focused(frame)
    if (wanted.test(now)) return
    seen.push(now)
    await frame.press(key)
  }
  throw new Error(`${key} never leads to ${wanted}:\n${[...new Set(seen)].join('\n')}`)
}

/** Presses keys one after the other. */
export async function pressAll(frame: Frame, ...keys: string[]): Promise<void> {
  for (const key of keys) await frame.press(key)
}

/** Types letters, each by its key. */
export const typeWords = (frame: Frame, words: string): Promise<void> => pressAll(frame, ...words)

/** Everything that can be used in a document is a stop of Tab, or beside one that the arrows lead to it from. */
export async function expectAllReachable(frame: Frame): Promise<void> {
  await frame.run(() => {
    const isShown = (element: HTMLElement) => element.checkVisibility() && !element.matches(':disabled')
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')
    // Of radio buttons one is a stop; of tabs the open one; rows of a list box belong to the box.
    const inner = 'input[type="radio"]:not(:checked), [role="tab"][aria-selected="false"], [role="option"]'
    for (const element of all)
      if (isShown(element) && !element.matches(inner) && element.tabIndex >= 0) element.dataset.unmet = ''
  })
  const unmet = () =>
    frame.run(() => {
      const active = document.activeElement
      if (active instanceof HTMLElement) delete active.dataset.unmet
      return [...document.querySelectorAll<HTMLElement>('[data-unmet]')].map(({ outerHTML }) =>
        outerHTML.slice(0, 120),
      )
    })
  let left = await unmet()
  expect(left.length, 'there is something to use').toBeGreaterThan(2)
  for (let stops = 0; stops < MOST_STOPS && left.length > 0; stops++) {
    await frame.press('Tab')
    left = await unmet()
  }
  expect(left, 'Tab leads everywhere').toEqual([])
}
