/** Candidates for a date of the article: declared, visible, and in the address; and which of them contradict each other. */
import { type Candidate, chooseFirst } from './candidates.ts'
import { property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'
import { isPlausibleDate, parseDate } from './parse-date.ts'

/** A list of candidates that dates are added to as they are written. */
export interface DateList {
  candidates: Candidate<string>[]
  add(value: string | null | undefined, source: string): void
}

/** @param latest ISO 8601: no article was published or changed after it; null where the time of reading is not known. */
export function createDateList(language: string, latest: string | null): DateList {
  const candidates: Candidate<string>[] = []
  return {
    candidates,
    add(value, source) {
      const date = value ? parseDate(value, language) : null
      // What is no date at all is still shown as what the page says.
      if (date === null) {
        const said = value?.trim().slice(0, 100)
        if (said) candidates.push({ value: said, source, valid: false, doubt: 'impossible' })
      } else if (!isPlausibleDate(date))
        candidates.push({ value: date, source, valid: false, doubt: 'impossible' })
      else if (latest !== null && daysBetween(latest, date) > 1)
        candidates.push({ value: date, source, valid: false, doubt: 'future' })
      else candidates.push({ value: date, source, valid: true })
    },
  }
}

/** The article's own node first, then the page's. */
export function addLinkedDates(source: PageSource, list: DateList, name: string): void {
  const { articleNode, nodes } = source
  if (articleNode)
    list.add(textOf(property(articleNode.data, name)), `json-ld ${articleNode.types[0]}.${name}`)
  const page = nodes.find(
    node => node !== articleNode && node.types.some(type => type === 'WebPage' || type === 'ItemPage'),
  )
  if (page) list.add(textOf(property(page.data, name)), `json-ld ${page.types[0]}.${name}`)
}

export function addMetaDates(source: PageSource, list: DateList, names: readonly string[]): void {
  for (const name of names) list.add(metaValues(source, name)[0], `meta ${name}`)
}

export function addMicrodataDates(source: PageSource, list: DateList, name: string): void {
  const selector = `[itemprop~="${name}"], [property~="${name}"], [property~="schema:${name}"]`
  for (const element of inScope(markedBy(source, selector), source).slice(0, 3)) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
    list.add(value?.slice(0, 200), `microdata ${name}`)
  }
}

/** The chosen date and the others; those more than a day away contradict it. */
export const chooseDate = (candidates: readonly Candidate<string>[]) =>
  chooseFirst(candidates, (chosen, other) => Math.abs(daysBetween(chosen, other)) > 1)

/** Days from one ISO date or date-time to another, by the calendar days as written. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000
}

const ELSEWHERE =
  'aside, footer, nav, li, blockquote, [class*="related" i], [class*="comment" i], [class*="recirc" i]'

/** Elements in the article's scope but not in the text of its body, where dates belong to the story. */
export function selectInScope(source: PageSource, selector: string): Element[] {
  return source.scope ? inScope([...source.scope.querySelectorAll(selector)], source) : []
}

/** Elements of the scope that carry one of the attributes of `PageSource.marked`, by a selector of these. */
export const markedBy = ({ marked }: PageSource, selector: string): Element[] =>
  marked.filter(element => element.matches(selector))

export function inScope(elements: readonly Element[], { scope, body }: PageSource): Element[] {
  return elements.slice(0, 200).filter(element => {
    const elsewhere = element.closest(ELSEWHERE)
    // What holds the body as well is the article's own, whatever it is called ("comments-open").
    if (elsewhere && !(body && elsewhere.contains(body))) return false
    const inner = element.closest('article')
    if (inner && inner !== scope && body && !inner.contains(body) && !body.contains(inner)) return false
    const paragraph = element.closest('p')
    return !(paragraph && body?.contains(paragraph) && (paragraph.textContent?.length ?? 0) > 200)
  })
}

const PARTED = /[/_-]((?:19|20)\d{2})[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?!\d|[a-z]\d)/i
const COMPACT = /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?!\d))/

/** "…/2025/07/13/…", "…/2025-07-13-…", "…/20250713…", also with a time behind it: the day in the address. */
export function dateInUrl(url: string): string | null {
  const match = PARTED.exec(url) ?? COMPACT.exec(url)
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`, 'en') : null
}
