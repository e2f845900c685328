/** The card in a real browser: what it keeps by keyboard alone, and how it goes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/shared/settings/settings.ts'
import { type Bench, markedWords, pointOf, shownMarks, startBench, until, untilMarked } from './harness.ts'

let bench: Bench

beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.close())

const stored = () =>
  bench.session.background.run(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    const { settings } = await api.storage.local.get('settings')
    return settings as Partial<Settings> | undefined
  })
const hasCard = () => bench.session.page.run(() => document.querySelector('hashiya-card') !== null)
const noCard = async () => !(await hasCard())
const press = async (...keys: string[]) => {
  for (const key of keys) await bench.session.press(key)
}

const openArticle = async (slug = 'en-article') => {
  await bench.session.open(bench.at(slug))
  await untilMarked(bench.session.page)
}

describe('the card', () => {
  beforeEach(async () => {
    await openArticle()
    const { x, y } = await pointOf(bench.session.page, 'place', 'Moscow')
    await bench.session.clickAt(x, y)
    await until('a card is open', hasCard)
  })

  it('follows a name and leaves it by keyboard alone, and stays open', async () => {
    await press('Tab', 'Enter')
    await until('Moscow is followed', async () => (await stored())?.follows?.[0]?.text === 'Moscow')
    await until('its places are marked', async () => ((await shownMarks(bench.session.page)).follow ?? 0) > 0)
    expect(await hasCard()).toBe(true)
    await press('Enter')
    await until('it is followed no more', async () => (await stored())?.follows?.length === 0)
  })

  it('keeps that a name is none by keyboard alone, and the mark goes', async () => {
    // Star, close, Wikipedia, what it is; the last choice is "not a name".
    await press('Tab', 'Tab', 'Tab', 'Tab', 'End', 'Tab', 'Enter')
    await until('the rule is kept', async () => (await stored())?.nameRules?.length === 1)
    expect((await stored())?.nameRules).toEqual([{ kind: 'ignore', name: 'Moscow' }])
    await until('no card', noCard)
    await until(
      'the mark is gone',
      async () => !(await markedWords(bench.session.page, 'place')).includes('Moscow'),
    )
    await bench.session.background.run(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      const { settings } = await api.storage.local.get('settings')
      await api.storage.local.set({ settings: { ...(settings as object), nameRules: [] } })
    })
  })

  it('goes with its words while they can be seen, and away with them', async () => {
    const { page } = bench.session
    const top = () =>
      page.run(() => document.querySelector('hashiya-card')?.getBoundingClientRect().top ?? -1)
    const before = await top()
    await page.run(() => scrollBy({ top: 60, behavior: 'instant' }))
    await until('it has gone along', async () => (await top()) !== before)
    expect(await hasCard()).toBe(true)
    await page.run(() => scrollBy({ top: 3000, behavior: 'instant' }))
    await until('no card', noCard)
  })

  it('goes by a click outside of it', async () => {
    await bench.session.clickAt(4, 4)
    await until('no card', noCard)
  })
})

describe('the card by hover', () => {
  beforeAll(async () => {
    await bench.session.background.run(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      const { settings } = await api.storage.local.get('settings')
      await api.storage.local.set({ settings: { ...(settings as object), hoverCard: true } })
    })
    await openArticle()
  })

  /** Rests on the mark, from elsewhere. */
  const hover = async () => {
    const { x, y } = await pointOf(bench.session.page, 'place', 'Moscow')
    await bench.session.moveTo(4, 4)
    await bench.session.moveTo(x, y)
    await until('a card is open', hasCard)
  }

  it('comes where the pointer rests, and goes when it leaves', async () => {
    await hover()
    await bench.session.moveTo(4, 4)
    await until('no card', noCard)
  })

  it.each([
    ['Escape', () => bench.session.press('Escape')],
    ['a click outside of it', () => bench.session.clickAt(4, 4)],
    ['scroll', () => bench.session.page.run(() => scrollBy({ top: 3000, behavior: 'instant' }))],
  ])('goes by %s', async (_, act) => {
    await hover()
    await act()
    await until('no card', noCard)
  })
})

describe('the card’s place', () => {
  /** The middle of a mark at the upper or lower edge of the window; null where something of the page stands over it. */
  const scrollToMark = (share: number, block: ScrollLogicalPosition) =>
    bench.session.page.run(
      (part: number, where: ScrollLogicalPosition) => {
        const ranges = ['person', 'place', 'date'].flatMap(type => [
          ...(CSS.highlights.get(`hashiya-${type}`) ?? []),
        ])
        const free = ranges.filter(({ startContainer }) => !startContainer.parentElement?.closest('a'))
        const { startContainer, startOffset, endContainer, endOffset } = free[
          Math.floor(part * (free.length - 1))
        ] as Range
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        startContainer.parentElement?.scrollIntoView({ block: where, behavior: 'instant' })
        const { left, top, width, height } = range.getClientRects()[0] as DOMRect
        const point = { x: left + width / 2, y: top + height / 2 }
        return document.elementFromPoint(point.x, point.y) === startContainer.parentElement ? point : null
      },
      share,
      block,
    )

  /** The card's box where it is not within the window; null where it is. */
  const outside = () =>
    bench.session.page.run(() => {
      const box = document.querySelector('hashiya-card')?.getBoundingClientRect()
      if (!box) return 'no card'
      const { clientWidth, clientHeight } = document.documentElement
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= clientWidth && box.bottom <= clientHeight
      return isInside ? null : JSON.stringify(box)
    })

  it.each(['en-article', 'ar-wordpress-article'])('is within the window: %s', async slug => {
    await openArticle(slug)
    const places = [0, 0.3, 0.7, 1].flatMap(share =>
      (['start', 'end'] as const).map(block => ({ share, block })),
    )
    let seen = 0
    for (const { share, block } of places) {
      const point = await scrollToMark(share, block)
      if (!point) continue
      seen++
      await bench.session.clickAt(point.x, point.y)
      await until('a card is open', hasCard)
      expect(await outside()).toBeNull()
      await bench.session.press('Escape')
      await until('no card', noCard)
    }
    expect(seen).toBeGreaterThan(4)
  })
})

describe('afterwards', () => {
  it('leaves no uncaught error', async () => {
    expect(await bench.session.errors()).toEqual([])
  })
})
