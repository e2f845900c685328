/** May everybody read the article? As the page declares it, or says under the text. */
import type { Field, Paywall } from '../article.ts'
import { beginsWithCue } from '../line-cues.ts'
import { type Candidate, chooseFirst } from './candidates.ts'
import { listOf, property } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

/** What content management systems write, lower case. */
const TIERS = new Map<string, Paywall>([
  ...['free', 'open', 'public', 'gratis', 'none', 'false', 'no'].map(word => [word, 'none'] as const),
  ...['metered', 'registered', 'register', 'freemium'].map(word => [word, 'metered'] as const),
  ...[
    'locked',
    'premium',
    'paid',
    'subscriber',
    'subscribers',
    'subscription',
    'paywall',
    'true',
    'yes',
    'closed',
    'plus',
  ].map(word => [word, 'full'] as const),
])
const META = [
  'article:content_tier',
  'og:article:content_tier',
  'content_tier',
  'article:access',
  'paywall',
  'access',
  'premium',
]

export function readPaywall(source: PageSource): Field<Paywall> {
  const candidates: Candidate<Paywall>[] = []
  const add = (value: Paywall | null, from: string) => {
    if (value !== null) candidates.push({ value, source: from, valid: true })
  }
  const { articleNode } = source
  if (articleNode) {
    const [type = ''] = articleNode.types
    const parts = listOf(property(articleNode.data, 'hasPart')).slice(0, 50)
    const isClosed = parts.some(part => freeOf(property(part, 'isAccessibleForFree')) === false)
    if (isClosed) add('full', `json-ld ${type}.hasPart.isAccessibleForFree`)
    const free = freeOf(property(articleNode.data, 'isAccessibleForFree'))
    add(free === null ? null : free ? 'none' : 'full', `json-ld ${type}.isAccessibleForFree`)
  }
  for (const name of META)
    add(TIERS.get((metaValues(source, name)[0] ?? '').trim().toLowerCase()) ?? null, `meta ${name}`)
  const tail = source.bylines.filter(({ zone }) => zone === 'tail').map(({ text }) => text)
  const notice = [...source.endings, ...tail].some(
    text => text.length < 120 && beginsWithCue(text, 'paywall'),
  )
  add(notice ? 'full' : null, 'visible notice after the text')
  return chooseFirst(candidates, (chosen, other) => (chosen === 'none') !== (other === 'none'))
}

/** "False", false and "http://schema.org/False" are the same. */
function freeOf(value: unknown): boolean | null {
  const [first] = listOf(value)
  if (typeof first === 'boolean') return first
  if (typeof first !== 'string') return null
  const word = first
    .trim()
    .toLowerCase()
    .replace(/^.*[/#]/, '')
  return word === 'true' ? true : word === 'false' ? false : null
}
