// @vitest-environment jsdom
/** @jsxImportSource preact */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PopupActions } from '../../src/popup/actions.ts'
import { Popup } from '../../src/popup/popup.tsx'
import { createTranslator } from '../../src/shared/i18n/translator.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings/settings.ts'
import { cannotRead, type PageState } from '../../src/shared/tab/page-state.ts'
import type { Entity, Flag, Span } from '../../src/text/analysis.ts'
import { plain } from '../shared/words/plain.ts'
import { type ArticleState, arabicArticle, englishArticle } from './sample-readings.ts'

const createActions = () =>
  ({
    setEnabled: vi.fn(),
    openPanel: vi.fn(),
    setType: vi.fn(),
    showSpan: vi.fn(),
    follow: vi.fn(),
    unfollow: vi.fn(),
    openShortcuts: vi.fn(),
    nameRule: vi.fn(),
    forgetNames: vi.fn(),
    correctField: vi.fn(),
    setSite: vi.fn(),
    readAnyway: vi.fn(),
    allowAccess: vi.fn(),
    reloadTab: vi.fn(),
    setSummaryLength: vi.fn(),
    openOptions: vi.fn(),
    copyText: vi.fn(),
    saveFile: vi.fn(),
  }) satisfies PopupActions

let root: HTMLElement

async function draw(
  state: PageState,
  language: 'ar' | 'en' = 'en',
  enabled = true,
  more: Partial<Settings> = {},
) {
  root?.remove()
  const actions = createActions()
  root = document.body.appendChild(document.createElement('div'))
  const settings = { ...DEFAULT_SETTINGS, enabled, ...more }
  await act(() =>
    render(
      <Popup
        state={state}
        settings={settings}
        translator={createTranslator(language)}
        actions={actions}
        today="2025-07-20"
      />,
      root,
    ),
  )
  return actions
}

const all = <E extends Element = HTMLElement>(selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
]
const texts = (selector: string) => all(selector).map(element => plain(element.textContent))
const click = (selector: string, at = 0) => act(() => all(selector)[at]?.click())
const notArticle: PageState = {
  kind: 'not-article',
  url: 'https://news.example.com/',
  detection: {
    isArticle: false,
    kind: 'other',
    confidence: 0.9,
    reasons: ['many-articles:14', 'new-code:7'],
  },
}

