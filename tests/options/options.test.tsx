// @vitest-environment jsdom
/** @jsxImportSource preact */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OptionsActions } from '../../src/options/actions.ts'
import { Options, type SaveStatus } from '../../src/options/options.tsx'
import { createTranslator } from '../../src/shared/i18n/translator.ts'
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts'
import { plain } from '../shared/words/plain.ts'

let root: HTMLElement

async function draw(status: SaveStatus = 'none', language: 'ar' | 'en' = 'en') {
  const actions = {
    setType: vi.fn(),
    setColour: vi.fn(),
    resetColours: vi.fn(),
    setSite: vi.fn(),
    setLanguage: vi.fn(),
  } satisfies OptionsActions
  root = document.body.appendChild(document.createElement('div'))
  const settings = { ...DEFAULT_SETTINGS, sites: [{ site: 'example.org', choice: 'never' as const }] }
  await act(() =>
    render(
      <Options
        settings={settings}
        translator={createTranslator(language)}
        actions={actions}
        status={status}
      />,
      root,
    ),
  )
  return actions
}

const find = <E extends Element>(selector: string): E => {
  const found = root.querySelector<E>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

async function submitSite(typed: string) {
  const field = find<HTMLInputElement>('#new-site')
  await act(() => {
    field.value = typed
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(() => {
    find<HTMLFormElement>('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })
}

afterEach(() => {
  render(null, root)
  root.remove()
})

describe('the options page', () => {
  it('switches kinds and changes colours, each under a name', async () => {
    const actions = await draw()
    await act(() => find<HTMLInputElement>('.type-row input').click())
    expect(actions.setType).toHaveBeenCalledWith('person', false)
    const colour = find<HTMLInputElement>('input[type="color"]')
    expect(plain(colour.ariaLabel ?? colour.getAttribute('aria-label'))).toBe('Colour for People')
    await act(() => {
      colour.value = '#112233'
      colour.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(actions.setColour).toHaveBeenCalledWith('person', '#112233')
  })

  it('adds and removes sites, and refuses what is none', async () => {
    const actions = await draw()
    await submitSite('https://www.example.net/x')
    expect(actions.setSite).toHaveBeenCalledWith('example.net', 'never')
    await submitSite('no site')
    expect(actions.setSite).toHaveBeenCalledTimes(1)
    expect(find('.problem').textContent).toBe('That is not the address of a site.')
    await act(() => find<HTMLButtonElement>('.sites button').click())
    expect(actions.setSite).toHaveBeenCalledWith('example.org', null)
  })

  it('names each language in itself', async () => {
    const actions = await draw('none', 'ar')
    const names = [...root.querySelectorAll('.choice')].map(choice => choice.textContent)
    expect(names).toEqual(['لغة المتصفح', 'العربية', 'English'])
    await act(() => find<HTMLInputElement>('input[value="en"]').click())
    expect(actions.setLanguage).toHaveBeenCalledWith('en')
  })

  it.each([
    ['none', ''],
    ['saved', 'Saved.'],
    ['not-saved', 'Could not be saved. Please try again.'],
  ] as const)('tells the outcome %s politely', async (status, expected) => {
    await draw(status)
    expect(find('[role="status"]').textContent).toBe(expected)
  })
})
