/** The form of a page: what is on it and how often. Selectors only, which the browser counts without script. */
import type { Seen } from './measures.ts'
import type { Measure } from './weights.ts'

const SELECTORS = {
  'many-articles': 'article',
  asideParts: 'aside',
  quotedBlocks: 'blockquote',
  figureBlocks: 'figure',
  code: 'pre',
  fields: 'button,input:not([type=hidden]),select',
  // Both ways to write a word within a class name: to ignore case costs seven times as much.
  cards: '[class*="card"],[class*="Card"]',
  cart: '[class*="cart"],[class*="Cart"],[id*="cart"]',
  share: 'a[href*="share"],a[href*="/intent/"],a[href^="mailto:?"]',
} as const satisfies Partial<Record<Measure, string>>

/** Adds to what was seen. */
export function measureForm({ measures }: Seen, document: Document): void {
  for (const [measure, selector] of Object.entries(SELECTORS))
    measures[measure as Measure] = document.querySelectorAll(selector).length
}
