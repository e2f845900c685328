/** The dates that a page prints at its headline, and what it says they are. */
import { beginsWithCue, isCue } from '../line-cues.ts'
import type { BylineLine } from './byline-lines.ts'
import { squeeze } from './candidates.ts'
import { selectInScope } from './dates.ts'
import type { PageSource } from './page-source.ts'
import { isPlausibleDate, parseDate } from './parse-date.ts'

export interface VisibleDate {
  value: string
  /** The place, as evidence names it. */
  source: string
  /** What the page calls it: a date without a word beside it may be either. */
  means: 'published' | 'modified' | null
  /** At or above the headline, not among the first paragraphs. */
  atHeadline: boolean
}

/** A longer line is a sentence; dates in it are the story's. */
const LONGEST_LINE = 120
const MOST_DATES = 8
const MODIFIED_MARK = /modif|updat|aktual|actualiz|maj-|mise-a-jour/i
const PUBLISHED_MARK = /publish|pubdate|datePublished|posted|created/i

/** @returns plausible dates in document order; none of teasers, of the story, or of reading times ("PT2M"). */
export function readVisibleDates(source: PageSource, language: string): VisibleDate[] {
  const found: VisibleDate[] = []
  const seen = new Set<Element>()
  const lines = source.bylines.filter(({ zone }) => zone !== 'tail')
  lines.forEach((line, at) => {
    if (found.length >= MOST_DATES || line.text.length > LONGEST_LINE) return
    const time = line.element.closest('time')
    if (time && seen.has(time)) return
    if (time) seen.add(time)
    for (const { value, means } of datesOf(line, time, language)) {
      const label = means ?? labelBefore(lines, at) ?? markOf(line.element)
      const place = line.zone === 'opening' ? 'in the first lines' : 'at the headline'
      const kind = time?.hasAttribute('datetime') ? 'time[datetime]' : time ? 'time' : 'line'
      found.push({
        value,
        source: `visible ${kind} ${place}`,
        means: label,
        atHeadline: line.zone !== 'opening',
      })
    }
  })
  return found.length ? found : readMarkedDates(source, language)
}

const MARKED =
  'time, [class*="date" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="time" i], [class*="meta" i], [id*="date" i]'
const MOST_MARKED = 3

/** Where no line around the headline holds a day: elements of the article's scope that are marked as dates. */
function readMarkedDates(source: PageSource, language: string): VisibleDate[] {
  const found: VisibleDate[] = []
  for (const element of selectInScope(source, MARKED)) {
    const text = squeeze((element.textContent ?? '').slice(0, 1000))
    const datetime = element.getAttribute('datetime')
    if (found.length >= MOST_MARKED || (datetime === null && (text.length < 6 || text.length > LONGEST_LINE)))
      continue
    const value = (datetime && parsed(datetime, language)) || parsed(text, language)
    if (!value) continue
    const kind = element.localName === 'time' ? (datetime === null ? 'time' : 'time[datetime]') : 'date'
    found.push({
      value,
      source: `visible ${kind}`,
      means: meaningOf(text) ?? markOf(element),
      atHeadline: false,
    })
  }
  return found
}

type Read = Pick<VisibleDate, 'value' | 'means'>

/** "Published 13 July 2025 | Updated 14 July 2025" holds two. The machine's form of a `<time>` goes before its words. */
function datesOf({ text }: BylineLine, time: Element | null, language: string): Read[] {
  const declared = parsed(time?.getAttribute('datetime') ?? '', language)
  if (declared) return [{ value: declared, means: meaningOf(text) }]
  const reads: Read[] = []
  for (const part of text.split(/[|•·]|(?<=\p{Nd}\p{L}{0,2}\.?)\s[-–—]\s(?=\p{L})/u)) {
    const value = parsed(part, language)
    if (value) reads.push({ value, means: meaningOf(part) })
  }
  return reads
}

function parsed(text: string, language: string): string | null {
  const value = text.trim() ? parseDate(text, language) : null
  return value !== null && isPlausibleDate(value) ? value : null
}

function meaningOf(text: string): VisibleDate['means'] {
  const line = text.trim()
  if (beginsWithCue(line, 'modified')) return 'modified'
  return beginsWithCue(line, 'published') ? 'published' : null
}

/** Words of a label: "Last updated on" before a day in a link of its own. */
const LONGEST_LABEL = 4

/** "Updated" may be a line of its own, one or two before the date. */
function labelBefore(lines: readonly BylineLine[], at: number): VisibleDate['means'] {
  const previous = lines[at - 1]?.text ?? ''
  if (!/\p{Nd}/u.test(previous) && previous.split(' ').length <= LONGEST_LABEL) {
    const meaning = meaningOf(previous)
    if (meaning) return meaning
  }
  for (const { text } of [lines[at - 1], lines[at - 2]].filter(line => line !== undefined)) {
    if (isCue(text, 'modified')) return 'modified'
    if (isCue(text, 'published')) return 'published'
    if (/\p{Nd}/u.test(text)) return null
  }
  return null
}

function markOf(element: Element): VisibleDate['means'] {
  let at: Element | null = element
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    const marks = `${at.getAttribute('class') ?? ''} ${at.getAttribute('itemprop') ?? ''} ${at.getAttribute('data-testid') ?? ''}`
    const isModified = MODIFIED_MARK.test(marks)
    const isPublished = PUBLISHED_MARK.test(marks)
    if (isModified !== isPublished) return isModified ? 'modified' : 'published'
  }
  return null
}
