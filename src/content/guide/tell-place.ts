/** Tells the side panel, while one listens, where the reader is: at the mark last gone to, else at the first one in the window. */
import { rectOf } from '../../highlight/on-screen.ts'
import type { Mark, Painter } from '../../highlight/painter.ts'
import { browser, type Runtime } from '../../shared/browser.ts'
import { PLACE_PORT, type Place } from '../../shared/place-port.ts'
import { areWordsOnScreen } from './words-on-screen.ts'

export interface PlaceTeller {
  /** The reader has gone to a mark by card or keyboard. */
  tell(mark: Mark): void
  /**
   * The page was scrolled to a mark, or to words that are none: told once nothing moves, for the panel that asked may ask
   * again by then. While the mark is in the window it is the place, and not the first one above it.
   */
  hold(mark: Mark | undefined): void
  stop(): void
}

/** Scrolling is told so often at most, in milliseconds. */
const PAUSE = 150

/**
 * @param subject the marks that are shown, in text order, and their painter; null while nothing is read.
 */
export function tellPlaces(subject: () => { marks: readonly Mark[]; painter: Painter } | null): PlaceTeller {
  const ports = new Set<Runtime.Port>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let held: Mark | undefined

  const send = (mark: Mark | undefined) => {
    if (!mark) return
    const place: Place = { mention: mark.index }
    for (const port of ports) port.postMessage(place)
  }

  const look = () => {
    timer = undefined
    const now = subject()
    if (!now) return
    const { marks, painter } = now
    const mark =
      held && marks.find(({ index, span }) => index === held?.index && span.start === held.span.start)
    const range = mark && painter.rangesOf(mark)[0]
    if (!range || !areWordsOnScreen(range)) held = undefined
    send(held ?? firstBelowTop(marks, painter))
  }

  const hold = (mark: Mark | undefined) => {
    held = mark
    clearTimeout(timer)
    timer = ports.size > 0 ? setTimeout(look, PAUSE) : undefined
  }

  const onScroll = () => {
    timer ??= setTimeout(look, PAUSE)
  }

  const onConnect = (port: Runtime.Port) => {
    if (port.name !== PLACE_PORT || port.sender?.id !== browser.runtime.id) return
    if (ports.size === 0) document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    ports.add(port)
    port.onDisconnect.addListener(() => {
      ports.delete(port)
      if (ports.size === 0) document.removeEventListener('scroll', onScroll, { capture: true })
    })
    onScroll()
  }

  browser.runtime.onConnect.addListener(onConnect)
  return {
    tell(mark) {
      hold(mark)
      send(mark)
    },
    hold,
    stop() {
      clearTimeout(timer)
      browser.runtime.onConnect.removeListener(onConnect)
      document.removeEventListener('scroll', onScroll, { capture: true })
      for (const port of ports) port.disconnect()
      ports.clear()
    },
  }
}

/** By bisection: marks in text order stand from top to bottom, all but a few in columns and boxes. The last one below the article. */
function firstBelowTop(marks: readonly Mark[], painter: Painter): Mark | undefined {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const mark = marks[middle]
    const range = mark && painter.rangesOf(mark)[0]
    if (range && rectOf(range).bottom <= 0) low = middle + 1
    else high = middle
  }
  return marks[low] ?? marks.at(-1)
}
