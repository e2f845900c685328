/** Who first reported this? All that the page says of it. Nothing is scored; an empty list means unknown. */
import type { Finding } from '../article.ts'
import type { Steps } from '../steps.ts'
import { findAgencyBylines } from './agency-bylines.ts'
import { findCitedAgencies } from './cited.ts'
import { findCopySigns } from './copy-signs.ts'
import { findPictureCredits } from './credits.ts'
import { findDatelines } from './dateline.ts'
import { findDeclared } from './declared.ts'
import { distinct } from './finding.ts'
import { findOriginLines } from './origin-lines.ts'
import type { OriginSource } from './origin-source.ts'

/** @returns the findings in the order in which a reader would ask: declared, in the text, cited, credits, signs of a copy. */
export function* readOrigin(source: OriginSource): Steps<Finding[]> {
  const bylines = findAgencyBylines(source)
  const isOfPicture = ({ kind }: Finding) => kind === 'picture-credit'
  const declared = [...findDeclared(source), ...bylines.filter(found => !isOfPicture(found))]
  yield
  const text = [...findDatelines(source), ...findOriginLines(source)]
  yield
  const cited = yield* findCitedAgencies(source)
  const credits = [...bylines.filter(isOfPicture), ...findPictureCredits(source)]
  yield
  const copy = yield* findCopySigns(source, credits)
  // A link that is marked as the original, and says so too, is one.
  const marked = new Set(declared.filter(({ kind }) => kind === 'original-link').map(({ value }) => value))
  const told = text.filter(
    ({ kind, value, quote }, at) =>
      (kind !== 'source-link' || !marked.has(value)) &&
      // "(with AFP)" is a line of its own and an ending: one line says a thing once.
      !text.slice(0, at).some(other => other.value === value && other.quote === quote),
  )
  // An agency that signs the article is its origin, even where the text names it again.
  const origins = new Set([...declared, ...text].filter(({ names }) => names).map(({ value }) => value))
  const others = cited.filter(({ value }) => !origins.has(value))
  return distinct([...declared, ...told, ...others, ...credits, ...copy])
}
