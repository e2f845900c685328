/** Site access "on click", sites that are never read, and an update while a page is open. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, countShown, pause, startBench, until, untilMarked } from './harness.ts'
import { inPopup, pressButton } from './popup-steps.ts'

let bench: Bench

beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.close())

describe('site access on click', () => {
  beforeEach(() => bench.session.withholdSites(true))

  it('reads nothing until the button is pressed, then reads the page', async () => {
    const { session } = bench
    await session.open(bench.at('ar-wordpress-article'))
    // Long enough that the detector knows the click from the page's own loading.
    await pause(3000)
    expect(await countShown(session.page)).toBe(0)
    // Chromium: the first press lets the waiting script in and may open no popup; Firefox: it opens the popup with access.
    await session.openPopup().catch(() => {})
    await untilMarked(session.page)
    await session.closePopup()
    await session.withholdSites(false)
  })
})

describe('a site that is never read', () => {
  it('clears its marks at once and leaves later visits alone', async () => {
    const { session } = bench
    await session.withholdSites(false)
    await session.open(bench.at('en-article'))
    await untilMarked(session.page)
    await inPopup(session, popup => pressButton(popup, /never/iu))
    await until('no marks', async () => (await countShown(session.page)) === 0)
    await session.open(bench.at('ar-wordpress-article'))
    await pause(1500)
    expect(await countShown(session.page)).toBe(0)
    await inPopup(session, popup => pressButton(popup, /again|undo|allow/iu))
    await session.open(bench.at('ar-wordpress-article'))
    await untilMarked(session.page)
  })
})

describe('an update while a page is open', () => {
  it('causes no error, and the page is read again after it', async () => {
    const { session } = bench
    await session.open(bench.at('en-article'))
    await untilMarked(session.page)
    await session.reloadExtension()
    await session.page.run(() => {
      const paragraph = document.querySelector('article p, main p')
      if (paragraph) paragraph.append(' A late word from Lisbon.')
      document.body.click()
    })
    await pause(2000)
    expect((await session.errors()).filter(error => /uncaught|extension:\/\//iu.test(error))).toEqual([])
    await session.open(bench.at('en-article'))
    await untilMarked(session.page)
  })
})
