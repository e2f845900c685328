/** A reader corrects a field for a site, by a value of their own and by an element of the page, finds it so again, and takes it back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Frame } from '../../../scripts/browsers/browser-session.ts'
import { type Bench, documentNowAndServed, startBench, until, untilMarked } from './harness.ts'
import { inPopup, pressButton } from './popup-steps.ts'

let bench: Bench

beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.close())

const open = async (slug: string) => {
  await bench.session.open(bench.at(slug))
  await untilMarked(bench.session.page)
}

/** The words of a field's row in the popup, with its candidates; '' where it is not shown. */
const rowOf = (popup: Frame, name: string) =>
  popup.run(async (wanted: string) => {
    const tab = document.querySelector<HTMLElement>('#tab-source:not([aria-selected="true"])')
    tab?.click()
    if (tab) await new Promise(resolve => setTimeout(resolve, 60))
    const rows = [...document.querySelectorAll('details.field')]
    const row = rows.find(field => field.querySelector('.field-name')?.textContent === wanted)
    row?.setAttribute('open', '')
    return row?.textContent ?? ''
  }, name)

const isShown = (popup: Frame, name: string, words: string) =>
  until(`"${words}" in the row of ${name}`, async () => (await rowOf(popup, name)).includes(words))

/** Types a value of the reader's own into the field's row and keeps it. */
const keepOwnValue = (popup: Frame, name: string, value: string) =>
  popup.run(
    async (wanted: string, given: string) => {
      const rows = [...document.querySelectorAll('details.field')]
      const row = rows.find(field => field.querySelector('.field-name')?.textContent === wanted)
      const input = row?.querySelector('input')
      if (!input) return false
      input.value = given
      input.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise(resolve => setTimeout(resolve, 50))
      row?.querySelector<HTMLButtonElement>('form button')?.click()
      return true
    },
    name,
    value,
  )

const keptRules = () =>
  bench.session.background.run(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    const { settings } = await api.storage.local.get('settings')
    return ((settings as { fieldRules?: unknown[] } | undefined)?.fieldRules ?? []).length
  })

describe('a correction', () => {
  it('by a value of one’s own is shown at once, kept on the site, and taken back', async () => {
    await open('en-article')
    const before = await inPopup(bench.session, popup => rowOf(popup, 'Publisher'))
    expect(before).not.toContain('Alder Herald')
    await inPopup(bench.session, async popup => {
      await rowOf(popup, 'Publisher')
      expect(await keepOwnValue(popup, 'Publisher', 'Alder Herald')).toBe(true)
      await isShown(popup, 'Publisher', 'corrected by you')
      expect(await rowOf(popup, 'Publisher')).toContain('Alder Herald')
    })
    expect(await keptRules()).toBe(1)

    // Another page of the site, read afresh.
    await open('ar-wordpress-article')
    await inPopup(bench.session, async popup => {
      await isShown(popup, 'Publisher', 'Alder Herald')
      await pressButton(popup, /Undo my correction/u)
      await until(
        'the correction is gone',
        async () => !(await rowOf(popup, 'Publisher')).includes('Alder Herald'),
      )
      expect(await rowOf(popup, 'Publisher')).toContain('الميناء نيوز')
    })
    expect(await keptRules()).toBe(0)

    await open('en-article')
    expect(await inPopup(bench.session, popup => rowOf(popup, 'Publisher'))).toBe(before)
  })

  it('by an element of the page takes its words, and changes nothing in the page', async () => {
    await open('ar-wordpress-article')
    const before = await inPopup(bench.session, popup => rowOf(popup, 'Title'))
    const words = await bench.session.page.run(() =>
      document.querySelector('figcaption')?.textContent?.trim(),
    )
    expect(words?.length).toBeGreaterThan(10)
    expect(before).not.toContain(words)
    await inPopup(bench.session, async popup => {
      await rowOf(popup, 'Title')
      expect(await keepOwnValue(popup, 'Title', 'figure figcaption')).toBe(true)
      await isShown(popup, 'Title', 'corrected by you')
      expect(await rowOf(popup, 'Title')).toContain(words)
    })

    // A page of the site without such an element keeps what was read.
    await open('strict-csp')
    const other = await inPopup(bench.session, popup => rowOf(popup, 'Title'))
    expect(other).not.toContain('corrected by you')

    await open('ar-wordpress-article')
    await inPopup(bench.session, async popup => {
      await isShown(popup, 'Title', 'corrected by you')
      await pressButton(popup, /Undo my correction/u)
      await until('it is taken back', async () => (await rowOf(popup, 'Title')) === before)
    })
    expect(await keptRules()).toBe(0)
    const { now, served } = await documentNowAndServed(bench.session.page)
    expect(now).toBe(served)
  })
})

describe('afterwards', () => {
  it('leaves no uncaught error', async () => {
    expect(await bench.session.errors()).toEqual([])
  })
})
