/** Pages that are hard in their own way: frameworks, strict policies, shadow roots, editors, damage. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Bench,
  BROWSER,
  countShown,
  markedWords,
  pause,
  pointOf,
  shownMarks,
  startBench,
  until,
  untilMarked,
} from './harness.ts'
import { markContrasts } from './mark-contrast.ts'
import { inPopup, popupText, pressButton } from './popup-steps.ts'

let bench: Bench

beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.close())

describe('pages that are not articles', () => {
  it.each(['ar-home', 'ar-section'])('%s: nothing is brought in, and the popup says why', async slug => {
    await bench.session.open(bench.at(slug))
    await pause(1200)
    expect(await countShown(bench.session.page)).toBe(0)
    expect((await popupText(bench.session)).title).toMatch(/does not look like an article/iu)
    // Asked to, it reads even this.
    await inPopup(bench.session, async popup => {
      await pressButton(popup, /read it anyway/iu)
      await until(
        'marks on a page that is no article',
        async () => (await countShown(bench.session.page)) > 0,
        8000,
      )
    })
  })
})

describe('pages of their own making', () => {
  it('paints and opens the card under default-src none', async () => {
    await bench.session.open(bench.at('strict-csp'))
    const { page } = bench.session
    await untilMarked(page)
    const [place = ''] = await markedWords(page, 'place')
    const decoration = await page.run(
      () => getComputedStyle(document.body, '::highlight(hashiya-place)').textDecorationLine,
    )
    if (BROWSER === 'chromium') expect(decoration).toBe('underline')
    const { x, y } = await pointOf(page, 'place', place)
    await bench.session.clickAt(x, y)
    await until('a card', () => page.run(() => document.querySelector('hashiya-card') !== null))
    const box = await page.run(() => {
      const { width, height, left, right } = (
        document.querySelector('hashiya-card') as HTMLElement
      ).getBoundingClientRect()
      return { width, height, inside: left >= 0 && right <= innerWidth }
    })
    expect(box.width).toBeGreaterThan(120)
    expect(box.height).toBeGreaterThan(60)
    expect(box.inside).toBe(true)
    await bench.session.press('Escape')
  })

  it('leaves a React application whole', async () => {
    await bench.session.open(bench.at('react-article'))
    const { page } = bench.session
    await untilMarked(page)
    await pause(2500)
    expect(await page.run(() => (globalThis as { __reactBroken?: boolean }).__reactBroken ?? false)).toBe(
      false,
    )
    expect(await countShown(page)).toBeGreaterThan(0)
  })

  it('follows a single-page application from article to article', async () => {
    await bench.session.open(bench.at('spa'))
    const { page } = bench.session
    await untilMarked(page)
    const first = { title: (await popupText(bench.session)).title, words: await markedWords(page, 'place') }
    await page.run(() =>
      [...document.querySelectorAll('a')].find(a => a.textContent === 'next article')?.click(),
    )
    await until('other places', async () => {
      const words = await markedWords(page, 'place')
      return words.length > 0 && JSON.stringify(words) !== JSON.stringify(first.words)
    })
    const second = (await popupText(bench.session)).title
    expect(second).not.toBe(first.title)
    expect(await page.run(() => document.querySelector('h1')?.textContent?.trim())).toBe(second)
  })

  it('marks text in an open shadow root', async () => {
    await bench.session.open(bench.at('shadow'))
    await untilMarked(bench.session.page)
    expect(Object.keys(await shownMarks(bench.session.page))).toContain('place')
  })

  it('never reads an editor', async () => {
    await bench.session.open(bench.at('editor'))
    const { page } = bench.session
    await untilMarked(page)
    const inside = await page.run(() => {
      let count = 0
      CSS.highlights.forEach(highlight => {
        for (const range of highlight) {
          if (
            range.startContainer.parentElement?.closest(
              '[contenteditable], textarea, input, [role="textbox"]',
            )
          )
            count++
        }
      })
      return count
    })
    expect(inside).toBe(0)
  })

  it('takes the tone for dark grounds on a dark page', async () => {
    await bench.session.open(bench.at('dark'))
    const { page } = bench.session
    await untilMarked(page)
    const names = await page.run(() => [...CSS.highlights.keys()].filter(name => name.startsWith('hashiya-')))
    expect(names.length).toBeGreaterThan(0)
    expect(names.every(name => name.endsWith('-dark'))).toBe(true)
  })

  // Only Chromium says how a highlight is drawn; the style sheet is the same in both.
  it.runIf(BROWSER === 'chromium').each(['en-article', 'ar-wordpress-article', 'spa', 'dark'])(
    'draws lines that stand out, and leaves words legible: %s',
    async slug => {
      await bench.session.open(bench.at(slug))
      await untilMarked(bench.session.page)
      const marks = await markContrasts(bench.session.page)
      expect(marks.length).toBeGreaterThan(2)
      expect(marks.filter(({ line }) => line < 3)).toEqual([])
      // Words that the page itself writes too faintly are not made so by us.
      expect(marks.filter(({ words, washed }) => washed < 4.5 && words >= 4.5)).toEqual([])
    },
  )

  it('drops a mark whose words change, and marks the new ones after a pause', async () => {
    await bench.session.open(bench.at('en-article'))
    const { page } = bench.session
    await untilMarked(page)
    await page.run(() => {
      const paragraph = document.querySelector('article p:nth-of-type(2), main p:nth-of-type(2)')
      if (paragraph)
        paragraph.textContent =
          'Ministers from Portugal and Norway met in Lisbon on Monday and agreed to send 450 engineers.'
    })
    await until('Portugal is marked', async () => (await markedWords(page, 'place')).includes('Portugal'))
    const wrong = await page.run(() => {
      const bad: string[] = []
      CSS.highlights.forEach(highlight => {
        for (const range of highlight) if (!range.startContainer.isConnected) bad.push('gone')
      })
      return bad
    })
    expect(wrong).toEqual([])
  })
})

describe('damaged pages', () => {
  it.each([
    'bad-json-ld',
    'bad-time',
    'bad-nested',
    'bad-surrogates',
    'bad-removed',
    'bad-prototype',
    'bad-text-node',
  ])(
    '%s: a clear state in the popup, no uncaught error',
    async slug => {
      await bench.session.open(bench.at(slug))
      await pause(slug === 'bad-text-node' ? 3000 : 1500)
      const text = await popupText(bench.session)
      expect(text.title.length).toBeGreaterThan(0)
      const errors = (await bench.session.errors()).filter(error => /extension:\/\//u.test(error))
      expect(errors).toEqual([])
    },
    90_000,
  )
})

describe('places where nothing can be read', () => {
  it('says so on a page of the browser', async () => {
    await bench.session.open(BROWSER === 'firefox' ? 'about:license' : 'chrome://version')
    expect((await popupText(bench.session)).title).toMatch(/browser/iu)
  })

  it('says so on a PDF', async () => {
    await bench.session.open(`${bench.server.origin}/pdf`).catch(() => {})
    expect((await popupText(bench.session)).title.length).toBeGreaterThan(0)
  })
})
