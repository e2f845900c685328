/** Lines that say where the article comes from: "المصدر: …", "originally published by …", "translated by …", "© 2025 AFP". */
import type { Token } from '../../text/tokens.ts'
import type { Finding, FindingKind } from '../article.ts'
import { stripCue } from '../line-cues.ts'
import { isHyphenInside } from './dateline-signs.ts'
import { agencyNamed, isOwnName } from './declared.ts'
import { findAgencies, isAgencyName, isUnnamedAgencies } from './find-agencies.ts'
import { finding } from './finding.ts'
import { readFirstPublished } from './first-published.ts'
import { type Line, linkedHost, type OriginSource, placeOf, tokensOf } from './origin-source.ts'
import { nameAt, partsOf } from './party-name.ts'
import { listBook, phraseAt } from './phrases.ts'

/** A longer line is a paragraph of the story: "Source close to the minister said …". */
const SHORT = 160
/** Behind words alone, without a colon, a name is no longer. */
const LONGEST_NAME = 80
/** Notices are longer: "This article was originally published by … under a licence …". */
const LONGEST_NOTICE = 500

export function findOriginLines(source: OriginSource): Finding[] {
  return source.lines.flatMap(line => {
    if (line.text.length > LONGEST_NOTICE || isOfPicture(line)) return []
    const published = readFirstPublished(line, source)
    if (published) return [report('first-published', line, published)]
    const tokens = tokensOf(line)
    const opening = tokens.findIndex(token => token.kind !== 'sign')
    const copyright = readCopyright(line, tokens, source)
    if (copyright.length || opening < 0 || line.text.length > SHORT) return copyright
    for (const read of READERS) {
      const found = read(line, tokens, opening, source)
      if (found.length) return found
    }
    return []
  })
}

/** "Source: Statistics Office" under a chart, "Courtesy of …" under a picture: these say nothing of the article. */
const OTHERS_LINES: ReadonlySet<string | null> = new Set([
  'headline',
  'heading',
  'caption',
  'credit',
  'table',
])
const isOfPicture = ({ kind, isCaption }: Line) => isCaption || OTHERS_LINES.has(kind)

type Reader = (line: Line, tokens: readonly Token[], opening: number, source: OriginSource) => Finding[]

/** "Source: X" names it; "Source" alone links to it, and so does "Read the original article at X". */
const readSource: Reader = (line, tokens, opening, source) => {
  const cue = phraseAt(tokens, opening, listBook('source'))
  if (!cue) return []
  const host = linkedHost(line, source)
  const next = tokens[cue.to]
  const isAlone = !next || tokens.slice(cue.to).every(token => token.kind === 'sign')
  const isInvitation = cue.to - cue.from > 2 && !isMark(next?.text ?? '')
  if (isAlone || (isInvitation && line.text.length <= LONGEST_NAME))
    return host === null ? [] : [report('source-link', line, host)]
  // "Original-Inhalt": a hyphen goes on with the word.
  return next && isMark(next.text) && !isHyphenInside(tokens, cue.to)
    ? named('source-line', line, nameAt(line.text, next.end) || host, source)
    : []
}

/** By the words that pages of other languages put before it: "来源：…", "Źródło: …". */
const readSourceCue: Reader = (line, _, __, source) => {
  const rest = line.text.length < LONGEST_NAME ? stripCue(line.text, 'source') : null
  if (rest === null) return []
  const host = linkedHost(line, source)
  if (!rest) return host === null ? [] : [report('source-link', line, host)]
  const from = line.text.lastIndexOf(rest)
  return /[:：]\s*$/u.test(line.text.slice(0, from))
    ? named('source-line', line, nameAt(line.text, from) || host, source)
    : []
}

const isMark = (sign: string) => [':', '：', '|', '-', '–', '—', '.', '/'].includes(sign)

/** "نقلًا عن …" at the beginning of the line. */
const readTakenFrom: Reader = (line, tokens, opening, source) => {
  const cue = cueAt(line, tokens, opening, 'takenFrom')
  if (!cue) return []
  return named('taken-from', line, nameAt(line.text, cue.end) || linkedHost(line, source), source)
}

/** "Translated from English by …" at the beginning of the line. */
const readTranslated: Reader = (line, tokens, opening) => {
  const cue = cueAt(line, tokens, opening, 'translated')
  if (!cue) return []
  // "Translation and editing: Jane Roe".
  const label = line.text.slice(cue.end, cue.end + 30).search(/[:：]/u)
  const name = nameAt(line.text, label < 0 ? cue.end : cue.end + label)
  return [report('translated', line, name || line.text)]
}

/** A sentence that goes on is the story's: "Translation of the bill took a year." */
function cueAt(line: Line, tokens: readonly Token[], opening: number, list: 'takenFrom' | 'translated') {
  const cue = phraseAt(tokens, opening, listBook(list))
  if (!cue) return null
  const next = tokens[cue.to]
  const isShort = line.text.length <= LONGEST_NAME || next === undefined || isMark(next.text)
  return isShort || cue.to - cue.from >= 3 ? { end: tokens[cue.to - 1]?.end ?? 0 } : null
}

/** A line that is nothing but "with AFP", "عن رويترز", "from wire reports". */
const readBeforeAgency: Reader = (line, tokens, opening, source) => {
  const cue = phraseAt(tokens, opening, listBook('beforeAgency'))
  if (!cue || line.text.length > LONGEST_NAME) return []
  const name = nameAt(line.text, tokens[cue.to - 1]?.end ?? 0)
  const isOfAgencies = partsOf(name).every(part => isAgencyName(part) || isUnnamedAgencies(part))
  return name && isOfAgencies ? named('taken-from', line, name, source) : []
}

const READERS: readonly Reader[] = [
  readSource,
  readTakenFrom,
  readTranslated,
  readBeforeAgency,
  readSourceCue,
]

/** "© 2025 AFP", "Copyright 2025 The Associated Press. All rights reserved.": of agencies only, the rest is the site's. */
function readCopyright(line: Line, tokens: readonly Token[], source: OriginSource): Finding[] {
  const opening = tokens.findIndex(token => token.kind === 'word' || token.text === '©')
  const word = phraseAt(tokens, opening, listBook('copyright'))
  if (!word && tokens[opening]?.text !== '©') return []
  const from = word?.to ?? opening + 1
  const behind = tokens.slice(from, from + 8)
  const [agency] = findAgencies(behind, true)
  // "© Reuters / Jane Roe" is a picture's.
  const isRightBehind =
    agency &&
    behind.slice(0, agency.from).every(token => token.kind !== 'word') &&
    behind[agency.to]?.text !== '/'
  if (!isRightBehind || isOwnName(agency.value.names.latin, source)) return []
  return [report('copyright-holder', line, agency.value)]
}

/** Everyone whom the line names, but the site itself. */
function named(kind: FindingKind, line: Line, name: string | null, source: OriginSource): Finding[] {
  if (!name) return []
  return partsOf(name)
    .filter(part => !isOwnName(part, source))
    .map(part =>
      isUnnamedAgencies(part)
        ? report('agencies-unnamed', line, part)
        : report(kind, line, agencyNamed(part) ?? part),
    )
}

function report(kind: FindingKind, line: Line, value: Parameters<typeof finding>[0]['value']): Finding {
  const span = line.start === undefined ? {} : { start: line.start, end: line.start + line.text.length }
  return finding({ kind, value, quote: line.text, where: placeOf(line), ...span })
}
