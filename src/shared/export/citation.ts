/** A reference to the article in the forms that writers and reference managers take. Only what the page says stands in it. */
import type { Article } from '../../page/article.ts'

/** What a reference is made of. Dates as year, month and day, as far as they are known. */
export interface Reference {
  title: string | null
  authors: string[]
  publisher: string | null
  /** ISO 8601 date or date-time. */
  published: string | null
  url: string
  /** BCP 47. */
  language: string
  /** ISO date of the day of reading. */
  accessed: string
}

/** @param accessed ISO date: today, by the reader's clock. */
export function referenceOf({ metadata, url, language }: Article, accessed: string): Reference {
  const { title, authors, publisher, published, canonicalUrl } = metadata
  return {
    title: title.value,
    authors: authors.value ?? [],
    publisher: publisher.value,
    published: published.value,
    url: canonicalUrl.value ?? withoutFragment(url),
    language,
    accessed,
  }
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url

/** CSL-JSON (citeproc), a list of one item, as Zotero and pandoc read it. */
export function toCslJson(reference: Reference): string {
  const { title, authors, publisher, published, url, language, accessed } = reference
  const item = {
    id: keyOf(reference),
    type: 'article-newspaper',
    ...(title && { title }),
    // Whole names: which part is the family name is not known, and in Arabic often none is.
    ...(authors.length > 0 && { author: authors.map(literal => ({ literal })) }),
    ...(publisher && { 'container-title': publisher }),
    ...(published && { issued: { 'date-parts': [datePartsOf(published)] } }),
    accessed: { 'date-parts': [datePartsOf(accessed)] },
    URL: url,
    language,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** BibLaTeX's @online, which reads every script; plain BibTeX takes it with `year`. */
export function toBibTex(reference: Reference): string {
  const { title, authors, publisher, published, url, language, accessed } = reference
  const day = published?.slice(0, 10)
  const fields: [string, string | null | undefined][] = [
    // The inner braces keep a name in one piece and a title in its own capitals.
    ['author', authors.length > 0 ? authors.map(name => `{${escapeTex(name)}}`).join(' and ') : null],
    ['title', title && `{${escapeTex(title)}}`],
    ['organization', publisher && escapeTex(publisher)],
    ['date', day],
    ['year', day?.slice(0, 4)],
    ['url', escapeUrl(url)],
    ['urldate', accessed],
    ['langid', language],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@online{${keyOf(reference)},\n${lines.join('')}}\n`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escapeTex = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\~^]|[{}#$%&_]/gu, sign => TEX[sign] ?? `\\${sign}`)

/** Addresses stand as they are; only braces and the comment sign would end them early. */
const escapeUrl = (url: string): string =>
  url.replace(/[{}%\\]/gu, sign => (sign === '%' ? '\\%' : encodeURIComponent(sign)))

/** "2025-07-13T09:40+03:00" → [2025, 7, 13]; "2025-07" → [2025, 7]. */
function datePartsOf(iso: string): number[] {
  const [, ...parts] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(iso) ?? []
  return parts.filter(part => part !== undefined).map(Number)
}

/** The site and the day: "aldertimes.example-2025-07-13". */
function keyOf({ url, published, accessed }: Reference): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : 'page'
  return `${host.replace(/[^a-z0-9.-]/giu, '')}-${(published ?? accessed).slice(0, 10)}`
}
