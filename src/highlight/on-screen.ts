/** What of the text stands on the screen, found without measuring all of it. */

/** The ends of a range as they stand in the document. */
type RangeEnds = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>

/** The rectangle of a static range, which has no layout of its own. */
export function rectOf(range: RangeEnds): DOMRect {
  const live = document.createRange()
  try {
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
  } catch {
    // The node is shorter than it was: the page changed it a moment ago.
    return new DOMRect()
  }
  return live.getBoundingClientRect()
}

/**
 * The items within the viewport and half a screen around it, as indexes, `to` exclusive. Text order is nearly the order
 * from top to bottom, so a binary search over a few dozen rectangles finds them.
 * @param topAt the upper edge of an item in CSS pixels from the top of the viewport; null where it has none.
 * @param height of the viewport in CSS pixels.
 */
export function indexesOnScreen(
  count: number,
  topAt: (index: number) => number | null,
  height: number,
): { from: number; to: number } {
  const firstBelow = (line: number) => {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((topNear(middle, count, topAt) ?? Number.POSITIVE_INFINITY) < line) low = middle + 1
      else high = middle
    }
    return low
  }
  return { from: firstBelow(-height / 2), to: firstBelow(height * 1.5) }
}

/** A few items may have no place of their own, as a mark whose text is gone: the next one that has speaks for them. */
function topNear(at: number, count: number, topAt: (index: number) => number | null): number | null {
  for (let i = at; i < Math.min(count, at + 8); i++) {
    const top = topAt(i)
    if (top !== null) return top
  }
  return null
}
