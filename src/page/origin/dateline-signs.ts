/** The signs that set an agency off from its sentence: brackets, dashes, quotation marks. */
import type { Token } from '../../text/tokens.ts'

/** Words that may stand beside the agency in its brackets: "(With inputs from PTI)". */
const MOST_BESIDE = 5
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['【', '】'],
]
const DASHES = new Set(['-', '‐', '–', '—', '―', ':', '：', '|', '_', '−'])
const QUOTES = new Set(['«', '»', '"', '“', '”', '„', '‘', '’', "'", '‹', '›'])
export const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '。', '»', '”', '"', ')'])

interface Place {
  from: number
  to: number
}

/** A dash or a colon; Arabic pages write a lone tatweel for one: «عواصم ـ وكالات». */
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && (DASHES.has(token.text) || /^\u0640+$/u.test(token.text))

/** A hyphen with no space behind it: "AFP-Korrespondent". */
export const isHyphenInside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at + 1]?.spaceBefore === false

export const isQuoted = (tokens: readonly Token[], { from, to }: Place): boolean =>
  QUOTES.has(tokens[from - 1]?.text ?? '') && QUOTES.has(tokens[to]?.text ?? '')

/**
 * Between brackets, with few words beside it: more is a remark of the author's. Between slashes alone: "/PRNewswire/".
 * @param end where given, the brackets close right there.
 */
export function inPair(tokens: readonly Token[], place: Place, end?: number): boolean {
  if (PAIRS.some(([open, close]) => isBetween(tokens, place, open, close, end))) return true
  const { from, to } = place
  return tokens[from - 1]?.text === '/' && tokens[to]?.text === '/' && (end ?? to + 1) === to + 1
}

function isBetween(tokens: readonly Token[], { from, to }: Place, open: string, close: string, end?: number) {
  let beside = 0
  let first = from - 1
  for (; first >= 0 && tokens[first]?.text !== open; first--) {
    if (tokens[first]?.text === close) return false
    if (tokens[first]?.kind !== 'sign') beside++
  }
  let last = to
  for (; last < tokens.length && tokens[last]?.text !== close; last++) {
    if (tokens[last]?.text === open) return false
    if (tokens[last]?.kind !== 'sign') beside++
  }
  const isClosed = first >= 0 && last < tokens.length && beside <= MOST_BESIDE
  return isClosed && (end === undefined || last === end - 1)
}
