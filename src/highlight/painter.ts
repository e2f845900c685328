/**
 * Paints mentions as CSS Custom Highlights: what is on the screen first, the rest in batches that leave the page's
 * thread free. The page's DOM is only read.
 */
import type { MentionType, Span } from '../text/analysis.ts'
import { indexesOnScreen, rectOf } from './on-screen.ts'
import { addRanges, deleteHighlight, highlightName, removeRanges, restoreHighlights } from './registry.ts'

/** A stretch of one text node. */
export interface Slice {
  node: Text
  start: number
  end: number
}

/** What is marked: mentions, and beneath them what the reader follows. */
export type MarkType = MentionType | 'follow'

/** One mention on the page. `ranges` is null until it is first needed, empty where its text is no longer there. */
export interface Mark {
  /** Index of the mention in the analysis; of the match for what is followed. */
  index: number
  type: MarkType
  span: Span
  ranges: AbstractRange[] | null
  painted: boolean
}

export interface Painter {
  /** Every mark, in text order. */
  readonly marks: readonly Mark[]
  /** Shows exactly these types; a type that is off is deleted from the registry, not restyled. */
  show(types: ReadonlySet<MarkType>): void
  /** Takes marks off whose text has changed. */
  drop(marks: Iterable<Mark>): void
  /** Marks by text node, for the watcher of changes; only those that have ranges. */
  marksAt(node: Node): readonly Mark[]
  /** The mark that a range of ours belongs to. */
  markOf(range: AbstractRange): Mark | undefined
  /** Makes a mark's ranges; empty where the text is gone. */
  rangesOf(mark: Mark): readonly AbstractRange[]
  /** Puts back what the page threw out. */
  restore(): void
  /** Removes everything; the painter is of no more use. */
  clear(): void
}

export interface PainterOptions {
  marks: Mark[]
  /** Where a span stands now; null where its text is no longer what it was. */
  locate(span: Span): Slice[] | null
  dark: boolean
  /** Runs a batch later; the same call cancels by the signal. */
  later(run: () => void, signal: AbortSignal): void
  viewportHeight(): number
}

/** Marks a batch: with its frame a batch of 400 stays under 20 ms on the machines measured (ARCHITECTURE.md). */
const BATCH = 400

/** A painter for one reading of the article. It paints nothing until `show`. */
export function createPainter(options: PainterOptions): Painter {
  const { marks, dark } = options
  const byNode = new Map<Node, Mark[]>()
  const byRange = new WeakMap<AbstractRange, Mark>()
  const shown = new Set<MarkType>()
  let running = new AbortController()

  const rangesOf = (mark: Mark): AbstractRange[] => {
    mark.ranges ??= (options.locate(mark.span) ?? []).map(slice => {
      const range = new StaticRange({
        startContainer: slice.node,
        startOffset: slice.start,
        endContainer: slice.node,
        endOffset: slice.end,
      })
      byRange.set(range, mark)
      const here = byNode.get(slice.node)
      if (here) here.push(mark)
      else byNode.set(slice.node, [mark])
      return range
    })
    return mark.ranges
  }

  const paint = (batch: readonly Mark[]) => {
    const ranges = new Map<MarkType, AbstractRange[]>()
    for (const mark of batch) {
      if (mark.painted || !shown.has(mark.type)) continue
      mark.painted = true
      const list = ranges.get(mark.type)
      if (list) list.push(...rangesOf(mark))
      else ranges.set(mark.type, [...rangesOf(mark)])
    }
    for (const [type, list] of ranges) addRanges(highlightName(type, dark), type, list)
  }

  const paintAll = () => {
    running.abort()
    running = new AbortController()
    const { signal } = running
    paint(marksOnScreen(marks, rangesOf, options.viewportHeight()))
    const waiting = marks.filter(mark => !mark.painted && shown.has(mark.type))
    let at = 0
    const next = () => {
      paint(waiting.slice(at, at + BATCH))
      at += BATCH
      if (at < waiting.length) options.later(next, signal)
    }
    if (waiting.length) options.later(next, signal)
  }

  const hide = (type: MarkType) => {
    deleteHighlight(highlightName(type, dark))
    for (const mark of marks) if (mark.type === type) mark.painted = false
  }

  return {
    marks,
    show(types) {
      for (const type of [...shown]) {
        if (types.has(type)) continue
        shown.delete(type)
        hide(type)
      }
      const added = [...types].filter(type => !shown.has(type))
      for (const type of added) shown.add(type)
      if (added.length) paintAll()
    },
    drop(gone) {
      for (const mark of gone) {
        if (mark.painted && mark.ranges) removeRanges(highlightName(mark.type, dark), mark.ranges)
        mark.painted = false
        mark.ranges = []
      }
    },
    marksAt: node => byNode.get(node) ?? [],
    markOf: range => byRange.get(range),
    rangesOf,
    restore: restoreHighlights,
    clear() {
      running.abort()
      for (const type of shown) hide(type)
      shown.clear()
    },
  }
}

function marksOnScreen(
  marks: readonly Mark[],
  rangesOf: (mark: Mark) => readonly AbstractRange[],
  height: number,
): readonly Mark[] {
  const topAt = (index: number) => {
    const mark = marks[index]
    const range = mark && rangesOf(mark)[0]
    return range ? rectOf(range).top : null
  }
  const { from, to } = indexesOnScreen(marks.length, topAt, height)
  return marks.slice(from, to)
}
