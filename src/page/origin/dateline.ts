/** The agency that an article begins or ends with: "SEOUL, July 13 (Reuters) –", "باريس - أ ف ب", "(وكالات)", ". — AFP". */
import type { Agency } from '../../languages/agencies.ts'
import { type Token, tokenize } from '../../text/tokens.ts'
import type { Finding } from '../article.ts'
import { inPair, isDash, isHyphenInside, isQuoted, SENTENCE_ENDS } from './dateline-signs.ts'
import { findAgencies } from './find-agencies.ts'
import { finding, type NewFinding } from './finding.ts'
import { type Line, type OriginSource, placeOf } from './origin-source.ts'
import { type Found, findPhrases, listBook, phraseAt } from './phrases.ts'

/** A dateline is over by here. */
const LONGEST_DATELINE = 140
/** A longer line is more than a place and an agency. */
const LONGEST_LINE_OF_ITS_OWN = 60
/** Words before the agency: a place and a date, no sentence. */
const MOST_WORDS_BEFORE = 8
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
  const credits = listBook('credits')
  // "(AP Photo/Jane Roe)" is a picture's.
  const agencies = findAgencies(tokens, true).filter(
    ({ to, value }) => !value.pictures && phraseAt(tokens, to, credits) === null,
  )
  const unnamed = findPhrases(tokens, listBook('agencies')).filter(
    other => !agencies.some(({ from, to }) => other.from < to && other.to > from),
  )
  const others = unnamed.map(({ from, to }): Named => ({ from, to, value: wordsOf(tokens, from, to) }))
  return [...agencies, ...others]
}

const wordsOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(token => token.text)
    .join(' ')

function readBeginning(line: Line): Finding[] {
  const tokens = tokenize(line.text.slice(0, LONGEST_DATELINE))
  const isShort = line.text.length <= LONGEST_LINE_OF_ITS_OWN
  return namedIn(tokens)
    .filter(named => inPair(tokens, named) || (isFew(tokens, named.from) && opens(tokens, named, isShort)))
    .map(named => report(line, tokens, named))
}

/** "رويترز –", "Paris/AFP -", "London — “Reuters”": set off from what comes before it, and from what follows. */
function opens(tokens: readonly Token[], named: Named, isShort: boolean): boolean {
  const quoted = isQuoted(tokens, named)
  const from = quoted ? named.from - 1 : named.from
  const to = quoted ? named.to + 1 : named.to
  const before = tokens[from - 1]
  const after = tokens[to]
  const isBehindDash = isDash(before) || before?.text === '/'
  const isSetOff = before === undefined || isBehindDash || [',', '،', '.', ')'].includes(before.text)
  if (!isSetOff) return false
  // "AFP-Korrespondent": a hyphen without a space goes on with the word.
  if (isDash(after)) return !isHyphenInside(tokens, to)
  if (!isBehindDash) return false
  if (after === undefined) return isShort
  return quoted || after.text === '.' || isJoinedToPlace(tokens, from)
}

/**
 * «دمشق-سانا أغلقت …»: joined to the place without spaces, then the sentence begins. Only in letters without capitals:
 * elsewhere it is a compound ("ex-Reuters editor").
 */
function isJoinedToPlace(tokens: readonly Token[], from: number): boolean {
  const agency = tokens[from]
  const sign = tokens[from - 1]
  const place = tokens[from - 2]
  if (!agency || !sign || place?.kind !== 'word' || agency.spaceBefore || sign.spaceBefore) return false
  return from <= 4 && !findAgencies([place], true).length && !/[\p{Lu}\p{Ll}]/u.test(agency.text + place.text)
}

const isFew = (tokens: readonly Token[], from: number) =>
  tokens.slice(0, from).filter(token => token.kind !== 'sign').length <= MOST_WORDS_BEFORE

/** At the end of the last lines: in brackets, behind a dash, or as a sentence of its own. A whole line counts too: "رويترز". */
function readEnding(line: Line): Finding[] {
  const from = Math.max(0, line.text.length - LONGEST_LINE_OF_ITS_OWN)
  const tokens = tokenize(line.text, from)
  const end = tokens.findLastIndex(token => token.text !== '.') + 1
  const found = namedIn(tokens)
  const closing = closingGroup(tokens, found, end, from === 0)
  return found
    .filter(named => closing.includes(named) || inPair(tokens, named, end))
    .map(named => report(line, tokens, named))
}

/** "… in all. — AFP, Reuters": agencies with only commas between them, behind the end of a sentence. */
function closingGroup(tokens: readonly Token[], found: readonly Named[], end: number, whole: boolean) {
  const group: Named[] = []
  let at = end
  for (const named of [...found].sort((a, b) => b.from - a.from)) {
    const between = tokens.slice(named.to, at)
    if (!between.every(({ text }) => [',', '،', '/', '+'].includes(text))) break
    group.push(named)
    at = named.from
  }
  while (at > 0 && isDash(tokens[at - 1])) at--
  const before = tokens[at - 1]
  const isAlone = before === undefined ? whole : SENTENCE_ENDS.has(before.text)
  return isAlone ? group : []
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
