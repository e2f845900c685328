/**
 * All marks in their order, as a list box: one tab stop, arrows move, and only the rows on the screen exist, so that five
 * thousand scroll as lightly as fifty.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { MarkSample } from '../../shared/design/mark-sample.tsx'
import type { Translator } from '../../shared/i18n/translator.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { ArticleReading } from '../../shared/tab/page-state.ts'
import { type MarkRow, meaningOf } from '../mark-rows.ts'

export interface MarkListProps {
  reading: ArticleReading
  rows: readonly MarkRow[]
  /** Index into the rows. */
  current: number
  settings: Settings
  translator: Translator
  /** Goes to a row; the page follows. */
  onGo(row: number): void
}

/** In CSS pixels; every row is as high, which is what makes the list light. The style sheet says the same. */
const ROW_HEIGHT = 48
/** Rows above and below the screen, so that a quick scroll shows no gap. */
const SPARE_ROWS = 6

export function MarkList(props: MarkListProps) {
  const { rows, current, translator, onGo } = props
  const list = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 600 })
  useLayoutEffect(() => watchSize(list.current, setView), [])
  // At once: a frame later, or 100 ms where the panel gets no frame, it would undo a scroll of the reader's own.
  useLayoutEffect(() => bringIntoView(list.current, current), [current])
  const from = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - SPARE_ROWS)
  const to = Math.min(rows.length, Math.ceil((view.top + view.height) / ROW_HEIGHT) + SPARE_ROWS)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = rowAfter(current, event.key, rows.length, Math.floor(view.height / ROW_HEIGHT))
    if (next === null) return
    event.preventDefault()
    onGo(next)
  }
  return (
    <div
      role="listbox"
      ref={list}
      class="mark-list"
      tabIndex={0}
      aria-label={translator.text('panel.marks')}
      aria-activedescendant={current >= from && current < to ? `mark-${current}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={event => setView({ ...view, top: event.currentTarget.scrollTop })}
    >
      <div class="mark-space" style={{ blockSize: `${rows.length * ROW_HEIGHT}px` }}>
        {rows.slice(from, to).map((row, at) => (
          <MarkItem key={row.index} {...props} row={row} at={from + at} />
        ))}
      </div>
    </div>
  )
}

function MarkItem({
  row,
  at,
  rows,
  current,
  reading,
  settings,
  translator,
  onGo,
}: MarkListProps & { row: MarkRow; at: number }) {
  const { mention } = row
  const { language, direction, text } = reading.article
  const written = text.slice(mention.start, mention.end)
  // Dates and figures are put into words once, not at every step through the list.
  const meaning = useMemo(() => meaningOf(row, reading, translator), [row, reading, translator])
  const type = translator.text(`one.${mention.type}`)
  const position = { position: at + 1, total: rows.length, type }
  return (
    // The list box has the focus and hears the keys; an option only hears the pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list box's
    <div
      role="option"
      id={`mark-${at}`}
      class="mark-row"
      tabIndex={-1}
      style={{ insetBlockStart: `${at * ROW_HEIGHT}px` }}
      aria-selected={at === current}
      aria-setsize={rows.length}
      aria-posinset={at + 1}
      onClick={() => onGo(at)}
    >
      <span class="visually-hidden">{translator.text('panel.at', position)}</span>
      <bdi class="mark-written text" lang={language} dir={direction}>
        <MarkSample type={mention.type} colour={settings.colours[mention.type]}>
          {written}
        </MarkSample>
      </bdi>
      {/* The type has been said before the words. */}
      <bdi class="mark-meaning" dir={translator.direction} aria-hidden={meaning === null}>
        {meaning ?? type}
      </bdi>
    </div>
  )
}

/** The row that a key leads to; null for other keys. */
function rowAfter(current: number, key: string, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
    Enter: current,
    ' ': current,
  }
  if (!Object.hasOwn(steps, key) || count === 0) return null
  return Math.min(count - 1, Math.max(0, steps[key] ?? 0))
}

/** Keeps the height of the list known; returns the function that stops. */
function watchSize(
  list: HTMLElement | null,
  setView: (change: (view: { top: number; height: number }) => { top: number; height: number }) => void,
): (() => void) | undefined {
  if (!list || typeof ResizeObserver === 'undefined') return undefined
  const observer = new ResizeObserver(() => setView(view => ({ ...view, height: list.clientHeight })))
  observer.observe(list)
  return () => observer.disconnect()
}

function bringIntoView(list: HTMLElement | null, row: number): void {
  if (!list) return
  const top = row * ROW_HEIGHT
  if (top < list.scrollTop) list.scrollTop = top
  else if (top + ROW_HEIGHT > list.scrollTop + list.clientHeight)
    list.scrollTop = top + ROW_HEIGHT - list.clientHeight
}
