/** What weighed most, as codes with a value that the popup words (src/popup/reason-words.ts): "cards:14", "address:home". */
import type { PageMeasures } from './measure-page.ts'
import { weigh } from './measures.ts'
import type { Measure } from './weights.ts'

const MOST_REASONS = 8
/** Weaker contributions decide nothing that a reader wants to hear of. */
const LEAST_CONTRIBUTION = 0.35
/** Fewer letters of prose than this are named. */
const FEW_LETTERS = 400

/** Measures that a reader can make sense of; where the value is missing here it is the count. */
const CODES: Partial<Record<Measure, string>> = {
  authorMeta: 'author:1',
  publishedMeta: 'published-time:1',
  postResource: 'template:article',
  singleTemplate: 'template:article',
  pageTemplate: 'template:page',
  listTemplate: 'template:list',
  shopTemplate: 'template:shop',
  homePath: 'address:home',
  slugWords: 'address:slug',
  datedPath: 'address:dated',
  articlePath: 'address:article',
  blogHost: 'address:article',
  threadPath: 'address:thread',
  servicePath: 'address:other',
  otherPath: 'address:other',
  otherHost: 'address:other',
  inArticle: 'box:article',
  articleBox: 'box:article',
  commentBox: 'box:comments',
  carts: 'cart:1',
  shareLinks: 'share:1',
  articles: 'many-articles',
  linkedHeadings: 'linked-headings',
  cards: 'cards',
  codeBlocks: 'code',
  fields: 'fields',
  buttons: 'buttons',
}

/** @returns the amount of prose, then what spoke for the verdict and what against it, strongest first. */
export function reasonsOf(page: PageMeasures, isArticle: boolean): string[] {
  const { measures, paragraphs, letters } = page
  const weighed: { reason: string; strength: number }[] = []
  for (const [name, count] of Object.entries(measures)) {
    const reason = wordsFor(name as Measure, count, page)
    const strength = weigh(name as Measure, count) * (isArticle ? 1 : -1)
    if (reason && Math.abs(strength) >= LEAST_CONTRIBUTION) weighed.push({ reason, strength })
  }
  const amount = [`paragraphs:${paragraphs}`]
  if (letters < FEW_LETTERS) amount.push(`letters:${Math.round(letters)}`)
  weighed.sort((a, b) => b.strength - a.strength)
  return [...new Set([...amount, ...weighed.map(({ reason }) => reason)])].slice(0, MOST_REASONS)
}

function wordsFor(name: Measure, count: number, { declarations }: PageMeasures): string | undefined {
  const type = declarations.named.get(name)
  if (type) return `json-ld:${type}`
  if (/^og[A-Z]/.test(name)) return declarations.ogType ? `og-type:${declarations.ogType}` : undefined
  const code = CODES[name]
  return !code || code.includes(':') ? code : `${code}:${count}`
}
