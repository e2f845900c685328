/** When the article was first published. */
import type { Field } from '../article.ts'
import { beginsWithCue } from '../line-cues.ts'
import { type Candidate, chooseFirst, squeeze } from './candidates.ts'
import { addLinkedDates, addMetaDates, createDateList, dateInUrl, selectInScope } from './dates.ts'
import type { PageSource } from './page-source.ts'

const META = [
  ...[
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
  ],
  ...[
    'publish-date',
    'publish_date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dc.date.created',
    'sailthru.date',
  ],
  ...[
    'cxenseparse:recs:publishtime',
    'article.published',
    'published-date',
    'publication_date',
    'date',
    'ptime',
    'displaydate',
  ],
  ...[
    'dcterms.date',
    'datecreated',
    'article:published',
    'rnews:datepublished',
    'og:article:published_time',
    'lastmod',
  ],
]
const VISIBLE =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="time" i], [class*="meta" i], [id*="date" i]'
/** A longer text is a part of the page, not a line with a date. */
const LONGEST_LINE = 120

export function readPublished(source: PageSource, language: string): Field<string> {
  const list = createDateList(language)
  addLinkedDates(source, list, 'datePublished')
  addMetaDates(source, list, META.slice(0, 3))
  addLinkedDates(source, list, 'dateCreated')
  addMetaDates(source, list, META.slice(3))
  for (const element of selectInScope(
    source,
    '[itemprop="datePublished"], [property="datePublished"], [pubdate]',
  ).slice(0, 3)) {
    list.add(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
      'microdata datePublished',
    )
  }
  addVisible(source, list)
  const inAddress = dateInUrl(source.url)
  list.add(inAddress, 'date in the address')
  return chooseFirst(checkByAddress(list.candidates, inAddress))
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

function addVisible(source: PageSource, list: ReturnType<typeof createDateList>): void {
  const isModified = (element: Element) =>
    /modif|updat/i.test(`${element.getAttribute('class')} ${element.getAttribute('itemprop')}`) ||
    beginsWithCue(squeeze(element.textContent ?? ''), 'modified')
  for (const time of selectInScope(source, 'time').slice(0, 5)) {
    if (isModified(time) || (time.parentElement && isModified(time.parentElement))) continue
    const datetime = time.getAttribute('datetime')
    list.add(datetime ?? time.textContent, datetime === null ? 'visible time' : 'visible time[datetime]')
  }
  const visible = list.candidates.length
  addLines(source, list)
  if (list.candidates.length > visible) return
  let found = 0
  for (const element of selectInScope(source, VISIBLE)) {
    const text = squeeze((element.textContent ?? '').slice(0, 1000))
    if (text.length < 6 || text.length > LONGEST_LINE || isModified(element) || found > 2) continue
    const before = list.candidates.length
    list.add(text, 'visible date')
    // Most of these lines hold no date: they are no evidence.
    if (list.candidates.at(-1)?.valid === false) list.candidates.length = before
    else found++
  }
}

/** Lines around the headline that hold a whole date. */
function addLines(source: PageSource, list: ReturnType<typeof createDateList>): void {
  for (const line of source.nearHeadline) {
    if (beginsWithCue(line, 'modified')) continue
    const before = list.candidates.length
    list.add(line, 'visible line at the headline')
    if (list.candidates.at(-1)?.valid === false) list.candidates.length = before
  }
}
