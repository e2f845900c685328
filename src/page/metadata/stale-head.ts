/**
 * A single-page application often changes the text and the address, and leaves the head of the view before. What such a
 * head declares is of another article.
 */
import { similarity } from '../title-similarity.ts'
import { listOf, property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'

/** Titles of one article, however shortened, share more words than this. */
const SAME_TITLE = 0.4

/**
 * The source without what describes another article: a JSON-LD node whose headline is not the page's, or, where both the
 * declared titles and the declared address differ from what is seen, all that the head says of "this" article.
 * @param headline the text of the visible headline, or null: then nothing can be compared.
 */
export function withoutStaleHead(source: PageSource, headline: string | null): PageSource {
  if (!headline) return source
  const isOther = (title: string) => similarity(title, headline) < SAME_TITLE
  const linked = listOf(property(source.articleNode?.data, 'headline')).flatMap(value => textOf(value) ?? [])
  const titles = ['og:title', 'twitter:title'].flatMap(name => metaValues(source, name))
  if (
    linked.length + titles.length > 0 &&
    [...linked, ...titles].every(isOther) &&
    !namesThisAddress(source)
  ) {
    return { ...source, nodes: [], articleNode: null, meta: withoutArticle(source.meta) }
  }
  // A node that agrees neither with the headline nor with the head's own titles, as of a teaser or of a planted block.
  const isStray =
    linked.length > 0 &&
    !isOfThisAddress(source) &&
    linked.every(title => isOther(title) && titles.every(own => similarity(title, own) < SAME_TITLE))
  return isStray && !isOther(titles[0] ?? source.document.title) ? { ...source, articleNode: null } : source
}

/** Only what holds for the whole site stays: its name, its language. */
function withoutArticle(meta: PageSource['meta']): PageSource['meta'] {
  return new Map(
    [...meta].filter(([name]) => /^(?:og:site_name|og:locale|application-name|twitter:site)$/.test(name)),
  )
}

/** Whether any address that the page declares as its own has the path of the address that it was read at. */
function namesThisAddress(source: PageSource): boolean {
  const here = pathOf(source.url, source.url)
  const declared = [
    source.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    metaValues(source, 'og:url')[0],
    textOf(property(source.articleNode?.data, 'mainEntityOfPage')),
    textOf(property(source.articleNode?.data, 'url')),
  ].filter(address => typeof address === 'string')
  // A page that declares no address gives no reason for doubt.
  return (
    here === null || declared.length === 0 || declared.some(address => pathOf(address, source.url) === here)
  )
}

/** Whether the article's own node names the address that the page was read at. */
function isOfThisAddress({ articleNode, url }: PageSource): boolean {
  const here = pathOf(url, url)
  if (here === null || here === '') return false
  return ['url', 'mainEntityOfPage', '@id'].some(name => {
    const address = textOf(property(articleNode?.data, name))
    return address !== null && pathOf(address, url) === here
  })
}

function pathOf(address: string, base: string): string | null {
  try {
    return new URL(address, base || undefined).pathname.replace(/\/$/, '')
  } catch {
    return null
  }
}
