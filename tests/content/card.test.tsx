// @vitest-environment jsdom
/** @jsxImportSource preact */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Card } from '../../src/content/card/card.tsx'
import { CARD_STYLE } from '../../src/content/card/card-style.ts'
import { createTranslator } from '../../src/shared/i18n/translator.ts'
import type { Entity, Mention } from '../../src/text/analysis.ts'
import { plain } from '../shared/words/plain.ts'

const MONEY: Mention = {
  type: 'figure',
  start: 0,
  end: 3,
  kind: 'money',
  value: 5e6,
  unit: 'USD',
  modifier: 'about',
}
const SCORE: Mention = { type: 'figure', start: 0, end: 3, kind: 'score', value: null }
const PLACE: Mention = { type: 'place', start: 0, end: 4, entity: 0 }
const TANGIER: Entity = {
  type: 'place',
  name: 'طنجة',
  names: { arabic: 'طنجة', latin: 'Tangier' },
  mentions: [0],
}

let host: HTMLElement
let shadow: ShadowRoot

async function draw(
  mention: Mention,
  text: string,
  entity: Entity | null = null,
  total = 3,
  language: 'ar' | 'en' = 'en',
) {
  const steps = { onPrevious: vi.fn(), onNext: vi.fn(), onClose: vi.fn() }
  host = document.documentElement.appendChild(document.createElement('div'))
  shadow = host.attachShadow({ mode: 'closed' })
  const card = (
    <Card
      mention={mention}
      text={text}
      language="ar"
      direction="rtl"
      entity={entity}
      position={{ index: 1, total }}
      colour="#123456"
      translator={createTranslator(language)}
      {...steps}
    />
  )
  await act(() => render(card, shadow))
  return steps
}

const one = (selector: string) => shadow.querySelector<HTMLElement>(selector)
const read = (selector: string) => plain(one(selector)?.textContent ?? null)

afterEach(() => {
  render(null, shadow)
  host.remove()
})

describe('Card', () => {
  it('is a dialog with a name, has the focus, and is not modal', async () => {
    await draw(MONEY, '5 ملايين دولار')
    const dialog = one('[role="dialog"]')
    expect(plain(dialog?.getAttribute('aria-label') ?? null)).toBe('Figure: 5 ملايين دولار')
    expect(shadow.activeElement).toBe(dialog)
    expect(dialog?.hasAttribute('aria-modal')).toBe(false)
  })

  it('says what a figure means, in the language of the interface', async () => {
    await draw(MONEY, '5 ملايين دولار')
    expect(read('.name')).toBe('5 ملايين دولار')
    expect(read('.value')).toBe('about 5,000,000 US dollars')
    render(null, shadow)
    host.remove()
    await draw(MONEY, '5 ملايين دولار', null, 3, 'ar')
    expect(read('.value')).toBe('نحو 5,000,000 دولار أمريكي')
    expect(one('[role="dialog"]')?.dir).toBe('rtl')
  })

  it('admits that there is no value', async () => {
    await draw(SCORE, '3-1')
    expect(read('.value')).toBe('No exact value')
  })

  it('names a place in both scripts, and gives it no value', async () => {
    await draw(PLACE, 'طنجة', TANGIER)
    expect([read('.name'), read('.other')]).toEqual(['طنجة', 'Tangier'])
    expect([one('.other')?.lang, one('.other')?.dir]).toEqual(['und-Latn', 'ltr'])
    expect(one('.value')).toBeNull()
  })

  it('leads to the other occurrences where there are any', async () => {
    const steps = await draw(PLACE, 'طنجة', TANGIER, 3)
    expect(read('.position')).toBe('1 of 3')
    one('[aria-label="Next occurrence"]')?.click()
    one('[aria-label="Previous occurrence"]')?.click()
    expect(steps.onNext).toHaveBeenCalledOnce()
    expect(steps.onPrevious).toHaveBeenCalledOnce()
    render(null, shadow)
    host.remove()
    await draw(PLACE, 'طنجة', TANGIER, 1)
    expect(one('[aria-label="Next occurrence"]')).toBeNull()
  })

  it('closes by its button and by Escape, and keeps its keys from the page', async () => {
    const steps = await draw(PLACE, 'طنجة', TANGIER)
    const onPage = vi.fn()
    document.addEventListener('keydown', onPage)
    one('[aria-label="Close"]')?.click()
    for (const key of ['Escape', 'j']) {
      one('[role="dialog"]')?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      )
    }
    document.removeEventListener('keydown', onPage)
    expect(steps.onClose).toHaveBeenCalledTimes(2)
    expect(onPage).not.toHaveBeenCalled()
  })
})

describe('the style of the card', () => {
  it('takes nothing from the page, mirrors, and fetches nothing', () => {
    expect(CARD_STYLE).toContain(':host { all: initial; }')
    expect(CARD_STYLE).toContain('forced-colors: active')
    expect(CARD_STYLE).not.toMatch(
      /(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|url\(|@import/u,
    )
  })
})
