/** The line under the headline that leads into the article; else how the page describes the article. */
import type { Field } from '../article.ts'
import { type Candidate, chooseFirst, squeeze } from './candidates.ts'
import { decodeEntities } from './decode-entities.ts'
import { property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

const META = ['og:description', 'description', 'dc.description', 'twitter:description']
const LONGEST = 1000

export function readStandfirst(source: PageSource): Field<string> {
  const candidates: Candidate<string>[] = []
  const add = (value: string | null | undefined, from: string) => {
    const text = value && squeeze(decodeEntities(value))
    if (text)
      candidates.push({
        value: text.slice(0, LONGEST),
        source: from,
        valid: text.length >= 20 && text.length <= LONGEST,
      })
  }
  add(source.standfirst, 'visible standfirst')
  const { articleNode } = source
  for (const name of ['alternativeHeadline', 'description'])
    if (articleNode) add(textOf(property(articleNode.data, name)), `json-ld ${articleNode.types[0]}.${name}`)
  for (const name of META) add(metaValues(source, name)[0], `meta ${name}`)
  return chooseFirst(candidates)
}
