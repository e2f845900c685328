/** The section that the article stands in, as the page names it: "Politics", "اقتصاد". */
import type { Field } from '../article.ts'
import { isCue } from '../line-cues.ts'
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
    const text = value && nameIn(squeeze(decodeEntities(value)))
    if (text) candidates.push({ value: text.slice(0, 200), source: from, valid: isSection(text) })
  }
  const { articleNode, nodes } = source
  if (articleNode)
    add(
      firstSection(listOf(property(articleNode.data, 'articleSection'))),
      `json-ld ${articleNode.types[0]}.articleSection`,
    )
  for (const name of META) add(metaValues(source, name)[0], `meta ${name}`)
  const trail = nodes.find(({ types }) => types.includes('BreadcrumbList'))
  if (trail) add(lastSection(trail.data), 'json-ld BreadcrumbList')
  return chooseFirst(candidates)
}

/** An address, the name of a template, a number, the site's host. */
const NO_NAME = /^https?:|[/_{}<>]|^\p{Nd}+$|^[a-z0-9-]+\.[a-z]{2,7}$/u

const isSection = (text: string) =>
  text.length <= LONGEST && !NO_NAME.test(text) && !isCue(text, 'notSections')

/** Of several that stand there the first that is one: ["Featured", "Port"]. */
function firstSection(listed: readonly unknown[]): string | null {
  const names = listed.slice(0, 8).map(value => textOf(value))
  return names.find(name => name !== null && isSection(nameIn(name))) ?? names[0] ?? null
}

/** "Opinion | The Alder Post", "Featured,Port,Slider": the first that is one; "1,000 Words" has one. */
function nameIn(text: string): string {
  const names = text
    .split(/\s[|»]\s|(?<!\p{Nd}),(?=\S)/u)
    .map(name => name.trim())
    .filter(Boolean)
  return names.find(isSection) ?? names[0] ?? text
}

/** The step before the article: the last of the trail is the article itself, the first the home page. */
function lastSection(trail: object): string | null {
  const steps = listOf(property(trail, 'itemListElement')).slice(0, 20)
  if (steps.length < 3) return null
  const step = steps.at(-2)
  return textOf(property(step, 'name')) ?? textOf(property(property(step, 'item'), 'name'))
}
