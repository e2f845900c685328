/** Who said what a sentence says, where one source is named plainly: "according to the ministry", «قال وزير الصحة». */
import type { Span } from '../analysis.ts'
import { rawLength } from '../fold.ts'
import type { Token } from '../tokens.ts'
import { type Phrases, phraseAt } from './ledger-words.ts'
import type { PlacedMention, SentenceScene } from './sentence-scene.ts'

/** A source of more words than these is a clause, or was cut wrongly. */
const LONGEST_SOURCE = 9
const LONGEST_SUBJECT = 6
/** How far "Marta Ruiz, its director, said" is looked through for the name. */
const LONGEST_APPOSITION = 12
const OPENING_SIGNS = new Set(['«', '“', '"', '‘', "'", '('])

/** What a cue leads to, and the token behind the cue; a cue without a plain source has the source null. */
interface Cue {
  source: Span | null
  next: number
}

/** @returns the source's words in the text, without the cue; null where there is none, more than one, or one in doubt. */
export function sourceOf(scene: SentenceScene): Span | null {
  let found: Span | null = null
  let at = 0
  while (at < scene.tokens.length) {
    const cue = cueAt(scene, at)
    at = cue?.next ?? at + 1
    if (!cue) continue
    // "The ministry said 42, while he said 50": with a second voice in the sentence nothing is plain.
    if (!cue.source || (found && (cue.source.end <= found.start || found.end <= cue.source.start)))
      return null
    found ??= cue.source
  }
  return found
}

function cueAt(scene: SentenceScene, at: number): Cue | null {
  const { tokens, words } = scene
  const relay = phraseAt(tokens, at, words.relayVerbs, words.prefixes)
  if (relay) return { source: relayed(scene, at + relay), next: at + relay }
  const before = phraseAt(tokens, at, words.before, words.prefixes)
  if (before) return { source: phraseFrom(scene, at + before, words.sourceParticles), next: at + before }
  const verb = phraseAt(tokens, at, words.verbs, words.prefixes)
  if (!verb) return null
  const subject = words.subjectBefore ? phraseUntil(scene, at) : null
  const source = subject ?? (words.subjectAfter ? subjectAfter(scene, at, verb) : null)
  return { source, next: at + verb }
}

/** «نقلت وكالة الأنباء عن وزير الصحة قوله»: the minister said it. Without a link ("quoted X as saying") X follows the verb. */
function relayed(scene: SentenceScene, from: number): Span | null {
  const { tokens, words } = scene
  if (words.relayLink === '') return phraseFrom(scene, from, [])
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SOURCE); at++) {
    if (tokens[at]?.kind === 'sign' && !OPENING_SIGNS.has(tokens[at]?.text ?? '')) break
    if (tokens[at]?.folded === words.relayLink) return phraseFrom(scene, at + 1, [])
  }
  return null
}

/** Behind its verb a subject stands after a closed quote, or wherever the language puts verbs first. */
function subjectAfter(scene: SentenceScene, at: number, verb: number): Span | null {
  const { tokens, words } = scene
  const verbFirst = words.sourceParticles.length > 0
  const previous = tokens[at - 1]
  if (!verbFirst && previous?.kind !== 'sign') return null
  return phraseFrom(scene, skip(tokens, at + verb, words.auxiliaries), [])
}

function skip(tokens: readonly Token[], from: number, list: Phrases): number {
  let at = from
  for (let taken = phraseAt(tokens, at, list); taken; taken = phraseAt(tokens, at, list)) at += taken
  return at
}

