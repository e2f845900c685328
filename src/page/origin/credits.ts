/** Who made the pictures: behind ©, behind "Photo:", in brackets at the end of a caption, in a credit of its own. */
import { type Token, tokenize } from '../../text/tokens.ts'
import type { Finding } from '../article.ts'
import { parseDate } from '../metadata/parse-date.ts'
import { isOwnName } from './declared.ts'
import { findAgencies } from './find-agencies.ts'
import { finding } from './finding.ts'
import { type Line, type OriginSource, placeOf } from './origin-source.ts'
import { findPhrases, listBook, phraseAt } from './phrases.ts'

const LONGEST_CAPTION = 1200
const LONGEST_PARTY = 100
/** More words are a sentence that was taken for a credit. */
const MOST_WORDS = 10

export function findPictureCredits(source: OriginSource): Finding[] {
  return source.lines
    .filter(({ kind, isCaption }) => kind === 'caption' || kind === 'credit' || (kind === null && isCaption))
    .slice(0, 40)
    .flatMap(line => creditsOf(line, source))
}

function creditsOf(line: Line, source: OriginSource): Finding[] {
  const text = line.text.slice(0, LONGEST_CAPTION)
  const tokens = tokenize(text)
  const start = line.kind === 'credit' ? afterCue(tokens, 0) : creditStart(tokens)
  // "(Published Monday, Nov. 18, 2019)": nothing but the day.
  const isDay = start === skipSigns(tokens, 0) && parseDate(text, source.language) !== null
  const from = isDay ? null : start
  const parties = from === null ? [] : partiesOf(text, tokens, from)
  const named = parties.length ? parties : agenciesAtEnd(tokens)
  return named
    .filter(({ value }) => !isOwnName(typeof value === 'string' ? value : value.names.latin, source))
    .map(({ value, start, end }) => {
      const at = line.start
      const span = at === undefined ? {} : { start: at + start, end: at + end }
      return finding({ kind: 'picture-credit', value, quote: text, where: placeOf(line), ...span })
    })
}

interface Party {
  value: Parameters<typeof finding>[0]['value']
  start: number
  end: number
}

/** The token that the credit begins at: behind the last ©, or behind "Photo:" at the beginning of a sentence. */
function creditStart(tokens: readonly Token[]): number | null {
  const sign = tokens.findLastIndex(token => token.text === '©')
  if (sign >= 0) return sign + 1
  for (let at = tokens.length - 1; at >= 0; at--) {
    const before = tokens[at - 1]?.text
    const isStart =
      before === undefined ||
      ['.', '!', '?', '؟', '|', '(', '[', '…', '”', '-', '–', '—', '/'].includes(before)
    if (isStart && isCredit(tokens, at)) return afterCue(tokens, at)
  }
  return null
}

/** A cue with a colon behind it, or one that ends in "by" or is the whole of a label: "Photo by Jane Roe". */
function isCredit(tokens: readonly Token[], at: number): boolean {
  const cue = phraseAt(tokens, at, listBook('credits'))
  if (!cue) return false
  const next = tokens[cue.to]?.text
  return next === ':' || next === '：' || next === '©' || next === '/' || cue.to - cue.from > 1
}

/** The first token behind the words of a credit, their colon and ©; null where they begin something else. */
function afterCue(tokens: readonly Token[], at: number): number | null {
  const first = skipSigns(tokens, at)
  const cue = phraseAt(tokens, first, listBook('credits'))
  if (!cue) return first
  const from = skipSigns(tokens, cue.to, true)
  if (cue.to - cue.from === 1 && isLabelled(tokens, cue.to)) return null
  const second = phraseAt(tokens, from, listBook('credits'))
  return second && isSecondCue(tokens, second) ? skipSigns(tokens, second.to, true) : from
}

/** "Photo: courtesy of …", "Foto: Bild: …"; but "Foto: picture-alliance/dpa" and "Photo: Image Source/Getty" are names. */
function isSecondCue(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const next = tokens[to]
  if (next?.text === ':' || next?.text === '：' || next?.text === '©') return true
  return to - from > 1 && next?.kind === 'word'
}

