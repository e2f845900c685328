/** The article's title, without the site's name and without a kicker. */
import type { Field } from '../article.ts'
import { similarity, wordsOfTitle } from '../title-similarity.ts'
import { type Candidate, chooseFirst, squeeze } from './candidates.ts'
import { decodeEntities } from './decode-entities.ts'
import { partBehindKicker, partDeclaredAs, textsOf } from './headline-parts.ts'
import { property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'
import { isSiteName, type SiteNames, siteNames, squash, stripSiteName, titleParts } from './site-name.ts'

const META = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'cxenseparse:title']
const LONGEST = 500
/** So many words make a headline on their own; fewer may be a section's or the site's. */
const CLEAR_HEADLINE = 5

type Title = Candidate<string>

/**
 * @param heading the text of the visible headline, or null.
 * @param publisher its name, to be taken off.
 */
export function readTitle(
  source: PageSource,
  heading: string | null,
  publisher: string | null,
): Field<string> {
  const site = siteNames([publisher, ...metaValues(source, 'og:site_name')], source.url)
  const plain = readDeclared(source, site, null)
  if (heading === null) return chooseFirst(plain)
  const visible = readVisible(source, heading, plain, site)
  if (!isHeadline(source, heading, plain, site)) return chooseFirst([...plain, ...visible])
  const declared = readDeclared(source, site, heading)
  const [best] = visible
  const first = best && (asDeclared(best.value, declared) ?? newsroomTitle(source, declared, best.value))
  return chooseFirst(
    first ? [first, ...visible, ...declared.filter(title => title !== first)] : [...visible, ...declared],
  )
}

/** The same title with its words apart: a kicker glued to it in the markup ("Port AlderBarge closes harbour"). */
const asDeclared = (visible: string, declared: readonly Title[]): Title | undefined =>
  declared.find(
    ({ value }) => squash(value) === squash(visible) && wordsOfTitle(value).size > wordsOfTitle(visible).size,
  )

function readDeclared(source: PageSource, site: SiteNames, heading: string | null): Title[] {
  const found: Title[] = []
  const add = (value: string | null | undefined, from: string) => {
    const title = value && stripSiteName(clean(value), site, heading)
    if (title) found.push({ value: title, source: from, valid: title.length > 1 && title.length <= LONGEST })
  }
  const { articleNode, document } = source
  if (articleNode)
    add(textOf(property(articleNode.data, 'headline')), `json-ld ${articleNode.types[0]}.headline`)
  for (const name of META) add(metaValues(source, name)[0], `meta ${name}`)
  add(document.title, 'title element')
  return found
}

/** Without character references and marks of direction, which are no part of the words. */
const clean = (text: string) =>
  squeeze(decodeEntities(text).replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g, ''))

/** What the page shows as the headline, the best first: another heading may be the printed title, the h1 one for search engines. */
function readVisible(
  source: PageSource,
  heading: string,
  declared: readonly Title[],
  site: SiteNames,
): Title[] {
  const found: Title[] = []
  const titles = declared.map(({ value }) => value)
  const whole = clean(heading)
  const name = source.headline?.localName ?? 'h1'
  const shared = declared.find(({ source: from }) => from === 'meta og:title')?.value ?? ''
  const isDeclaredWhole = titles.some(title => squash(title) === squash(whole))
  const part = source.headline && partDeclaredAs(source.headline, isDeclaredWhole ? [shared] : titles)
  if (part && (!isDeclaredWhole || squash(part) === squash(shared)))
    found.push({ value: withoutSeparator(part), source: `visible ${name} without its kicker`, valid: true })
  const linked = declared.find(({ source: from }) => from.startsWith('json-ld'))?.value ?? ''
  const other = shownAs(source, shared, whole, linked)
  if (other) found.unshift(other)
  const title = titleParts(whole).length > 1 ? stripDeclaredTail(whole, titles, site) : whole
  found.push({ value: title, source: `visible ${name}`, valid: true })
  return found
}

/** The sign that parted it from the kicker goes with the kicker: "– Barge closes harbour". */
const withoutSeparator = (part: string) => clean(part).replace(/^[\s|:•·/–—-]+/u, '')

