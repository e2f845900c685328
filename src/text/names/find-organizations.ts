/** Finds organisations by the words that they are made of: وزارة الدفاع الروسية, "Ministry of Defence", "Carnegie Mellon University". */
import type { Passage } from '../passage.ts'
import { mayCarryProclitic, stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import { type CompiledWords, wordsOf } from './compiled-words.ts'
import { isHeadline } from './headline-case.ts'
import { longestMatch, type TrieNode } from './token-trie.ts'

/** A body of more words than this is a sentence that goes on. */
const MOST_WORDS = 5
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
      const body =
        readBody(passage, words, words.heads, known, at, token) ??
        readBody(passage, words, words.bodies, known, at, token)
      if (!body) continue
      found.push(body)
      at = body.last
    }
  }
  return found
}

/** A head with the definite words behind it: "وزارة + الدفاع + الروسية", or with a place: "جامعة القاهرة". */
function readBody(
  passage: Passage,
  words: CompiledWords,
  heads: TrieNode<true>,
  known: ReadonlyMap<number, Candidate>,
  at: number,
  token: Token,
): Candidate | null {
  if (heads.next === null) return null
  const readings = mayCarryProclitic(token, passage.language)
    ? stripProclitics(token, passage.language)
    : [{ folded: token.folded, start: token.start }]
  for (const reading of readings) {
    const head = longestMatch(heads, passage.tokens, at, reading.folded)
    if (!head) continue
    const place = heads === words.heads ? known.get(head.last + 1) : undefined
    const body = known.get(at)
    const last =
      place?.type === 'place'
        ? place.last
        : body?.type === 'organization' && body.last > head.last
          ? lastAdjective(passage, words, body.last)
          : lastDefinite(passage, words, head.last)
    // "وكالة الأنباء + يونهاب": what stands before another organisation's name only says what it is.
    if (last > head.last && known.get(last + 1)?.type !== 'organization')
      return {
        type: 'organization',
        first: at,
        last,
        start: reading.start,
        end: passage.tokens[last]?.end ?? token.end,
        ...(words.adjectives.has(passage.tokens[last]?.folded ?? '') ? { national: true as const } : {}),
      }
  }
  return null
}

function lastDefinite(passage: Passage, words: CompiledWords, head: number): number {
  let last = head
  let hasNationality = false
  while (last - head < MOST_WORDS) {
    const next = passage.tokens[last + 1]
    if (next?.kind !== 'word' || !next.folded.startsWith(words.article) || words.notInNames.has(next.folded))
      break
    // A person's title that begins here belongs to the sentence, not to the body.
    if (longestMatch(words.titles, passage.tokens, last + 1, next.folded)) break
    // A nationality closes the name: "وزارة الصحة الفلسطينية + الحصيلة".
    const isAdjective = words.adjectives.has(next.folded)
    if (hasNationality && !isAdjective) break
    hasNationality = isAdjective
    last++
  }
  return last
}

/** Behind a body that the gazetteer knows only adjectives go on with its name: "مجلس الشيوخ الفرنسي", not "مجلس الشيوخ + المشروع". */
function lastAdjective({ tokens }: Passage, words: CompiledWords, body: number): number {
  let last = body
  while (isAdjective(words, tokens[last + 1])) last++
  return last
}

function isAdjective(words: CompiledWords, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || words.notInNames.has(token.folded)) return false
  if (words.adjectives.has(token.folded)) return token.folded.startsWith(words.article)
  return words.adjectiveEndings.some(
    ending => token.folded.startsWith(words.article) && token.folded.endsWith(ending),
  )
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
