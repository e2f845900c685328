/** The browser's own side panel: the list of everything marked, the way to and fro, and page and panel that follow each other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Frame } from '../../../scripts/browsers/browser-session.ts'
import { type Bench, startBench, until, untilMarked, wordsInOrder } from './harness.ts'

let bench: Bench
let panel: Frame

beforeAll(async () => {
  bench = await startBench()
  await open('en-article')
  panel = await bench.session.openPanel()
})
afterAll(async () => {
  await bench.session.closePanel()
  await bench.close()
})

const open = async (slug: string) => {
  await bench.session.open(bench.at(slug))
  await untilMarked(bench.session.page)
}

/** Where the panel says that the reader is: "3 of 76, …". */
const where = () =>
  panel.run(() => (document.querySelector('.where')?.textContent ?? '').replace(/[\u2066-\u2069]/gu, ''))
const position = async () => Number((await where()).split(' ')[0])
const total = () =>
  panel.run(() => Number(document.querySelector('[role="option"]')?.getAttribute('aria-setsize')))
const scrollPage = (top: number) =>
  bench.session.page.run(at => scrollTo({ top: at, behavior: 'instant' }), top)

const isListed = async (count: number) => (await total()) === count

/** Presses the chip of each of these types: listed or not. */
const toggleTypes = (names: readonly string[]) =>
  panel.run((wanted: readonly string[]) => {
    for (const chip of document.querySelectorAll<HTMLElement>('.filter .chip'))
      if (wanted.some(name => chip.textContent?.startsWith(name))) chip.click()
  }, names)

/** Presses "next" or "previous". */
const step = (name: string) =>
  panel.run((label: string) => {
    document.querySelector<HTMLElement>(`.steps [aria-label^="${label}"]`)?.click()
  }, name)

/** The words of every row, from the first to the last; the list is scrolled, for only the rows on the screen exist. */
const listed = () =>
  panel.run(async () => {
    const list = document.querySelector('[role="listbox"]') as HTMLElement
    const words = new Map<number, string>()
    for (let top = 0; top < list.scrollHeight; top += list.clientHeight) {
      list.scrollTop = top
      await new Promise(resolve => setTimeout(resolve, 60))
      for (const row of list.querySelectorAll('[role="option"]'))
        words.set(
          Number(row.getAttribute('aria-posinset')),
          row.querySelector('.mark-written')?.textContent ?? '',
        )
    }
    return [...words].sort(([a], [b]) => a - b).map(([, written]) => written)
  })

describe('the side panel', () => {
  it('lists everything that is marked, in the order of the text', async () => {
    const marked = await wordsInOrder(bench.session.page)
    expect(marked.length).toBeGreaterThan(40)
    await until('all rows', async () => (await total()) === marked.length)
    expect(await listed()).toEqual(marked)
  })

  it('lists the types that are wanted', async () => {
    const others = ['People', 'Places', 'Organisations', 'Figures']
    const all = await total()
    const dates = await wordsInOrder(bench.session.page, ['date'])
    for (const name of others) await toggleTypes([name])
    await until('the dates alone', () => isListed(dates.length))
    expect(await listed()).toEqual(dates)
    for (const name of others) await toggleTypes([name])
    await until('all again', () => isListed(all))
  })

  it('goes to the next and the previous one, and says where it is', async () => {
    await scrollPage(0)
    await until('the first place', async () => (await position()) === 1)
    const words = await wordsInOrder(bench.session.page)
    await step('Next')
    await until('the second', async () => (await position()) === 2)
    await step('Next')
    await until('the third', async () => (await position()) === 3)
    expect(await where()).toBe(`3 of ${words.length}, Person, ${words[2]}`)
    await step('Previous')
    await until('the second again', async () => (await position()) === 2)
  })

  it('takes the page along', async () => {
    await panel.run(() => {
      const list = document.querySelector('[role="listbox"]') as HTMLElement
      list.scrollTop = list.scrollHeight
    })
    await until('the last row', () =>
      panel.run(() => {
        const last = [...document.querySelectorAll<HTMLElement>('[role="option"]')].at(-1)
        const isLast = last?.getAttribute('aria-posinset') === last?.getAttribute('aria-setsize')
        if (isLast) last?.click()
        return last !== undefined && isLast
      }),
    )
    await until('the page has gone there', () => bench.session.page.run(() => scrollY > innerHeight))
    expect(await position()).toBe(await total())
  })

  it('keeps the place that it was asked for, though other marks stand above it in the window', async () => {
    await scrollPage(0)
    await until('the first place', async () => (await position()) === 1)
    const { page } = bench.session
    const wanted = 24
    const click = () =>
      panel.run((at: number) => {
        const list = document.querySelector('[role="listbox"]') as HTMLElement
        list.scrollTop = (at - 1) * 48
        const row = document.querySelector<HTMLElement>(`[role="option"][aria-posinset="${at}"]`)
        row?.click()
        return row !== null
      }, wanted)
    await until('its row', click)
    await until('the page has gone there', () => page.run(() => scrollY > 0))
    // Longer than the page waits before it tells where it stands.
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(await position()).toBe(wanted)
  })

  it('goes with the scroll of the page, beyond its last mark too', async () => {
    await scrollPage(0)
    await until('the first place', async () => (await position()) === 1)
    await scrollPage(1000)
    await until('a later place', async () => (await position()) > 2)
    const later = await position()
    await bench.session.page.run(() => {
      document.body.style.paddingBlockEnd = '2000px'
    })
    await scrollPage(100_000)
    await until('the last place', async () => (await position()) === (await total()))
    await until('its row is on the screen', () =>
      panel.run(() => document.querySelector('[role="option"][aria-selected="true"]') !== null),
    )
    await scrollPage(1000)
    await until('the later place again', async () => (await position()) === later)
  })

  it('stays when the page changes, and shows what is there now', async () => {
    const title = () => panel.run(() => document.querySelector('h1')?.textContent ?? '')
    const before = await title()
    await open('ar-wordpress-article')
    await until('another title', async () => ![before, 'Hashiya', ''].includes(await title()))
    const words = await wordsInOrder(bench.session.page)
    await until('its marks', async () => (await total()) === words.length)
    expect(await listed()).toEqual(words)
    await bench.session.open(bench.at('ar-home'))
    await until('that this is no article', () =>
      panel.run(() => document.querySelector('main')?.dataset.state === 'not-article'),
    )
    expect(await panel.run(() => document.querySelectorAll('[role="option"]').length)).toBe(0)
  })
})

describe('afterwards', () => {
  it('leaves no uncaught error', async () => {
    expect(await bench.session.errors()).toEqual([])
  })
})