const choose = async (choice: string) => {
  const [select] = all<HTMLSelectElement>('.name-rule select')
  await act(() => {
    if (select) select.value = choice
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await act(() => all<HTMLFormElement>('.name-rule')[0]?.requestSubmit())
}

function placesOf({ analysis }: ArticleState, name: string): Span[] {
  const entity = analysis.entities.find(each => each.name === name)
  return (entity?.mentions ?? []).map(index => ({
    start: analysis.mentions[index]?.start ?? -1,
    end: analysis.mentions[index]?.end ?? -1,
  }))
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function change({ analysis }: ArticleState, at: number, more: Partial<Entity>): void {
  analysis.entities = analysis.entities.map((entity, index) =>
    index === at ? { ...entity, ...more } : entity,
  )
}

afterEach(() => {
  render(null, root)
  root.remove()
})

describe('the popup on an article', () => {
  it('shows its title in its own language and direction, whatever the interface speaks', async () => {
    const state = arabicArticle()
    await draw(state, 'en')
    const [title] = all('.title')
    expect(title?.textContent).toBe(state.article.metadata.title.value)
    expect([title?.lang, title?.dir]).toEqual(['ar', 'rtl'])
    expect(texts('.outlet bdi')).toEqual(['صحيفة الضفاف', '13 July 2025 9:40 (UTC+03:00)'])
  })

  it('hands out references, summary, figures and marks', async () => {
    const actions = await draw(arabicArticle())
    await click('.take-away button')
    expect(plain(String(actions.copyText.mock.calls[0]?.[0]))).toContain('Read on 20 July 2025.')
    const [select] = all<HTMLSelectElement>('.take-away select')
    const forms = [...(select?.options ?? [])].map(({ value }) => value)
    expect(forms).toHaveLength(8)
    for (const form of forms) {
      await act(() => {
        if (select) select.value = form
        select?.dispatchEvent(new Event('change', { bubbles: true }))
      })
      await click('.take-away button', 1)
    }
    const files = actions.saveFile.mock.calls.map(([file]) => file as { name: string; text: string })
    expect(files.map(({ name }) => name)).toContain('www.example.org-figures-csv.csv')
    expect(new Set(files.map(({ text }) => text)).size).toBe(8)
    for (const { text } of files) expect(text.length).toBeGreaterThan(40)
  })

  it('counts each kind and switches it', async () => {
    const actions = await draw(arabicArticle())
    expect(texts('.type-list .count')).toEqual(['2', '3', '1', '5', '3'])
    await click('.type-list input', 1)
    expect(actions.setType).toHaveBeenCalledWith('place', false)
    await click('.header input')
    expect(actions.setEnabled).toHaveBeenCalledWith(false)
  })

  it('leads from a sentence of the summary to its place', async () => {
    const state = englishArticle()
    const actions = await draw(state)
    expect(texts('.summary .row')[0]).toMatch(/^The ferry between Tangier/u)
    await click('.summary .row', 1)
    expect(actions.showSpan).toHaveBeenCalledWith(state.analysis.summary[1])
  })

  it('has the summary in three lengths, the chosen one kept', async () => {
    const actions = await draw(englishArticle())
    expect(texts('.choice label')).toEqual(['short', 'standard', 'long'])
    expect(all<HTMLInputElement>('.choice input').map(input => input.checked)).toEqual([false, true, false])
    expect(texts('.summary .row')).toHaveLength(2)
    await click('.choice input', 2)
    expect(actions.setSummaryLength).toHaveBeenCalledWith('long')
    await draw(englishArticle(), 'en', true, { summaryLength: 'long' })
    expect(texts('.summary .row')).toHaveLength(3)
  })

  it('has no length to choose where all are alike', async () => {
    const state = englishArticle()
    const [sentence] = state.analysis.summary
    const alike = sentence ? [sentence] : []
    const summaries = { short: alike, standard: alike, long: alike }
    await draw({ ...state, analysis: { ...state.analysis, summary: alike, summaries } })
    expect(all('.choice')).toEqual([])
    expect(texts('.summary .row')).toHaveLength(1)
  })

  it('leads from a key figure to its place', async () => {
    const state = arabicArticle()
    const actions = await draw(state, 'ar')
    expect(texts('.key-figure')[0]).toBe('3 (جسور)')
    const money = state.analysis.mentions.find(({ kind }) => kind === 'money')
    await click('.key-figure', 2)
    expect(actions.showSpan).toHaveBeenCalledWith({ start: money?.start, end: money?.end })
  })

  it('says what the summary leaves out and leads to each of it', async () => {
    const state = englishArticle()
    const actions = await draw(state)
    expect(texts('.left-out > summary')).toEqual(['Left out: 1 figure'])
    await click('.left-out .row')
    const crossing = state.analysis.mentions.find(({ kind }) => kind === 'measure')
    expect(actions.showSpan).toHaveBeenCalledWith({ start: crossing?.start, end: crossing?.end })
  })

  it('says nothing of what is left out where nothing is', async () => {
    await draw(englishArticle(), 'en', true, { summaryLength: 'long' })
    expect(all('.left-out')).toEqual([])
  })

  it('lists names in both scripts with their number', async () => {
    await draw(arabicArticle(), 'ar')
    await click('#tab-names')
    expect(texts('#tab-panel h3')).toEqual(['الأشخاص', 'الأماكن', 'المؤسسات'])
    expect(texts('.entity')).toEqual([
      'عبد الله حمدانمرتين',
      'الخرطومKhartoumمرتين',
      'النيلNileمرة واحدة',
      'وزارة الريمرة واحدة',
    ])
  })

  it('opens a name: the first place, the way on, and round again', async () => {
    const state = arabicArticle()
    const actions = await draw(state)
    const [first, second] = placesOf(state, 'الخرطوم')
    await click('#tab-names')
    await click('.entity', 1)
    expect(all('.entity').map(row => row.getAttribute('aria-expanded'))).toEqual([
      'false',
      'true',
      'false',
      'false',
    ])
    expect(texts('.walk .position')).toEqual(['1 of 2'])
    await click('.walk button', 1)
    expect(texts('.walk .position')).toEqual(['2 of 2'])
    await click('.walk button', 1)
    await click('.walk button', 0)
    expect(actions.showSpan.mock.calls.map(([span]) => span)).toEqual([first, second, first, second])
    await click('.entity', 1)
    expect(all('.entity-details')).toEqual([])
  })

  it('says what the article says of a name, in its words and language', async () => {
    const state = arabicArticle()
    const { text, blocks } = state.article
    const role = spanOf(text, 'وزارة الري')
    const sentence = { start: blocks[2]?.start ?? 0, end: blocks[2]?.end ?? 0 }
    change(state, 3, { first: sentence, roles: [{ role, sentence }] })
    change(state, 1, { mayBe: [0, 2] })
    await draw(state)
    await click('#tab-names')
    expect(texts('.roles q')).toEqual(['وزارة الري'])
    const [said] = all('.entity-notes .first')
    expect([said?.lang, said?.dir, said?.textContent]).toEqual([
      'ar',
      'rtl',
      text.slice(sentence.start, sentence.end),
    ])
    expect(texts('.may-be')).toEqual(['May be الخرطوم or وزارة الري'])
  })

  it('says nothing of a name where the article says nothing', async () => {
    await draw(englishArticle())
    await click('#tab-names')
    expect(all('.roles, .may-be, .entity-notes .first')).toEqual([])
  })

  it('filters names by type', async () => {
    await draw(arabicArticle())
    await click('#tab-names')
    expect(texts('.entities .chip')).toEqual(['People 1', 'Places 2', 'Organisations 1'])
    await click('.entities .chip', 1)
    expect(texts('#tab-panel h3')).toEqual(['People', 'Organisations'])
    await click('.entities .chip', 0)
    await click('.entities .chip', 2)
    expect(texts('.entities > .soft')).toEqual(['No name of these kinds.'])
    expect(all('.entities .chip').map(chip => chip.getAttribute('aria-pressed'))).toEqual(
      Array(3).fill('false'),
    )
  })

  it('shows forty of many names until all are wanted', async () => {
    const state = englishArticle()
    const [one] = state.analysis.entities
    if (!one) throw new Error('the sample has names')
    state.analysis.entities = Array.from({ length: 90 }, (_, at) => ({ ...one, name: `Pier ${at}` }))
    await draw(state)
    await click('#tab-names')
    expect(all('.entity')).toHaveLength(40)
    expect(texts('.show-all')).toEqual(['Show all 90 names'])
    await click('.show-all')
    expect(all('.entity')).toHaveLength(90)
    expect(all('.show-all')).toEqual([])
  })

  it('follows a name, and no longer: under whichever name it is followed', async () => {
    const actions = await draw(arabicArticle())
    await click('#tab-names')
    expect(all('.star').map(star => star.getAttribute('aria-pressed'))).toEqual(Array(4).fill('false'))
    await click('.star', 1)
    expect(actions.follow).toHaveBeenCalledWith('الخرطوم')
    render(null, root)
    const follows = [
      { text: 'khartoum', kind: 'name' as const },
      { text: 'Irrigation', kind: 'name' as const },
      { text: 'النيل', kind: 'word' as const },
    ]
    const state = arabicArticle()
    // The engine has met the ministry under another name.
    state.analysis.matches = [
      { follow: { text: 'Irrigation', kind: 'name' }, spans: placesOf(state, 'وزارة الري') },
    ]
    const others = await draw(state, 'en', true, { follows })
    await click('#tab-names')
    expect(all('.star').map(star => star.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'true',
      'true',
    ])
    await click('.star', 1)
    await click('.star', 3)
    expect(others.unfollow.mock.calls).toEqual([[['khartoum']], [['Irrigation']]])
  })

  it('leads to Wikipedia in the language of the reader, by the name that is sure', async () => {
    const state = arabicArticle()
    change(state, 1, { approximate: 'latin' })
    for (const [language, expected] of [
      ['en', ['https://en.wikipedia.org/w/index.php?search=Khartoum', 'النيل']],
      ['ar', ['https://ar.wikipedia.org/w/index.php?search=الخرطوم', 'النيل']],
    ] as const) {
      await draw(state, language)
      await click('#tab-names')
      const found: string[] = []
      for (const row of [1, 2]) {
        await click('.entity', row)
        const [link] = all<HTMLAnchorElement>('a.wikipedia')
        expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer'])
        found.push(decodeURIComponent(link?.href ?? ''))
      }
      expect(found[0]).toBe(expected[0])
      expect(found[1]?.endsWith(`search=${expected[1]}`)).toBe(true)
      render(null, root)
    }
  })

  it('is told what a name is, for each spelling, and takes it back', async () => {
    const actions = await draw(arabicArticle())
    await click('#tab-names')
    await click('.entity', 0)
    const [button] = all<HTMLButtonElement>('.name-rule button')
    expect(button?.disabled).toBe(true)
    await choose('ignore')
    const both = ['عبد الله حمدان', 'حمدان']
    expect(actions.nameRule).toHaveBeenLastCalledWith(both.map(name => ({ kind: 'ignore', name })))
    expect(texts('.rule-kept span')).toEqual(['Kept for عبد الله حمدان in every article from now on.'])
    await click('.rule-kept button')
    expect(actions.forgetNames).toHaveBeenCalledWith(both)
    expect(texts('.rule-kept')).toEqual([''])
    await choose('type place')
    expect(actions.nameRule).toHaveBeenLastCalledWith(
      both.map(name => ({ kind: 'type', name, type: 'place' })),
    )
    await choose('same 1')
    expect(actions.nameRule).toHaveBeenLastCalledWith([{ kind: 'same', name: both[0], as: 'النيل' }])
  })

  it('says nothing of what is followed where the article does not speak of it', async () => {
    await draw(arabicArticle(), 'en', true, { follows: [{ text: 'Oslo', kind: 'name' }] })
    expect(all('.matches')).toEqual([])
  })

  it('says what is followed, and leads from place to place', async () => {
    const state = arabicArticle()
    const spans = placesOf(state, 'الخرطوم')
    // The first is not followed any more; the article has not been analysed again yet.
    state.analysis.matches = [
      { follow: { text: 'النيل', kind: 'word' }, spans: placesOf(state, 'وزارة الري') },
      { follow: { text: 'Khartoum', kind: 'name' }, spans },
    ]
    const actions = await draw(state, 'ar', true, { follows: [{ text: 'Khartoum', kind: 'name' }] })
    expect(texts('.matches h2')).toEqual(['مما تتابعه'])
    expect(texts('.matches .chip')).toEqual(['Khartoum موضعان'])
    for (let i = 0; i < 3; i++) await click('.matches .chip')
    expect(actions.showSpan.mock.calls.map(([span]) => span)).toEqual([spans[0], spans[1], spans[0]])
    expect(texts('.matches li > .soft')).toEqual(['1 من 2'])
  })

  it('lists figures and dates as written and as understood', async () => {
    await draw(englishArticle())
    await click('#tab-figures')
    expect(texts('#tab-panel .value .written')).toEqual(['40 to 60', '£2.4m', '32 kilometres'])
    // What is understood just as it is written is not said twice.
    expect(texts('#tab-panel .value .words')).toEqual(['40–60 (jobs)', '2,400,000 British pounds'])
    await click('#tab-dates')
    expect(texts('#tab-panel .value .words')).toEqual(['November 2025', 'Monday 6 October 2025'])
  })

  it('sorts the ledger of figures by place, kind and value', async () => {
    await draw(arabicArticle())
    await click('#tab-figures')
    const written = () => texts('.ledger .value .written')
    expect(written()).toEqual(['ثلاثة', '17.5 مترًا', '5 ملايين دولار', '12٪', 'مئات'])
    await click('.ledger-order input', 2)
    expect(written()).toEqual(['5 ملايين دولار', '17.5 مترًا', '12٪', 'ثلاثة', 'مئات'])
    await click('.ledger-order input', 1)
    expect(written()).toEqual(['مئات', 'ثلاثة', '17.5 مترًا', '5 ملايين دولار', '12٪'])
    await click('.ledger-order input', 0)
    expect(written()[0]).toBe('ثلاثة')
  })

  it('says who gave a figure and when, in the article’s words', async () => {
    const state = arabicArticle()
    const source = state.analysis.mentions.findIndex(({ type }) => type === 'organization')
    const day = state.analysis.mentions.findIndex(({ kind }) => kind === 'date')
    const { start = 0, end = 0 } = state.analysis.mentions[source] ?? {}
    const ledger = state.analysis.ledger.map((row, at) =>
      at === 1 ? { ...row, saidBy: { start, end }, date: day } : row,
    )
    const actions = await draw({ ...state, analysis: { ...state.analysis, ledger } })
    await click('#tab-figures')
    expect(texts('.ledger-note')).toEqual(['Said by وزارة الري', 'Date Saturday 12 July 2025'])
    await click('.ledger .value', 1)
    const row = state.analysis.mentions[ledger[1]?.mention ?? -1]
    expect(actions.showSpan).toHaveBeenCalledWith({ start: row?.start, end: row?.end })
  })

  it('copies the ledger as CSV and as Markdown', async () => {
    const actions = await draw(englishArticle())
    await click('#tab-figures')
    await click('.ledger-copy button', 0)
    const csv: string = actions.copyText.mock.lastCall?.[0]
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'Figure,Value,"Value, up to",Unit or thing counted,Modifier,Said by,Date,Sentence',
      expect.stringMatching(/^40 to 60,40,60,jobs,,,,"Its director,/u),
    ])
    await click('.ledger-copy button', 1)
    expect(actions.copyText.mock.lastCall?.[0]).toContain('| £2.4m | 2400000 |  | GBP |')
  })

  it('quotes both places of a flag, and each leads there', async () => {
    const state = arabicArticle()
    const [first, second] = state.analysis.ledger
    if (!first || !second) throw new Error('the sample has figures')
    const rows = [first, state.analysis.ledger[2] ?? second]
    const flags: Flag[] = [
      {
        kind: 'same-thing-differs',
        mentions: rows.map(({ mention }) => mention),
        quotes: rows.map(({ sentence }) => sentence),
      },
    ]
    const actions = await draw({ ...state, analysis: { ...state.analysis, flags } })
    await click('#tab-figures')
    expect(texts('.flag p')).toEqual(['Two sentences seem to give one figure differently.'])
    expect(texts('.flag .quote')).toEqual(
      rows.map(({ sentence }) => plain(state.article.text.slice(sentence.start, sentence.end))),
    )
    await click('.flag .quote', 1)
    const to = state.analysis.mentions[rows[1]?.mention ?? -1]
    expect(actions.showSpan).toHaveBeenCalledWith({ start: to?.start, end: to?.end })
  })

  it('shows no flags where there are none', async () => {
    await draw(arabicArticle())
    await click('#tab-figures')
    expect(all('.flags')).toEqual([])
  })

  it('shows the evidence of each field, and says "unknown" where there is none', async () => {
    await draw(englishArticle())
    await click('#tab-source')
    const words = (field: Element | null | undefined, part: string) =>
      plain(field?.querySelector(part)?.textContent ?? '')
    const fields = Object.fromEntries(
      all('.field').map(field => [
        words(field, '.field-name'),
        [words(field, 'summary'), words(field, '.candidates')].join(''),
      ]),
    )
    expect(fields.Modified).toBe('Modified unknown')
    expect(fields.Title).toContain(
      'also on the page Ferry line between Tangier and Tarifa stops for the winter | The Quay',
    )
    expect(fields.Title).toContain('the page says different things')
    expect(fields.Publisher).not.toContain('the page says different things')
    expect(fields.Title).toContain('found in hidden description of the page (Title) meta article.headline')
    expect(fields.Language).toContain('English')
  })

  it('corrects a field for the site, by another place or an own value, and takes it back', async () => {
    const actions = await draw(englishArticle())
    await click('#tab-source')
    const title = all('.field')[0]
    await act(() => title?.querySelector<HTMLButtonElement>('.candidates button')?.click())
    const place = { by: 'place', value: 'title element' }
    expect(actions.correctField).toHaveBeenCalledWith('news.example.com', 'title', place)
    const publisher = all('.field').find(
      field => field.querySelector('.field-name')?.textContent === 'Publisher',
    )
    const input = publisher?.querySelector('input')
    await act(() => {
      if (input) input.value = ' The Old Quay '
      input?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await act(() => publisher?.querySelector('form')?.requestSubmit())
    const value = { by: 'value', value: 'The Old Quay' }
    expect(actions.correctField).toHaveBeenLastCalledWith('news.example.com', 'publisher', value)
  })

  it('marks what the reader has corrected', async () => {
    const state = englishArticle()
    state.article.metadata.title.corrected = true
    const actions = await draw(state, 'en')
    await click('#tab-source')
    expect(texts('.field-note').map(note => note?.trim())).toEqual(['corrected by you'])
    const undo = all('.field')[0]?.querySelector<HTMLButtonElement>(':scope > button')
    expect(plain(undo?.getAttribute('aria-label') ?? '')).toBe(
      'Title: undo my correction on news.example.com',
    )
    await act(() => undo?.click())
    expect(actions.correctField).toHaveBeenCalledWith('news.example.com', 'title', null)
  })

  it('offers no correction where no site is', async () => {
    const state = englishArticle()
    state.article.url = 'file:///tmp/ferry.html'
    await draw(state)
    expect(all('.field button, .field input')).toEqual([])
  })

  it('answers who first reported this, and says when that is unknown', async () => {
    await draw(englishArticle())
    await click('#tab-source')
    expect(texts('.origin')).toEqual(['Who first reported this?Unknown. The page does not say.'])
    render(null, root)
    const state = englishArticle()
    const span = { start: 0, end: 4 }
    const yonhap = { value: 'Yonhap', names: { arabic: 'يونهاب', latin: 'Yonhap' } }
    state.article.origin = [
      { kind: 'source-link', value: 'alder.example', quote: 'Source', where: 'line outside the text' },
      { kind: 'agency-cited', ...yonhap, quote: 'Yonhap said so', where: 'paragraph', span },
      { kind: 'line-in-other-language', value: 'fr', quote: 'Le port', where: 'alt of img' },
      { kind: 'title-in-other-language', value: 'und-Arab', quote: 'الميناء', where: 'meta og:title' },
    ]
    const actions = await draw(state)
    await click('#tab-source')
    expect(texts('.origin h4')).toEqual([
      'The article says',
      'Signs of a copy or translation',
      'Agencies that it cites',
    ])
    expect(texts('.finding-what')).toEqual([
      'A link to the source: alder.example',
      'A line in another language than the text: French',
      'The declared title is in another language: letters of another script',
      'Cited: Yonhap',
    ])
    expect(texts('.origin > p')).toEqual([])
    expect(all('.finding').map(row => row.localName)).toEqual(['div', 'div', 'div', 'button'])
    await click('button.finding')
    expect(actions.showSpan).toHaveBeenCalledWith(span)
    const [quote] = all('button.finding .finding-quote')
    expect([quote?.lang, quote?.dir, quote?.textContent]).toEqual(['en', 'ltr', 'Yonhap said so'])
    render(null, root)
    await draw(state, 'ar')
    await click('#tab-source')
    expect(texts('.finding-what').at(-1)).toBe('الوكالة: يونهاب')
  })

  it('moves between tabs by the arrows, in the direction of reading', async () => {
    await draw(englishArticle(), 'ar')
    const press = (key: string) =>
      act(() => {
        root
          .querySelector('[aria-selected="true"]')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      })
    const open = () => root.querySelector('[aria-selected="true"]')?.id
    await press('ArrowLeft')
    expect(open()).toBe('tab-names')
    await press('ArrowRight')
    await press('ArrowRight')
    expect(open()).toBe('tab-source')
    await press('Home')
    expect(open()).toBe('tab-figures')
    await press('x')
    expect(open()).toBe('tab-figures')
  })

  it('says that marks are off', async () => {
    await draw(englishArticle(), 'en', false)
    expect(texts('.marks-off')).toHaveLength(1)
    expect(all<HTMLInputElement>('.header input')[0]?.checked).toBe(false)
  })

  it('shows hostile text as text', async () => {
    const state = englishArticle()
    const evil = '<img src=x onerror="alert(1)">'
    state.article.metadata.title.value = evil
    await draw(state)
    expect(texts('.title')).toEqual([evil])
    expect(all('img')).toEqual([])
  })
})

describe('the popup on other pages', () => {
  it('is never blank', async () => {
    await draw({ kind: 'asking' })
    expect(texts('[role="status"] p')).toEqual(['Looking at this page…'])
  })

  it('says why a page is no article and reads it anyway', async () => {
    const actions = await draw(notArticle)
    expect(texts('.reasons li')).toEqual(['Leads to 14 articles', 'new-code:7'])
    await click('.notice button')
    expect(actions.readAnyway).toHaveBeenCalledOnce()
  })

  it('leaves a site alone, and takes that back', async () => {
    const actions = await draw(notArticle)
    await click('.footer button')
    expect(actions.setSite).toHaveBeenCalledWith('news.example.com', 'never')
    render(null, root)
    const others = await draw({ kind: 'never-site', site: 'news.example.com' })
    await click('.notice button')
    expect(others.setSite).toHaveBeenCalledWith('news.example.com', null)
    expect(texts('.footer button')).toEqual(['Side panel', 'Options'])
  })

  it('waits on a site that is read only when asked', async () => {
    const actions = await draw({ kind: 'ask-site', site: 'news.example.com' })
    expect(texts('.notice p').join()).toContain('news.example.com')
    await click('.notice .button-main')
    expect(actions.readAnyway).toHaveBeenCalledOnce()
    await click('.notice .button:last-child')
    expect(actions.setSite).toHaveBeenCalledWith('news.example.com', 'always')
  })

  it('asks for access to this site only, in the click', async () => {
    const actions = await draw(cannotRead('https://www.example.org:8443/a', 'no-access', ''))
    await click('.notice button')
    expect(actions.allowAccess).toHaveBeenCalledWith('https://www.example.org/*')
  })

  it.each([
    ['not-loaded', ['Reload the page', 'Copy details']],
    ['outdated', ['Reload the page', 'Copy details']],
    ['unexpected', ['Copy details']],
    ['browser-page', []],
    ['store', []],
    ['pdf', []],
  ] as const)('offers what helps when the reason is %s', async (reason, expected) => {
    const actions = await draw(cannotRead('https://example.org/a', reason, 'the detail'))
    expect(texts('.notice button')).toEqual(expected)
    if (expected.length === 0) return
    await click('.notice button', expected.length - 1)
    expect(actions.copyText).toHaveBeenCalledWith(`${reason}\nhttps://example.org/a\nthe detail`)
  })
})
