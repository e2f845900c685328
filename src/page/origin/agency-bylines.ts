/** An agency as author: "author": "AFP" in the head, "Associated Press" below the headline. */
import type { Finding, FindingKind } from '../article.ts'
import type { BylineLine } from '../metadata/byline-lines.ts'
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
  const shown = page.bylines.filter(
    line => (line.zone === 'above' || line.zone === 'head') && !isOfControl(line),
  )
  return [
    ...declared.flatMap(([name, where]) => byAgency(name, where, 'agency-byline', source)),
    ...shown.flatMap(line =>
      byAgency(
        line.text,
        'line at the headline',
        isOfPicture(line) ? 'picture-credit' : 'agency-byline',
        source,
      ),
    ),
  ]
}

function byAgency(name: string, where: string, kind: FindingKind, source: OriginSource): Finding[] {
  const agency = agencyNamed(squeeze(name.slice(0, 200)))
  if (!agency || agency.pictures || isOwnName(agency.names.latin, source)) return []
  return [finding({ kind, value: agency, quote: name, where })]
}

/** "AA" beside buttons is what makes the letters larger. */
const isOfControl = ({ text, element }: BylineLine) =>
  text.trim().length <= LONGEST_CONTROL &&
  (element.closest('button, a') !== null || element.parentElement?.querySelector('button') != null)

const LONGEST_CONTROL = 2

/** "© Reuters / Pool"; "Reuters / Jane Roe" in the box of a picture. Elsewhere it may be a place or a paper: "AFP / New Delhi". */
function isOfPicture({ text, element }: BylineLine): boolean {
  if (text.includes('©')) return true
  let box: Element | null = text.includes('/') ? element : null
  for (let level = 0; box && level < PICTURE_LEVELS; level++, box = box.parentElement)
    if (PICTURE.test(box.getAttribute('class') ?? '')) return true
  return false
}

const PICTURE_LEVELS = 4
const PICTURE = /copyright|image|photo|picture|media|caption|foto|bild/i
