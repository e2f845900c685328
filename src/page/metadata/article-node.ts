/** Which of a page's JSON-LD nodes describes the article that the page shows. */
import { type LinkedNode, listOf, property, textOf } from './json-ld.ts'
import { squash } from './site-name.ts'

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|NewsStory|Review|LiveBlogPosting|Posting|Recipe)$/
/** Under these an article is another one: an entry of a list, something mentioned or taken from. */
const OF_OTHERS = new Set([
  ...[
    'itemListElement',
    'item',
    'mentions',
    'citation',
    'isBasedOn',
    'relatedLink',
    'review',
    'reviews',
    'workExample',
  ],
  ...[
    'liveBlogUpdate',
    'hasPart',
    'isPartOf',
    'itemReviewed',
    'subjectOf',
    'significantLink',
    'exampleOfWork',
  ],
])

/**
 * Of several articles the one with this page's title or address; else the only one, or the first of a few. Teasers in
 * lists count only with this page's address.
 * @param titles as the page declares them: og:title, the title element.
 */
export function chooseArticleNode(
  nodes: readonly LinkedNode[],
  titles: readonly string[],
  url: string,
): LinkedNode | null {
  const all = nodes.filter(node => node.types.some(type => ARTICLE_TYPE.test(type)))
  const path = pathOf(url)
  const byAddress = all.filter(
    node => path.length > 1 && addressesOf(node).some(address => pathOf(address) === path),
  )
  const own = all.filter(({ via }) => !OF_OTHERS.has(via ?? ''))
  const squashed = titles.map(squash)
  const isNamed = ({ data }: LinkedNode) => {
    const headline = squash(textOf(property(data, 'headline')) ?? '')
    return headline.length > 8 && squashed.some(title => title.includes(headline))
  }
  return (
    byAddress.find(isNamed) ?? own.find(isNamed) ?? byAddress[0] ?? (own.length < 4 ? (own[0] ?? null) : null)
  )
}

const addressesOf = ({ data }: LinkedNode): string[] =>
  ['url', '@id', 'mainEntityOfPage'].flatMap(name =>
    listOf(property(data, name)).flatMap(value => textOf(value) ?? []),
  )

function pathOf(address: string): string {
  try {
    return new URL(address, 'http://page.invalid').pathname.replace(/\/$/, '')
  } catch {
    return ''
  }
}