function skipSigns(tokens: readonly Token[], at: number, years = false): number {
  let from = at
  while (tokens[from]?.kind === 'sign' || (years && isYear(tokens[from]))) from++
  return from
}

/** "Image 6: how it works" numbers a picture, "image caption" begins one. */
function isLabelled(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from]
  // "Foto dpa".
  if (findAgencies(tokens.slice(from), true)[0]?.from === 0) return false
  if (next?.kind === 'digits') return !isYear(next) && tokens[from + 1]?.kind !== 'word'
  return next?.kind === 'word' && isSmall(next) && from === tokens.length - 1
}

const isYear = (token: Token | undefined) => /^(?:19|20)\p{Nd}{2}$/u.test(token?.folded ?? '')
const isSmall = ({ text }: Token) => /^\p{Ll}/u.test(text)

/** "Jane Roe/AFP via Getty Images": everyone in the credit. A name that is an agency's is the agency. */
function partiesOf(text: string, tokens: readonly Token[], from: number): Party[] {
  const parties: Party[] = []
  const via = findPhrases(tokens, listBook('via'))
  let begin = from
  for (let at = from; at <= tokens.length; at++) {
    const link = via.find(found => found.from === at)
    const sign = tokens[at]?.text ?? ''
    const isEnd =
      at === tokens.length || (['.', ')', ']', '\n', '؛', ';'].includes(sign) && endsWord(tokens, at))
    if (!link && !isEnd && !['/', '|', '(', '[', '،', ',', '–', '—'].includes(sign)) continue
    const words = tokens.slice(begin, at)
    const isTold = begin === from && tokens[from - 1]?.kind !== 'sign' && isSentence(words)
    const party = isTold ? null : partyOf(text, words)
    if (party) parties.push(party)
    if (isEnd || parties.length > 5) break
    if (link) at = link.to - 1
    begin = at + 1
  }
  return parties
}

/** A full stop ends the credit where a new word follows it, not inside "A.P." and not behind an initial: "J. Roe". */
const endsWord = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.spaceBefore !== false &&
  !(tokens[at]?.text === '.' && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '') && tokens[at + 1])

/** "This photo started off as a standard image": longer names have capitals, in letters that have them. */
function isSentence(tokens: readonly Token[]): boolean {
  const words = tokens.filter(token => token.kind === 'word')
  return words.length > 4 && words.filter(isSmall).length > words.length / 2
}

function partyOf(text: string, tokens: readonly Token[]): Party | null {
  const words = tokens.filter(token => token.kind === 'word')
  const [first] = words
  const last = words.at(-1)
  if (
    !first ||
    !last ||
    last.end - first.start > LONGEST_PARTY ||
    last.end - first.start < 2 ||
    words.length > MOST_WORDS
  )
    return null
  const agency = findAgencies(tokens, true)[0]
  // "20th Century Fox".
  const number = first.spaceBefore ? undefined : tokens[tokens.indexOf(first) - 1]
  const start = number?.kind === 'digits' ? number.start : first.start
  const value =
    agency && words.length <= agency.to - agency.from + 1 ? agency.value : text.slice(start, last.end)
  return { value, start, end: last.end }
}

/** "… on Sunday (AP)", "… في الميناء - رويترز", "… Getty Images": the last words of a caption are an agency. */
function agenciesAtEnd(tokens: readonly Token[]): Party[] {
  const words = tokens.findLastIndex(token => token.kind !== 'sign')
  return findAgencies(tokens, true)
    .filter(({ from, to, value }) => {
      const before = tokens[from - 1]?.text ?? ''
      const isSetOff = ['(', '[', '/', '|', '-', '–', '—', ':', '.', '،', ','].includes(before)
      return to > words - 4 && to <= words + 1 && (isSetOff || value.pictures === true)
    })
    .map(({ from, to, value }) => ({
      value,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }))
}
