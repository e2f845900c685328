// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPainter, type Mark, type Painter, type Slice } from '../../src/highlight/painter.ts'
import type { MentionType } from '../../src/text/analysis.ts'

/** jsdom has no highlights; these keep what the painter asks of the browser's. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0
}
class FakeRange {
  startContainer: Node
  startOffset: number
  endContainer: Node
  endOffset: number
  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer
    this.startOffset = init.startOffset
    this.endContainer = init.endContainer
    this.endOffset = init.endOffset
  }
}
const registry = new Map<string, FakeHighlight>()

beforeEach(() => {
  registry.clear()
  Object.assign(globalThis, {
    Highlight: FakeHighlight,
    StaticRange: FakeRange,
    CSS: { highlights: registry },
  })
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10)
  document.body.replaceChildren()
})

/** The registry is one for the whole page: what a test leaves there is the next one's. */
let last: Painter | null = null
afterEach(() => last?.clear())

const words = (count: number) => {
  const nodes = Array.from({ length: count }, (_, i) => {
    const node = document.createTextNode(`word${i}`)
    document.body.append(node)
    return node
  })
  const types: MentionType[] = ['place', 'date']
  const marks: Mark[] = nodes.map((_, index) => ({
    index,
    type: types[index % 2] ?? 'place',
    span: { start: index, end: index + 1 },
    ranges: null,
    painted: false,
  }))
  const locate = ({ start }: { start: number }): Slice[] | null => {
    const node = nodes[start]
    return node?.isConnected ? [{ node, start: 0, end: node.length }] : null
  }
  return { nodes, marks, locate }
}

const paint = (count: number, dark = false) => {
  const page = words(count)
  const waiting: (() => void)[] = []
  const later = (run: () => void, signal: AbortSignal) => waiting.push(() => signal.aborted || run())
  const painter = createPainter({ ...page, dark, later, viewportHeight: () => -1000 })
  last = painter
  const drain = () => {
    let batches = 0
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      next()
      batches++
    }
    return batches
  }
  return { ...page, painter, drain }
}

const sizes = () => Object.fromEntries([...registry].map(([name, highlight]) => [name, highlight.size]))

describe('the painter', () => {
  it('paints each type under its own name, in batches', () => {
    const { painter, drain } = paint(1000)
    painter.show(new Set(['place', 'date']))
    expect(drain()).toBeGreaterThan(1)
    expect(sizes()).toEqual({ 'hashiya-place': 500, 'hashiya-date': 500 })
  })

  it('deletes a type that is switched off, and paints it again when it is on', () => {
    const { painter, drain } = paint(10)
    painter.show(new Set(['place', 'date']))
    drain()
    painter.show(new Set(['place']))
    expect(sizes()).toEqual({ 'hashiya-place': 5 })
    painter.show(new Set(['place', 'date']))
    drain()
    expect(sizes()).toEqual({ 'hashiya-place': 5, 'hashiya-date': 5 })
  })

  it('paints no mark whose text has gone', () => {
    const { painter, nodes, drain } = paint(4)
    nodes[0]?.remove()
    painter.show(new Set(['place', 'date']))
    drain()
    expect(sizes()).toEqual({ 'hashiya-place': 1, 'hashiya-date': 2 })
  })

  it('drops single marks and does not bring them back', () => {
    const { painter, marks, drain } = paint(4)
    painter.show(new Set(['place', 'date']))
    drain()
    painter.drop(marks.slice(0, 1))
    expect(sizes()).toEqual({ 'hashiya-place': 1, 'hashiya-date': 2 })
    expect(painter.rangesOf(marks[0] as Mark)).toEqual([])
  })

  it('knows the mark of a node and of a range', () => {
    const { painter, marks, nodes, drain } = paint(2)
    painter.show(new Set(['place']))
    drain()
    const [range] = registry.get('hashiya-place') ?? []
    expect(range && painter.markOf(range)).toBe(marks[0])
    expect(painter.marksAt(nodes[0] as Node)).toEqual([marks[0]])
  })

  it('puts back what the page has thrown out, and leaves nothing when cleared', () => {
    const { painter, drain } = paint(2)
    painter.show(new Set(['place']))
    drain()
    registry.clear()
    painter.restore()
    expect(sizes()).toEqual({ 'hashiya-place': 1 })
    painter.clear()
    expect(sizes()).toEqual({})
  })

  it('paints nothing more once cleared, whatever still waits', () => {
    const { painter, drain } = paint(1000)
    painter.show(new Set(['place', 'date']))
    painter.clear()
    drain()
    expect(sizes()).toEqual({})
  })

  it('uses names of their own on dark pages', () => {
    const { painter, drain } = paint(2, true)
    painter.show(new Set(['date']))
    drain()
    expect(sizes()).toEqual({ 'hashiya-date-dark': 1 })
  })
})
