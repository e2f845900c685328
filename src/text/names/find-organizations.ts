/** Finds organisations by the words that they are made of: وزارة الدفاع الروسية, "Ministry of Defence", "Carnegie Mellon University". */
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import { type CompiledWords, wordsOf } from './compiled-words.ts'
import { isHeadline } from './headline-case.ts'
import { readBody } from './read-body.ts'

const MOST_CAPITALS = 8

export function findOrganizations(passage: Passage, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const words = wordsOf(passage.language)
  const byCapitals = words.capitalHeads.size > 0 && !isHeadline(passage)
  const found: Candidate[] = []
  for (let at = 0; at < passage.tokens.length; at++) {
    const token = passage.tokens[at]
    if (token?.kind !== 'word') continue
    if (byCapitals) {
      const run = readCapitals(passage, words, known, at)
      if (!run) continue
      if (run.candidate) found.push(run.candidate)
      at = run.last
    } else {
      const body = readBody(passage, words, known, at)
      if (!body) continue
      found.push(body)
      at = body.last
    }
  }
  return found
}

interface CapitalRun {
  last: number
  candidate: Candidate | null
}

/** The run of capitalised words that begins at a token, small links inside; an organisation where it has a head. */
function readCapitals(
  passage: Passage,
  words: CompiledWords,
  known: ReadonlyMap<number, Candidate>,
  first: number,
): CapitalRun | null {
  const { tokens } = passage
  if (!isRunWord(words, tokens[first])) return null
  let last = known.get(first)?.last ?? first
  let head = isHead(words, tokens[last]) ? last : -1
  for (let count = 1; count < MOST_CAPITALS; count++) {
    const next = nextOfRun(passage, words, last)
    if (next < 0 || (head === last && !isBehindLink(words, tokens, next) && !isHead(words, tokens[next])))
      break
    last = known.get(next)?.last ?? next
    if (isHead(words, tokens[last]) || isBehindLink(words, tokens, next))
      head = head < 0 && !isHead(words, tokens[last]) ? head : last
  }
  const end = tokens[head]?.end
  const start = tokens[first]?.start
  if (head <= first || end === undefined || start === undefined) return { last, candidate: null }
  return { last, candidate: { type: 'organization', first, last: head, start, end } }
}

const isRunWord = (words: CompiledWords, token: Token | undefined) =>
  token?.kind === 'word' && isCapitalised(token.text) && !words.notInNames.has(token.folded)

const isHead = (words: CompiledWords, token: Token | undefined) =>
  token !== undefined && words.capitalHeads.has(token.folded) && isCapitalised(token.text)

const isBehindLink = (words: CompiledWords, tokens: readonly Token[], at: number) =>
  words.capitalLinks.has(tokens[at - 1]?.folded ?? '')

/** The next word of a run behind `last`, one link allowed between; -1 where the run ends. */
function nextOfRun(passage: Passage, words: CompiledWords, last: number): number {
  const next = passage.tokens[last + 1]
  if (isRunWord(words, next)) return last + 1
  if (next && words.capitalLinks.has(next.folded) && isRunWord(words, passage.tokens[last + 2]))
    return last + 2
  return -1
}
