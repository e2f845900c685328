/** All metadata fields of an article. */
import type { Metadata } from '../article.ts'
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
export function readMetadata(declared: PageSource, headline: string | null, text: string): Metadata {
  const source = withoutStaleHead(declared, headline)
  const publisher = readPublisher(source)
  const language = readLanguage(source, text)
  const code = language.value ?? 'und'
  return {
    title: readTitle(source, headline, publisher.value),
    authors: readAuthors(source, publisher.value, source.bylines),
    published: readPublished(source, code),
    modified: readModified(source, code),
    publisher,
    canonicalUrl: readCanonicalUrl(source),
    language,
  }
}
