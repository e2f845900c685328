/** All metadata fields of an article. */
import type { Metadata } from '../article.ts'
import { readAuthors } from './authors.ts'
import { readCanonicalUrl } from './canonical-url.ts'
import { readImage, readImageCredit } from './image.ts'
import { readLanguage } from './language.ts'
import { readModified } from './modified.ts'
import type { PageSource } from './page-source.ts'
import { readPaywall } from './paywall.ts'
import { readPublished } from './published.ts'
import { readPublisher } from './publisher.ts'
import { readSection } from './section.ts'
import { withoutStaleHead } from './stale-head.ts'
import { readStandfirst } from './standfirst.ts'
import { readTitle } from './title.ts'
import { readVisibleDate } from './visible-date.ts'
import { readVisibleDates } from './visible-dates.ts'

/**
 * @param headline the text of the visible headline, or null.
 * @param text the article's text: it decides over the declared language.
 * @param latest ISO 8601, the time of reading: later dates are in doubt; null where it is not known.
 */
export function readMetadata(
  declared: PageSource,
  headline: string | null,
  text: string,
  latest: string | null = null,
): Metadata {
  const source = withoutStaleHead(declared, headline)
  const publisher = readPublisher(source)
  const language = readLanguage(source, text)
  const code = language.value ?? 'und'
  const visible = readVisibleDates(source, code)
  return {
    title: readTitle(source, headline, publisher.value),
    standfirst: readStandfirst(source),
    authors: readAuthors(source, publisher.value, source.bylines),
    published: readPublished(source, code, visible, latest),
    modified: readModified(source, code, visible, latest),
    visibleDate: readVisibleDate(visible, code, latest),
    publisher,
    canonicalUrl: readCanonicalUrl(source),
    language,
    section: readSection(source),
    image: readImage(source),
    imageCredit: readImageCredit(source),
    paywall: readPaywall(source),
  }
}
