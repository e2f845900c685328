/** Runs in the page: the same stretches of text marked by Hashiya's painter and by mark.js, with a forced layout after each. */
import Mark from 'mark.js'
import { createPainter, type Mark as PaintedMark } from '../../src/highlight/painter.ts'
import { MENTION_TYPES } from '../../src/text/analysis.ts'

export interface PaintTimes {
  paint: number
  remove: number
}

interface Stretch {
  node: Text
  start: number
  end: number
  /** Offset in the text of all nodes together, as mark.js counts. */
  at: number
}

/** Every `step`th word of the article, `count` of them. */
function chooseWords(count: number): Stretch[] {
  const walker = document.createTreeWalker(
    document.querySelector('article, main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  const words: Stretch[] = []
  let before = 0
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const match of node.data.matchAll(/\p{L}{3,}/gu)) {
      words.push({ node, start: match.index, end: match.index + match[0].length, at: before + match.index })
    }
    before += node.data.length
  }
  const step = words.length / count
  return Array.from({ length: count }, (_, i) => words[Math.floor(i * step)]).filter(
    word => word !== undefined,
  )
}

const force = () => document.body.offsetHeight

function time(work: () => void): number {
  const start = performance.now()
  work()
  force()
  return performance.now() - start
}

/** All marks at once, as the worst case: the product paints them in batches. */
export function timeHashiya(count: number): PaintTimes {
  const words = chooseWords(count)
  const byStart = new Map(words.map(word => [word.at, word]))
  const marks: PaintedMark[] = words.map(({ at, start, end }, index) => ({
    index,
    type: MENTION_TYPES[index % MENTION_TYPES.length] ?? 'place',
    span: { start: at, end: at + end - start },
    ranges: null,
    painted: false,
  }))
  let batch: (() => void) | null = null
  const painter = createPainter({
    marks,
    locate: span => {
      const word = byStart.get(span.start)
      return word ? [word] : null
    },
    dark: false,
    later: run => {
      batch = run
    },
    viewportHeight: () => innerHeight,
  })
  force()
  const paint = time(() => {
    painter.show(new Set(MENTION_TYPES))
    for (let next = batch; next; next = batch) {
      batch = null
      next()
    }
  })
  const shown = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
  if (shown !== words.length) throw new Error(`painted ${shown} of ${words.length}`)
  const remove = time(() => painter.clear())
  return { paint, remove }
}

/** mark.js with the places given, its fastest way in. */
export async function timeMarkJs(count: number): Promise<PaintTimes> {
  const root = document.querySelector<HTMLElement>('article, main') ?? document.body
  const ranges = chooseWords(count).map(({ at, start, end }) => ({ start: at, length: end - start }))
  const marker = new Mark(root)
  force()
  const start = performance.now()
  await new Promise<void>(done => marker.markRanges(ranges, { done: () => done() }))
  force()
  const paint = performance.now() - start
  const shown = root.querySelectorAll('mark').length
  if (shown !== ranges.length) throw new Error(`mark.js marked ${shown} of ${ranges.length}`)
  const startRemove = performance.now()
  await new Promise<void>(done => marker.unmark({ done: () => done() }))
  force()
  return { paint, remove: performance.now() - startRemove }
}
