/** Joins a name with the one in brackets behind it, where that is its acronym or its form in the other script. */
import type { Gazetteer } from '../names/gazetteer.ts'
import type { NameMention } from '../names/name-mention.ts'
import { isAcronym, standsFor } from './acronyms.ts'
import { type Group, join, mayJoin, rootOf } from './group.ts'

/**
 * Is the Arabic name the Latin one? null where that is not known. The one place where a model of transliteration is asked;
 * without one the gazetteer's ids and the brackets decide.
 */
export type ScriptJudge = (arabic: string, latin: string) => boolean | null

/** Between a name and its form in brackets: " (", "(«". */
const OPENING = /^\s?[([]\s?["“«'‘]?$/u
const CLOSING = /^["”»'’]?\s?[)\]]/u
const LONGEST_OPENING = 4

/** @param groupOf the group of each name, by its index. */
export function joinBracketed(
  text: string,
  names: readonly NameMention[],
  groupOf: readonly Group[],
  gazetteer: Gazetteer,
  judge: ScriptJudge,
): void {
  for (const [index, inner] of names.entries()) {
    const outer = names[index - 1]
    if (!outer || !isBracketed(text, outer, inner)) continue
    const [whole, other] = [groupOf[index - 1], groupOf[index]]
    if (!whole || !other) continue
    const [a, b] = [rootOf(whole), rootOf(other)]
    const pair = [text.slice(outer.start, outer.end), text.slice(inner.start, inner.end)] as const
    if (mayJoin(a, b) && isOneName(pair, a, b, gazetteer, judge)) join(a, b)
  }
}

function isBracketed(text: string, outer: NameMention, inner: NameMention): boolean {
  if (inner.start - outer.end > LONGEST_OPENING) return false
  return (
    OPENING.test(text.slice(outer.end, inner.start)) && CLOSING.test(text.slice(inner.end, inner.end + 3))
  )
}

function isOneName(
  [outer, inner]: readonly [string, string],
  a: Group,
  b: Group,
  gazetteer: Gazetteer,
  judge: ScriptJudge,
): boolean {
  const isArabic = [outer, inner].map(name => /^\p{Script=Arabic}/u.test(name))
  if (isArabic[0] === isArabic[1]) {
    if (isAcronym(inner)) return standsFor(inner, outer)
    return isAcronym(outer) && standsFor(outer, inner)
  }
  const [arabic, latin] = isArabic[0] ? [outer, inner] : [inner, outer]
  const verdict = isAcronym(latin) ? null : judge(arabic, latin)
  if (verdict !== null) return verdict
  // Agencies and teams stand in brackets behind others, and towns before their countries; people do not.
  return a.type === 'person' || !(isKnownInBoth(a, gazetteer) || isKnownInBoth(b, gazetteer))
}

/** What the gazetteer knows in both scripts it would have recognised under both names: «وزارة الدفاع» is not "(AP)". */
function isKnownInBoth({ id }: Group, gazetteer: Gazetteer): boolean {
  const entry = id === undefined ? undefined : gazetteer.entries.get(id)
  return entry?.arabic !== undefined && entry.latin !== undefined
}
