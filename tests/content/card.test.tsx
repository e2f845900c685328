// @vitest-environment jsdom
/** @jsxImportSource preact */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Card } from '../../src/content/card/card.tsx'
import type { CardName } from '../../src/content/card/card-name.tsx'
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
  published: string | null = null,
  more: Partial<CardName> = {},
) {
  const steps = { onPrevious: vi.fn(), onNext: vi.fn(), onClose: vi.fn() }
  const wishes = { onFollow: vi.fn(), onRule: vi.fn() }
  const said = { spellings: [text], roles: [], mayBe: null, followed: false }
  host = document.documentElement.appendChild(document.createElement('div'))
  shadow = host.attachShadow({ mode: 'closed' })
  const card = (
    <Card
      mention={mention}
      text={text}
      language="ar"
      direction="rtl"
      name={entity && { entity, ...said, ...wishes, ...more }}
      published={published}
      position={{ index: 1, total }}
      colour="#123456"
      translator={createTranslator(language)}
      {...steps}
    />
  )
  await act(() => render(card, shadow))
  return { ...steps, ...wishes }
}

const one = (selector: string) => shadow.querySelector<HTMLElement>(selector)
const read = (selector: string) => plain(one(selector)?.textContent ?? null)

afterEach(() => {
  render(null, shadow)
  host.remove()
})

