/** All metadata fields of an article. */
import type { Metadata } from '../article.ts'
import type { Steps } from '../steps.ts'
import { readAuthors } from './authors.ts'
import { readCanonicalUrl } from './canonical-url.ts'
import { readLanguage } from './language.ts'
import { readModified } from './modified.ts'
import type { PageSource } from './page-source.ts'
import { readPublished } from './published.ts'
import { readPublisher } from './publisher.ts'
import { withoutStaleHead } from './stale-head.ts'
import { readTitle } from './title.ts'

/**
 * @param headline the text of the visible headline, or null.
 * @param text the article's text: it decides over the declared language.
 */
export function* readMetadata(declared: PageSource, headline: string | null, text: string): Steps<Metadata> {
  const source = withoutStaleHead(declared, headline)
  const publisher = readPublisher(source)
  yield
  const language = readLanguage(source, text)
  const code = language.value ?? 'und'
  yield
  const title = readTitle(source, headline, publisher.value)
  yield
  const authors = readAuthors(source, publisher.value)
  yield
  const published = readPublished(source, code)
  yield
  const modified = readModified(source, code)
  yield
  const canonicalUrl = readCanonicalUrl(source)
  return { title, authors, published, modified, publisher, canonicalUrl, language }
}
