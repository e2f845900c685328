/** The agency that an article begins or ends with: "SEOUL, July 13 (Reuters) –", "باريس - أ ف ب", "(وكالات)". */
import type { Agency } from '../../languages/agencies.ts'
import { type Token, tokenize } from '../../text/tokens.ts'
import type { Finding } from '../article.ts'
import { findAgencies } from './find-agencies.ts'
import { finding, type NewFinding } from './finding.ts'
import { type Line, type OriginSource, placeOf } from './origin-source.ts'
import { type Found, findPhrases, listBook } from './phrases.ts'

/** A dateline is over by here. */
const LONGEST_DATELINE = 140
/** Agencies, places and desks that share a pair of brackets: "(Reuters, AP)", "(dpa/lno)". */
const MOST_IN_BRACKETS = 7
const OPENING = new Set(['(', '[', '（', '【', '«', '/'])
const CLOSING = new Set([')', ']', '）', '】', '»', '/'])
const DASH = new Set(['-', '–', '—', '―', ':', '：', '|', '_'])
const BODY: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'list-item', 'quote'])

export function findDatelines({ lines }: OriginSource): Finding[] {
  const body = lines.filter(({ kind }) => kind !== null && BODY.has(kind))
  const beginnings = body.slice(0, 3).flatMap(line => readBeginning(line))
  const endings = body.slice(-3).flatMap(line => readEnding(line))
  return [...beginnings, ...endings]
}

type Named = Found<Agency | string>

/** Named agencies, and "agencies" alone. */
function namedIn(tokens: readonly Token[]): Named[] {
  const agencies = findAgencies(tokens, true).filter(({ value }) => !value.pictures)
  const unnamed = findPhrases(tokens, listBook('agencies')).filter(
    other => !agencies.some(({ from, to }) => other.from < to && other.to > from),
  )
  return [
    ...agencies,
    ...unnamed.map(({ from, to }): Named => ({ from, to, value: wordsOf(tokens, from, to) })),
  ]
}

const wordsOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(token => token.text)
    .join(' ')

function readBeginning(line: Line): Finding[] {
  const tokens = tokenize(line.text.slice(0, LONGEST_DATELINE))
  return namedIn(tokens)
    .filter(named => isBracketed(tokens, named) || (isBeforeDash(tokens, named) && isFew(tokens, named.from)))
    .map(named => report(line, tokens, named))
}

/** Alone between brackets, or with a few words: then the whole sentence is no remark of the author's. */
function isBracketed(tokens: readonly Token[], { from, to }: Named): boolean {
  let open = from - 1
  while (open >= 0 && from - open <= MOST_IN_BRACKETS && !OPENING.has(tokens[open]?.text ?? '')) open--
  let close = to
  while (close < tokens.length && close - to <= MOST_IN_BRACKETS && !CLOSING.has(tokens[close]?.text ?? ''))
    close++
  if (open < 0 || close >= tokens.length) return false
  const pair = `${tokens[open]?.text}${tokens[close]?.text}`
  return ['()', '[]', '（）', '【】', '//'].includes(pair) && close - open <= MOST_IN_BRACKETS
}

/** "رويترز –", "Paris/AFP -": right before the dash, and set off from what comes before it. */
function isBeforeDash(tokens: readonly Token[], { from, to }: Named): boolean {
  const before = tokens[from - 1]?.text
  const isSetOff = before === undefined || DASH.has(before) || ['/', ',', '،', '.', ')'].includes(before)
  const after = tokens[to]
  if (!isSetOff || !after || !DASH.has(after.text)) return false
  // "AFP-Korrespondent": a hyphen without a space goes on with the word.
  return after.text !== '-' || tokens[to + 1]?.spaceBefore === true || tokens[to + 1] === undefined
}

/** A place and a date, no sentence. */
const isFew = (tokens: readonly Token[], from: number) =>
  tokens.slice(0, from).filter(token => token.kind !== 'sign').length <= 8

/** At the end of the last lines, in brackets: "(AFP, dpa)". A whole line counts too: "رويترز". */
function readEnding(line: Line): Finding[] {
  const from = Math.max(0, line.text.length - 60)
  const tokens = tokenize(line.text, from)
  const last = tokens.length - 1
  return namedIn(tokens)
    .filter(named => {
      const isWhole = from === 0 && named.from === 0 && named.to >= last
      return (
        isWhole ||
        (CLOSING.has(tokens[last]?.text ?? '') &&
          last - named.to < MOST_IN_BRACKETS &&
          isBracketed(tokens, named))
      )
    })
    .map(named => report(line, tokens, named))
}

function report(line: Line, tokens: readonly Token[], { from, to, value }: Named): Finding {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  const at = line.start
  const made: NewFinding = {
    kind: typeof value === 'string' ? 'agencies-unnamed' : 'dateline',
    value,
    quote: quoteAround(line.text, start, end),
    where: placeOf(line),
  }
  return finding(at === undefined ? made : { ...made, start: at + start, end: at + end })
}

/** The part of a long line that the agency stands in. */
function quoteAround(text: string, start: number, end: number): string {
  const from = start < 100 ? 0 : text.indexOf(' ', start - 60) + 1
  return text.slice(from, Math.max(end + 60, from + 160))
}
