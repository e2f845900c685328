/** Leads through the marks: click, keyboard and the popup's "show me". Opens the card and walks to the next occurrence. */
import { flash } from '../../highlight/flash.ts'
import { markAtPoint } from '../../highlight/hit-test.ts'
import { rectOf } from '../../highlight/on-screen.ts'
import type { Mark, Painter } from '../../highlight/painter.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Analysis, Span } from '../../text/analysis.ts'
import { cardFor } from '../card/card-for.tsx'
import { CARD_STYLE } from '../card/card-style.ts'
import { locate, shownTypes } from '../reading/marks.ts'
import type { PageReading } from '../reading/read-page.ts'
import { neighbour, occurrencesOf } from './occurrences.ts'
import { createOverlay } from './overlay.ts'
import { pageShadowRoots, wantsCard } from './pointer.ts'
import { scrollToRange } from './scroll-to.ts'
import { tellPlaces } from './tell-place.ts'

export interface GuideSubject {
  page: PageReading
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
  const places = tellPlaces(() => {
    const now = subject()
    return now && { marks: visibleMarks(now), painter: now.painter }
  })

  const close = () => {
    overlay.close()
  }

  const open = (mark: Mark, { jump, focus }: { jump: boolean; focus: boolean }) => {
    const now = subject()
    const range = now?.painter.rangesOf(mark)[0]
    if (!now || !range) return
    current = mark
    places.tell(mark)
    if (jump) {
      scrollToRange(range)
      flash(now.painter.rangesOf(mark))
    }
    const same = occurrencesOf(mark, visibleMarks(now), now.analysis)
    const walk = (step: 1 | -1) => {
      const next = neighbour(same, mark, step)
      if (next) open(next, { jump: true, focus: true })
    }
    const content = cardFor({
      mention: now.analysis.mentions[mark.index],
      analysis: now.analysis,
      article: now.page.article,
      settings: now.settings,
      position: same.findIndex(other => other.index === mark.index) + 1,
      total: same.length,
      onNext: () => walk(1),
      onPrevious: () => walk(-1),
      onClose: close,
    })
    if (!content) return
    overlay.show(content, rectOf(range), now.page.article.direction)
    if (focus) overlay.focus()
  }

  const onClick = (event: MouseEvent) => {
    const now = subject()
    if (!now || overlay.holds(event) || !wantsCard(event)) return
    const mark = markAtPoint(now.painter, event.clientX, event.clientY, pageShadowRoots(event))
    if (!mark) return close()
    if (event.altKey) event.preventDefault()
    open(mark, { jump: false, focus: true })
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !overlay.isOpen) return
    // The page's own dialogs stay open: this Escape was meant for the card.
    event.stopImmediatePropagation()
    event.preventDefault()
    close()
  }

  const onScroll = () => {
    const range = current && overlay.isOpen ? subject()?.painter.rangesOf(current)[0] : undefined
    if (range) overlay.move(rectOf(range))
  }

  return {
    listen() {
      const stop = new AbortController()
      const { signal } = stop
      document.addEventListener('click', onClick, { signal, capture: true })
      document.addEventListener('keydown', onKey, { signal, capture: true })
      document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true })
      globalThis.addEventListener('resize', onScroll, { signal, passive: true })
      return () => {
        stop.abort()
        places.stop()
      }
    },
    follow() {
      const now = subject()
      const same = current && now?.painter.marks.find(mark => mark.span.start === current?.span.start)
      current = same ?? null
      if (!same) close()
    },
    showSpan(span) {
      const now = subject()
      const slices = now && locate(now.page.article.text, now.page.live, span)
      if (!slices?.length) return
      const ranges = slices.map(rangeOf)
      const [first] = ranges
      if (first) scrollToRange(first)
      flash(ranges)
    },
    command(name) {
      const now = subject()
      const next = now && neighbour(visibleMarks(now), current, name === 'next-mention' ? 1 : -1)
      if (next) open(next, { jump: true, focus: true })
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

function rangeOf({ node, start, end }: { node: Text; start: number; end: number }): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })
}
