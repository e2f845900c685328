/**
 * The one place that writes the page's highlight registry. It is written, never read back: in Firefox a `Highlight` made
 * by a content script cannot be iterated, and the page can see and clear what is in it. Our own lists are the truth.
 */

/** Names of ours in the registry begin so, that they cannot meet the page's. */
const PREFIX = 'hashiya-'

export type HighlightName = `${typeof PREFIX}${string}`

/** Of marks that overlap the later type wins a property: a figure inside a quoted name stays visible. */
const PRIORITIES = ['follow', 'place', 'organization', 'person', 'date', 'figure', 'flash']

/** The registry name of a type on a bright or dark page. */
export function highlightName(type: string, dark: boolean): HighlightName {
  return `${PREFIX}${type}${dark ? '-dark' : ''}`
}

/** Adds ranges to the highlight of a name, making it when first needed. */
export function addRanges(name: HighlightName, type: string, ranges: readonly AbstractRange[]): void {
  let highlight = own.get(name)
  if (!highlight) {
    highlight = new Highlight()
    highlight.priority = Math.max(0, PRIORITIES.indexOf(type))
    own.set(name, highlight)
  }
  for (const range of ranges) highlight.add(range)
  // Set again each time: the page may have cleared the registry since.
  CSS.highlights.set(name, highlight)
}

/** Takes single ranges out again, for text that has changed. */
export function removeRanges(name: HighlightName, ranges: readonly AbstractRange[]): void {
  const highlight = own.get(name)
  if (highlight) for (const range of ranges) highlight.delete(range)
}

/** Takes a whole highlight away: nothing of it stays behind, also not in forced colours. */
export function deleteHighlight(name: HighlightName): void {
  own.delete(name)
  CSS.highlights.delete(name)
}

/** Shows again what the page has thrown out of the registry. */
export function restoreHighlights(): void {
  for (const [name, highlight] of own) CSS.highlights.set(name, highlight)
}

const own = new Map<HighlightName, Highlight>()
