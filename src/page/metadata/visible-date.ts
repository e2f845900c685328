/** The day that the page prints at its headline: what a reader sees, whatever the page declares. */
import type { Field } from '../article.ts'
import { chooseFirst } from './candidates.ts'
import { createDateList } from './dates.ts'
import type { VisibleDate } from './visible-dates.ts'

export function readVisibleDate(
  visible: readonly VisibleDate[],
  language: string,
  latest: string | null,
): Field<string> {
  const list = createDateList(language, latest)
  for (const { value, source, means } of visible)
    list.add(value, means ? `${source}, called ${means}` : source)
  return chooseFirst(list.candidates)
}