describe('Card', () => {
  it('is a dialog with a name that can take the focus, takes none by itself, and is not modal', async () => {
    await draw(MONEY, '5 ملايين دولار')
    const dialog = one('[role="dialog"]')
    expect(plain(dialog?.getAttribute('aria-label') ?? null)).toBe('Figure: 5 ملايين دولار')
    expect(shadow.activeElement).toBeNull()
    dialog?.focus()
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

  const details = () => [...shadow.querySelectorAll('.detail')].map(each => plain(each.textContent))
  const date = (more: Partial<Mention>): Mention => ({
    type: 'date',
    start: 0,
    end: 3,
    kind: 'date',
    ...more,
  })
  const published = '2025-07-13T23:30:00+03:00'
  const cases: readonly (readonly [string, 'ar' | 'en', Mention, string[]])[] = [
    ['the day before', 'en', date({ value: '2025-07-12' }), ['the day before publication']],
    ['the day before (ar)', 'ar', date({ value: '2025-07-12' }), ['قبل النشر بيوم']],
    ['two days after (ar)', 'ar', date({ value: '2025-07-15' }), ['بعد النشر بيومين']],
    ['three days before (ar)', 'ar', date({ value: '2025-07-10' }), ['قبل النشر بـ3 أيام']],
    ['eleven days before (ar)', 'ar', date({ value: '2025-07-02' }), ['قبل النشر بـ11 يومًا']],
    ['the same day', 'en', date({ value: '2025-07-13T21:00' }), ['on the day of publication']],
    ['years before', 'en', date({ value: '2018-07-12' }), ['about 7 years before publication']],
    ['no day', 'en', date({ value: '2025-07' }), []],
    ['no value', 'en', date({ value: null }), []],
    [
      'both readings',
      'en',
      date({ value: '2025-03-04', alternatives: ['2025-04-03'] }),
      ['or Thursday 3 April 2025'],
    ],
    ['miles', 'ar', { ...MONEY, kind: 'measure', value: 10, unit: 'mile' }, ['نحو 16.1 كيلومتر']],
    ['kilometres', 'en', { ...MONEY, kind: 'measure', value: 10, unit: 'kilometer' }, ['about 6.21 miles']],
    [
      'kilometres for readers of Arabic',
      'ar',
      { ...MONEY, kind: 'measure', value: 10, unit: 'kilometer' },
      [],
    ],
    [
      'degrees',
      'en',
      { ...MONEY, kind: 'measure', value: 98.6, unit: 'fahrenheit' },
      ['about 37 degrees Celsius'],
    ],
    [
      'a range',
      'en',
      { ...MONEY, kind: 'measure', value: [10, 20], unit: 'acre' },
      ['about 4.05–8.09 hectares'],
    ],
    ['one currency', 'en', MONEY, []],
    [
      'currencies',
      'en',
      { ...MONEY, unit: null, candidates: ['JOD', 'KWD'] },
      ['one of: Jordanian Dinar or Kuwaiti Dinar'],
    ],
    ['other currencies', 'en', { ...MONEY, candidates: ['USD', 'CAD'] }, ['may also be: Canadian Dollar']],
  ]
  for (const [what, language, mention, expected] of cases)
    it(`adds what helps: ${what}`, async () => {
      await draw(mention, 'كذا', null, 1, language, published)
      expect(details()).toEqual(expected)
    })

  it('measures no distance where the day of publication is not known', async () => {
    await draw(date({ value: '2025-07-12' }), 'السبت', null, 1, 'en', null)
    expect(details()).toEqual([])
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

  it.each([
    ['en', '(approximate)'],
    ['ar', '(تقريبًا)'],
  ] as const)('says in words that a name is near only (%s)', async (language, words) => {
    await draw(PLACE, 'طنجة', { ...TANGIER, approximate: 'latin' }, 3, language)
    expect(read('.other')).toBe('Tangier')
    expect(read('.approximate')?.trim()).toBe(words)
  })

  it('says nothing of the kind of a name that is known', async () => {
    await draw(PLACE, 'طنجة', TANGIER)
    expect(one('.approximate')).toBeNull()
  })

  it('says what the article calls somebody, in its words, and whose name it may be', async () => {
    const mayBe = 'May be A or B'
    await draw(PLACE, 'طنجة', TANGIER, 3, 'en', null, { roles: ['ميناء الشمال', 'مدينة المضيق'], mayBe })
    const quotes = [...shadow.querySelectorAll<HTMLElement>('.roles q')]
    expect(quotes.map(({ lang, dir, textContent }) => [lang, dir, textContent])).toEqual([
      ['ar', 'rtl', 'ميناء الشمال'],
      ['ar', 'rtl', 'مدينة المضيق'],
    ])
    expect(details()).toEqual([mayBe])
  })

  it('says nothing of the kind where the article does not, and offers nothing for a figure', async () => {
    await draw(PLACE, 'طنجة', TANGIER)
    expect([one('.roles'), one('.detail')]).toEqual([null, null])
    render(null, shadow)
    host.remove()
    await draw(MONEY, '5 ملايين دولار')
    expect([one('.star'), one('.wikipedia'), one('.name-rule')]).toEqual([null, null, null])
  })

  it.each([
    [false, true],
    [true, false],
  ])('follows and leaves: followed %s', async (followed, wish) => {
    const wishes = await draw(PLACE, 'طنجة', TANGIER, 3, 'en', null, { followed })
    const star = one('.star')
    expect(plain(star?.getAttribute('aria-label') ?? '')).toBe('Follow طنجة')
    expect(star?.getAttribute('aria-pressed')).toBe(String(followed))
    star?.click()
    expect(wishes.onFollow).toHaveBeenCalledWith(wish)
  })

  it('leads to Wikipedia by a plain link', async () => {
    await draw(PLACE, 'طنجة', TANGIER, 3, 'en')
    const link = one('.wikipedia') as HTMLAnchorElement | null
    expect([link?.href, link?.target, link?.rel]).toEqual([
      'https://en.wikipedia.org/w/index.php?search=Tangier',
      '_blank',
      'noopener noreferrer',
    ])
  })

  it('is told what a name is, for each spelling, once the reader means it', async () => {
    const { onRule } = await draw(PLACE, 'طنجة', TANGIER, 3, 'en', null, { spellings: ['طنجة', 'لطنجة'] })
    const select = one('.name-rule select') as HTMLSelectElement | null
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
      'Place',
      'Person',
      'Organisation',
      'Not a name',
    ])
    const form = one('.name-rule') as HTMLFormElement | null
    await act(() => form?.requestSubmit())
    expect(onRule).not.toHaveBeenCalled()
    await act(() => {
      if (select) select.value = 'ignore'
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(onRule).not.toHaveBeenCalled()
    await act(() => form?.requestSubmit())
    expect(onRule).toHaveBeenCalledWith([
      { kind: 'ignore', name: 'طنجة' },
      { kind: 'ignore', name: 'لطنجة' },
    ])
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
