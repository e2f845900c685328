/**
 * Is an article news? A declaration decides; without one, two signs of a newsroom's habits do. Unknown is no news: a
 * report of the same form may stand in any magazine.
 */
import type { PageMeasures } from './measure-page.ts'

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$|^NewsMediaOrganization$/
/** Types of articles that are no news, said of the page by its maker. */
const OTHER_ARTICLE = /^(?:BlogPosting|SocialMediaPosting|ScholarlyArticle|Recipe|TechArticle|HowTo)$/
const SIGNS_ENOUGH = 2

export function isNews({ measures, declarations }: PageMeasures): boolean {
  const { types, newsSigns } = declarations
  if (types.some(type => NEWS_TYPE.test(type))) return true
  if (types.some(type => OTHER_ARTICLE.test(type))) return false
  // Open Graph's "article" with its time is what newsrooms write; blogs name their posts in JSON-LD besides.
  if (measures.ogArticle && measures.publishedMeta) return true
  return newsSigns + (measures.datedPath ?? 0) >= SIGNS_ENOUGH
}
