/** When the article was last changed. */
import type { Field } from '../article.ts'
import { chooseFirst } from './candidates.ts'
import { addLinkedDates, addMetaDates, createDateList, selectInScope } from './dates.ts'
import type { PageSource } from './page-source.ts'

const META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
]

export function readModified(source: PageSource, language: string): Field<string> {
  const list = createDateList(language)
  addLinkedDates(source, list, 'dateModified')
  addMetaDates(source, list, META)
  for (const element of selectInScope(
    source,
    '[itemprop="dateModified"], time[class*="updat" i], time[class*="modif" i]',
  ).slice(0, 3)) {
    list.add(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
      'visible dateModified',
    )
  }
  return chooseFirst(list.candidates)
}
