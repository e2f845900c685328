/** What the page says of itself. JSON-LD is searched as a string: parsing it costs more than all else here. */
import { weighLetters } from '../dom/letter-weight.ts'
import type { Measures } from './measures.ts'

const LINKED_TYPE = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?([A-Za-z]{4,40})"/g
const MOST_JSON_LD = 50_000
const MOST_SCRIPTS = 40
const MOST_TYPES = 300
const MOST_METAS = 300

/** Types by what they say of the page that carries them. */
const TYPES = {
  newsType: /NewsArticle$|^LiveBlogPosting$/,
  articleType: /^(?:Article|BlogPosting|SocialMediaPosting|Report|ScholarlyArticle|OpinionPiece)$/,
  productType: /^Product(?:Group)?$/,
  threadType: /^(?:DiscussionForumPosting|QAPage)$/,
  listType: /^(?:CollectionPage|SearchResultsPage|OfferCatalog|ItemList)$/,
  serviceType:
    /^(?:TechArticle|APIReference|SoftwareApplication|WebApplication|JobPosting|Event|Hotel|Restaurant|Service|Course|ProfilePage|AboutPage|ContactPage)$/,
} as const

/** Classes of <body> that templates of most publishing systems write: "single-post", "page-template", "archive". */
const TEMPLATES = {
  singleTemplate: /single|(?:^|[\s_-])(?:post|article|story|entry)(?:[\s_-]|$)/,
  pageTemplate: /(?:^|\s)page(?:\s|-template|-id|$)|landing/,
  listTemplate: /(?:^|\s)(?:archive|home|front-?page|search(?:-results)?|listing)(?:\s|$)/,
  shopTemplate: /product|shop|woocommerce|cart/,
} as const

const AUTHOR_META = ['author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl']
const NEWS_META = ['article:section', 'news_keywords']

/** What a page declares, for the measures, for `kind`, and as words for the reasons. */
export interface Declarations {
  measures: Measures
  /** JSON-LD types in the order in which they are written. */
  types: string[]
  ogType: string
  /** How many habits of newsrooms it shows: a section of the article, keywords for news. */
  newsSigns: number
  /** The first type of each measure: newsType → "ReportageNewsArticle". */
  named: Map<string, string>
}

export function readDeclarations(document: Document): Declarations {
  const measures: Measures = {}
  const named = new Map<string, string>()
  const { types, headline } = linkedTypes(document)
  for (const [measure, pattern] of Object.entries(TYPES)) {
    const type = types.find(name => pattern.test(name))
    if (!type) continue
    measures[measure as keyof typeof TYPES] = 1
    named.set(measure, type)
  }
  measures.headlineField = Number(headline)
  const metas = readMetas(document)
  const content = (name: string) => metas.get(name) ?? ''
  const ogType = content('og:type').toLowerCase().slice(0, 30)
  measures.ogArticle = Number(/^(?:article|news|blog)/.test(ogType))
  measures.ogProduct = Number(ogType.includes('product'))
  measures.ogWebsite = Number(ogType === 'website')
  measures.ogNone = Number(!ogType)
  measures.titleLetters = weighLetters(content('og:title').slice(0, 300))
  measures.publishedMeta = Number(!!content('article:published_time'))
  measures.authorMeta = Number(AUTHOR_META.some(content))
  measures.postResource = Number(!!document.querySelector('link[href*="/wp/v2/posts/"]'))
  measureTemplate(document, measures)
  const newsSigns = NEWS_META.filter(content).length
  return { measures, types, ogType, newsSigns, named }
}

/** The first content of each meta element by its name in small letters: one way through is cheaper than a search for each. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>()
  const elements = document.getElementsByTagName('meta')
  for (let at = 0; at < Math.min(elements.length, MOST_METAS); at++) {
    const meta = elements[at]
    const name = (meta?.getAttribute('property') ?? meta?.getAttribute('name') ?? '').toLowerCase()
    const content = meta?.getAttribute('content')?.trim()
    if (name && content && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

function measureTemplate(document: Document, measures: Measures): void {
  const { body, documentElement: root } = document
  const names = `${body?.getAttribute('class') ?? ''} ${root?.getAttribute('class') ?? ''} ${body?.id ?? ''}`
  const template = names.slice(0, 2000).toLowerCase()
  for (const [measure, pattern] of Object.entries(TEMPLATES))
    measures[measure as keyof typeof TEMPLATES] = Number(pattern.test(template))
}

function linkedTypes(document: Document): { types: string[]; headline: boolean } {
  const types: string[] = []
  let headline = false
  let scripts = 0
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (scripts++ > MOST_SCRIPTS || types.length > MOST_TYPES) break
    const source = (script.textContent ?? '').slice(0, MOST_JSON_LD)
    headline ||= source.includes('"headline"')
    for (const match of source.matchAll(LINKED_TYPE)) types.push(match[1] ?? '')
  }
  return { types, headline }
}
