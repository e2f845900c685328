/** Lines that say where the article comes from: "المصدر: …", "originally published by …", "translated by …". */
import { tokenize } from '../../text/tokens.ts'
import type { Finding, FindingKind } from '../article.ts'
import { agencyNamed, isOwnName } from './declared.ts'
import { finding } from './finding.ts'
import { type Line, linkedHost, type OriginSource, placeOf } from './origin-source.ts'
import { type Found, findPhrases, listBook, phraseAt } from './phrases.ts'

/** A longer line is a paragraph of the story: "Source close to the minister said …". */
const SHORT = 160
/** Notices are longer: "This article was originally published by … under a licence …". */
const LONGEST_NOTICE = 500
const LONGEST_NAME = 80

export function findOriginLines(source: OriginSource): Finding[] {
  return source.lines.flatMap(line => {
    if (line.text.length > LONGEST_NOTICE || line.kind === 'headline') return []
    const published = readFirstPublished(line, source)
    if (published) return [published]
    if (line.text.length > SHORT) return []
    const found =
      readSource(line, source) ??
      readBeginning(line, source, 'takenFrom') ??
      readBeginning(line, source, 'translated')
    return found ? [found] : []
  })
}

/** "… appeared first on The Quay.": what stands behind the words, or the site that they link to. */
function readFirstPublished(line: Line, source: OriginSource): Finding | null {
  const tokens = tokenize(line.text)
  const [cue] = findPhrases(tokens, listBook('firstPublished'))
  if (!cue) return null
  const from = tokens[cue.to - 1]?.end ?? 0
  const name = nameAt(line.text, from)
  const host = linkedHost(line, source)
  const value = name || host
  if (!value || isOwnName(value, source)) return null
  return report('first-published', line, agencyNamed(value) ?? value)
}

/** "Source: X" names it; "Source" alone links to it. */
function readSource(line: Line, source: OriginSource): Finding | null {
  const tokens = tokenize(line.text)
  const cue = phraseAt(tokens, 0, listBook('source'))
  if (!cue) return null
  const next = tokens[cue.to]
  const host = linkedHost(line, source)
  if (!next || (isMark(next.text) && cue.to === tokens.length - 1)) {
    return host === null ? null : report('source-link', line, host)
  }
  if (!isMark(next.text)) return null
  const name = nameAt(line.text, next.end)
  const value = name || host
  if (!value || isOwnName(value, source)) return null
  return report('source-line', line, agencyNamed(value) ?? value)
}

const isMark = (sign: string) => [':', '：', '|', '-', '–', '—', '.'].includes(sign)

/** The words at the beginning of the line: "نقلًا عن …", "Translated from English by …". */
function readBeginning(line: Line, source: OriginSource, list: 'takenFrom' | 'translated'): Finding | null {
  const tokens = tokenize(line.text)
  const opening = tokens.findIndex(token => token.kind !== 'sign')
  const cue: Found<string> | null = phraseAt(tokens, opening, listBook(list))
  if (!cue) return null
  const name = nameAt(line.text, tokens[cue.to - 1]?.end ?? 0)
  // A sentence that goes on is the story's: "Translation of the bill took a year."
  const next = tokens[cue.to]
  const isShort = line.text.length <= LONGEST_NAME || next === undefined || isMark(next.text)
  if (!isShort && cue.to - cue.from < 3) return null
  if (list === 'takenFrom') {
    const value = name || linkedHost(line, source)
    return value && !isOwnName(value, source) ? report('taken-from', line, agencyNamed(value) ?? value) : null
  }
  return report('translated', line, name || line.text)
}

/** The name that follows: up to the end of the sentence or the line. */
function nameAt(text: string, from: number): string {
  const rest = text.slice(from, from + LONGEST_NAME * 2).replace(/^[\s:：|\-–—"“«'’]+/u, '')
  const end = rest.search(/[\n.!؟?;؛|)»”](?=\s|$)|\n/u)
  const name = (end < 0 ? rest : rest.slice(0, end)).replace(/[\s.،,"“”«»]+$/u, '')
  const proper = properName(name)
  return proper.length <= LONGEST_NAME ? proper : ''
}

/** Where letters have cases a name ends before small words: "Alder Post and is shown here" → "Alder Post". */
function properName(name: string): string {
  const words = name.split(' ')
  const isSmall = (word: string | undefined) => word === undefined || /^\p{Ll}/u.test(word)
  const first = words.findIndex(word => !isSmall(word))
  if (first < 0 || first > 1) return name
  const end = words.findIndex(
    (word, at) => at > first && isSmall(word) && (word.length > 3 || isSmall(words[at + 1])),
  )
  return end < 0 ? name : words.slice(0, end).join(' ')
}

function report(kind: FindingKind, line: Line, value: Parameters<typeof finding>[0]['value']): Finding {
  const span = line.start === undefined ? {} : { start: line.start, end: line.start + line.text.length }
  return finding({ kind, value, quote: line.text, where: placeOf(line), ...span })
}
