/** When the article was last changed. */
import type { Field } from '../article.ts'
import { addLinkedDates, addMetaDates, addMicrodataDates, chooseDate, createDateList } from './dates.ts'
import type { PageSource } from './page-source.ts'
import type { VisibleDate } from './visible-dates.ts'

const META = [
  ...[
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
  ],
  ...['revised', 'lastmod', 'article:modified', 'og:article:modified_time', 'modified', 'updated'],
]

/** @param visible the dates that the page prints; those that it calls updates count. */
export function readModified(
  source: PageSource,
  language: string,
  visible: readonly VisibleDate[],
  latest: string | null,
): Field<string> {
  const list = createDateList(language, latest)
  addLinkedDates(source, list, 'dateModified')
  addMetaDates(source, list, META)
  addMicrodataDates(source, list, 'dateModified')
  for (const { value, source: from, means } of visible) if (means === 'modified') list.add(value, from)
  return chooseDate(list.candidates)
}
