/** The section that the article stands in, as the page names it: "Politics", "اقتصاد". */
import type { Field } from '../article.ts'
import { type Candidate, chooseFirst, squeeze } from './candidates.ts'
import { decodeEntities } from './decode-entities.ts'
import { listOf, property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

const META = [
  'article:section',
  'og:section',
  'parsely-section',
  'cxenseparse:section',
  'dc.subject',
  'section',
]
/** A longer text is a list of tags or a sentence. */
const LONGEST = 60

export function readSection(source: PageSource): Field<string> {
  const candidates: Candidate<string>[] = []
  const add = (value: string | null | undefined, from: string) => {
    const text = value && squeeze(decodeEntities(value))
    const isName = text && text.length <= LONGEST && !/^https?:|[/_{}<>]|^\p{Nd}+$/u.test(text)
    if (text) candidates.push({ value: text.slice(0, 200), source: from, valid: Boolean(isName) })
  }
  const { articleNode, nodes } = source
  if (articleNode)
    add(
      textOf(property(articleNode.data, 'articleSection')),
      `json-ld ${articleNode.types[0]}.articleSection`,
    )
  for (const name of META) add(metaValues(source, name)[0], `meta ${name}`)
  const trail = nodes.find(({ types }) => types.includes('BreadcrumbList'))
  if (trail) add(lastSection(trail.data), 'json-ld BreadcrumbList')
  return chooseFirst(candidates)
}

/** The step before the article: the last of the trail is the article itself, the first the home page. */
function lastSection(trail: object): string | null {
  const steps = listOf(property(trail, 'itemListElement')).slice(0, 20)
  if (steps.length < 3) return null
  const step = steps.at(-2)
  return textOf(property(step, 'name')) ?? textOf(property(property(step, 'item'), 'name'))
}
