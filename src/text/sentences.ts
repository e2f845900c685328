/** Cuts a passage into sentences: by signs and their neighbours, with the abbreviations that the language lists. */
import type { Language } from '../languages/language.ts'
import type { Span } from './analysis.ts'
import { fold } from './fold.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokens.ts'

const TERMINATORS = new Set([
  '.',
  '!',
  '?',
  '…',
  '؟',
  '۔',
  '।',
  '॥',
  '。',
  '！',
  '？',
  '｡',
  '።',
  '։',
  '‼',
  '⁇',
  '⁈',
])
/** These need no white space after them. */
const WITHOUT_SPACE = new Set(['。', '！', '？', '｡'])
/** What closes a quote or bracket; straight signs only where no white space stands before them. */
const CLOSERS = new Set(['»', '”', '’', ')', ']', '}', '』', '」', '）', '"', "'", '›', '“', '‘'])
const OPENERS = new Set(['«', '“', '‘', '(', '[', '{', '『', '「', '（', '‹', '"', "'", '”', '»'])
const QUOTE_SIGNS = new Set(['«', '»', '“', '”', '"'])

interface Rules {
  abbreviations: ReadonlySet<string>
  alsoFinal: ReadonlySet<string>
  beforeNumbers: ReadonlySet<string>
  functionWords: ReadonlySet<string>
  reportingVerbs: ReadonlySet<string>
}

const compiled = new WeakMap<Language, Rules>()

function rulesOf(language: Language): Rules {
  const known = compiled.get(language)
  if (known) return known
  const { sentences } = language
  const made: Rules = {
    abbreviations: new Set(sentences.abbreviations.map(fold)),
    alsoFinal: new Set(sentences.abbreviationsAlsoFinal.map(fold)),
    beforeNumbers: new Set(sentences.abbreviationsBeforeNumbers.map(fold)),
    functionWords: new Set(sentences.functionWords.map(fold)),
    reportingVerbs: new Set(sentences.reportingVerbs.map(fold)),
  }
  compiled.set(language, made)
  return made
}

/** Summary, ledger and entities ask for the same sentences: they are kept for as long as the passage. */
const sentencesOf = new WeakMap<Passage, readonly Span[]>()

/**
 * The sentences of a passage in order, without the white space around them. Closing quotes and brackets belong to
 * the sentence that they close. A passage without a full stop is one sentence.
 */
export function splitSentences(passage: Passage): readonly Span[] {
  const known = sentencesOf.get(passage)
  if (known) return known
  const spans = cutSentences(passage)
  sentencesOf.set(passage, spans)
  return spans
}

function cutSentences(passage: Passage): Span[] {
  const { tokens, language } = passage
  const rules = rulesOf(language)
  const spans: Span[] = []
  let first = 0
  let quoteOpen = false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    // Words are most of the tokens and never end a sentence.
    if (token?.kind !== 'sign') continue
    if (QUOTE_SIGNS.has(token.text)) quoteOpen = !quoteOpen
    if (!TERMINATORS.has(token.text)) continue
    const run = endOfRun(tokens, at)
    const last = endOfClosers(tokens, run)
    for (let sign = run + 1; sign <= last; sign++)
      if (QUOTE_SIGNS.has(tokens[sign]?.text ?? '')) quoteOpen = !quoteOpen
    if (endsSentence({ tokens, rules, first, at, run, last, quoteOpen })) {
      spans.push(spanOf(tokens, first, last))
      first = last + 1
      quoteOpen = false
    }
    at = last
  }
  if (first < tokens.length) spans.push(spanOf(tokens, first, tokens.length - 1))
  return spans
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
})

/** The last sign of a run such as "?!" or "...", which is one terminator. */
function endOfRun(tokens: readonly Token[], at: number): number {
  let last = at
  for (;;) {
    const next = tokens[last + 1]
    if (!next || next.spaceBefore || !TERMINATORS.has(next.text)) return last
    last++
  }
}

function endOfClosers(tokens: readonly Token[], run: number): number {
  let last = run
  for (;;) {
    const next = tokens[last + 1]
    if (!next || !CLOSERS.has(next.text)) return last
    // A closing sign set off by a space (".. »", French "! »") closes as long as no word is attached to it.
    const attached = tokens[last + 2]?.spaceBefore === false && !TERMINATORS.has(tokens[last + 2]?.text ?? '')
    if (next.spaceBefore && (attached || !'»”)]'.includes(next.text))) return last
    last++
  }
}

interface Place {
  tokens: readonly Token[]
  rules: Rules
  /** The first token of the sentence, the terminator, the last of its run, the last closing sign. */
  first: number
  at: number
  run: number
  last: number
  /** A quote that opened in this sentence is open after `last`; straight signs and “ … “ open and close in turn. */
  quoteOpen: boolean
}

