/** Whether the article stands on a dark ground: marks need a lighter tone there. */
import { isDark, type Rgb } from '../../shared/design/colours.ts'

/** The colour that lies behind an element: its own background, else the nearest opaque one around it. */
export function standsOnDark(element: Element | null): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = parseComputed(getComputedStyle(at).backgroundColor)
    if (colour) return isDark(colour)
  }
  // Nothing painted: the browser's canvas, dark where the page says that it follows the reader's dark theme.
  const scheme = getComputedStyle(document.documentElement).colorScheme
  return (
    /dark/u.test(scheme) && (!/light/u.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches)
  )
}

/** Out of a shadow root to its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** "rgb(1, 2, 3)" or "rgba(1, 2, 3, .9)"; null for what is more than half transparent. */
function parseComputed(value: string): Rgb | null {
  const numbers = value.match(/[\d.]+/gu)?.map(Number)
  if (!numbers || numbers.length < 3 || !value.startsWith('rgb')) return null
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers
  return alpha < 0.5 ? null : { r, g, b }
}
