/** Reads a person's name from its first token on: how far it goes is told by capitals, or in Arabic by the words themselves. */
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import { type CompiledWords, isGivenName } from './compiled-words.ts'

/** Where a name may begin. */
export interface NameStart {
  first: number
  /** Offset behind the particles. */
  start: number
  /** The first token without them. */
  folded: string
  /** Fewer parts than this make no name: 1 behind a title, 2 from a given name on. */
  shortest: number
}

const MOST_PARTS = 4

/** @returns the name, or null where the words there are none. */
export function readPersonName(passage: Passage, words: CompiledWords, from: NameStart): Candidate | null {
  const { tokens } = passage
  const token = tokens[from.first]
  if (token?.kind !== 'word') return null
  const isPart = /^\p{Script=Latin}/u.test(token.text) ? isLatinPart : isPlainPart
  if (!isPart(words, token, from.folded, null)) return null
  let last = from.first
  let parts = 1
  let before = from.folded
  for (let at = from.first + 1; parts < MOST_PARTS; at++) {
    const next = afterJoiner(tokens, at)
    const part = tokens[next]
    if (part?.kind !== 'word') break
    if (words.links.has(part.folded) && isPartBehindLink(words, tokens, next + 1)) {
      at = next
      before = part.folded
      continue
    }
    if (!isPart(words, part, part.folded, before)) break
    if (parts >= 2 && isPart === isPlainPart && !isSurePart(words, part, before, from.folded)) break
    before = part.folded
    last = next
    parts++
    at = next
  }
  if (parts < from.shortest) return null
  return { type: 'person', first: from.first, last, start: from.start, end: tokens[last]?.end ?? token.end }
}

const APOSTROPHES = new Set(["'", '’'])

/** The index behind a hyphen ("Jong-un"), the apostrophe of "O'Brien" or the full stop of an initial ("George W. Bush"). */
function afterJoiner(tokens: readonly Token[], at: number): number {
  const sign = tokens[at]
  const before = tokens[at - 1]
  if (sign?.kind !== 'sign' || sign.spaceBefore) return at
  const next = tokens[at + 1]
  if (sign.text === '-' && next && !next.spaceBefore) return at + 1
  if (APOSTROPHES.has(sign.text) && before?.text === 'O' && next && !next.spaceBefore) return at + 1
  if (sign.text === '.' && before?.text.length === 1 && next?.spaceBefore) return at + 1
  return at
}

function isPartBehindLink(words: CompiledWords, tokens: readonly Token[], at: number): boolean {
  const next = afterJoiner(tokens, at)
  const token = tokens[next]
  if (token?.kind !== 'word') return false
  return (
    words.links.has(token.folded) ||
    (isCased(token) ? isCapitalised(token.text) : !words.notInNames.has(token.folded))
  )
}

const isCased = (token: Token) => /^[\p{Lu}\p{Ll}]/u.test(token.text)

function isLatinPart(words: CompiledWords, token: Token, folded: string, _before: string | null): boolean {
  return (
    isCapitalised(token.text) &&
    !words.notInNames.has(folded) &&
    !words.adjectives.has(folded) &&
    !words.capitalHeads.has(folded)
  )
}

/** In letters without capitals a part is a given name, follows a link, is a family adjective, or looks like no other word. */
function isPlainPart(words: CompiledWords, token: Token, folded: string, before: string | null): boolean {
  if (isGivenName(words, token, folded)) return true
  if (words.notInNames.has(folded) || words.adjectives.has(folded)) return false
  if (before !== null && words.links.has(before)) return true
  if (words.links.has(folded)) return before === null
  const family = words.familyAdjective
  if (before !== null && family && folded.startsWith(family.prefix) && folded.endsWith(family.ending))
    return folded.length > 5
  return !hasOtherShape(words, folded) && folded.length > 2
}

/** Unknown words are believed to be a second part; a third one must be known, follow a link, or be of "Kim Jong Un"'s kind. */
function isSurePart(words: CompiledWords, part: Token, before: string, first: string): boolean {
  const family = words.familyAdjective
  return (
    isGivenName(words, part, part.folded) ||
    words.links.has(before) ||
    words.familyFirst.has(first) ||
    (family !== null && part.folded.startsWith(family.prefix))
  )
}

const hasOtherShape = (words: CompiledWords, folded: string) =>
  words.prefixes.some(prefix => folded.startsWith(prefix)) ||
  words.endings.some(ending => folded.endsWith(ending))
