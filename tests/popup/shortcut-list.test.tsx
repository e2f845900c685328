// @vitest-environment jsdom
/** @jsxImportSource preact */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ShortcutList } from '../../src/popup/components/shortcut-list.tsx'
import { createTranslator } from '../../src/shared/i18n/translator.ts'
import type { Shortcut } from '../../src/shared/messages.ts'

const root = document.body

function draw(shortcuts: Shortcut[], language: 'ar' | 'en') {
  const onChange = vi.fn()
  const translator = createTranslator(language)
  act(() => render(<ShortcutList {...{ shortcuts, translator, onChange }} />, root))
  return onChange
}

const texts = (selector: string) => [...root.querySelectorAll(selector)].map(each => each.textContent)

afterEach(() => render(null, root))

describe('the keys in the popup', () => {
  it('are named with what they do, and lead to where they are changed', () => {
    const onChange = draw(
      [
        { action: 'toggle', keys: 'Alt+Shift+M' },
        { action: 'panel', keys: 'F8' },
      ],
      'en',
    )
    expect(texts('dt')).toEqual(['Show or hide the marks', 'Open the side panel'])
    expect(texts('kbd')).toEqual(['Alt+Shift+M', 'F8'])
    root.querySelector('button')?.click()
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('are told in Arabic, the keys from left to right', () => {
    draw([{ action: 'next', keys: 'Alt+Shift+J' }], 'ar')
    expect(texts('dt')).toEqual(['الانتقال إلى العلامة التالية'])
    expect(root.querySelector('kbd')?.getAttribute('dir')).toBe('ltr')
  })

  it('are not spoken of where none is set', () => {
    draw([], 'en')
    expect(root.textContent).toBe('')
  })
})
