/** All metadata fields of an article. */
import type { Token } from '../../text/tokens.ts'
import type { Metadata } from '../article.ts'
import type { Steps } from '../steps.ts'
import { readAuthors } from './authors.ts'
import { readCanonicalUrl } from './canonical-url.ts'
import { readCountry } from './country.ts'
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
 * @param opening the first tokens of the article's text: its language decides over the declared one.
 * @param latest ISO 8601, the time of reading: later dates are in doubt; null where it is not known.
 */
export function* readMetadata(
  declared: PageSource,
  headline: string | null,
  opening: readonly Token[],
  latest: string | null = null,
): Steps<Metadata> {
  const source = withoutStaleHead(declared, headline)
  const publisher = readPublisher(source)
  yield
  const language = readLanguage(source, opening)
  const code = language.value ?? 'und'
  yield
  const visible = readVisibleDates(source, code)
  yield
  const title = readTitle(source, headline, publisher.value)
  yield
  const authors = yield* readAuthors(source, publisher.value, source.bylines)
  yield
  const published = readPublished(source, code, visible, latest)
  yield
  const modified = readModified(source, code, visible, latest)
  yield
  const visibleDate = readVisibleDate(visible, code, latest)
  const canonicalUrl = readCanonicalUrl(source)
  yield
  const section = readSection(source)
  yield
  const country = readCountry(source)
  yield
  const image = readImage(source)
  const imageCredit = readImageCredit(source)
  const paywall = readPaywall(source)
  const standfirst = readStandfirst(source)
  return {
    ...{ title, standfirst, authors, published, modified, visibleDate, publisher },
    ...{ canonicalUrl, language, section, country, image, imageCredit, paywall },
  }
}
