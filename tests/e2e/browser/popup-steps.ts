/** What a person does with the popup, step by step: open, wait, read, press, close. */
import { expect } from 'vitest'
import type { BrowserSession, Frame } from '../../../scripts/browsers/browser-session.ts'
import { type PopupText, readPopup, waitForPopup } from '../../../scripts/popup-text.ts'

/** Opens the popup by the toolbar button, does something in it once it shows more than its skeleton, and closes it. */
export async function inPopup<T>(session: BrowserSession, act: (popup: Frame) => Promise<T>): Promise<T> {
  const popup = await session.openPopup()
  await waitForPopup(popup)
  const outcome = await act(popup)
  await session.closePopup()
  return outcome
}

/** Everything that the popup says of the page in front. */
export const popupText = (session: BrowserSession): Promise<PopupText> => inPopup(session, readPopup)

/** Presses a switch by a part of its accessible name, and closes the popup in the same breath. */
export async function pressSwitch(session: BrowserSession, name: string): Promise<void> {
  const pressed = await inPopup(session, popup =>
    popup.run((label: string) => {
      const switches = document.querySelectorAll<HTMLInputElement>('input[type="checkbox"], [role="switch"]')
      const control = [...switches].find(input =>
        (input.closest('label')?.textContent ?? input.getAttribute('aria-label') ?? '').includes(label),
      )
      control?.click()
      return control !== undefined
    }, name),
  )
  expect(pressed, `the popup has a switch "${name}"`).toBe(true)
}

/** Presses the first button of the open popup whose words match. */
export async function pressButton(popup: Frame, words: RegExp): Promise<void> {
  const pressed = await popup.run((source: string) => {
    const pattern = new RegExp(source, 'iu')
    const button = [...document.querySelectorAll('button')].find(b => pattern.test(b.textContent ?? ''))
    button?.click()
    return button !== undefined
  }, words.source)
  expect(pressed, `the popup has a button ${words}`).toBe(true)
}
