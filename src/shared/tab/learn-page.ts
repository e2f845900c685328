/**
 * How the popup learns what is in the tab: address, detector, reader, in that order, telling each state on the way.
 * The browser is handed in, so that every course of events can be tested.
 */
import type { Detection } from '../../page/article.ts'
import type { Answer, PopupTab } from '../messages.ts'
import type { Settings } from '../settings/settings.ts'
import {
  cannotRead,
  originPattern,
  type PageState,
  readFailureCode,
  stateOfAddress,
  stateOfDescription,
  stateOfReading,
} from './page-state.ts'

/** What is needed of the browser. */
export interface TabPorts {
  describePage(tabId: number): Promise<Answer<'describe-page'>>
  getReading(tabId: number): Promise<Answer<'get-reading'>>
  readTab(tabId: number, force: boolean): Promise<Answer<'read-tab'>>
  /** Whether the extension may read a site, by match pattern. */
  hasAccess(pattern: string): Promise<boolean>
  wait(milliseconds: number): Promise<void>
}

export interface LearnOptions {
  tab: PopupTab | null
  settings: Settings
  /** Read it even when it is no article. */
  force: boolean
  /** Aborted when the popup starts over: nothing is told any more. */
  signal: AbortSignal
  show(state: PageState): void
}

const POLL = 150
/** 2 s for scripts that have just been brought in to answer. */
const PATIENCE = Math.ceil(2000 / POLL)

/** Finds out and tells; resolves when the last state has been told. */
export async function learnPage(ports: TabPorts, options: LearnOptions): Promise<void> {
  const { tab, settings, signal } = options
  const show = (state: PageState) => {
    if (!signal.aborted) options.show(state)
  }
  if (tab === null) return show(cannotRead(null, 'unexpected', 'no active tab'))
  const byAddress = stateOfAddress(tab.url, settings)
  if (byAddress) return show(byAddress)
  let detection: Detection | null = null
  if (options.force) {
    const brought = await ports.readTab(tab.id, true)
    if (!brought.ok) return show(await explainFailure(ports, tab, brought.failure))
  } else {
    const description = await describeTab(ports, tab)
    if (!description.ok) return show(await explainFailure(ports, tab, description.failure))
    const state = stateOfDescription(description.value, settings)
    if (state) return show(state)
    detection = description.value.detection
  }
  await followReading(ports, tab, detection, { signal, show })
}

/** The detector's answer; where nobody answers, the background is asked to bring the scripts in, and it is asked again. */
async function describeTab(ports: TabPorts, tab: PopupTab): Promise<Answer<'describe-page'>> {
  const first = await ports.describePage(tab.id)
  if (first.ok || first.failure.code !== 'not-loaded') return first
  const brought = await ports.readTab(tab.id, false)
  if (!brought.ok) return brought
  let answer: Answer<'describe-page'> = first
  for (let tries = 0; tries < PATIENCE; tries++) {
    answer = await ports.describePage(tab.id)
    if (answer.ok || answer.failure.code !== 'not-loaded') return answer
    await ports.wait(POLL)
  }
  return answer
}

/** Silence where access is withheld means "no access"; what the background says otherwise stands. */
async function explainFailure(
  ports: TabPorts,
  tab: PopupTab,
  failure: { code: string; detail: string },
): Promise<PageState> {
  const code = readFailureCode(failure.code)
  const pattern = originPattern(tab.url)
  const vague = code === 'not-loaded' || code === 'unexpected'
  const withheld = vague && pattern !== null && !(await ports.hasAccess(pattern))
  return cannotRead(tab.url, withheld ? 'no-access' : code, failure.detail)
}

/** Asks the reader until it is done. A reader that says "reading" may take its time; a silent one has 2 s. */
async function followReading(
  ports: TabPorts,
  tab: PopupTab,
  detection: Detection | null,
  { signal, show }: Pick<LearnOptions, 'signal' | 'show'>,
): Promise<void> {
  let silent = 0
  show({ kind: 'reading', url: tab.url ?? '' })
  while (!signal.aborted) {
    const answer = await ports.getReading(tab.id)
    if (answer.ok && answer.value.state !== 'reading') return show(stateOfReading(answer.value, detection))
    if (!answer.ok) {
      silent++
      const lost = answer.failure.code !== 'not-loaded' || silent >= PATIENCE
      if (lost) return show(cannotRead(tab.url, readFailureCode(answer.failure.code), answer.failure.detail))
    } else silent = 0
    await ports.wait(POLL)
  }
}