/** The phrase of a source from here to a sign, a word that ends it, a figure or a date. */
function phraseFrom(scene: SentenceScene, from: number, particles: readonly string[]): Span | null {
  const { tokens, words } = scene
  const stop = startsOf([scene.figures, scene.dates])
  let at = from
  while (OPENING_SIGNS.has(tokens[at]?.text ?? '')) at++
  const first = at
  if (phraseAt(tokens, first, words.notSources, words.prefixes)) return null
  const named = new Map(scene.names.map(name => [name.first, name.last]))
  while (at < tokens.length) {
    const name = named.get(at)
    if (name !== undefined) {
      at = name + 1
      continue
    }
    const token = tokens[at]
    if (!token || stop.has(at) || (token.kind === 'sign' && !isHyphen(tokens, at))) break
    if (at > first && phraseAt(tokens, at, words.ends, words.prefixes)) break
    at++
  }
  if (at === first || at - first > LONGEST_SOURCE || stop.has(first)) return null
  if (phraseAt(tokens, first, words.ends) || phraseAt(tokens, first, words.verbs)) return null
  return spanOf(tokens, first, at - 1, particles)
}

const startsOf = (lists: readonly (readonly PlacedMention[])[]): Set<number> =>
  new Set(lists.flat().map(({ first }) => first))

/** "the health ministry" before "said": back to a sign, to where the clause begins, or to the name before an apposition. */
function phraseUntil(scene: SentenceScene, verb: number): Span | null {
  const { tokens, words } = scene
  let last = verb - 1
  while (last >= 0 && phraseAt(tokens, last, words.auxiliaries)) last--
  if (tokens[last]?.text === ',' || tokens[last]?.text === '،') return beforeApposition(scene, last)
  return subjectEndingAt(scene, last) ?? nameRightBefore(scene, last)
}

/** The noun phrase that ends here and begins its clause; null where it is long, has a verb or a preposition, or is no source. */
function subjectEndingAt(scene: SentenceScene, last: number): Span | null {
  const { tokens, words } = scene
  let first = last + 1
  while (first > 0 && (tokens[first - 1]?.kind === 'word' || isHyphen(tokens, first - 1))) {
    if (phraseAt(tokens, first - 1, words.clauseStarts)) break
    first--
    if (last - first >= LONGEST_SUBJECT) return null
  }
  if (first > last || phraseAt(tokens, first, words.notSources, words.prefixes)) return null
  for (let at = first; at <= last; at++)
    if (phraseAt(tokens, at, words.ends, words.prefixes) || phraseAt(tokens, at, words.verbs, words.prefixes))
      return null
  const isInside = ({ first: from, last: to }: { first: number; last: number }) => to >= first && from <= last
  return scene.figures.some(isInside) || scene.dates.some(isInside) ? null : spanOf(tokens, first, last, [])
}

function nameRightBefore(scene: SentenceScene, last: number): Span | null {
  const name = scene.names.find(each => each.last === last && each.mention.type !== 'place')
  return name ? { start: name.mention.start, end: name.mention.end } : null
}

/** "Marta Ruiz, its director, said": the subject that ends at the comma before. */
function beforeApposition(scene: SentenceScene, comma: number): Span | null {
  const { tokens } = scene
  for (let at = comma - 1; at > 0 && comma - at < LONGEST_APPOSITION; at--) {
    if (tokens[at]?.kind !== 'sign' || isHyphen(tokens, at)) continue
    if (tokens[at]?.text !== tokens[comma]?.text) return null
    return nameRightBefore(scene, at - 1) ?? subjectEndingAt(scene, at - 1)
  }
  return null
}

const isHyphen = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.text === '-' || tokens[at]?.text === "'" || tokens[at]?.text === '’') &&
  tokens[at + 1]?.spaceBefore === false &&
  tokens[at]?.spaceBefore === false

/** Without the particle written onto its first word; لل stays, because the word cannot be read without it. */
function spanOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  particles: readonly string[],
): Span | null {
  const [from, to] = [tokens[first], tokens[last]]
  if (!from || !to) return null
  const [whole, single] = particles
  const cut = whole !== undefined && from.folded.startsWith(whole) ? '' : (single ?? '')
  const taken = cut !== '' && from.folded.startsWith(cut) ? rawLength(from.text, cut.length) : 0
  return { start: from.start + taken, end: to.end }
}
