/** Every action of popup, panel, options and welcome page by the keyboard alone; the card's are in card.test.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Frame } from '../../../scripts/browsers/browser-session.ts'
import { waitForPopup } from '../../../scripts/popup-text.ts'
import type { Settings } from '../../../src/shared/settings/settings.ts'
import { type Bench, countShown, shownMarks, startBench, until, untilMarked } from './harness.ts'
import { expectAllReachable, focused, pressAll, reach, typeWords } from './keys.ts'

let bench: Bench

beforeAll(async () => {
  bench = await startBench()
  await bench.session.open(bench.at('en-article'))
  await untilMarked(bench.session.page)
})
afterAll(() => bench.close())

const stored = async (): Promise<Partial<Settings>> =>
  bench.session.background.run(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    const { settings } = await api.storage.local.get('settings')
    return (settings ?? {}) as Partial<Settings>
  })
const isStored = (what: string, test: (settings: Partial<Settings>) => boolean) =>
  until(`it is kept: ${what}`, async () => test(await stored()))

const countTabs = () =>
  bench.session.background.run(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    return (await api.tabs.query({})).length
  })

const scrollTop = () => bench.session.page.run(() => scrollY)

describe('the popup by keyboard', () => {
  let popup: Frame

  const open = async () => {
    await bench.session.page.run(() => scrollTo({ top: 0, behavior: 'instant' }))
    popup = await bench.session.openPopup()
    await waitForPopup(popup)
  }

  it('leads everywhere by Tab', async () => {
    await open()
    await expectAllReachable(popup)
    await bench.session.closePopup()
  })

  it('switches marks and types, and shows a sentence of a summary of another length', async () => {
    const { page } = bench.session
    await open()
    await reach(popup, /^switch Show marks/u)
    await popup.press('Space')
    await until('no marks', async () => (await countShown(page)) === 0)
    await popup.press('Space')
    await untilMarked(page)
    await reach(popup, /^switch Dates/u)
    await popup.press('Space')
    await until('no dates', async () => (await shownMarks(page)).date === undefined)
    await popup.press('Space')
    await reach(popup, /^radio standard/u)
    await popup.press('ArrowRight')
    await isStored('long', ({ summaryLength }) => summaryLength === 'long')
    await popup.press('ArrowLeft')
    await isStored('standard', ({ summaryLength }) => summaryLength === 'standard')
    // Past the last of the key figures and the choice of length stand the sentences.
    await popup.press('Tab')
    await popup.press('Enter')
    await until('the page has gone there', async () => (await scrollTop()) > 0)
    await bench.session.closePopup()
  })

  it('goes through its tabs, follows a name, and corrects a field and takes that back', async () => {
    await open()
    await reach(popup, /^tab Figures/u)
    await popup.press('ArrowRight')
    expect(await focused(popup)).toBe('tab Names')
    await reach(popup, /^button Follow /u)
    await popup.press('Space')
    await isStored('a name is followed', ({ follows }) => follows?.length === 1)
    // The button says so only when the setting has come back to the popup; a key before that would ask for the same again.
    await until('the button says so', () =>
      popup.run(() => document.activeElement?.getAttribute('aria-pressed') === 'true'),
    )
    await popup.press('Space')
    await isStored('it is followed no more', ({ follows }) => follows?.length === 0)
    await reach(popup, /^tab Names/u, 'Shift+Tab')
    await popup.press('End')
    expect(await focused(popup)).toBe('tab Source')
    await reach(popup, /^summary Publisher/u)
    await popup.press('Enter')
    await reach(popup, /^text Publisher, always on/u)
    await typeWords(popup, 'Quay')
    await popup.press('Enter')
    await isStored('the publisher', ({ fieldRules }) => fieldRules?.[0]?.value === 'Quay')
    await reach(popup, /^button Publisher: undo/u)
    await popup.press('Enter')
    await isStored('no correction', ({ fieldRules }) => fieldRules?.length === 0)
    await bench.session.closePopup()
  })

  it('takes something away, and tells the keys and where they are changed', async () => {
    await open()
    await reach(popup, /^select-one /u)
    await popup.press('ArrowDown')
    await reach(popup, /^button Copy/u)
    await popup.press('Enter')
    await until('it says so', () =>
      popup.run(() => document.querySelector('.take-away [role="status"]')?.textContent === 'Copied'),
    )
    await reach(popup, /^summary Keyboard shortcuts/u)
    await popup.press('Enter')
    const keys = await popup.run(() => [...document.querySelectorAll('kbd')].map(each => each.textContent))
    expect(keys).toEqual(['Alt+Shift+H', 'Alt+Shift+M', 'Alt+Shift+J', 'Alt+Shift+K'])
    await reach(popup, /^button Choose other keys/u)
    const before = await countTabs()
    await popup.press('Enter')
    await until('the browser’s page of keys', async () => (await countTabs()) > before)
    await bench.session.open(bench.at('en-article'))
    await untilMarked(bench.session.page)
  })

  it('leaves a site alone and comes back to it, and opens the options', async () => {
    await open()
    await reach(popup, /^button Never on this site/u)
    await popup.press('Enter')
    await isStored('never', ({ sites }) => sites?.[0]?.choice === 'never')
    await reach(popup, /^button Read this site again/u)
    await popup.press('Enter')
    await isStored('no rule', ({ sites }) => sites?.length === 0)
    await untilMarked(bench.session.page)
    await reach(popup, /^button Options/u)
    const before = await countTabs()
    await popup.press('Enter')
    await until('the options', async () => (await countTabs()) > before)
  })
})

describe('the side panel by keyboard', () => {
  it('leads everywhere, walks through the marks and to the other views', async () => {
    const { session } = bench
    await session.open(bench.at('en-article'))
    await untilMarked(session.page)
    const panel = await session.openPanel()
    const where = () =>
      panel.run(() => Number(document.querySelector('.where')?.textContent?.split(' ')[0] ?? '0'))
    await until('the list', async () => (await where()) === 1)
    await expectAllReachable(panel)
    await reach(panel, /^listbox /u)
    for (const place of [2, 3]) {
      await panel.press('ArrowDown')
      await until(`mark ${place}`, async () => (await where()) === place)
    }
    await panel.press('End')
    await until('the last, and the page is there', async () => (await scrollTop()) > 900)
    const last = await where()
    expect(last).toBeGreaterThan(40)
    await panel.press('Home')
    await until('the first', async () => (await where()) === 1)
    await reach(panel, /^button Next/u, 'Shift+Tab')
    await panel.press('Space')
    await until('the second', async () => (await where()) === 2)
    await reach(panel, /^button People/u, 'Shift+Tab')
    await panel.press('Space')
    await until('fewer rows', () =>
      panel.run(() => document.querySelector('.chip[aria-pressed="false"]') !== null),
    )
    await reach(panel, /^tab Marks/u, 'Shift+Tab')
    await panel.press('ArrowRight')
    expect(await focused(panel)).toBe('tab Names')
    expect(await panel.run(() => document.querySelectorAll('#tab-panel button').length)).toBeGreaterThan(3)
    await session.closePanel()
  })
})

describe('options and welcome page by keyboard', () => {
  it('lead everywhere, and keep what is chosen', async () => {
    const options = await bench.session.openExtensionPage('src/options/index.html')
    await until('the options', () => options.run(() => document.querySelector('main') !== null))
    await expectAllReachable(options)
    await reach(options, /^text Site/u)
    await typeWords(options, 'own.example')
    await options.press('Enter')
    await isStored('a site', ({ sites }) => sites?.[0]?.site === 'own.example')
    await reach(options, /^button Remove: own\.example/u, 'Shift+Tab')
    await options.press('Enter')
    await isStored('no site', ({ sites }) => sites?.length === 0)
    await reach(options, /^text Name or word/u)
    await typeWords(options, 'Lavrov')
    await options.press('Enter')
    await isStored('a follow', ({ follows }) => follows?.[0]?.text === 'Lavrov')
    await reach(options, /^switch Open the card when the pointer/u)
    await options.press('Space')
    await isStored('hover', ({ hoverCard }) => hoverCard === true)
    await reach(options, /^button Reset everything/u)
    await options.press('Enter')
    expect(await focused(options)).toBe('button Keep everything')
    await options.press('Escape')
    expect(await focused(options)).toBe('button Reset everything')
    await pressAll(options, 'Enter', 'Tab', 'Enter')
    await isStored('the first day', ({ hoverCard, follows }) => !hoverCard && follows?.length === 0)
  })

  it('lead everywhere on the welcome page, too', async () => {
    const welcome = await bench.session.openExtensionPage('src/welcome/index.html')
    await untilMarked(welcome)
    await expectAllReachable(welcome)
    await reach(welcome, /^radio /u)
    await welcome.press('ArrowDown')
    await isStored('ask', ({ otherSites }) => otherSites === 'ask')
    await welcome.press('ArrowUp')
    await isStored('always', ({ otherSites }) => otherSites === 'always')
    await reach(welcome, /^switch Places/u, 'Shift+Tab')
    await welcome.press('Space')
    await until('no places', async () => (await shownMarks(welcome)).place === undefined)
  })
})

describe('afterwards', () => {
  it('leaves no uncaught error', async () => {
    expect(await bench.session.errors()).toEqual([])
  })
})
