/** Agencies that the article quotes: "Yonhap reported", «بحسب وكالة الأنباء الرسمية في كوريا الشمالية». */
import type { Agency } from '../../languages/agencies.ts'
import type { Token } from '../../text/tokens.ts'
import type { Finding } from '../article.ts'
import { mayRest, type Steps } from '../steps.ts'
import { findAgencies, findStateAgencies } from './find-agencies.ts'
import { finding, MOST_OF_A_KIND } from './finding.ts'
import { type Line, type OriginSource, placeOf, tokensOf } from './origin-source.ts'
import { type Found, listBook, phraseAt } from './phrases.ts'

/** So much of the text is looked at. */
const LONGEST_TEXT = 200_000
/** A word of reporting stands within so many words of the agency. */
const NEAR = 10
const CITING_KINDS: ReadonlySet<string> = new Set([
  'paragraph',
  'standfirst',
  'list-item',
  'quote',
  'heading',
])

export function* findCitedAgencies({ lines }: OriginSource): Steps<Finding[]> {
  const found = new Map<string, Finding>()
  let length = 0
  for (const [index, line] of lines.entries()) {
    if (line.kind === null || !CITING_KINDS.has(line.kind)) continue
    length += line.text.length
    if (length > LONGEST_TEXT || found.size >= MOST_OF_A_KIND) break
    for (const { agency, made } of citedIn(line)) if (!found.has(agency.id)) found.set(agency.id, made)
    if (mayRest(index)) yield
  }
  return [...found.values()]
}

function citedIn(line: Line): { agency: Agency; made: Finding }[] {
  const tokens = tokensOf(line)
  const named = findAgencies(tokens, false)
  const ofStates = findStateAgencies(tokens).filter(
    other => !named.some(({ from, to }) => from < other.to && to > other.from),
  )
  return [...named, ...ofStates]
    .filter(agency => isCited(tokens, agency))
    .map(agency => ({ agency: agency.value, made: report(line, tokens, agency) }))
}

/** Somewhere near in the same sentence a word says that it is the agency's word. */
function isCited(tokens: readonly Token[], { from, to }: Found<Agency>): boolean {
  const citing = listBook('citing')
  for (const [start, step] of [
    [from - 1, -1],
    [to, 1],
  ] as const) {
    for (let at = start, words = 0; words < NEAR; at += step) {
      const token = tokens[at]
      if (!token || isEndOfSentence(tokens, at)) break
      if (token.kind === 'sign') continue
      if (phraseAt(tokens, at, citing)) return true
      words++
    }
  }
  return false
}

function isEndOfSentence(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]?.text ?? ''
  return ['!', '?', '؟', '。'].includes(sign) || (sign === '.' && tokens[at + 1]?.spaceBefore !== false)
}

function report(line: Line, tokens: readonly Token[], { from, to, value }: Found<Agency>): Finding {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  const at = line.start ?? 0
  const quote = sentenceAround(line.text, start, end)
  return finding({
    kind: 'agency-cited',
    value,
    quote,
    where: placeOf(line),
    start: at + start,
    end: at + end,
  })
}

/** A stretch of the paragraph around the name, at words. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = start < 90 ? 0 : text.indexOf(' ', start - 80) + 1
  const to = text.lastIndexOf(' ', end + 90)
  const head = from > 0 && from <= start ? '…' : ''
  const until = text.length - end < 90 || to < end ? Math.min(text.length, end + 90) : to
  return `${head}${text.slice(from <= start ? from : 0, until)}${until < text.length ? '…' : ''}`
}
