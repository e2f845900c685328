/**
 * Is this page one article, and is it news? Runs on every page, so it imports next to nothing, knows no language, reads
 * no layout, and looks at counts and declarations only. The weights are set by hand on what the signals mean.
 */
import type { Detection, PageKind } from './article.ts'
import { weighLetters } from './dom/letter-weight.ts'

/** Paragraphs looked at: enough to know an article, few enough for a page of any size. */
const MOST_PARAGRAPHS = 120
const LONG_PARAGRAPH = 80

/** JSON-LD types by what they say of the page, found by string search: parsing costs more than all else here. */
const LINKED_TYPE = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?([A-Za-z]{4,40})"/g
const NEWS = /^(?:.*NewsArticle|LiveBlogPosting)$/
const ARTICLE = /^(?:Article|BlogPosting|SocialMediaPosting|Report|ScholarlyArticle|Recipe|OpinionPiece)$/
const OTHER =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|DiscussionForumPosting|QAPage|CollectionPage|SearchResultsPage|TechArticle|APIReference|SoftwareApplication|JobPosting|Event|Hotel|Restaurant|LocalBusiness|Service|Course|ProfilePage|FAQPage|VideoGame)$/
/** Parts of addresses, the same on sites of every language. */
const OTHER_PATH =
  /\/(?:tags?|categor(?:y|ies)|topics?|search|forums?|threads?|topic|questions?|docs?|documentation|api|reference|shop|store|products?|p|dp|collections?|users?|archives?|manual|wiki|help|support|services?|pricing|about|contact)(?:[/.?#-]|$)/i
const OTHER_HOST =
  /^(?:docs?|forums?|community|shop|store|support|help|developers?|api|wiki|discuss|learn)\./i
const DATED_PATH = /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]|\d\d)/
const SLUG = /[^/]+-[^/]+-[^/]+-[^/]+|\d{5,}/

interface Signals {
  reasons: string[]
  score: number
  /** The page calls itself an article and gives its time: then short text, as of an agency's flash, is enough. */
  declared: boolean
  /** Where the text stands: the document, or the open shadow roots of a page that has no paragraph outside of them. */
  roots: readonly (Document | ShadowRoot)[]
}

/** Never throws and never changes the document. `reasons` are codes with a value, worded by the UI. */
export function detectArticle(document: Document, options: { url?: string } = {}): Detection {
  const signals: Signals = { reasons: [], score: -2.2, declared: false, roots: [document] }
  let news = false
  try {
    news = weighDeclarations(document, signals)
    weighAddress(options.url ?? document.URL ?? '', signals)
    weighText(document, signals)
    weighCards(document, signals)
  } catch {
    // A document taken apart while it is read: what was seen until then counts.
    signals.reasons.push('failed:1')
  }
  const confidence = 1 / (1 + Math.exp(-signals.score))
  const isArticle = confidence >= 0.5
  const kind: PageKind = isArticle ? (news ? 'news' : 'article') : 'other'
  return { isArticle, kind, confidence, reasons: signals.reasons }
}

function note(signals: Signals, reason: string, weight: number): void {
  signals.reasons.push(reason)
  signals.score += weight
}

/** @returns whether the page says that it is news. */
function weighDeclarations(document: Document, signals: Signals): boolean {
  const types = linkedTypes(document)
  const find = (pattern: RegExp) => types.find(type => pattern.test(type))
  const news = find(NEWS)
  const article = find(ARTICLE)
  const other = find(OTHER)
  if (news) note(signals, `json-ld:${news}`, 2)
  else if (article) note(signals, `json-ld:${article}`, 1.3)
  if (other) note(signals, `json-ld:${other}`, news || article ? -0.7 : -2)
  const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')
  const type = meta('og:type')?.trim().toLowerCase()
  if (type === 'article' || type === 'news') note(signals, `og-type:${type}`, 0.9)
  else if (type) note(signals, `og-type:${type.slice(0, 20)}`, /product|profile/.test(type) ? -1.5 : -0.4)
  const published = meta('article:published_time') !== undefined
  if (published) note(signals, 'published-time:1', 0.8)
  signals.declared = published && type === 'article' && !other
  if (document.querySelector('[itemtype*="schema.org/Product"]')) note(signals, 'microdata:Product', -1.5)
  if (document.querySelector('[itemtype$="Article"],[itemtype$="BlogPosting"]'))
    note(signals, 'microdata:Article', 0.8)
  return !!news || (published && type === 'article' && !find(/^BlogPosting$/))
}