/** "Headline – Site" in the h1 itself, where a declaration has the headline alone. */
function stripDeclaredTail(heading: string, titles: readonly string[], site: SiteNames): string {
  const stripped = stripSiteName(heading, site, null)
  return titles.some(title => squash(title) === squash(stripped)) ? stripped : heading
}

/**
 * An h2 above the text that shows og:title word for word, where the h1 says something else. Its kicker is no part of the
 * title where the markup calls it one and JSON-LD's headline has it not.
 */
function shownAs(source: PageSource, declared: string, heading: string, linked: string): Title | null {
  const { scope, start } = source
  if (!scope || !start || !declared || squash(heading).includes(squash(declared))) return null
  for (const element of [...scope.querySelectorAll('h2')].slice(0, 12)) {
    // 4: the start of the text follows.
    if ((element.compareDocumentPosition(start) & 4) === 0 || element.closest('a, nav, aside')) continue
    const texts = textsOf(element)
    const isWhole = squash(texts.join(' ')) === squash(declared)
    const behind = squash(linked) === squash(declared) ? null : partBehindKicker(element)
    const part = isWhole ? clean(behind ?? texts.join(' ')) : partDeclaredAs(element, [declared])
    if (part !== null) return { value: withoutSeparator(part), source: 'visible h2', valid: true }
  }
  return null
}

/** Is the heading the article's, and not the site's or a section's? */
function isHeadline(
  source: PageSource,
  heading: string,
  declared: readonly Title[],
  site: SiteNames,
): boolean {
  const own = declared.filter(({ source: from }) => from !== 'title element')
  const words = wordsOfTitle(heading).size
  const agrees = (titles: readonly Title[]) => titles.some(({ value }) => similarity(value, heading) >= 0.5)
  if (leadsHome(source)) return false
  if (own.length && !agrees(own))
    return words >= CLEAR_HEADLINE && !isSiteName(heading, site) && !isSitePart(source, heading, own)
  if (isSiteName(heading, site) && own.some(({ value }) => squash(value) !== squash(heading))) return false
  // "Alder" of "Alder closes its harbour for a day": a word or two inside the title are a tag, a place, a name.
  const isInside =
    words <= 2 && own.length > 1 && own.every(({ value }) => !squash(value).startsWith(squash(heading)))
  if (isInside && own.every(({ value }) => wordsOfTitle(value).size > words * 2)) return false
  return declared.length === 0 || agrees(declared)
}

/** The site's name in a heading leads to its home page. */
function leadsHome({ headline, url }: PageSource): boolean {
  const link = headline?.closest('a') ?? headline?.querySelector('a')
  const href = link?.getAttribute('href')
  if (!href) return false
  try {
    const { pathname, search } = new URL(href, url || 'http://page.invalid')
    return (
      pathname === '/' &&
      search === '' &&
      !href.startsWith('#') &&
      new URL(url || 'http://page.invalid').pathname.length > 1
    )
  } catch {
    return false
  }
}

/** One part of the title element, another part of which is declared as the title: then this one is the site's. */
function isSitePart({ document }: PageSource, heading: string, titles: readonly Title[]): boolean {
  const parts = titleParts(document.title).map(squash)
  const others = parts.filter(part => part !== squash(heading))
  return others.length < parts.length && titles.some(({ value }) => others.includes(squash(value)))
}

/**
 * The title as the newsroom's system has it, where NewsArticle and og:title give the same and Twitter's nothing else:
 * an h1 unlike it is a shorter or a search engine's form. Blogs write their search title everywhere; they are left out.
 */
function newsroomTitle(source: PageSource, declared: readonly Title[], visible: string): Title | null {
  if (!source.articleNode?.types.some(type => /News|Report/.test(type))) return null
  const [headline, ...others] = declared
  const titleFrom = (from: string) => others.find(title => title.source === from)?.value
  const og = titleFrom('meta og:title')
  if (
    !headline?.source.startsWith('json-ld') ||
    og === undefined ||
    squash(visible) === squash(headline.value)
  )
    return null
  const same = [og, titleFrom('meta twitter:title') ?? og].every(
    title => squash(title) === squash(headline.value),
  )
  return same ? headline : null
}
