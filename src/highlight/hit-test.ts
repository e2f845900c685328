/** Which mark is at a point of the screen. */
import type { Mark, Painter } from './painter.ts'

interface HighlightHit {
  highlight: Highlight
  ranges: AbstractRange[]
}

/** Not in TypeScript's DOM library yet; Chrome 140, Firefox 150. */
interface HighlightRegistryWithHits {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHit[]
}

/**
 * The mark under a point, the one that is painted on top first.
 * @param x viewport coordinates in CSS pixels, as in pointer events.
 * @param shadowRoots open shadow roots that the article's text stands in.
 */
export function markAtPoint(
  painter: Painter,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): Mark | undefined {
  const registry = CSS.highlights as unknown as HighlightRegistryWithHits
  const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots: [...shadowRoots] }) ?? []
  for (const hit of hits) {
    for (const range of hit.ranges) {
      const mark = painter.markOf(range) ?? markByPlace(painter, range)
      // What is followed lies beneath the marks and has no card of its own.
      if (mark && mark.type !== 'follow') return mark
    }
  }
  return undefined
}

/** Firefox hands the page's wrapper of a range to content scripts: compare places, not objects. */
function markByPlace(painter: Painter, range: AbstractRange): Mark | undefined {
  return painter
    .marksAt(range.startContainer)
    .find(mark =>
      mark.ranges?.some(
        own => own.startContainer === range.startContainer && own.startOffset === range.startOffset,
      ),
    )
}
