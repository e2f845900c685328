// @vitest-environment jsdom
/** @jsxImportSource preact */
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { markRows, rowAt } from '../../src/panel/mark-rows.ts'
import { Panel, type PanelProps } from '../../src/panel/panel.tsx'
import { createTranslator } from '../../src/shared/i18n/translator.ts'
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts'
import type { PageState } from '../../src/shared/tab/page-state.ts'
import { type Follow, MENTION_TYPES } from '../../src/text/analysis.ts'
import { type ArticleState, arabicArticle, englishArticle } from '../popup/sample-readings.ts'
import { plain } from '../shared/words/plain.ts'

const createActions = () => ({
  showSpan: vi.fn(),
  follow: vi.fn(),
  unfollow: vi.fn(),
  nameRule: vi.fn(),
  forgetNames: vi.fn(),
  setSite: vi.fn(),
  readAnyway: vi.fn(),
  allowAccess: vi.fn(),
  reloadTab: vi.fn(),
  setSummaryLength: vi.fn(),
  openOptions: vi.fn(),
  copyText: vi.fn(),
  saveFile: vi.fn(),
})

let root: HTMLElement

/** The panel with its place kept, as its entry keeps it. */
function PlacedPanel(props: Omit<PanelProps, 'place' | 'onPlace'>) {
  const [place, setPlace] = useState(0)
  return <Panel {...props} place={place} onPlace={setPlace} />
}

async function draw(state: PageState, language: 'ar' | 'en' = 'en', follows: Follow[] = []) {
  const actions = createActions()
  root = document.body.appendChild(document.createElement('div'))
  const props: Omit<PanelProps, 'place' | 'onPlace'> = {
    state,
    settings: { ...DEFAULT_SETTINGS, follows },
    translator: createTranslator(language),
    actions,
    copied: false,
    today: '2025-07-20',
    fail: () => {},
  }
  await act(() => render(<PlacedPanel {...props} />, root))
  return actions
}

const all = <E extends Element = HTMLElement>(selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
]
const texts = (selector: string) => all(selector).map(element => plain(element.textContent))
const click = (selector: string, at = 0) => act(() => all(selector)[at]?.click())
const press = (key: string) =>
  act(() => void all('.mark-list')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))

afterEach(() => {
  render(null, root)
  root.remove()
})

