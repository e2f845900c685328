/** A reference in the reader's own language, plain or in Markdown. */
import { isolate, type Translator } from '../i18n/translator.ts'
import { isoWords } from '../words/date-words.ts'
import type { Reference } from './citation.ts'
import { markdownText } from './markdown-table.ts'

/** "Layla Mansour. “Title”. The Banks, 13 July 2025. https://… (read on 14 July 2025)" */
export function citePlainly(reference: Reference, translator: Translator): string {
  const { title, url } = reference
  return listed(
    reference,
    translator,
    title && translator.text('cite.title', { title: isolate(title) }),
    url,
    isolate,
  )
}

/** The same with the title as a link. */
export function citeInMarkdown(reference: Reference, translator: Translator): string {
  const { title, url } = reference
  const link = `[${markdownText(title ?? url)}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)`
  return listed(reference, translator, link, null, text => isolate(markdownText(text)))
}

/** Between the parts of a reference, in Arabic as in English. */
const STOP = '. '

/** The parts that are known, in their order. */
function listed(
  { authors, publisher, published, accessed }: Reference,
  translator: Translator,
  title: string | null,
  url: string | null,
  own: (text: string) => string,
): string {
  const day = published && dayWords(published, translator)
  const place = publisher && own(publisher)
  const parts = [
    authors.length > 0 ? translator.list(authors.map(own)) : null,
    title,
    place && day ? translator.text('cite.place', { publisher: place, day }) : (place ?? day),
    url && isolate(url),
    translator.text('cite.accessed', { day: dayWords(accessed, translator) }),
  ]
  return `${parts.filter(part => part).join(STOP)}\n`
}

/** A reference gives no weekday; a month or year without a day is worded as elsewhere. */
function dayWords(iso: string, translator: Translator): string {
  const [day] = /^\d{4}-\d\d-\d\d/u.exec(iso) ?? []
  const when = day === undefined ? Number.NaN : Date.parse(day)
  if (Number.isNaN(when)) return isoWords(iso, translator)
  return translator.date(new Date(when), { day: 'numeric', month: 'long', year: 'numeric' })
}
