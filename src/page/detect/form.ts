/** The form of a page: what is on it and how often. Selectors and live lists only, which the browser counts without script. */
import type { Measures } from './measures.ts'

const ELEMENTS = {
  articles: 'article',
  asides: 'aside',
  quotes: 'blockquote',
  figures: 'figure',
  codeBlocks: 'pre',
  codeWords: 'code',
  buttons: 'button',
  textareas: 'textarea',
} as const

const SELECTORS = {
  fields: 'input:not([type=hidden]),select',
  linkedHeadings: 'h2 a,h3 a,a h2,a h3',
  cards: '[class*="card" i]',
  carts: '[class*="cart" i],[id*="cart" i],form[action*="cart"]',
  testimonials: '[class*="testimonial" i]',
  bylines: '[class*="byline" i],[class*="author" i]',
  related: '[class*="related" i]',
  shareLinks: [
    'facebook.com/sharer',
    'twitter.com/intent',
    'twitter.com/share',
    'x.com/intent',
    'linkedin.com/share',
    'wa.me',
    'api.whatsapp',
    'pinterest.com/pin',
    'mailto:?',
  ]
    .map(part => `a[href*="${part}"]`)
    .join(),
  authorLinks: 'a[rel~=author],a[href*="/author"],a[href*="/autor"],a[href*="/staff/"],a[href*="/people/"]',
  memberLinks: 'a[href*="/user"],a[href*="/members/"],a[href*="/u/"],a[href*="profile"]',
} as const

/** @param roots where the text stands; headlines are looked for there. */
export function measureForm(document: Document, roots: readonly (Document | ShadowRoot)[]): Measures {
  const measures: Measures = { headlineWords: headlineWords(roots) }
  for (const [measure, name] of Object.entries(ELEMENTS))
    measures[measure as keyof typeof ELEMENTS] = document.getElementsByTagName(name).length
  for (const [measure, selector] of Object.entries(SELECTORS))
    measures[measure as keyof typeof SELECTORS] = document.querySelectorAll(selector).length
  return measures
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
