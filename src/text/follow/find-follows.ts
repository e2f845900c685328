/** Finds what the reader follows: an entity under any of its names and in either script, or words wherever they stand. */
import type { Language } from '../../languages/language.ts'
import type { Entity, Follow, FollowMatch, Mention, Span } from '../analysis.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import { nameKey } from '../names/name-key.ts'
import { longestMatch, newNode, nodeOf, type TrieNode } from '../names/token-trie.ts'
import type { Passage } from '../passage.ts'
import { stripProclitics } from '../proclitics.ts'
import { type Token, tokenize } from '../tokens.ts'

export interface FollowSubject {
  text: string
  passages: readonly Passage[]
  mentions: readonly Mention[]
  entities: readonly Entity[]
}

/** A follow by its own words. A name with a capital is met with a capital only: "May" is not "may". */
interface Wording {
  follow: number
  capital: boolean
}

/** All words of the follows in one trie, so that a text is walked once however many there are. */
interface Compiled {
  words: TrieNode<Wording[]>
  /** By the gazetteer's id and by folded name. */
  names: Map<string, number[]>
}

/**
 * @param follows what the reader follows; a text without a letter or number is met nowhere.
 * @returns those that were found, in their order, each with its places in text order.
 */
export function findFollows(
  follows: readonly Follow[],
  subject: FollowSubject,
  gazetteer: Gazetteer,
): FollowMatch[] {
  if (follows.length === 0) return []
  const compiled = compile(follows, gazetteer)
  const places = new Map<number, Span[]>()
  const add = (follow: number, { start, end }: Span) => {
    const known = places.get(follow)
    if (known) known.push({ start, end })
    else places.set(follow, [{ start, end }])
  }
  for (const entity of subject.entities)
    for (const follow of followsOf(entity, subject, compiled))
      for (const index of entity.mentions) {
        const mention = subject.mentions[index]
        if (mention) add(follow, mention)
      }
  for (const passage of subject.passages) findWords(passage, compiled.words, add)
  return follows.flatMap(({ text, kind }, index) => {
    const spans = places.get(index)
    return spans ? [{ follow: { text, kind }, spans: withoutOverlaps(spans) }] : []
  })
}

function compile(follows: readonly Follow[], gazetteer: Gazetteer): Compiled {
  const compiled: Compiled = { words: newNode(), names: new Map() }
  for (const [index, { text, kind }] of follows.entries()) {
    const key = nameKey(text)
    if (!key) continue
    const node = nodeOf(compiled.words, text)
    const wording = { follow: index, capital: kind === 'name' && isCapital(text.trimStart()) }
    if (node.value) node.value.push(wording)
    else node.value = [wording]
    if (kind !== 'name') continue
    for (const name of [key, ...idsOf(text, gazetteer)]) {
      const known = compiled.names.get(name)
      if (known) known.push(index)
      else compiled.names.set(name, [index])
    }
  }
  return compiled
}

/** The gazetteer's entry of this whole name; none where several bear it. */
function idsOf(text: string, { names }: Gazetteer): string[] {
  const tokens = tokenize(text)
  const [first] = tokens
  const match = first && longestMatch(names, tokens, 0, first.folded)
  if (!match || match.last !== tokens.length - 1 || match.value.bearers) return []
  return [match.value.entry.id]
}

function followsOf(entity: Entity, { text, mentions }: FollowSubject, { names }: Compiled): Set<number> {
  if (names.size === 0) return new Set()
  const { id, name, names: shown } = entity
  const written = entity.mentions.flatMap(index => {
    const mention = mentions[index]
    return mention ? [text.slice(mention.start, mention.end)] : []
  })
  const keys = new Set([name, shown.arabic ?? '', shown.latin ?? '', ...written].map(nameKey))
  if (id) keys.add(id)
  return new Set([...keys].flatMap(key => names.get(key) ?? []))
}

function findWords(
  { text, tokens, language }: Passage,
  words: TrieNode<Wording[]>,
  add: (follow: number, span: Span) => void,
): void {
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'sign') continue
    for (const { folded, start } of readingsOf(token, language)) {
      const match = longestMatch(words, tokens, at, folded)
      if (!match) continue
      const end = tokens[match.last]?.end ?? token.end
      const hasCapital = isCapital(text.slice(start, start + 2))
      for (const { follow, capital } of match.value) if (hasCapital || !capital) add(follow, { start, end })
      break
    }
  }
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text)

/** The word itself, without particles, and without or with the article: تضخم, التضخم, وبالتضخم, للتضخم are one. */
function readingsOf(token: Token, language: Language): { folded: string; start: number }[] {
  const readings = stripProclitics(token, language)
  const { articles } = language.names.inflection
  const varied = readings.flatMap(({ folded, start }) =>
    articles
      .filter(article => article !== '')
      .map(article => ({
        folded: folded.startsWith(article) ? folded.slice(article.length) : article + folded,
        start,
      })),
  )
  return [...readings, ...varied]
}

/** Of a name found as an entity and by its words the longer place stays. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
  }
  return kept
}
