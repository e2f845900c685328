/** Leads through the marks: click, hover, keyboard and the popup's "show me". Opens the card and walks to the next occurrence. */
import { flash } from '../../highlight/flash.ts'
import { markAtPoint } from '../../highlight/hit-test.ts'
import { rectOf } from '../../highlight/on-screen.ts'
import type { Mark, Painter } from '../../highlight/painter.ts'
import { sendToBackground } from '../../shared/send.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Analysis, Span } from '../../text/analysis.ts'
import { type CardSubject, cardFor } from '../card/card-for.tsx'
import { CARD_STYLE } from '../card/card-style.ts'
import { locate, shownTypes } from '../reading/marks.ts'
import type { PageText } from '../reading/read-page.ts'
import { neighbour, occurrencesOf } from './occurrences.ts'
import { createOverlay } from './overlay.ts'
import { hasSelection, pageShadowRoots, wantsCard } from './pointer.ts'
import { scrollToRange } from './scroll-to.ts'
import { tellPlaces } from './tell-place.ts'
import { type HoverSubject, watchHover } from './watch-hover.ts'
import { areWordsOnScreen } from './words-on-screen.ts'

export interface GuideSubject {
  page: PageText
  analysis: Analysis
  painter: Painter
  settings: Settings
}

export interface Guide {
  /** Listens to pointer and keys; returns the function that stops. */
  listen(): () => void
  /** After a new reading: the card stays only where its words still stand. */
  follow(): void
  showSpan(span: Span): void
  command(name: 'next-mention' | 'previous-mention'): void
  close(): void
}

/** @param subject what is read now; null while there is nothing. */
export function createGuide(subject: () => GuideSubject | null): Guide {
  const overlay = createOverlay(CARD_STYLE)
  let current: Mark | null = null
  /** The card came by hover, and goes when the pointer leaves. */
  let isByHover = false
  const places = tellPlaces(() => {
    const now = subject()
    return now && { marks: visibleMarks(now), painter: now.painter }
  })

  const close = () => {
    overlay.close()
  }

  /** Draws the card of a mark, or draws it anew. */
  const draw = (mark: Mark): boolean => {
    const now = subject()
    const range = now?.painter.rangesOf(mark)[0]
    if (!now || !range) return false
    const same = occurrencesOf(mark, visibleMarks(now), now.analysis)
    const walk = (step: 1 | -1) => {
      const next = neighbour(same, mark, step)
      if (next) goTo(next)
    }
    const content = cardFor({
      mention: now.analysis.mentions[mark.index],
      analysis: now.analysis,
      article: now.page.article,
      settings: now.settings,
      position: same.findIndex(other => other.index === mark.index) + 1,
      total: same.length,
      ...createNameWishes(close),
      onNext: () => walk(1),
      onPrevious: () => walk(-1),
      onClose: close,
    })
    if (content) overlay.show(content, rectOf(range), now.page.article.direction)
    return content !== null
  }

  const open = (mark: Mark) => {
    current = mark
    isByHover = false
    places.tell(mark)
    if (draw(mark)) overlay.focus()
  }

  const goTo = (mark: Mark) => {
    const ranges = subject()?.painter.rangesOf(mark) ?? []
    if (ranges[0]) scrollToRange(ranges[0])
    flash(ranges)
    open(mark)
  }

  const onClick = (event: MouseEvent) => {
    const now = subject()
    if (!now || overlay.holds(event) || !wantsCard(event)) return
    const mark = markAtPoint(now.painter, event.clientX, event.clientY, pageShadowRoots(event))
    if (!mark) return close()
    if (event.altKey) event.preventDefault()
    open(mark)
  }

  /** Who takes hold of the card wants it to stay. */
  const onPress = (event: Event) => {
    if (overlay.holds(event)) isByHover = false
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !overlay.isOpen) return
    // The page's own dialogs stay open: this Escape was meant for the card.
    event.stopImmediatePropagation()
    event.preventDefault()
    close()
  }

  /** The card goes with its words, and goes away with them. */
  const onScroll = (event: Event) => {
    if (!current || !overlay.isOpen || overlay.holds(event)) return
    const range = subject()?.painter.rangesOf(current)[0]
    if (!range || !areWordsOnScreen(range)) close()
    else overlay.move(rectOf(range))
  }

  const hover: HoverSubject = {
    isWanted: () => subject()?.settings.hoverCard === true && !hasSelection(),
    opened: () => (overlay.isOpen ? (isByHover ? current : 'other') : null),
    holds: overlay.holds,
    markAt: ({ clientX, clientY, roots }) => {
      const now = subject()
      return now ? markAtPoint(now.painter, clientX, clientY, roots) : undefined
    },
    open: mark => {
      current = mark
      isByHover = true
      draw(mark)
    },
    close,
  }

  return {
    listen() {
      const stop = new AbortController()
      const { signal } = stop
      document.addEventListener('click', onClick, { signal, capture: true })
      document.addEventListener('pointerdown', onPress, { signal, capture: true, passive: true })
      document.addEventListener('keydown', onKey, { signal, capture: true })
      document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true })
      globalThis.addEventListener('resize', onScroll, { signal, passive: true })
      watchHover(hover, pageShadowRoots, signal)
      return () => {
        stop.abort()
        places.stop()
      }
    },
    follow() {
      const now = subject()
      const isSame = ({ type, span }: Mark) => type !== 'follow' && span.start === current?.span.start
      current = now?.painter.marks.find(isSame) ?? null
      // Drawn anew: the name may be followed now.
      if (!current) close()
      else if (overlay.isOpen && !draw(current)) close()
    },
    showSpan(span) {
      const now = subject()
      const slices = now && locate(now.page.article.text, now.page.live, span)
      if (!now || !slices?.length) return
      const ranges = slices.map(rangeOf)
      const [first] = ranges
      places.hold(visibleMarks(now).find(mark => mark.span.start === span.start))
      if (first) scrollToRange(first)
      flash(ranges)
    },
    command(name) {
      const now = subject()
      const next = now && neighbour(visibleMarks(now), current, name === 'next-mention' ? 1 : -1)
      if (next) goTo(next)
    },
    close,
  }
}

/** The marks that are shown now and whose text still stands. */
function visibleMarks({ painter, settings, analysis }: GuideSubject): Mark[] {
  const types = shownTypes(settings, analysis)
  types.delete('follow')
  return painter.marks.filter(
    mark => types.has(mark.type) && (mark.ranges === null || mark.ranges.length > 0),
  )
}

/** What the card asks to be kept goes to the background; a page's process writes no settings. */
const createNameWishes = (close: () => void): Pick<CardSubject, 'onFollow' | 'onRule'> => ({
  onFollow: (texts, followed) => void sendToBackground('follow-name', { texts, followed }),
  onRule: rules => {
    void sendToBackground('name-rule', { rules })
    close()
  },
})

function rangeOf({ node, start, end }: { node: Text; start: number; end: number }): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })
}
