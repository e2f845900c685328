/** The main job: an Arabic article is marked, read in the popup, switched off and on, and its DOM stays as it was. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Bench,
  countShown,
  documentNowAndServed,
  markedWords,
  pause,
  pointOf,
  shownMarks,
  startBench,
  until,
  untilMarked,
} from './harness.ts'
import { popupText, pressSwitch } from './popup-steps.ts'

let bench: Bench

beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.close())

const openArticle = async (slug = 'ar-wordpress-article') => {
  await bench.session.open(bench.at(slug))
  await untilMarked(bench.session.page)
}

describe('the Arabic article', () => {
  it('is marked: places, figures and dates stand under their own words', async () => {
    await openArticle()
    const { page } = bench.session
    expect(await markedWords(page, 'place')).toContain('كوريا الشمالية')
    expect((await markedWords(page, 'place')).filter(word => /^[وبلك]ل?روسيا$/u.test(word))).toEqual([])
    expect((await markedWords(page, 'date')).length).toBeGreaterThan(3)
    expect((await markedWords(page, 'figure')).length).toBeGreaterThan(1)
  })

  it('keeps its DOM byte for byte through painting, toggling and the card', async () => {
    await openArticle()
    const { page } = bench.session
    const painted = await documentNowAndServed(page)
    expect(painted.now).toBe(painted.served)

    const point = await pointOf(page, 'place', 'كوريا الشمالية')
    await bench.session.clickAt(point.x, point.y)
    await until('a card is open', () => page.run(() => document.querySelector('hashiya-card') !== null))
    await bench.session.press('Escape')
    await until('the card is closed', () => page.run(() => document.querySelector('hashiya-card') === null))

    await pressSwitch(bench.session, 'Show marks')
    await until('no marks', async () => (await countShown(page)) === 0)
    await pressSwitch(bench.session, 'Show marks')
    await untilMarked(page)
    const after = await documentNowAndServed(page)
    expect(after.now).toBe(painted.served)
  })

  it('opens its popup by the toolbar button with title, summary and source', async () => {
    await openArticle()
    const text = await popupText(bench.session)
    const headline = await bench.session.page.run(
      () => document.querySelector('h1')?.textContent?.trim() ?? '',
    )
    expect(text.title).toBe(headline)
    expect(text.summary).not.toBe('')
    expect(text.sections.map(section => section.text.length > 0)).toEqual(text.sections.map(() => true))
    for (const told of ['Who first reported this?', '[ad_1]', 'Cited: Yonhap', 'الميناء نيوز'])
      expect(text.sections.find(({ name }) => name === 'Source')?.text).toContain(told)
  })

  it('switches one type off and on: it leaves the registry, the others stay', async () => {
    await openArticle()
    const { page } = bench.session
    const before = await shownMarks(page)
    await pressSwitch(bench.session, 'Dates')
    await until('no dates', async () => (await shownMarks(page)).date === undefined)
    const without = await shownMarks(page)
    expect(without.place).toBe(before.place)
    await pressSwitch(bench.session, 'Dates')
    await until('dates again', async () => (await shownMarks(page)).date === before.date)
  })

  it('gives the focus back when the card closes', async () => {
    await openArticle()
    const { page, session } = { page: bench.session.page, session: bench.session }
    await page.run(() => document.querySelector<HTMLElement>('a[href]')?.focus())
    await session.background.run(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      const [tab] = await api.tabs.query({ active: true, currentWindow: true })
      const port = api.tabs.connect(tab?.id ?? 0, { frameId: 0 })
      port.postMessage({ hashiya: 'command', body: { name: 'next-mention' } })
    })
    await until('the card has the focus', () =>
      page.run(() => document.activeElement?.localName === 'hashiya-card'),
    )
    await session.press('Escape')
    await until('the link has it again', () => page.run(() => document.activeElement?.localName === 'a'))
  })

  it('lets a link win over its mark', async () => {
    await openArticle('en-article')
    const { page } = bench.session
    const linked = await page.run(() => {
      for (const name of ['hashiya-place', 'hashiya-person', 'hashiya-organization']) {
        for (const range of CSS.highlights.get(name) ?? []) {
          const link = range.startContainer.parentElement?.closest('a')
          if (!link) continue
          link.addEventListener('click', event => {
            event.preventDefault()
            document.title = 'followed'
          })
          link.scrollIntoView({ block: 'center', behavior: 'instant' })
          const { left, top, width, height } = link.getBoundingClientRect()
          return { x: left + width / 2, y: top + height / 2 }
        }
      }
      return null
    })
    expect(linked, 'the sample has names inside links').not.toBeNull()
    await bench.session.clickAt(linked?.x ?? 0, linked?.y ?? 0)
    await until('the link was followed', () => page.run(() => document.title === 'followed'))
    await pause(200)
    expect(await page.run(() => document.querySelector('hashiya-card'))).toBeNull()
  })
})

describe('afterwards', () => {
  it('leaves no uncaught error', async () => {
    expect(await bench.session.errors()).toEqual([])
  })
})
