/**
 * The reader of one page: reads, paints, and reads again when the page changes. One state at a time; an answer that
 * belongs to an older reading is thrown away.
 */
import type { Painter } from '../../highlight/painter.ts'
import type { ArticleText, Finding } from '../../page/article.ts'
import { browser } from '../../shared/browser.ts'
import { type Failure, failure, success } from '../../shared/failure.ts'
import type { Reading } from '../../shared/messages.ts'
import { sendToBackground } from '../../shared/send.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings/settings.ts'
import { loadSettings, watchSettings } from '../../shared/settings/settings-store.ts'
import { fieldRulesFor, isNeverSite } from '../../shared/settings/sites.ts'
import type { Analysis } from '../../text/analysis.ts'
import { answerMessages } from '../answer-messages.ts'
import { createGuide, type Guide } from '../guide/create-guide.ts'
import { requestForSpan, shiftAnalysis, spanOnScreen } from './first-look.ts'
import { countMarks, makePainter, rootsOfText, shownTypes } from './marks.ts'
import { analyse, type PageReading, type PageText, readPage, requestFor } from './read-page.ts'
import { watchChanges } from './watch-changes.ts'
import { watchNavigation } from './watch-navigation.ts'

interface Ready {
  page: PageText
  origin: Finding[]
  analysis: Analysis
  painter: Painter
  /** Only what stands on the screen has been analysed yet. */
  isFirstLook: boolean
  /** What the reader followed and had said of names when it was analysed. */
  wishes: string
}

export interface Reader {
  start(): void
  /** @param force read the page also where the detector says that it is no article. */
  readAgain(force: boolean): void
}

