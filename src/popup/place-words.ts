/** Places that a value was read from, in words for readers. */
import type { TextKey } from '../shared/i18n/catalog.ts'
import { isolate, type Translator } from '../shared/i18n/translator.ts'

/** Places that are known as they are written; see `Evidence.source` and `Finding.where`. */
const PLACES = new Map<string, TextKey>([
  ['visible h1', 'place.headline'],
  ['headline', 'place.headline'],
  ['title element', 'place.tab'],
  ['link rel=canonical', 'place.own-address'],
  ['link[rel=canonical]', 'place.own-address'],
  ['link[rel=original]', 'place.original-link'],
  ['a[rel=original]', 'place.original-link'],
  ['lang attribute', 'place.language-mark'],
  ['html[lang]', 'place.language-mark'],
  ['the text', 'place.text'],
  ['text of the page', 'place.text'],
  ['date in the address', 'place.address'],
  ['domain of the address', 'place.address'],
  ['known outlet', 'place.known-outlet'],
  ['your correction', 'place.correction'],
  ['line at the headline', 'place.visible'],
  ['paragraph', 'place.paragraph'],
  ['standfirst', 'place.paragraph'],
  ['list-item', 'place.paragraph'],
  ['quote', 'place.paragraph'],
  ['heading', 'place.paragraph'],
  ['table', 'place.paragraph'],
  ['caption', 'place.caption'],
  ['caption outside the text', 'place.caption'],
  ['credit', 'place.credit'],
  ['alt of img', 'place.picture'],
  ['line outside the text', 'place.outside'],
])

/** What the names of properties and meta tags speak of; the others stay as they are. */
const PARTS: readonly (readonly [RegExp, TextKey])[] = [
  [/headline|title/i, 'field.title'],
  [/author|creator|byl$/i, 'field.authors'],
  [/modif|updat|lastmod/i, 'field.modified'],
  [/publish(?:ed|-?date|time)|date|pubdate|ptime|created|issued/i, 'field.published'],
  [/publisher|site_name|application-name|^name$|:site$/i, 'field.publisher'],
  [/language|locale/i, 'field.language'],
  [/url$|mainEntityOfPage/i, 'field.canonicalUrl'],
]

/**
 * "json-ld NewsArticle.headline" → "structured data of the page (Title)".
 * @returns null where this version has no words for the place; the place itself is shown then.
 */
export function placeWords(place: string, translator: Translator): string | null {
  const known = PLACES.get(place)
  if (known) return translator.text(known)
  const [, kind = '', name = ''] = /^(json-ld|meta|microdata|visible) (.*)$/u.exec(place) ?? []
  if (kind === 'visible') return translator.text('place.visible')
  const part = name.slice(name.lastIndexOf('.') + 1)
  const values = { part: partWords(kind === 'meta' ? name : part, translator) }
  if (kind === 'json-ld') return translator.text('place.linked', values)
  if (kind === 'microdata') return translator.text('place.microdata', values)
  if (kind !== 'meta') return null
  return translator.text(/^(?:og|article|twitter|fb):/u.test(name) ? 'place.social' : 'place.meta', values)
}

function partWords(name: string, translator: Translator): string {
  const key = PARTS.find(([matcher]) => matcher.test(name))?.[1]
  return key ? translator.text(key) : isolate(name)
}