/** The rules in the order of their certainty. */
function endsSentence(place: Place): boolean {
  const { tokens, at, run, last } = place
  const next = tokens[last + 1]
  if (!next) return true
  const sign = tokens[at]?.text ?? ''
  if (!next.spaceBefore && !WITHOUT_SPACE.has(sign) && !isGluedSentence(place, next)) return false
  // A sign alone between spaces at the beginning is a bullet or an omission, not an end.
  if (at === place.first) return false
  const word = tokens[firstWordFrom(tokens, last + 1)]
  if (word && isLowercase(word.text)) return false
  const ellipsis = run > at ? sign === '.' && tokens[run]?.text === '.' : sign === '…'
  if (ellipsis) return word !== undefined && isUppercase(word.text) && !place.quoteOpen
  if (sign === '.') return !isAbbreviation(place, word)
  return !(last > run && isReported(place))
}

/** "انتهى.وقال": Arabic web text drops the space. Letters without case on both sides, so no host name is cut. */
function isGluedSentence({ tokens, at, run, last }: Place, next: Token): boolean {
  const previous = tokens[at - 1]
  if (!previous || at !== run || last !== run || isSpelledName(tokens, at)) return false
  return [previous, next].every(
    token => token.kind === 'word' && token.folded.length > 1 && hasNoCase(token.text),
  )
}

/** "بي.بي.سي", "أيه.بي.سي", "بي.أس": Latin letters by their names in another script, at most three signs each. */
function isSpelledName(tokens: readonly Token[], at: number): boolean {
  const lengthAt = (place: number) => tokens[place]?.folded.length ?? 0
  const [before, after] = [lengthAt(at - 1), lengthAt(at + 1)]
  if (before > 3 || after > 3) return false
  return (before < 3 && after < 3) || isGluedStop(tokens, at - 2) || isGluedStop(tokens, at + 2)
}

/** A full stop with no space on either side. */
function isGluedStop(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && !tokens[at]?.spaceBefore && tokens[at + 1]?.spaceBefore === false
}

const hasNoCase = (word: string) => word.toLowerCase() === word.toUpperCase()
const initial = (word: string) => String.fromCodePoint(word.codePointAt(0) ?? 0)
const isLowercase = (word: string) => initial(word) !== initial(word).toUpperCase()
const isUppercase = (word: string) => initial(word) !== initial(word).toLowerCase()

/** The token after opening quotes and brackets. */
function firstWordFrom(tokens: readonly Token[], from: number): number {
  let at = from
  while (OPENERS.has(tokens[at]?.text ?? '')) at++
  return at
}

/** Is the full stop at this place part of an abbreviation, an initial or a list number? */
function isAbbreviation(place: Place, next: Token | undefined): boolean {
  const { tokens, rules, at, run, first } = place
  const previous = tokens[at - 1]
  if (!previous || at !== run || tokens[at]?.spaceBefore) return false
  // "3. The third reason" at the beginning: the number of a list.
  if (previous.kind === 'digits') return at - 1 === first
  if (previous.kind !== 'word') return false
  // "لعام 2022م.", "5km.": a unit or an era, written onto its number; no title or initial stands there.
  if (!previous.spaceBefore && tokens[at - 2]?.kind === 'digits') return false
  const { written, dotted } = dottedWord(tokens, at)
  const folded = fold(written)
  if (rules.abbreviations.has(folded)) return true
  if (rules.beforeNumbers.has(folded) && next?.kind === 'digits') return true
  const opensSentence =
    next?.kind === 'word' &&
    (isUppercase(next.text) || hasNoCase(next.text)) &&
    rules.functionWords.has(next.folded)
  // "the U.S. The plan" ends, "the U.S. Senate" does not; «إلخ. وقال» ends, «ش.م.م. القابضة» does not.
  if (dotted || rules.alsoFinal.has(folded)) return !opensSentence
  // A single letter is an initial: "J. Smith", "أ. تشرشل".
  return (
    previous.folded.length === 1 &&
    place.last === run &&
    !opensSentence &&
    (isUppercase(written) || hasNoCase(written))
  )
}

/** "U.S" before its last full stop; longer chains than six letters are no abbreviation. */
function dottedWord(tokens: readonly Token[], at: number): { written: string; dotted: boolean } {
  let written = tokens[at - 1]?.text ?? ''
  let from = at - 1
  while (at - from < 12 && tokens[from]?.spaceBefore === false) {
    const dot = tokens[from - 1]
    const word = tokens[from - 2]
    if (dot?.text !== '.' || dot.spaceBefore || word?.kind !== 'word' || word.text.length > 2) break
    written = `${word.text}.${written}`
    from -= 2
  }
  return { written, dotted: from < at - 1 }
}

/** How far a quote's “Really?” looks for its "Smith asked". */
const REPORTED_WITHIN = 3

/** Does the sentence go on after a quote that closes with ? or !, to say who asked? */
function isReported({ tokens, rules, last }: Place): boolean {
  for (let at = last + 1; at <= last + REPORTED_WITHIN; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (rules.reportingVerbs.has(token.folded)) return true
  }
  return false
}
