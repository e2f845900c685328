/** Nothing leaves the browser: every request of it goes through a proxy that writes it down and lets nothing out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, markedWords, pause, pointOf, startBench, until, untilMarked } from './harness.ts'
import { inPopup, popupText, pressSwitch } from './popup-steps.ts'

const ARTICLE = 'ar-wordpress-article'
const PLACE = 'كوريا الشمالية'

let bench: Bench

beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.close())

/** "GET /ar-wordpress-article/" and so on, sorted; addresses elsewhere stay whole. A favicon is asked for when the browser likes. */
const requestsOf = ({ proxy, server }: Bench): string[] =>
  proxy
    .takeRecord()
    .map(line => line.replace(` ${server.origin}/`, ' /'))
    .filter(line => line !== 'GET /favicon.ico')
    .sort()

/** Goes through an article and an application of one page; `meanwhile` is done in each view. */
async function visitPages({ session, at }: Bench, meanwhile: (view: string) => Promise<void>) {
  const { page } = session
  await session.open(at(ARTICLE))
  await meanwhile('article')
  // Pictures that wait until they are near come now at the latest.
  await page.run(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await pause(500)
  await session.open(at('spa'))
  await meanwhile('first view')
  await page.run(() =>
    [...document.querySelectorAll('a')].find(a => a.textContent === 'next article')?.click(),
  )
  await meanwhile('second view')
  await pause(1000)
}

/** What a person does with an article: popup, switches, card. */
async function tryEverything({ session }: Bench): Promise<void> {
  const { page } = session
  await untilMarked(page)
  expect((await popupText(session)).sections.length).toBeGreaterThan(1)
  await pressSwitch(session, 'Show marks')
  await pressSwitch(session, 'Show marks')
  await pressSwitch(session, 'Dates')
  await pressSwitch(session, 'Dates')
  await untilMarked(page)
  const { x, y } = await pointOf(page, 'place', PLACE)
  await session.clickAt(x, y)
  await until('a card', () => page.run(() => document.querySelector('hashiya-card') !== null))
  await session.press('Escape')
}

describe('a whole session', () => {
  it('asks for what the pages ask for without the extension, and for nothing else', async () => {
    let first: string[] = []
    await visitPages(bench, async view => {
      if (view === 'article') return tryEverything(bench)
      await untilMarked(bench.session.page)
      const words = () => markedWords(bench.session.page, 'place')
      if (view === 'first view') first = await words()
      else await until('other marks', async () => `${await words()}` !== `${first}`)
      expect((await popupText(bench.session)).title.length).toBeGreaterThan(0)
    })
    const withExtension = requestsOf(bench)

    const control = await startBench({ extension: null })
    await visitPages(control, () => pause(500))
    const without = requestsOf(control)
    await control.close()

    expect(withExtension).toContain(`GET /${ARTICLE}/`)
    expect(withExtension).toEqual(without)
  })

  it('asks for nothing on the options page', async () => {
    const options = await bench.session.openExtensionPage('src/options/index.html')
    await until('the options', () => options.run(() => document.querySelector('input') !== null))
    await pause(500)
    expect(requestsOf(bench)).toEqual([])
  })
})

describe('the record', () => {
  it.each([
    ['fetch', 'http://elsewhere.invalid/a', 'GET http://elsewhere.invalid/a'],
    ['fetch', 'https://elsewhere.invalid/b', 'CONNECT elsewhere.invalid:443'],
    ['fetch', 'http://localhost:4998/c', 'GET http://localhost:4998/c'],
    ['fetch', 'http://127.0.0.1:4998/d', 'GET http://127.0.0.1:4998/d'],
    ['beacon', 'http://elsewhere.invalid/e', 'POST http://elsewhere.invalid/e'],
    ['socket', 'ws://elsewhere.invalid/f', 'CONNECT elsewhere.invalid:80'],
    ['picture', 'http://elsewhere.invalid/g.png', 'GET http://elsewhere.invalid/g.png'],
  ])('holds a %s to %s', async (kind, address, line) => {
    await bench.session.open(bench.at('en-article'))
    requestsOf(bench)
    await bench.session.page.run(
      (how: string, url: string) => {
        if (how === 'fetch') fetch(url, { mode: 'no-cors' }).catch(() => {})
        else if (how === 'beacon') navigator.sendBeacon(url)
        else if (how === 'socket') new WebSocket(url)
        else new Image().src = url
      },
      kind,
      address,
    )
    const seen: string[] = []
    await until(line, async () => {
      seen.push(...requestsOf(bench))
      return seen.includes(line)
    })
    expect(seen).toContain(line)
  })

  it('holds what a content script of the extension asks for', async () => {
    await bench.session.open(bench.at('en-article'))
    requestsOf(bench)
    await bench.session.background.run(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      const [tab] = await api.tabs.query({ active: true, currentWindow: true })
      await api.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => void fetch('http://elsewhere.invalid/h', { mode: 'no-cors' }).catch(() => {}),
      })
    })
    const seen: string[] = []
    await until('the request', async () => {
      seen.push(...requestsOf(bench))
      return seen.includes('GET http://elsewhere.invalid/h')
    })
    expect(seen).toEqual(['GET http://elsewhere.invalid/h'])
  })
})

describe('the policy of the package', () => {
  const askElsewhere = () =>
    fetch('http://elsewhere.invalid/i', { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    )

  it('keeps the background and the popup from asking at all', async () => {
    await bench.session.open(bench.at('en-article'))
    requestsOf(bench)
    expect(await bench.session.background.run(askElsewhere)).toBe('refused')
    expect(await inPopup(bench.session, popup => popup.run(askElsewhere))).toBe('refused')
    await pause(500)
    expect(requestsOf(bench)).toEqual([])
  })
})
