/** Candidates for a date of the article, shared by `published` and `modified`: declared, visible, and in the address. */

import type { Candidate } from './candidates.ts'
import { property, textOf } from './json-ld.ts'
import { metaValues, type PageSource } from './page-source.ts'
import { isPlausibleDate, parseDate } from './parse-date.ts'

/** A list of candidates that dates are added to as they are written. */
export interface DateList {
  candidates: Candidate<string>[]
  add(value: string | null | undefined, source: string): void
}

export function createDateList(language: string): DateList {
  const candidates: Candidate<string>[] = []
  return {
    candidates,
    add(value, source) {
      const date = value ? parseDate(value, language) : null
      // What is no date at all is still shown as what the page says.
      if (date !== null) candidates.push({ value: date, source, valid: isPlausibleDate(date) })
      else if (value?.trim()) candidates.push({ value: value.trim().slice(0, 100), source, valid: false })
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

const ELSEWHERE =
  'aside, footer, nav, li, blockquote, [class*="related" i], [class*="comment" i], [class*="recirc" i]'

/** Elements in the article's scope but not in the text of its body, where dates belong to the story. */
export function selectInScope(source: PageSource, selector: string): Element[] {
  const { scope, body } = source
  if (!scope) return []
  return [...scope.querySelectorAll(selector)].slice(0, 200).filter(element => {
    const elsewhere = element.closest(ELSEWHERE)
    // What holds the body as well is the article's own, whatever it is called ("comments-open").
    if (elsewhere && !(body && elsewhere.contains(body))) return false
    const inner = element.closest('article')
    if (inner && inner !== scope && body && !inner.contains(body) && !body.contains(inner)) return false
    const paragraph = element.closest('p')
    return !(paragraph && body?.contains(paragraph) && (paragraph.textContent?.length ?? 0) > 200)
  })
}

/** "…/2025/07/13/…", "…/2025-07-13-…", "…/20250713…": the day in the address. */
export function dateInUrl(url: string): string | null {
  const match =
    /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\d|3[01]|[1-9](?=[/_-]))(?!\d{1,3}(?!\d)|[a-z]\d)/i.exec(
      url,
    )
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`, 'en') : null
}
