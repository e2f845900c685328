/** How organisations are called for short once they are named: المنظمة, "the Commission", وزارة الخارجية for وزارة الخارجية الروسية. */
import { type Token, tokenize } from '../tokens.ts'
import { type Group, keyOf } from './group.ts'
import { nameParts } from './name-parts.ts'
import { type SpellingRules, spellingRules } from './spelling-rules.ts'

/** A short name looks up one of these kinds of keys: by its head, by all but the nationality, or by any beginning or end. */
const HEAD = 'head'
const UNNATIONAL = 'without nationality'
const AFFIX = 'affix'
const LONGEST_AFFIX = 4

const keyed = (kind: string, parts: readonly string[]) => `${kind} ${keyOf('organization', parts)}`

/** The keys of the short names that an organisation may have. */
export function bodyKeys(group: Group): string[] {
  const rules = spellingRules()
  const keys: string[] = []
  for (const parts of group.forms) {
    const most = Math.min(parts.length - 1, LONGEST_AFFIX)
    for (let length = 1; length <= most; length++)
      keys.push(keyed(AFFIX, parts.slice(0, length)), keyed(AFFIX, parts.slice(-length)))
  }
  for (const name of group.written) {
    const words = wordsOf(name)
    if (words.length < 2) continue
    for (const end of [words[0], words.at(-1)])
      if (end && isHead(rules, end)) keys.push(keyed(HEAD, [end.folded]))
    const rest = withoutNationality(rules, words)
    if (rest.length > 1 && rest.length < words.length) keys.push(keyed(UNNATIONAL, partsOf(name, rest)))
  }
  return keys
}

/** The keys under which a short name looks for whole ones. */
export function shortBodyKeys(group: Group): string[] {
  const rules = spellingRules()
  // What the gazetteer knows as the name of several is a part of the whole name, wherever it stands.
  const keys = group.bearers ? group.forms.map(parts => keyed(AFFIX, parts)) : []
  if (group.id) return keys
  for (const name of group.written) {
    const words = wordsOf(name)
    const [only] = words
    const head = words.length === 1 && only ? rules.headOf.get(only.folded) : undefined
    if (head !== undefined) keys.push(keyed(HEAD, [head]))
    if (words.length > 1) keys.push(keyed(UNNATIONAL, partsOf(name, words)))
  }
  return keys
}

const wordsOf = (name: string) => tokenize(name).filter(({ kind }) => kind === 'word')

const partsOf = (name: string, words: readonly Token[]) =>
  nameParts(name.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0), 'organization')

const isHead = ({ heads }: SpellingRules, { folded }: Token) => heads.has(folded)

/** Nationalities stand at the end in Arabic, at the beginning in English. */
function withoutNationality({ nationalities }: SpellingRules, words: readonly Token[]): readonly Token[] {
  let [first, end] = [0, words.length]
  while (first < end && nationalities.has(words[first]?.folded ?? '')) first++
  while (end > first && nationalities.has(words[end - 1]?.folded ?? '')) end--
  return words.slice(first, end)
}