function linkedTypes(document: Document): string[] {
  const types: string[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (types.length > 200) break
    for (const match of source.slice(0, 50_000).matchAll(LINKED_TYPE)) types.push(match[1] ?? '')
  }
  return types
}

function weighAddress(address: string, signals: Signals): void {
  const [, host = '', path = ''] = /^https?:\/\/([^/]+)([^?#]*)/i.exec(address) ?? []
  if (!host) return
  if (path.length < 2) note(signals, 'address:home', -2.5)
  else if (OTHER_PATH.test(path) || OTHER_HOST.test(host)) note(signals, 'address:other', -1.3)
  else if (DATED_PATH.test(path)) note(signals, 'address:dated', 1.2)
  else if (SLUG.test(path)) note(signals, 'address:slug', 0.6)
}

/** Prose in paragraphs, outside links, in letters of an alphabet. */
function weighText(document: Document, signals: Signals): void {
  let prose = measureProse(document.getElementsByTagName('p'))
  // Components keep their text in open shadow roots; pages of an older make write it between line breaks.
  if (!prose.long) {
    const roots = shadowRoots(document)
    prose = roots.map(root => measureProse(root.querySelectorAll('p'))).reduce(add, prose)
    if (prose.long) signals.roots = roots
  }
  if (!prose.long)
    prose = measureProse(
      document.querySelectorAll('article, article div, main, [itemprop="articleBody"], td'),
    )
  note(signals, `paragraphs:${prose.long}`, prose.long ? Math.min(2.4, prose.long * 0.25) : -2)
  if (prose.letters < 400) {
    const brief = signals.declared && prose.long > 0
    note(signals, `letters:${Math.round(prose.letters)}`, brief ? -0.3 : -1)
  }
}

/** Paragraphs of some length, and their letters. */
interface Prose {
  long: number
  letters: number
}

const add = (a: Prose, b: Prose): Prose => ({ long: a.long + b.long, letters: a.letters + b.letters })

function measureProse(blocks: ArrayLike<Element>): Prose {
  const prose = { long: 0, letters: 0 }
  const last = Math.min(blocks.length, MOST_PARAGRAPHS)
  for (let at = 0; at < last; at++) {
    const block = blocks[at]
    const text = block?.localName === 'p' ? (block.textContent ?? '') : ownText(block)
    if (text.length < 30) continue
    const own = weighLetters(text.slice(0, 2000)) - (block?.localName === 'p' ? linkedLetters(block) : 0)
    if (own < LONG_PARAGRAPH) continue
    prose.long++
    prose.letters += own
  }
  return prose
}

/** Text that stands directly in a box. */
function ownText(box: Element | undefined): string {
  let text = ''
  for (const node of box?.childNodes ?? [])
    if (node.nodeType === 3 && text.length < 2000) text += node.nodeValue
  return text.trim()
}

/** Open shadow roots of custom elements; a page without a paragraph is searched for them, and no other. */
function shadowRoots(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  const elements = document.body?.getElementsByTagName('*') ?? []
  for (let at = 0; at < Math.min(elements.length, 3000); at++) {
    const element = elements[at]
    if (element?.shadowRoot && element.localName.includes('-')) roots.push(element.shadowRoot)
  }
  return roots
}

function linkedLetters(paragraph: Element | undefined): number {
  let letters = 0
  for (const link of paragraph?.getElementsByTagName('a') ?? [])
    letters += weighLetters(link.textContent ?? '')
  return letters
}

/** Many articles on one page are a list of articles. */
function weighCards(document: Document, signals: Signals): void {
  const cards = document.getElementsByTagName('article').length
  if (cards > 7) note(signals, `many-articles:${cards}`, -0.9)
  const prices = document.querySelectorAll(
    '[itemprop="price"],[class*="add-to-cart"],[class*="product-price"]',
  ).length
  if (prices) note(signals, `prices:${prices}`, -1.2)
  const answers = document.querySelectorAll(
    '[class*="forum"],[class*="thread"],[class*="post-author"],[class*="reply"]',
  ).length
  if (answers > 12) note(signals, `answers:${answers}`, -1.2)
  const code = document.getElementsByTagName('pre').length
  if (code > 3) note(signals, `code:${code}`, -0.8)
  const headlines = signals.roots.reduce((sum, root) => sum + root.querySelectorAll('h1').length, 0)
  if (headlines === 1) note(signals, 'headline:1', signals.declared ? 0.9 : 0.3)
}
