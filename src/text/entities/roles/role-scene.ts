/** A passage as roles are read in it: its tokens, and which of them begin and end a name. */
import type { Mention } from '../../analysis.ts'
import type { Passage } from '../../passage.ts'
import type { Token } from '../../tokens.ts'
import { type RoleVocabulary, roleWordsOf } from './role-words.ts'

export interface PlacedName {
  mention: Mention
  /** Token indexes, both inclusive. */
  first: number
  last: number
}

export interface RoleScene {
  passage: Passage
  tokens: readonly Token[]
  words: RoleVocabulary
  names: readonly PlacedName[]
  /** The names by their first and by their last token. */
  starting: ReadonlyMap<number, PlacedName>
  ending: ReadonlyMap<number, PlacedName>
  /** The first tokens of figures and dates. */
  quantities: ReadonlySet<number>
}

/** @param mentions those of the passage, in text order. */
export function makeRoleScene(passage: Passage, mentions: readonly Mention[]): RoleScene {
  const { tokens } = passage
  const names: PlacedName[] = []
  const quantities = new Set<number>()
  let at = 0
  for (const mention of mentions) {
    while (at < tokens.length - 1 && (tokens[at]?.end ?? 0) <= mention.start) at++
    let last = at
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) last++
    if (mention.type === 'figure' || mention.type === 'date') quantities.add(at)
    else names.push({ mention, first: at, last })
  }
  return {
    passage,
    tokens,
    words: roleWordsOf(passage.language),
    names,
    starting: new Map(names.map(name => [name.first, name])),
    ending: new Map(names.map(name => [name.last, name])),
    quantities,
  }
}

const COMMAS = new Set([',', '،'])
export const isComma = (token: Token | undefined) => token !== undefined && COMMAS.has(token.text)

const JOINERS = new Set(['-', '‐', '‑', "'", '’'])
/** The hyphen of "vice-president", the apostrophe of "Russia's". */
export const isJoiner = (tokens: readonly Token[], at: number) =>
  JOINERS.has(tokens[at]?.text ?? '') &&
  tokens[at]?.spaceBefore === false &&
  tokens[at + 1]?.spaceBefore === false
