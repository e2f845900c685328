/** From places in `Article.text` back to the text nodes of the page. */
import type { Span } from '../text/analysis.ts'

/** A part of a text node: `node.data.slice(start, end)`. */
interface TextSlice {
  node: Text
  start: number
  end: number
}

export interface LiveText {
  /**
   * Where a span of `Article.text` stands on the page, in order. Put together, and white space collapsed, the slices are
   * the text of the span; a line break from `<br>` and the blank line between blocks have no place of their own.
   */
  slices(span: Span): TextSlice[]
}

/** The flat table: piece i is `lengths[i]` characters from `starts[i]` of the text, at `offsets[i]` of `nodes[i]`. */
export interface PieceTable {
  nodes: readonly Text[]
  /** Rising, and no two pieces overlap. */
  starts: readonly number[]
  offsets: readonly number[]
  lengths: readonly number[]
}

/** Wraps a table of pieces; each look-up is a binary search. */
export function createLiveText({ nodes, starts, offsets, lengths }: PieceTable): LiveText {
  return {
    slices(span) {
      const found: TextSlice[] = []
      if (span.start >= span.end) return found
      for (let piece = firstPieceAfter(span.start, starts, lengths); piece < nodes.length; piece++) {
        const from = starts[piece] ?? 0
        if (from >= span.end) break
        const node = nodes[piece]
        const shift = (offsets[piece] ?? 0) - from
        const end = Math.min(span.end, from + (lengths[piece] ?? 0)) + shift
        const last = found.at(-1)
        // Only collapsed white space lies between two pieces of one node that follow each other.
        if (last && last.node === node) last.end = end
        else if (node) found.push({ node, start: Math.max(span.start, from) + shift, end })
      }
      return found
    },
  }
}

/** The first piece that ends after `at`. */
function firstPieceAfter(at: number, starts: readonly number[], lengths: readonly number[]): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) + (lengths[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
