/** The form of a page: what is on it and how often. Selectors only, which the browser counts without script. */
import { weighLetters } from '../dom/letter-weight.ts'
import { firstOf, type Seen } from './measures.ts'
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
  share: ['sharer', '/intent/', 'twitter.com/share', '//wa.me', 'mailto:?']
    .map(part => `a[href*="${part}"]`)
    .join(),
} as const satisfies Partial<Record<Measure, string>>

const MOST_HEADLINES = 20

/** Adds to what was seen. @param roots where the text stands; headlines are looked for there. */
export function measureForm({ measures }: Seen, document: Document, roots: readonly ParentNode[]): void {
  for (const [measure, selector] of Object.entries(SELECTORS))
    measures[measure as Measure] = document.querySelectorAll(selector).length
  let letters = 0
  for (const root of roots)
    for (const headline of firstOf(root.querySelectorAll('h1'), MOST_HEADLINES))
      letters = Math.max(letters, weighLetters((headline.textContent ?? '').slice(0, 500)))
  measures.headlineLetters = letters
}