/** A reader that does nothing until `start`. */
export function createReader(): Reader {
  let settings: Settings = DEFAULT_SETTINGS
  let ready: Ready | null = null
  let problem: Failure | null = null
  /** The detector or the reader of the news wanted this page read; ends with the next view. */
  let forced = true
  /** Of the reading under way; aborted when a newer one begins or the view is left. */
  let current = new AbortController()
  const stops: (() => void)[] = []

  const guide: Guide = createGuide(() => (ready ? { ...ready, settings } : null))
  const changes = watchChanges(() => startReading(forced))

  const overtake = (): AbortSignal => {
    current.abort()
    current = new AbortController()
    return current.signal
  }

  const announce = () => {
    const marks = ready?.painter.marks.filter(({ type }) => type !== 'follow') ?? []
    const followed = ready?.analysis.matches.length ?? 0
    const shown = ready ? shownTypes(settings, ready.analysis).size > 0 : settings.enabled
    void sendToBackground('marks-changed', { count: marks.length, followed, shown })
  }

  const leave = () => {
    guide.close()
    ready?.painter.clear()
    ready = null
  }

  /** The extension was updated or removed while the page was open: nothing of this copy may stay. */
  const isOrphan = () => {
    if (browser.runtime?.id) return false
    overtake()
    leave()
    changes.stop()
    for (const stop of stops.splice(0)) stop()
    return true
  }

  /** The reader of the news has said never to read this site. */
  const rest = () => {
    overtake()
    changes.stop()
    leave()
  }

  const fail = (found: Failure) => {
    problem = found
    leave()
    // The text may still come: a slow view of a single-page application, a page that writes itself anew.
    changes.observe([document], null)
    announce()
  }

  const show = (page: PageText, origin: Finding[], analysis: Analysis, isFirstLook = false) => {
    const painter = makePainter(page, analysis)
    ready?.painter.clear()
    // Without the way to read the origin once more: it holds all that was collected of the page.
    ready = {
      page: { article: page.article, live: page.live },
      origin,
      analysis,
      painter,
      isFirstLook,
      wishes: wishesOf(settings),
    }
    problem = null
    painter.show(shownTypes(settings, analysis))
    const { roots, whole } = rootsOfText(page.live, page.article.text.length)
    changes.observe(roots, painter)
    if (!whole) changes.readSoon()
    guide.follow()
    if (!isFirstLook) announce()
  }

  /** Marks what stands on the screen while the whole of a long article waits for its analysis. */
  const lookFirst = async (page: PageReading, isCurrent: () => boolean) => {
    // Marks of the whole are there already, as when a live blog has grown: they are the better look.
    const span = ready ? null : spanOnScreen(page.article, page.live, globalThis.innerHeight)
    if (!span) return
    const analysis = await analyse(requestForSpan(requestFor(page.article), span))
    if (analysis.ok && isCurrent()) show(page, [], shiftAnalysis(analysis.value, span.start), true)
  }

  async function read(force: boolean): Promise<void> {
    if (isOrphan() || isNeverSite(settings, location.href)) return
    const signal = overtake()
    changes.hold()
    const page = await readPage(force, fieldRulesFor(settings, location.href), signal)
    if (signal.aborted || isOrphan()) return
    if (!page.ok) return fail(page.failure)
    const isCurrent = () => !signal.aborted && !isOrphan()
    // The same words on new nodes, as after a re-render: nothing to analyse again.
    const isSettled = ready && !ready.isFirstLook && ready.wishes === wishesOf(settings)
    const isSame = ready && isSettled && isSameRequest(ready.page.article, page.value.article)
    const known = isSame ? ready?.analysis : undefined
    if (!known) await lookFirst(page.value, isCurrent)
    if (!isCurrent()) return
    // The page's origin is read here while the background analyses the text.
    const [analysis, origin] = await Promise.all([
      known ? success(known) : analyse(requestFor(page.value.article)),
      page.value.readOrigin(),
    ])
    if (!isCurrent()) return
    if (!analysis.ok) fail(analysis.failure)
    else if (!origin.ok) fail(origin.failure)
    else show(page.value, origin.value, analysis.value)
  }

  const startReading = (force: boolean) =>
    void read(force).catch(error => fail(failure('unexpected', error).failure))

  const describe = (): Reading => {
    const url = location.href
    if (problem) return { state: 'failed', url, failure: problem }
    if (!ready || ready.isFirstLook) return { state: 'reading', url }
    const { page, origin, analysis, painter } = ready
    return {
      state: 'ready',
      url,
      article: { ...page.article, origin },
      analysis,
      counts: countMarks(painter),
    }
  }

  const applySettings = (next: Settings) => {
    const restyled = JSON.stringify(next.colours) !== JSON.stringify(settings.colours)
    if (restyled) void sendToBackground('colours-changed', { before: settings.colours })
    const corrected = rulesKey(next) !== rulesKey(settings) || wishesOf(next) !== wishesOf(settings)
    settings = next
    if (isOrphan()) return
    if (isNeverSite(settings, location.href)) rest()
    else if ((!ready && !problem) || corrected) return startReading(forced)
    ready?.painter.show(shownTypes(settings, ready.analysis))
    if (!settings.enabled) guide.close()
    announce()
  }

  const start = async () => {
    // At once: the detector leaves the popup's questions to the reader from now on.
    stops.push(answerMessages({ describe, showSpan: guide.showSpan, command: guide.command }))
    settings = await loadSettings()
    stops.push(
      watchSettings(applySettings),
      watchNavigation(
        () => {
          overtake()
          forced = false
          problem = null
          leave()
        },
        () => startReading(false),
      ),
      guide.listen(),
      onShownAgain(() => isOrphan() || ready?.painter.restore()),
      onBroughtBack(() => {
        if (isOrphan() || (ready && !ready.isFirstLook)) return
        problem = null
        startReading(forced)
      }),
    )
    await read(forced)
  }

  return {
    start: () => void start().catch(error => fail(failure('unexpected', error).failure)),
    readAgain: force => {
      forced = force
      problem = null
      startReading(force)
    },
  }
}

/** Nothing that the analysis depends on has changed. */
const isSameRequest = (before: ArticleText, now: ArticleText): boolean =>
  before.text === now.text && before.metadata.published.value === now.metadata.published.value

/** What the engine takes of the settings, to be compared. */
const wishesOf = ({ follows, nameRules }: Settings): string => JSON.stringify([follows, nameRules])

/** The corrections of this page's site, to be compared. */
const rulesKey = (settings: Settings): string => JSON.stringify(fieldRulesFor(settings, location.href))

/** The page may have cleared the highlight registry while nobody looked. */
function onShownAgain(restore: () => void): () => void {
  const onChange = () => {
    if (document.visibilityState === 'visible') restore()
  }
  document.addEventListener('visibilitychange', onChange)
  return () => document.removeEventListener('visibilitychange', onChange)
}

/** "Back" brought the page as it was left; an answer that was on its way then never comes. */
function onBroughtBack(readAgain: () => void): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) readAgain()
  }
  globalThis.addEventListener('pageshow', onShow)
  return () => globalThis.removeEventListener('pageshow', onShow)
}
