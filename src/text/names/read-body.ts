/** Reads how far a body's name goes behind its first word where no capitals tell: وزارة الدفاع الروسية, الهيئة العامة للاستثمار. */
import type { Passage } from '../passage.ts'
import { mayCarryProclitic, stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import type { Candidate } from './candidate.ts'
import type { CompiledWords } from './compiled-words.ts'
import { longestMatch, type TrieNode } from './token-trie.ts'

/** A body of more words than this is a sentence that goes on. */
const MOST_WORDS = 5

type Known = ReadonlyMap<number, Candidate>

/** The lists of first words, tried in this order. */
const KINDS = ['heads', 'bodies', 'bodiesWithPurpose', 'headsOfPlaces'] as const
type Kind = (typeof KINDS)[number]

/** Where a name ends, and whether that is sure enough to go over other readings. */
interface Reach {
  last: number
  complete: boolean
}

/** The body that begins at a token, its particles taken off; null where nothing follows that belongs to its name. */
export function readBody(passage: Passage, words: CompiledWords, known: Known, at: number): Candidate | null {
  const { tokens, language } = passage
  const token = tokens[at]
  if (words.heads.next === null || !token) return null
  const readings = mayCarryProclitic(token, language)
    ? stripProclitics(token, language)
    : [{ folded: token.folded, start: token.start }]
  for (const kind of KINDS)
    for (const { folded, start } of readings) {
      const head = longestMatch(words[kind], tokens, at, folded)
      const reach = head && reachOf(passage, words, kind, known, at, head.last)
      // "وكالة الأنباء + يونهاب": what stands before another organisation's name only says what it is.
      if (reach && known.get(reach.last + 1)?.type !== 'organization')
        return bodyOf(words, tokens, at, start, reach)
    }
  return null
}

function bodyOf(
  words: CompiledWords,
  tokens: readonly Token[],
  first: number,
  start: number,
  { last, complete }: Reach,
): Candidate {
  const end = tokens[last]
  const national = words.adjectives.has(end?.folded ?? '')
  return {
    type: 'organization',
    first,
    last,
    start,
    end: end?.end ?? start,
    ...(national ? { national } : {}),
    ...(complete ? { complete } : {}),
  }
}

/** How far the name goes behind its head; null where the head alone is left. */
function reachOf(
  passage: Passage,
  words: CompiledWords,
  kind: Kind,
  known: Known,
  at: number,
  head: number,
): Reach | null {
  const isHead = kind === 'heads' || kind === 'headsOfPlaces'
  const place = isHead ? placeBehind(passage, words, known, head) : null
  // "شرطة بنغلاديش" are the police of a state, whose name is the state's alone.
  if (kind === 'headsOfPlaces' && (!place || place.id?.startsWith('country/'))) return null
  if (place) return { last: lastAdjective(passage, words, place.last), complete: true }
  const body = known.get(at)
  if (body?.type === 'organization' && body.last > head)
    return { last: body.id ? body.last : lastAdjective(passage, words, body.last), complete: false }
  const definite = lastDefinite(passage, words, isHead ? lastComplement(passage, words, head) : head)
  if (definite === head) return null
  // "الهيئة المقبلة + لـ" says what is done, "الهيئة الوطنية + لـ" goes on with the name.
  const mayGoOn = isHead || isAdjective(words, passage.tokens[head + 1])
  const last = mayGoOn && !known.has(definite + 1) ? lastOfPurpose(passage, words, known, definite) : definite
  const complete = last > definite
  return complete || kind !== 'bodiesWithPurpose' ? { last, complete } : null
}

/** "جامعة + القاهرة", "شرطة + ولاية + تكساس". */
function placeBehind(
  { tokens }: Passage,
  words: CompiledWords,
  known: Known,
  head: number,
): Candidate | null {
  const next = known.get(head + 1)
  if (next) return next.type === 'place' ? next : null
  const behind = words.placeClasses.has(tokens[head + 1]?.folded ?? '') ? known.get(head + 2) : undefined
  return behind?.type === 'place' ? behind : null
}

/** The indefinite nouns of "هيئة + مكافحة + الفساد", "مجلس + حقوق + الإنسان", where a definite one follows; else the head itself. */
function lastComplement({ tokens }: Passage, words: CompiledWords, head: number): number {
  let last = head
  while (last - head < 2 && words.complements.has(tokens[last + 1]?.folded ?? '')) last++
  return isDefinite(words, tokens[last + 1]) ? last : head
}

/** "المركز الوطني + للبحوث", "المفوضية السامية + لحقوق الإنسان": what a body is for, with its adjectives. */
function lastOfPurpose(passage: Passage, words: CompiledWords, known: Known, body: number): number {
  const { tokens } = passage
  const { folded = '', kind } = tokens[body + 1] ?? {}
  const { joined, separate } = words.purpose
  if (kind !== 'word' || joined === '') return body
  if (folded.startsWith(joined) && folded.length > joined.length + 2)
    return lastJoined(passage, words, known, lastAdjective(passage, words, body + 1))
  if (!folded.startsWith(separate) || !words.complements.has(folded.slice(separate.length))) return body
  const last = lastComplement(passage, words, body + 1)
  return isDefinite(words, tokens[last + 1])
    ? lastJoined(passage, words, known, lastAdjective(passage, words, last + 1))
    : body
}

/** "دار … للنشر + والتوزيع": a second thing that a body is for, unless another name or body begins there. */
function lastJoined(passage: Passage, words: CompiledWords, known: Known, purpose: number): number {
  const next = passage.tokens[purpose + 1]
  const { and } = words.purpose
  if (next?.kind !== 'word' || !next.folded.startsWith(and) || known.has(purpose + 1)) return purpose
  const folded = next.folded.slice(and.length - words.article.length)
  const begins = (list: TrieNode<true>) => list.next?.has(folded) ?? false
  const isOther = begins(words.titles) || begins(words.occupations) || KINDS.some(list => begins(words[list]))
  return isOther ? purpose : lastAdjective(passage, words, purpose + 1)
}

const isDefinite = (words: CompiledWords, token: Token | undefined) =>
  token?.kind === 'word' && token.folded.startsWith(words.article) && !words.notInNames.has(token.folded)

function lastDefinite(passage: Passage, words: CompiledWords, head: number): number {
  let last = head
  let hasNationality = false
  while (last - head < MOST_WORDS) {
    const next = passage.tokens[last + 1]
    if (!next || !isDefinite(words, next)) break
    // A person's title that begins here belongs to the sentence, not to the body.
    if (longestMatch(words.titles, passage.tokens, last + 1, next.folded)) break
    // A nationality closes the name: "وزارة الصحة الفلسطينية + الحصيلة".
    const isNational = words.adjectives.has(next.folded)
    if (hasNationality && !isNational) break
    hasNationality = isNational
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
