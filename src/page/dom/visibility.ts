/** Which text a reader can see. The parser asks this predicate and never looks at styles itself. */

import type { Attributes } from './attributes.ts'

export interface Visibility {
  /** False for an element that is not shown with all that is in it (`display: none`, `hidden`): it is not entered. */
  isRendered(element: Element, attributes: Readonly<Attributes>): boolean
  /** False where text directly inside is not shown though a child's may be (`visibility: hidden`). Asked for text only. */
  showsText(element: Element): boolean
}

/** By computed style where the document is shown in a window, by attributes where it is only parsed. */
export function visibilityOf(document: Document): Visibility {
  const view = document.defaultView
  return view ? liveVisibility(view) : inertVisibility
}

function liveVisibility(view: Window): Visibility {
  // The native check is several times as fast as a computed style; jsdom has none.
  const isNative = typeof view.document.documentElement?.checkVisibility === 'function'
  return {
    isRendered(element) {
      if (isNative && element.checkVisibility()) return true
      const { display } = view.getComputedStyle(element)
      // `display: contents` has no box of its own, and its children are shown.
      return display === 'contents' || (!isNative && display !== 'none')
    },
    showsText(element) {
      if (isNative && element.checkVisibility({ visibilityProperty: true })) return true
      const { visibility } = view.getComputedStyle(element)
      return visibility === 'visible' || visibility === ''
    },
  }
}

const inertVisibility: Visibility = {
  isRendered(_, { hidden, id, style, 'aria-hidden': ariaHidden }) {
    if (hidden !== null) return isStreamed(id ?? '')
    if (ariaHidden === 'true') return false
    return style === null || !/(?:^|[;\s])display\s{0,9}:\s{0,9}none/i.test(style)
  },
  showsText(element) {
    const style = element.getAttribute('style')
    return style === null || !/(?:^|[;\s])visibility\s{0,9}:\s{0,9}(?:hidden|collapse)/i.test(style)
  },
}

/** React's server streams late parts of a page as `<div hidden id="S:1">`; its script puts them in their place, shown. */
const isStreamed = (id: string) => /^S:[0-9a-f]{1,4}$/.test(id)