describe('the side panel', () => {
  it('lists everything that is marked, in the order of the text', async () => {
    await draw(englishArticle())
    const { article, analysis } = englishArticle()
    expect(texts('.mark-written')).toEqual(
      analysis.mentions.map(({ start, end }) => article.text.slice(start, end)),
    )
    expect(texts('.where')).toEqual(['1 of 11 Place Tangier'])
  })

  it('says of each mark what it is and where in the list, for a screen reader', async () => {
    await draw(englishArticle())
    const options = all('[role="option"]')
    expect(options[7]?.getAttribute('aria-setsize')).toBe('11')
    expect(options[7]?.getAttribute('aria-posinset')).toBe('8')
    expect(plain(options[7]?.textContent ?? '')).toBe('8 of 11 Figure:£2.4m2,400,000 British pounds')
  })

  it('walks by keys, and the page with it', async () => {
    const actions = await draw(englishArticle())
    const { mentions } = englishArticle().analysis
    await press('ArrowDown')
    await press('End')
    await press('ArrowDown')
    const spans = actions.showSpan.mock.calls.map(([span]) => span)
    expect(spans).toEqual([1, 10, 10].map(at => ({ start: mentions[at]?.start, end: mentions[at]?.end })))
    expect(all('[aria-selected="true"][role="option"]').map(({ id }) => id)).toEqual(['mark-10'])
    expect(all('.mark-list')[0]?.getAttribute('aria-activedescendant')).toBe('mark-10')
  })

  it('leaves other keys to the page', async () => {
    const actions = await draw(englishArticle())
    await press('a')
    expect(actions.showSpan).not.toHaveBeenCalled()
  })

  it('filters by kind and keeps the place', async () => {
    const actions = await draw(englishArticle())
    await click('.mark-row', 6)
    for (const at of [0, 1, 2]) await click('.chip', at)
    expect(texts('.mark-written')).toEqual([
      'November',
      'Monday',
      '40 to 60',
      '£2.4m',
      '2022',
      '32 kilometres',
      '35 minutes',
    ])
    expect(texts('.where')[0]).toContain('3 of 7')
    await click('.steps button', 1)
    expect(actions.showSpan).toHaveBeenCalledTimes(2)
    for (const at of [3, 4]) await click('.chip', at)
    expect(texts('.marks > .soft')).toEqual(['No mark of these kinds.'])
  })

  it('draws the rows on the screen only', async () => {
    const state = manyMarks(5000)
    await draw(state)
    expect(all('.mark-row').length).toBeLessThan(40)
    expect(all('[role="option"]')[0]?.getAttribute('aria-setsize')).toBe('5000')
  })

  it('is told in Arabic as well', async () => {
    await draw(arabicArticle(), 'ar')
    expect(texts('.where')).toEqual(['1 من 14 مكان الخرطوم'])
  })

  it('shows the ledger, names, dates and summary too', async () => {
    await draw(arabicArticle())
    for (const name of ['names', 'figures', 'dates', 'summary']) {
      await click(`#tab-${name}`)
      expect(texts('#tab-panel')[0]?.length).toBeGreaterThan(20)
    }
  })

  it('says what is followed above the views, and leads there', async () => {
    const state = englishArticle()
    const span = state.analysis.mentions[0] ?? { start: 0, end: 0 }
    const follow: Follow = { text: 'طنجة', kind: 'name' }
    state.analysis.matches = [{ follow, spans: [{ start: span.start, end: span.end }] }]
    const actions = await draw(state, 'en', [follow])
    expect(texts('.matches h2')).toEqual(['You follow'])
    expect(texts('.matches button')).toEqual(['طنجة one place'])
    await click('.matches button')
    expect(actions.showSpan).toHaveBeenCalledWith({ start: span.start, end: span.end })
  })

  it('has no such line where nothing followed is met', async () => {
    await draw(englishArticle(), 'en', [{ text: 'Oslo', kind: 'name' }])
    expect(all('.matches')).toEqual([])
  })

  it('says what is the matter with other pages', async () => {
    await draw({ kind: 'never-site', site: 'news.example.com' })
    expect(texts('h2')).toEqual(['This site is never read'])
    expect(all('.mark-list')).toEqual([])
  })
})

describe('rows', () => {
  const reading = englishArticle()
  const rows = markRows(reading, new Set(['figure']))

  it('are found by mention: its own, or the last before it', () => {
    const indexes = rows.map(({ index }) => index)
    expect(indexes).toEqual([6, 7, 9])
    expect([0, 6, 8, 9, 99].map(mention => rowAt(rows, mention))).toEqual([0, 0, 1, 2, 2])
    expect(rowAt([], 3)).toBe(0)
  })

  it('are all marks where every type is wanted', () => {
    expect(markRows(reading, new Set(MENTION_TYPES))).toHaveLength(reading.analysis.mentions.length)
  })
})

/** An article with nothing but figures. */
function manyMarks(count: number): ArticleState {
  const state = englishArticle()
  const text = Array.from({ length: count }, (_, at) => String(at).padStart(5, '0')).join(' ')
  const mentions = Array.from({ length: count }, (_, at) => ({
    type: 'figure' as const,
    kind: 'count' as const,
    value: at,
    start: at * 6,
    end: at * 6 + 5,
  }))
  return {
    ...state,
    article: { ...state.article, text },
    analysis: {
      ...state.analysis,
      mentions,
      entities: [],
      ledger: [],
      summary: [],
      summaries: { short: [], standard: [], long: [] },
    },
  }
}
