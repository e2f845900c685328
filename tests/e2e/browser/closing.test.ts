/** Documents that go while they wait: a popup closed at any moment, a page left at any moment. Nothing is lost, nothing is said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, BROWSER, countShown, pause, startBench, until, untilMarked } from './harness.ts'
import { inPopup, pressSwitch } from './popup-steps.ts'

let bench: Bench

beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.close())

/** From before the first script until after the first answers have come. */
const MOMENTS_MS = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 160, 220, 300]

describe('a document that goes while it waits', () => {
  it('is silent as a popup, on a page that has been read', async () => {
    const { session } = bench
    await session.open(bench.at('ar-wordpress-article'))
    await untilMarked(session.page)
    for (const moment of MOMENTS_MS) {
      await session.pressToolbarButton()
      await pause(moment)
      await session.closePopup()
      await pause(100)
    }
    expect(await session.errors()).toEqual([])
  })

  it('is silent as a popup, on a page that is being read', async () => {
    const { session } = bench
    for (const [index, moment] of MOMENTS_MS.entries()) {
      await leaveFor(index % 2 ? 'ar-wordpress-article' : 'en-article')
      await pause(100)
      await session.pressToolbarButton()
      await pause(moment)
      await session.closePopup()
      await pause(100)
    }
    expect(await session.errors()).toEqual([])
  })

  it('is silent as a page that is left while it is being read', async () => {
    for (const [index, moment] of MOMENTS_MS.entries()) {
      await leaveFor(index % 2 ? 'ar-wordpress-article' : 'en-article')
      await pause(60 + moment)
    }
    expect(await bench.session.errors()).toEqual([])
  })

  it('keeps the choice of a switch when the popup is closed in the same breath', async () => {
    const { session } = bench
    await session.open(bench.at('ar-wordpress-article'))
    await untilMarked(session.page)
    for (let round = 0; round < 4; round++) {
      await pressSwitch(session, 'Show marks')
      await until('no marks', async () => (await countShown(session.page)) === 0)
      await pressSwitch(session, 'Show marks')
      await untilMarked(session.page)
    }
    expect(await session.errors()).toEqual([])
  })

  // Last, since the record is never emptied.
  it('would be heard: the record holds an error of a file of the extension', async () => {
    await inPopup(bench.session, async popup => {
      await popup.run(() => {
        // Firefox shows scripts from outside a clean view of the document; the popup's own is beneath it.
        const own = (document as { wrappedJSObject?: Document }).wrappedJSObject ?? document
        Object.assign(own, { getElementById: null })
      })
      await popup.run(() => document.querySelector<HTMLElement>('input, [role="switch"]')?.click())
      await pause(500)
    })
    await until('an error', async () => (await bench.session.errors()).length > 0)
    const [error] = await bench.session.errors()
    expect(error).toMatch(/extension:\/\/.*getElementById/su)
  })

  // In Firefox the errors of a script that is sent in from outside are not those of the extension's files.
  it.runIf(BROWSER === 'chromium')('would be heard in the background, too', async () => {
    await bench.session.background.run(() => {
      setTimeout(() => {
        throw new Error('a sample')
      })
    })
    const heard = async () => (await bench.session.errors()).some(error => /main\.js.*a sample/su.test(error))
    await until('the error', heard)
    expect(await heard()).toBe(true)
  })

  /** Follows a link, and does not wait for where it leads. */
  const leaveFor = (slug: string) =>
    bench.session.page
      .run(address => {
        location.href = address
      }, bench.at(slug))
      // The document of the call may be gone before it is answered.
      .catch(() => {})
})
