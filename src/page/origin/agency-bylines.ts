/** An agency as author: "author": "AFP" in the head, "Associated Press" below the headline. */
import type { Agency } from '../../languages/agencies.ts'
import { pageLanguageOf } from '../../languages/page-languages.ts'
import type { Finding } from '../article.ts'
import { squeeze } from '../metadata/candidates.ts'
import { listOf, property } from '../metadata/json-ld.ts'
import { metaValues } from '../metadata/page-source.ts'
import { agencyNamed, isOwnName, nameOf } from './declared.ts'
import { finding } from './finding.ts'
import type { OriginSource } from './origin-source.ts'

/** The author that is declared or shown is an agency. */
export function findAgencyBylines(source: OriginSource): Finding[] {
  const { page } = source
  const declared: [string, string][] = []
  const { articleNode } = page
  for (const role of articleNode ? ['author', 'creator'] : [])
    for (const author of listOf(property(articleNode?.data, role)).slice(0, 4)) {
      const name = nameOf(author, source)
      if (name) declared.push([name, `json-ld ${articleNode?.types[0]}.${role}`])
    }
  for (const name of ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl'])
    for (const value of metaValues(page, name).slice(0, 2)) declared.push([value, `meta ${name}`])
  for (const { text, zone } of page.bylines)
    if (zone === 'above' || zone === 'head') declared.push([text, AT_HEADLINE])
  return declared.flatMap(([name, where]) => {
    const agency = agencyNamed(squeeze(name.slice(0, 200)))
    if (!agency || agency.pictures || isOwnName(agency.names.latin, source)) return []
    if (where !== AT_HEADLINE) return [finding({ kind: 'agency-byline', value: agency, quote: name, where })]
    if (isSizeOfLetters(name, agency, source)) return []
    const kind = isOfPicture(name) ? 'picture-credit' : 'agency-byline'
    return [finding({ kind, value: agency, quote: name, where })]
  })
}

const AT_HEADLINE = 'line at the headline'

/** "AA" above an article is the button for larger letters, but where the agency of that name is at home. */
function isSizeOfLetters(name: string, { stateOf }: Agency, { language }: OriginSource): boolean {
  if (!/^\s*aa\s*$/iu.test(name)) return false
  const home = new Intl.Locale(`und-${stateOf ?? 'ZZ'}`).maximize().language
  return pageLanguageOf(language).code !== home
}

/** "© Reuters / Pool", "Reuters / Jane Roe": whoever made the picture below the headline; "dpa/abc" is written by both. */
const isOfPicture = (name: string) => name.includes('©') || /\/\s*\p{Lu}\p{L}+\s+\p{Lu}/u.test(name)
