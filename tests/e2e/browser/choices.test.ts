/** What is chosen on the welcome and the options page, and what comes of it: in the page, on the button, in the browser's account. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Frame } from '../../../scripts/browsers/browser-session.ts'
import type { Settings } from '../../../src/shared/settings/settings.ts'
import {
  type Bench,
  BROWSER,
  countShown,
  markedWords,
  shownMarks,
  startBench,
  until,
  untilMarked,
} from './harness.ts'
import { inPopup } from './popup-steps.ts'

let bench: Bench

beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.close())

const stored = async (): Promise<Partial<Settings>> =>
  bench.session.background.run(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    const { settings } = await api.storage.local.get('settings')
    return (settings ?? {}) as Partial<Settings>
  })

/** What the browser's account would be given. */
const inAccount = () =>
  bench.session.background.run(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    return (await api.storage.sync.get(null)) as Record<string, unknown>
  })

/** Clicks the switch or radio button whose label begins with these words. */
async function choose(frame: Frame, words: string): Promise<void> {
  await until(`a choice "${words}"`, () =>
    frame.run((wanted: string) => {
      const labels = [...document.querySelectorAll('label')]
      const label = labels.find(each => each.textContent?.trim().startsWith(wanted))
      label?.querySelector('input')?.click()
      return label !== undefined
    }, words),
  )
}

describe('the welcome page', () => {
  it('shows the sample marked in the reader’s language, and what is chosen there holds', async () => {
    const welcome = await bench.session.openExtensionPage('src/welcome/index.html')
    await untilMarked(welcome)
    expect(await markedWords(welcome, 'place')).not.toEqual([])
    const counts = await welcome.run(() =>
      [...document.querySelectorAll('.sample .type-list .soft')].map(({ textContent }) =>
        Number(textContent),
      ),
    )
    const shown = await shownMarks(welcome)
    expect(counts).toEqual(
      ['person', 'place', 'organization', 'figure', 'date'].map(type => shown[type] ?? 0),
    )

    await choose(welcome, 'Places')
    await until('no places', async () => (await shownMarks(welcome)).place === undefined)
    expect((await stored()).types?.place).toBe(false)
    await choose(welcome, 'Places')
    await choose(welcome, 'Read an article only when I press')
    await until('the choice is kept', async () => (await stored()).otherSites === 'ask')
    await choose(welcome, 'Read every news article')
    await until('the choice is kept', async () => (await stored()).otherSites === 'always')
  })

  it('comes by itself after an install, and not where Firefox loads an add-on for a while only', async () => {
    const pages = await bench.session.background.run(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      return (await api.tabs.query({ url: api.runtime.getURL('src/welcome/*') })).length
    })
    // One is that of the test before.
    expect(pages).toBe(BROWSER === 'chromium' ? 2 : 1)
  })
})

describe('settings in the browser’s account', () => {
  it('go there when that is switched on, lists only where that is asked for too, and leave it again', async () => {
    const options = await bench.session.openExtensionPage('src/options/index.html')
    await until('the options', () => options.run(() => document.querySelector('main') !== null))
    await bench.session.background.run(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      const { settings } = await api.storage.local.get('settings')
      const follows = [{ text: 'Zanzibar', kind: 'name' }]
      const sites = [{ site: 'own.example', choice: 'never' }]
      await api.storage.local.set({ settings: { ...(settings as object), follows, sites } })
    })
    await until('they are shown', () =>
      options.run(() => document.body.textContent?.includes('Zanzibar') === true),
    )
    expect(await inAccount()).toEqual({})

    await choose(options, 'Use these choices on my other')
    await until('the choices are there', async () => 'choices' in (await inAccount()))
    const choices = await inAccount()
    expect(Object.keys(choices).filter(key => !/^choices(?:\.|$)/u.test(key))).toEqual([])
    expect(Object.keys(choices)).toContain('choices.colours.0')
    expect(JSON.stringify(choices)).not.toMatch(/Zanzibar|own\.example|"sync/u)

    await choose(options, 'Also what I follow')
    await until('the lists are there', async () => 'lists.follows.0' in (await inAccount()))
    expect(JSON.stringify(await inAccount())).toMatch(/Zanzibar.*own\.example|own\.example.*Zanzibar/u)

    await choose(options, 'Use these choices on my other')
    await until('nothing is there', async () => Object.keys(await inAccount()).length === 0)
    expect((await stored()).follows).toEqual([{ text: 'Zanzibar', kind: 'name' }])
    expect((await stored()).syncLists).toBe(false)
  })
})

describe('what is followed', () => {
  const badge = () =>
    bench.session.background.run(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      const tabs = await api.tabs.query({})
      const tab = tabs.find(({ url }) => url?.startsWith('http'))
      return api.action.getBadgeText({ tabId: tab?.id ?? -1 })
    })
  const change = (part: Partial<Settings>) =>
    bench.session.background.run(async (changed: Partial<Settings>) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      const { settings } = await api.storage.local.get('settings')
      await api.storage.local.set({ settings: { ...(settings as object), ...changed } })
    }, part)
  const matches = () =>
    inPopup(bench.session, popup =>
      popup.run(() => document.querySelector('.matches')?.textContent?.replace(/\s+/gu, ' ') ?? ''),
    )

  it('is marked in an article that speaks of it, and told by badge and popup, in either script', async () => {
    const { session } = bench
    await change({ follows: [{ text: 'كوريا الشمالية', kind: 'name' }] })
    await session.open(bench.at('en-article'))
    await untilMarked(session.page)
    await until('the badge', async () => (await badge()) === '★1')
    const followed = await markedWords(session.page, 'follow')
    expect(followed).toContain('North Korea')
    expect(await matches()).toContain(`كوريا الشمالية ${followed.length} places`)

    await change({ follows: [] })
    await until('no such marks', async () => (await shownMarks(session.page)).follow === undefined)
    await until('a number on the badge', async () => /^\d+$/u.test(await badge()))
    expect(await matches()).toBe('')
  })

  it('decides which articles are marked at all, where that is wanted', async () => {
    const { session } = bench
    await change({ follows: [{ text: 'Zanzibar', kind: 'name' }], matchingOnly: true })
    await until('no marks', async () => (await countShown(session.page)) === 0)
    await until('the badge says that they are off', async () => (await badge()) === '–')
    await change({ follows: [{ text: 'North Korea', kind: 'name' }] })
    await until('marks again', async () => (await countShown(session.page)) > 40)
    await change({ follows: [], matchingOnly: false })
  })
})

describe('afterwards', () => {
  it('leaves no uncaught error', async () => {
    expect(await bench.session.errors()).toEqual([])
  })
})
