/** The article's title, without the site's name. */

import { fold } from '../../text/fold.ts'
import type { Field } from '../article.ts'
import { similarity, wordsOfTitle } from '../title-similarity.ts'
import { type Candidate, chooseFirst, squeeze } from './candidates.ts'
import { decodeEntities } from './decode-entities.ts'
import { property, textOf } from './json-ld.ts'
import { hostName, metaValues, type PageSource } from './page-source.ts'

const SEPARATOR = /\s+[|–—\-·•»«:/]+\s+|\s*[|｜»]\s*/gu

/** @param siteName the publisher, to be taken off. */
export function readTitle(
  source: PageSource,
  heading: string | null,
  siteName: string | null,
): Field<string> {
  const declared: Candidate<string>[] = []
  const add = (value: string | null | undefined, from: string) => {
    const title = value && stripSiteName(squeeze(decodeEntities(value)), siteName, source.url, heading)
    if (title) declared.push({ value: title, source: from, valid: title.length <= 500 && title.length > 1 })
  }
  const { articleNode } = source
  if (articleNode)
    add(textOf(property(articleNode.data, 'headline')), `json-ld ${articleNode.types[0]}.headline`)
  for (const name of ['og:title', 'twitter:title', 'dc.title', 'parsely-title'])
    add(metaValues(source, name)[0], `meta ${name}`)
  add(source.document.title, 'title element')
  if (heading === null) return chooseFirst(declared)
  const visible = { value: heading, source: 'visible h1', valid: true }
  // The visible headline wins when the page declares much the same: else it may be a section's or the site's name.
  const agrees = declared.length === 0 || declared.some(({ value }) => similarity(value, heading) >= 0.5)
  if (!agrees) return chooseFirst([...declared, visible])
  const without = declared.findIndex(({ value }) => isWithoutKicker(value, heading))
  const [best] = without < 0 ? [] : declared.splice(without, 1)
  return chooseFirst(best ? [best, visible, ...declared] : [visible, ...declared])
}

/** The h1 also holds a kicker ("Middle East Talks resume in Cairo"), or one that is glued to the title without a space. */
function isWithoutKicker(declared: string, heading: string): boolean {
  const title = squash(declared)
  const whole = squash(heading)
  if (title.length < 12 || !whole.endsWith(title)) return false
  return title.length < whole.length || wordsOfTitle(declared).size > wordsOfTitle(heading).size
}

const squash = (text: string) => fold(text).replace(/[^\p{L}\p{Nd}]/gu, '')

/** "Headline | Site", "Site - Headline", "Headline - Politics - Site": parts that are the site's name go. */
function stripSiteName(title: string, siteName: string | null, url: string, heading: string | null): string {
  const cuts = [...title.matchAll(SEPARATOR)]
  if (!cuts.length) return title
  const headline = heading === null ? '' : squash(heading)
  for (const cut of cuts) {
    const head = title.slice(0, cut.index)
    const tail = title.slice(cut.index + cut[0].length)
    if (headline && squash(head) === headline) return head
    if (headline && squash(tail) === headline) return tail
  }
  const names = [siteName ?? '', hostName(url)].map(squash).filter(name => name.length > 2)
  const isSite = (part: string) => {
    const squashed = squash(part)
    return (
      squashed.length > 1 &&
      names.some(
        name =>
          name === squashed || (squashed.length > 3 && name.includes(squashed)) || squashed.startsWith(name),
      )
    )
  }
  const first = cuts[0]
  const last = cuts.at(-1)
  if (last && isSite(title.slice(last.index + last[0].length))) return title.slice(0, last.index)
  if (first && isSite(title.slice(0, first.index))) return title.slice(first.index + first[0].length)
  return title
}
