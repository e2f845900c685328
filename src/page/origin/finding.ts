/** Findings are put together here, bounded: what a page says may be of any length. */
import type { Agency } from '../../languages/agencies.ts'
import type { Finding, FindingKind } from '../article.ts'
import { squeeze } from '../metadata/candidates.ts'

const LONGEST_QUOTE = 240
const LONGEST_VALUE = 120
/** More of a kind are no news. */
export const MOST_OF_A_KIND = 12

/** Cut at a word, with an ellipsis. */
function bounded(text: string, length: number): string {
  const line = squeeze(text.slice(0, length * 4))
  if (line.length <= length) return line
  const space = line.lastIndexOf(' ', length)
  const cut = space > length / 2 ? space : length
  // Never inside a surrogate pair.
  const isInside = /[\uD800-\uDBFF]/.test(line.charAt(cut - 1))
  return `${line.slice(0, isInside ? cut - 1 : cut)}…`
}

export interface NewFinding {
  kind: FindingKind
  /** An agency, or what the page names. */
  value: string | Agency
  quote: string
  where: string
  start?: number | undefined
  end?: number | undefined
}

/** @param made a span only where the quote stands in `Article.text`. */
export function finding({ kind, value, quote, where, start, end }: NewFinding): Finding {
  const names = typeof value === 'string' ? undefined : value.names
  return {
    kind,
    value: typeof value === 'string' ? bounded(value, LONGEST_VALUE) : value.names.latin,
    ...(names ? { names: { ...names } } : {}),
    quote: bounded(quote, LONGEST_QUOTE),
    where,
    ...(start === undefined || end === undefined ? {} : { span: { start, end } }),
  }
}

/** Without those that say the same of the same value again; the first one stays. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  const counts = new Map<FindingKind, number>()
  return findings.filter(({ kind, value, where }) => {
    // A caption and an invitation in English are two signs, two captions are one.
    const key = `${kind}\n${value}\n${kind === 'line-in-other-language' ? where : ''}`
    const count = counts.get(kind) ?? 0
    if (seen.has(key) || count >= MOST_OF_A_KIND) return false
    seen.add(key)
    counts.set(kind, count + 1)
    return true
  })
}
