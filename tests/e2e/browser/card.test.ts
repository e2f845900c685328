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

beforeEach(async () => {
  const { session } = bench
  await session.open(bench.at('en-article'))
  await untilMarked(session.page)
  const { x, y } = await pointOf(session.page, 'place', 'Moscow')
  await session.clickAt(x, y)
  await until('a card is open', hasCard)
})

describe('the card', () => {
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

  it('leaves no uncaught error', async () => {
    expect(await bench.session.errors()).toEqual([])
  })
})
