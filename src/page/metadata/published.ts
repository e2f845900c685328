/** When the article was published: the day of this text, as the page declares or prints it. */
import type { Field } from '../article.ts'
import type { Candidate } from './candidates.ts'
import {
  addLinkedDates,
  addMetaDates,
  addMicrodataDates,
  chooseDate,
  createDateList,
  dateInUrl,
  daysBetween,
} from './dates.ts'
import type { PageSource } from './page-source.ts'
import type { VisibleDate } from './visible-dates.ts'

/** Where publishers say the day of publication and nothing else. */
const META = ['article:published_time', 'og:published_time', 'datepublished']
/** Where they mostly do. */
const WEAKER_META = [
  ...[
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'published-date',
    'publication_date',
  ],
  ...[
    'citation_publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'datecreated',
  ],
  ...[
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'article.published',
    'article:published',
  ],
  ...['rnews:datepublished', 'og:article:published_time', 'og:pubdate', 'iptc-date', 'ptime', 'displaydate'],
  ...['dc.date', 'dcterms.date', 'date'],
]

/**
 * @param visible the dates that the page prints, as `readVisibleDates` gives them.
 * @param latest the time of reading, or null.
 */
export function readPublished(
  source: PageSource,
  language: string,
  visible: readonly VisibleDate[],
  latest: string | null,
): Field<string> {
  const list = createDateList(language, latest)
  addLinkedDates(source, list, 'datePublished')
  addMetaDates(source, list, META)
  addLinkedDates(source, list, 'dateCreated')
  addMetaDates(source, list, WEAKER_META)
  addMicrodataDates(source, list, 'datePublished')
  const declared = list.candidates.length
  for (const { value, source: from, means } of visible) if (means !== 'modified') list.add(value, from)
  const inAddress = dateInUrl(source.url)
  list.add(inAddress, 'date in the address')
  // Where nothing else is known: the day that the page prints as that of its last change is the day of this text.
  if (!list.candidates.some(({ valid }) => valid))
    for (const { value, source: from, means } of visible)
      if (means === 'modified') list.add(value, `${from}, called modified`)
  const candidates = checkByAddress(list.candidates, inAddress)
  return chooseDate(printedFirst(candidates, declared, visible))
}

/** Of visible dates the one that the address confirms: others on the page are of comments or of the writer's last post. */
function checkByAddress(candidates: Candidate<string>[], inAddress: string | null): Candidate<string>[] {
  const first = candidates.findIndex(candidate => candidate.valid)
  if (inAddress === null || !candidates[first]?.source.startsWith('visible')) return candidates
  const confirmed = candidates.findIndex(({ value, valid }) => valid && value.startsWith(inAddress))
  const [best] = candidates.splice(confirmed, 1)
  if (best) candidates.splice(first, 0, best)
  return candidates
}

/**
 * Old articles are published anew under their old declaration. Where the page prints a later day at its headline, and
 * does not call it an update, that is the day of this text. Both stay as evidence, in conflict.
 */
function printedFirst(
  candidates: readonly Candidate<string>[],
  declared: number,
  visible: readonly VisibleDate[],
): readonly Candidate<string>[] {
  const best = candidates.findIndex(candidate => candidate.valid)
  const chosen = candidates[best]
  const [printed] = visible
  if (!chosen || best >= declared || !printed?.atHeadline || printed.means === 'modified') return candidates
  if (daysBetween(chosen.value, printed.value) <= 1) return candidates
  const at = candidates.findIndex(
    ({ value, source, valid }) => valid && value === printed.value && source === printed.source,
  )
  const first = candidates[at]
  return first ? [first, ...candidates.filter(candidate => candidate !== first)] : candidates
}
