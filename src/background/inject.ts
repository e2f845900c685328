/** Brings the content scripts into a tab. */
import { marksStyleSheet } from '../highlight/style.ts'
import { browser, IS_FIREFOX } from '../shared/browser.ts'
import { failure, type Result, success } from '../shared/failure.ts'
import type { MentionType } from '../text/analysis.ts'
import { loadSettings } from './stored-settings.ts'

const DETECTOR = 'src/content/detector.js'
const READER = 'src/content/reader.js'

/** In a tab whose site is withheld `scripting` neither resolves nor rejects in Chrome (checked): it is given this long. */
const PATIENCE_MS = 1000

/** The reader and the style sheet of the marks; the reader reads again where it runs already. */
export async function injectReader(tabId: number): Promise<Result<null>> {
  const { colours } = await loadSettings()
  return attempt([insertStyle(tabId, colours), execute(tabId, READER)])
}

/** The detector, for tabs that were open before the extension came. */
export async function injectDetector(tabId: number): Promise<Result<null>> {
  return attempt([execute(tabId, DETECTOR)])
}

/** Changes the style sheet of the marks in a tab. */
export async function restyle(tabId: number, before: Record<MentionType, string>): Promise<Result<null>> {
  const { colours } = await loadSettings()
  return attempt([removeStyle(tabId, before), insertStyle(tabId, colours)])
}

const execute = (tabId: number, file: string) =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] })

/** The only origins that paint in light and in open shadow trees, each in its browser (checked). */
const style = (tabId: number, colours: Record<MentionType, string>) => ({
  target: { tabId, frameIds: [0] },
  css: marksStyleSheet(colours),
  origin: IS_FIREFOX ? ('USER' as const) : ('AUTHOR' as const),
})

const insertStyle = (tabId: number, colours: Record<MentionType, string>) =>
  browser.scripting.insertCSS(style(tabId, colours))

const removeStyle = (tabId: number, colours: Record<MentionType, string>) =>
  browser.scripting.removeCSS(style(tabId, colours))

async function attempt(calls: Promise<unknown>[]): Promise<Result<null>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<'withheld'>(resolve => {
    timer = setTimeout(() => resolve('withheld'), PATIENCE_MS)
  })
  try {
    const outcome = await Promise.race([Promise.all(calls), patience])
    return outcome === 'withheld' ? failure('no-access', 'the browser did not answer') : success(null)
  } catch (error) {
    return failure('no-access', error)
  } finally {
    clearTimeout(timer)
  }
}
