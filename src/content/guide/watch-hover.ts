/** The card by hover: when the pointer has rested on a mark, until it leaves mark and card. Never by touch. */
import type { Mark } from '../../highlight/painter.ts'

export interface HoverSubject {
  /** The reader wants it, and there is something to hover over. */
  isWanted(): boolean
  /** The mark whose card is open by hover; null where none is; "other" where a card was opened on purpose, which stays. */
  opened(): Mark | 'other' | null
  /** Whether an event happened in the card. */
  holds(event: Event): boolean
  markAt(point: Point): Mark | undefined
  open(mark: Mark): void
  close(): void
}

interface Point {
  clientX: number
  clientY: number
  /** The open shadow roots that the pointer is in. */
  roots: ShadowRoot[]
}

/** So long the pointer rests before the card comes, and may be away before it goes (on its way into the card), in milliseconds. */
const REST = 300

/** @param signal ends it. @param rootsOf the open shadow roots of an event: they are known only while it happens. */
export function watchHover(
  subject: HoverSubject,
  rootsOf: (event: MouseEvent) => ShadowRoot[],
  signal: AbortSignal,
): void {
  let rest: ReturnType<typeof setTimeout> | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined

  const stay = () => {
    clearTimeout(leaving)
    leaving = undefined
  }
  const leave = () => {
    leaving ??= setTimeout(() => {
      leaving = undefined
      if (isByHover(subject.opened())) subject.close()
    }, REST)
  }
  const forget = () => clearTimeout(rest)

  const onMove = (event: PointerEvent) => {
    forget()
    const opened = subject.opened()
    if (event.pointerType === 'touch' || opened === 'other' || subject.holds(event)) return stay()
    if (!subject.isWanted()) return
    const { clientX, clientY } = event
    const point = { clientX, clientY, roots: rootsOf(event) }
    if (opened) {
      if (subject.markAt(point) === opened) return stay()
      leave()
    }
    // A pressed button selects or drags.
    if (event.buttons === 0) rest = setTimeout(() => arrive(point), REST)
  }

  const arrive = (point: Point) => {
    const mark = subject.isWanted() && subject.opened() !== 'other' && subject.markAt(point)
    if (!mark || mark === subject.opened()) return
    stay()
    subject.open(mark)
  }

  const onOut = (event: PointerEvent) => {
    // Out of the window.
    if (event.relatedTarget !== null) return
    forget()
    if (isByHover(subject.opened())) leave()
  }

  const listen = { signal, capture: true, passive: true }
  document.addEventListener('pointermove', onMove, listen)
  document.addEventListener('pointerout', onOut, listen)
  for (const name of ['pointerdown', 'keydown', 'scroll']) document.addEventListener(name, forget, listen)
  signal.addEventListener('abort', () => {
    forget()
    stay()
  })
}

const isByHover = (opened: Mark | 'other' | null): boolean => opened !== null && opened !== 'other'
