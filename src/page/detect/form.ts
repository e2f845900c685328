/** The form of a page: what is on it and how often. Selectors and live lists only, which the browser counts without script. */
import type { Measures } from './measures.ts'

const ELEMENTS = {
  articles: 'article',
  asides: 'aside',
  quotes: 'blockquote',
  figures: 'figure',
  codeBlocks: 'pre',
  buttons: 'button',
  textareas: 'textarea',
} as const

/** Both ways to write a word within a class name ("product-card", "ProductCard"): to ignore case costs seven times as much. */
const named = (word: string) =>
  `[class*="${word}"],[class*="${(word[0] ?? '').toUpperCase()}${word.slice(1)}"]`

const SELECTORS = {
  fields: 'input:not([type=hidden]),select',
  cards: named('card'),
  carts: `${named('cart')},[id*="cart"]`,
  related: '[class*="related"]',
  shareLinks: ['sharer', '/intent/', 'twitter.com/share', '//wa.me', 'api.whatsapp', 'mailto:?']
    .map(part => `a[href*="${part}"]`)
    .join(),
} as const

const MOST_HEADINGS = 200
/** @param roots where the text stands; headlines are looked for there. */
export function measureForm(document: Document, roots: readonly (Document | ShadowRoot)[]): Measures {
  const measures: Measures = {
    headlineWords: headlineWords(roots),
    linkedHeadings: linkedHeadings(document),
  }
  for (const [measure, name] of Object.entries(ELEMENTS))
    measures[measure as keyof typeof ELEMENTS] = document.getElementsByTagName(name).length
  for (const [measure, selector] of Object.entries(SELECTORS))
    measures[measure as keyof typeof SELECTORS] = document.querySelectorAll(selector).length
  return measures
}

/** Headings of the second and third level that lead elsewhere, as those of a list of articles do. */
function linkedHeadings(document: Document): number {
  let linked = 0
  for (const name of ['h2', 'h3']) {
    const headings = document.getElementsByTagName(name)
    for (let at = 0; at < Math.min(headings.length, MOST_HEADINGS); at++) {
      const heading = headings[at]
      if (heading?.getElementsByTagName('a').length || heading?.closest('a')) linked++
    }
  }
  return linked
}

/** Words of the longest <h1>; a script without spaces has a word for each two wide characters or so. */
function headlineWords(roots: readonly (Document | ShadowRoot)[]): number {
  let most = 0
  for (const root of roots)
    for (const headline of [...root.querySelectorAll('h1')].slice(0, 20)) {
      const text = (headline.textContent ?? '').slice(0, 500)
      const wide = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0
      const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
      most = Math.max(most, words + Math.floor(wide / 2))
    }
  return most
}
