/**
 * The outlet's country: what a bare "pound" or دينار is, and whether 3/4 is in March. Declared by the publisher's address,
 * else by the site's own address, else by the region of its language tags.
 */
import { OUTLET_COUNTRIES } from '../../languages/outlet-countries.ts'
import type { Field } from '../article.ts'
import { type Candidate, chooseFirst } from './candidates.ts'
import { listOf, property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

/** Top-level domains of countries that are sold to everybody: ".tv" is television, ".ai" no news of Anguilla. */
const SOLD_DOMAINS = new Set(
  'ac ag ai am bz cc cd co cx dj fm ga gg gl gq im io is je la li ly me ml ms mu mx nu pw sc sh st su tf tk tm to tv vc vg ws'.split(
    ' ',
  ),
)
/** Sold, but under these a paper of the country itself is likelier than a start-up. */
const STILL_OF_COUNTRY = new Set(['mx', 'is', 'li', 'mu'])
/** Written into templates and never changed; it says nothing of the outlet. */
const REGION_OF_TEMPLATES = 'US'

/** @returns ISO 3166-1 alpha-2; null where nothing tells it, as for channels of a whole region. */
export function readCountry(source: PageSource): Field<string> {
  return chooseFirst([
    ...declaredCountries(source),
    ...countriesOfHost(source.url),
    ...countriesOfTags(source),
  ])
}

function declaredCountries({ articleNode, nodes }: PageSource): Candidate<string>[] {
  const found: Candidate<string>[] = []
  const look = (owner: unknown, from: string) => {
    for (const address of listOf(property(owner, 'address')).slice(0, 4)) {
      const code = countryCode(textOf(property(address, 'addressCountry')))
      if (code) found.push({ value: code, source: `json-ld ${from}.address`, valid: true })
    }
  }
  if (articleNode) look(property(articleNode.data, 'publisher'), `${articleNode.types[0]}.publisher`)
  for (const node of nodes)
    if (node.types.includes('NewsMediaOrganization')) look(node.data, 'NewsMediaOrganization')
  return found.slice(0, 4)
}

function countriesOfHost(url: string): Candidate<string>[] {
  if (!URL.canParse(url)) return []
  const labels = new URL(url).hostname.split('.')
  const found: Candidate<string>[] = []
  // "arabic.example.com" is the house of "example.com", unless it is listed itself.
  for (let from = 0; from < labels.length - 1; from++) {
    const known = OUTLET_COUNTRIES.get(labels.slice(from).join('.'))
    if (known) found.push({ value: known, source: 'known outlet', valid: true })
  }
  const domain = labels.at(-1) ?? ''
  const isSold = SOLD_DOMAINS.has(domain) && !STILL_OF_COUNTRY.has(domain)
  const code = labels.length > 1 && domain.length === 2 && countryCode(domain === 'uk' ? 'GB' : domain)
  if (code) found.push({ value: code, source: 'domain of the address', valid: !isSold })
  return found
}

function countriesOfTags(source: PageSource): Candidate<string>[] {
  const found: Candidate<string>[] = []
  const add = (tag: string | null | undefined, from: string) => {
    // "ar_AR" is Facebook's Arabic of no country; no paper in Arabic is Argentine.
    const [language = '', region = ''] = (tag ?? '').trim().replace(/_/gu, '-').split('-')
    const code = /^[a-z]{2,3}$/iu.test(language) && region.length === 2 ? countryCode(region) : null
    if (!code || (language === 'ar' && code === 'AR')) return
    found.push({ value: code, source: from, valid: code !== REGION_OF_TEMPLATES })
  }
  add(source.document.documentElement?.getAttribute('lang'), 'lang attribute')
  if (source.articleNode)
    add(
      textOf(property(source.articleNode.data, 'inLanguage')),
      `json-ld ${source.articleNode.types[0]}.inLanguage`,
    )
  add(metaValues(source, 'og:locale')[0], 'meta og:locale')
  return found
}

/** "eg", "EG" and "Egypt" → "EG"; null for what is no country. */
function countryCode(written: string | null): string | null {
  const text = written?.trim() ?? ''
  if (/^[a-z]{2}$/iu.test(text)) return nameOf(text.toUpperCase()) === null ? null : text.toUpperCase()
  return text.length > 3 && text.length < 60 ? codeOfName(text) : null
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
/** Codes that name no country: the Union, the Nations, and what is unknown. */
const NO_COUNTRIES = new Set([
  'EU',
  'UN',
  'EZ',
  'ZZ',
  'XA',
  'XB',
  'QO',
  'UK',
  'AC',
  'CP',
  'DG',
  'EA',
  'IC',
  'TA',
])

const nameOf = (code: string): string | null => (NO_COUNTRIES.has(code) ? null : (regions.of(code) ?? null))

/** Only where a page writes a name in full, which is seldom: 676 names are asked for. */
function codeOfName(name: string): string | null {
  const wanted = name.toLowerCase()
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  for (const a of letters) for (const b of letters) if (nameOf(a + b)?.toLowerCase() === wanted) return a + b
  return null
}
