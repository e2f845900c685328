/** Asks of many spans at once whether any of them overlaps another span: a long line may have tens of thousands. */
import type { Span } from '../analysis.ts'

/** @returns a test that takes logarithmic time; `spans` need no order and may nest. */
export function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let furthest = 0
  const ends = sorted.map(span => {
    furthest = Math.max(furthest, span.end)
    return furthest
  })
  return span => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < span.end) low = middle + 1
      else high = middle
    }
    // The spans that begin before this one ends: does the furthest of them reach into it?
    return low > 0 && (ends[low - 1] ?? 0) > span.start
  }
}
