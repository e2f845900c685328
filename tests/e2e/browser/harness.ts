/** One browser with the built extension, the sample pages on loopback, and what the tests ask of them. */
import type { BrowserSession, Frame, SessionOptions } from '../../../scripts/browsers/browser-session.ts'
import { startChromium } from '../../../scripts/browsers/chromium-session.ts'
import { startFirefox } from '../../../scripts/browsers/firefox-session.ts'
import { type RecordingProxy, startRecordingProxy } from '../../../scripts/browsers/recording-proxy.ts'
import { extensionFolder } from '../../../scripts/build/build-extension.ts'
import { type FixtureServer, startFixtureServer } from '../../fixtures/server.ts'

export const BROWSER = process.env.HASHIYA_BROWSER === 'firefox' ? 'firefox' : 'chromium'

export interface Bench {
  session: BrowserSession
  server: FixtureServer
  /** Every request of the browser goes through it; only those to `server` come through. */
  proxy: RecordingProxy
  /** The address of a sample page. */
  at(slug: string): string
  /** @throws when anything but the sample pages was asked for and not taken from the record. */
  close(): Promise<void>
}

/** Starts all three; close them in afterAll. */
export async function startBench(options: Partial<SessionOptions> = {}): Promise<Bench> {
  const server = await startFixtureServer()
  const proxy = await startRecordingProxy(server.origin)
  const firefox = BROWSER === 'firefox'
  const start = firefox ? startFirefox : startChromium
  const extension = extensionFolder(firefox ? 'firefox' : 'chrome')
  const session = await start({ extension, headless: true, proxyPort: proxy.port, ...options })
  return {
    session,
    server,
    proxy,
    at: slug => `${server.origin}/${slug}/`,
    async close() {
      await session.close()
      await proxy.close()
      await server.close()
      const strangers = proxy.takeRecord().filter(line => !line.includes(` ${server.origin}/`))
      if (strangers.length) throw new Error(`The browser asked for:\n${strangers.join('\n')}`)
    },
  }
}

/** Asks until the answer is true. @throws with the description when it never is. */
export async function until(what: string, ask: () => Promise<boolean>, patienceMs = 10_000): Promise<void> {
  const end = Date.now() + patienceMs
  for (;;) {
    if (await ask().catch(() => false)) return
    if (Date.now() > end) throw new Error(`Waited ${patienceMs} ms in vain: ${what}`)
    await pause(50)
  }
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** How many ranges each of our highlights holds, as the page sees the registry. */
export async function shownMarks(page: Frame): Promise<Record<string, number>> {
  return page.run(() => {
    const out: Record<string, number> = {}
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('hashiya-')) out[name.replace(/^hashiya-|-dark$/gu, '')] = highlight.size
    })
    return out
  })
}

export const countShown = async (page: Frame): Promise<number> =>
  Object.values(await shownMarks(page)).reduce((sum, count) => sum + count, 0)

/** Waits until the page is marked and no more marks come. */
export async function untilMarked(page: Frame, least = 1): Promise<void> {
  await until(`at least ${least} marks`, async () => (await countShown(page)) >= least, 15_000)
  let before = -1
  await until('no more marks to come', async () => {
    const now = await countShown(page)
    const settled = now === before
    before = now
    if (!settled) await pause(250)
    return settled
  })
}

/** The words under each mark of a type, in the page's order; ranges are read by the page itself. */
export async function markedWords(page: Frame, type: string): Promise<string[]> {
  return page.run((name: string) => {
    const words: string[] = []
    for (const suffix of ['', '-dark']) {
      for (const range of CSS.highlights.get(`hashiya-${name}${suffix}`) ?? []) {
        words.push((range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset))
      }
    }
    return words
  }, type)
}

/** The words under all marks of these types, in the page's order; a mark that crosses nodes is one range each. */
export async function wordsInOrder(
  page: Frame,
  types: readonly string[] = ['person', 'place', 'organization', 'figure', 'date'],
): Promise<string[]> {
  return page.run((names: readonly string[]) => {
    const ranges = names
      .flatMap(name => ['', '-dark'].map(suffix => CSS.highlights.get(`hashiya-${name}${suffix}`)))
      .flatMap(highlight => [...(highlight ?? [])])
    const live = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range
    })
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    return live.map(String)
  }, types)
}

/** The document as it stands, and as the server sent it: equal, where the page has no script of its own. */
export async function documentNowAndServed(page: Frame): Promise<{ now: string; served: string }> {
  return page.run(async () => {
    const html = await (await fetch(location.href)).text()
    const served = new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML
    return { now: document.documentElement.outerHTML, served }
  })
}

/** The middle of the first mark with these words, in the viewport; scrolls it into view. */
export async function pointOf(page: Frame, type: string, words: string): Promise<{ x: number; y: number }> {
  const point = await page.run(
    (name: string, wanted: string) => {
      for (const suffix of ['', '-dark']) {
        for (const range of CSS.highlights.get(`hashiya-${name}${suffix}`) ?? []) {
          const node = range.startContainer
          if ((node.textContent ?? '').slice(range.startOffset, range.endOffset) !== wanted) continue
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
          const live = document.createRange()
          live.setStart(node, range.startOffset)
          live.setEnd(range.endContainer, range.endOffset)
          const { left, top, width, height } = live.getClientRects()[0] as DOMRect
          return { x: left + width / 2, y: top + height / 2 }
        }
      }
      return null
    },
    type,
    words,
  )
  if (!point) throw new Error(`No mark of ${type} with the words ${words}`)
  return point
}
