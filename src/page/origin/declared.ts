/** What the head of the page declares: another canonical address, a source, a holder of the copyright. */

import { fold } from '../../text/fold.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Finding, FindingKind } from '../article.ts'
import { squeeze } from '../metadata/candidates.ts'
import { markedBy } from '../metadata/dates.ts'
import { decodeEntities } from '../metadata/decode-entities.ts'
import { listOf, property, textOf } from '../metadata/json-ld.ts'
import { metaValues } from '../metadata/page-source.ts'
import { findAgencies } from './find-agencies.ts'
import { finding } from './finding.ts'
import { foreignHost, isAtSite, type OriginSource } from './origin-source.ts'

/** schema.org properties of the article, and what they say. */
const PROPERTIES: readonly (readonly [string, FindingKind])[] = [
  ['isBasedOn', 'based-on'],
  ['isBasedOnUrl', 'based-on'],
  ['sourceOrganization', 'source-organization'],
  ['provider', 'source-organization'],
  ['copyrightHolder', 'copyright-holder'],
  ['translationOfWork', 'translation-of'],
]
const META: readonly (readonly [string, FindingKind])[] = [
  ['syndication-source', 'syndicated-from'],
  ['original-source', 'syndicated-from'],
  ['article:original_source', 'syndicated-from'],
  ['syndicated-from', 'syndicated-from'],
  ['dc.source', 'based-on'],
  ['dcterms.source', 'based-on'],
  ['dcterms.isversionof', 'based-on'],
  ['news_source', 'source-organization'],
  ['article:source', 'source-organization'],
  ['article:provider', 'source-organization'],
  ['dcterms.rightsholder', 'copyright-holder'],
]
const MICRODATA = ['isBasedOn', 'sourceOrganization', 'copyrightHolder', 'translationOfWork'] as const

export function findDeclared(source: OriginSource): Finding[] {
  return [
    ...findCanonicalElsewhere(source),
    ...findLinked(source),
    ...findMeta(source),
    ...findMicrodata(source),
    ...findOriginalLinks(source),
  ]
}

function findCanonicalElsewhere(source: OriginSource): Finding[] {
  if (!isAtSite(source)) return []
  const { document } = source.page
  const href = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')
  const declared: [string | null | undefined, string][] = [
    [href, 'link[rel=canonical]'],
    [metaValues(source.page, 'og:url')[0], 'meta og:url'],
  ]
  return declared.flatMap(([address, where]) => {
    const host = address && foreignHost(address, source)
    return address && host
      ? [finding({ kind: 'canonical-elsewhere', value: host, quote: address, where })]
      : []
  })
}

function findLinked(source: OriginSource): Finding[] {
  const node = source.page.articleNode
  if (!node) return []
  const found: Finding[] = []
  for (const [name, kind] of PROPERTIES) {
    for (const value of listOf(property(node.data, name)).slice(0, 4)) {
      const words = nameOf(value, source)
      if (words) found.push(...declare(words, kind, `json-ld ${node.types[0]}.${name}`, source))
    }
  }
  return found
}

/** The name, or the address, of what a property points at, if need be elsewhere in the graph. */
export function nameOf(value: unknown, { page }: OriginSource): string | null {
  if (typeof value === 'string') return value
  const id = property(value, '@id')
  const named = (data: unknown) => textOf(property(data, 'name')) ?? textOf(property(data, 'headline'))
  const own = named(value) ?? textOf(property(value, 'url'))
  if (own !== null || typeof id !== 'string') return own
  const referred = page.nodes.find(node => property(node.data, '@id') === id && named(node.data) !== null)
  return referred ? named(referred.data) : id
}

function findMeta(source: OriginSource): Finding[] {
  return META.flatMap(([name, kind]) =>
    metaValues(source.page, name)
      .slice(0, 2)
      .flatMap(value => declare(value, kind, `meta ${name}`, source)),
  )
}

function findMicrodata(source: OriginSource): Finding[] {
  return MICRODATA.flatMap(name => {
    const element = markedBy(source.page, `[itemprop~="${name}"]`).find(isOfArticle)
    const value =
      element?.getAttribute('content') ?? element?.getAttribute('href') ?? element?.textContent?.slice(0, 300)
    const kind = PROPERTIES.find(([known]) => known === name)?.[1]
    return value && kind ? declare(value, kind, `microdata ${name}`, source) : []
  })
}

/** A picture inside the article has a holder of its own. */
function isOfArticle(element: Element): boolean {
  if (element.closest('figure, figcaption, picture')) return false
  const type = element.parentElement?.closest('[itemscope]')?.getAttribute('itemtype') ?? ''
  return type === '' || /(?:Article|Posting|CreativeWork|WebPage|Report)\/?$/.test(type)
}

function findOriginalLinks(source: OriginSource): Finding[] {
  const { document } = source.page
  const links = [...document.querySelectorAll('link[rel~="original" i][href], a[rel~="original" i][href]')]
  return links.slice(0, 3).flatMap(link => {
    const address = link.getAttribute('href') ?? ''
    const host = foreignHost(address, source)
    const where = `${link.localName}[rel=original]`
    return host ? [finding({ kind: 'original-link', value: host, quote: address, where })] : []
  })
}

/** A name or address is a finding where it is not the site's own. */
function declare(value: string, kind: FindingKind, where: string, source: OriginSource): Finding[] {
  const words = squeeze(decodeEntities(value.slice(0, 500)))
  if (!words) return []
  if (/^https?:\/\//.test(words)) {
    const host = foreignHost(words, source)
    return host ? [finding({ kind, value: host, quote: words, where })] : []
  }
  return isOwnName(words, source)
    ? []
    : [finding({ kind, value: agencyNamed(words) ?? words, quote: words, where })]
}

const squash = (name: string) => fold(name).replace(/[^\p{L}\p{Nd}]/gu, '')

/** Is this how the site calls itself? "The Quay" publishes at quay.example. */
export function isOwnName(name: string, { metadata, page }: OriginSource): boolean {
  const own = [metadata.publisher.value, ...metaValues(page, 'og:site_name').slice(0, 2)]
  const squashed = squash(name)
  if (squashed.length < 2) return true
  const host = URL.canParse(page.url) ? squash(new URL(page.url).hostname) : ''
  if (squashed.length > 3 && host.includes(squashed)) return true
  // "Alder Media" at alder.example.
  const labels = URL.canParse(page.url) ? new URL(page.url).hostname.split('.').slice(0, -1) : []
  const words = name.split(/\s/u).map(squash)
  if (labels.some(label => label.length > 3 && words.includes(squash(label)))) return true
  return own.some(other => {
    const known = other === null || other === undefined ? '' : squash(other)
    return known.length > 1 && (known === squashed || (known.length > 3 && squashed.includes(known)))
  })
}

/** The agency that a name as a whole is: "Reuters", "by AFP", "رويترز - القاهرة"; null for other names. */
export function agencyNamed(name: string) {
  if (name.length > 60) return null
  const tokens = tokenize(name)
  const [first] = findAgencies(tokens, true)
  const words = tokens.filter(token => token.kind === 'word').length
  return first && words <= first.to - first.from + 2 ? first.value : null
}
