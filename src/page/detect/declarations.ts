/** What the page says of itself. JSON-LD is searched as a string: parsing it costs more than all else here. */
import { firstOf, matchPatterns, type Seen } from './measures.ts'

const LINKED_TYPE = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?([A-Za-z]{4,40})"/g
const MOST_JSON_LD = 50_000

const MOST_ELEMENTS = 300

/** Types by what they say of the page that carries them, in a list with a space on both sides of each. */
const TYPES = {
  news: / (?:[A-Za-z]*NewsArticle|LiveBlogPosting) /,
  article: / (?:Article|BlogPosting|SocialMediaPosting|Report|ScholarlyArticle|OpinionPiece) /,
  product: / Product(?:Group)? /,
  thread: / (?:DiscussionForumPosting|QAPage) /,
  list: / (?:CollectionPage|SearchResultsPage|OfferCatalog|ItemList) /,
  service:
    / (?:TechArticle|APIReference|SoftwareApplication|WebApplication|JobPosting|Event|Service|Course|(?:Profile|About|Contact)Page) /,
} as const

const OPEN_GRAPH = {
  article: /^(?:article|news|blog).*/,
  product: /.*product.*/,
  none: /^(?:website)?$/,
} as const

/** Classes of <body> that templates of most publishing systems write: "single-post", "page-template", "archive". */
const TEMPLATES = {
  article: /single|(?:^|[\s_-])(?:post|article|story|entry)(?:[\s_-]|$)/,
  page: /(?:^|\s)page(?:\s|-template|-id|$)|landing/,
  shop: /product|shop|woocommerce|cart/,
} as const

const AUTHOR_META = ['author', 'parsely-author']
const NEWS_META = ['article:section', 'news_keywords']
const NEWS_PUBLISHER = / NewsMediaOrganization /
/** Types of articles that are no news, said of the page by its maker. */
const OTHER_ARTICLE = / (?:BlogPosting|SocialMediaPosting|ScholarlyArticle|Recipe|HowTo) /

/**
 * Adds to what was seen.
 * @returns how many signs there are that an article here is news: none where its maker calls it something else.
 */
export function readDeclarations(seen: Seen, document: Document): number {
  const { measures } = seen
  const { types, headline } = linkedTypes(document)
  const metas = readMetas(document)
  const content = (name: string) => metas.get(name) ?? ''
  matchPatterns(seen, 'json-ld', TYPES, types, true)
  matchPatterns(seen, 'og-type', OPEN_GRAPH, content('og:type').toLowerCase().slice(0, 30), true)
  matchPatterns(seen, 'template', TEMPLATES, templateNames(document))
  measures.headlineField = headline
  measures['published-time'] = !!content('article:published_time')
  measures.author = AUTHOR_META.some(content)
  if (measures['json-ld:news'] || NEWS_PUBLISHER.test(types)) return 2
  if (OTHER_ARTICLE.test(types)) return -1
  // Open Graph's "article" with its time is what newsrooms write; blogs name their posts in JSON-LD besides.
  return measures['og-type:article'] && measures['published-time'] ? 2 : NEWS_META.filter(content).length
}

/** The first content of each meta element by its name in small letters: one way through is cheaper than a search for each. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of firstOf(document.getElementsByTagName('meta'), MOST_ELEMENTS)) {
    const read = (attribute: string) => meta.getAttribute(attribute)?.trim() ?? ''
    const name = (read('property') || read('name')).toLowerCase()
    const content = read('content')
    if (name && content && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

function templateNames({ body, documentElement: root }: Document): string {
  return `${body?.getAttribute('class')} ${root?.getAttribute('class')} ${body?.id}`
    .slice(0, 2000)
    .toLowerCase()
}

function linkedTypes(document: Document): { types: string; headline: boolean } {
  let types = ''
  let headline = false
  for (const script of firstOf(
    document.querySelectorAll('script[type="application/ld+json"]'),
    MOST_ELEMENTS,
  )) {
    const source = (script.textContent ?? '').slice(0, MOST_JSON_LD)
    headline ||= source.includes('"headline"')
    for (const match of source.matchAll(LINKED_TYPE)) types += ` ${match[1]} `
  }
  return { types, headline }
}
