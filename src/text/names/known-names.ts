/** The names of the gazetteer's entries: how they are written in its lines, and how they stand in the trie. */
import type { EntityType } from '../analysis.ts'
import { firstKeyOf, nodeOf, type TrieNode } from './token-trie.ts'

export interface GazetteerEntry {
  id: string
  type: EntityType
  /** The names that are shown; absent where the gazetteer has none in that script. */
  arabic?: string
  latin?: string
  /** ISO 3166-1 alpha-2 of the country that it is in; "" where there is none. */
  country: string
}

/** One name of an entry, as the trie holds it. */
export interface KnownName {
  entry: GazetteerEntry
  /** The spellings that count exactly as written ("US", "U.S."); null where any case with a capital will do. */
  exact: Set<string> | null
  /** The name itself begins with a small letter ("al-Qaeda") or has no capitals (Arabic). */
  anyCase: boolean
  /** For a name that others bear too (طرابلس, الحريري): those who may be meant; `entry` is only the first of them. */
  bearers: GazetteerEntry[] | null
  /** How many words before and behind the name only say what it is: 1 before in "(صحيفة) الوطن", 1 behind in "بورتو (البرتغالي)". */
  before: number
  behind: number
}

/** Stands before a name that others bear too: alone it tells the type, and not who or what is meant. */
export const SHARED = '~'

/** The folded word that a name of a line begins with in a text: both the index and the trie go by it. */
export const firstWordOf = (written: string): string => firstKeyOf(isBare(written) ? written : bare(written))

/** A name of a line as it is shown. */
export const unmarked = (name: string | undefined) =>
  name === undefined || isBare(name)
    ? name
    : (name.startsWith(SHARED) ? name.slice(SHARED.length) : name).replace(BEFORE, '').replace(BEHIND, '')

/** Without the marks of shared names and of words beside names; most have none. */
const isBare = (written: string): boolean => !written.startsWith(SHARED) && !written.includes('(')
const bare = (written: string): string =>
  (written.startsWith(SHARED) ? written.slice(SHARED.length) : written).replace(/[()]/g, '')

/** "(صحيفة) الوطن", "بورتو (البرتغالي)": a name that is one only beside a word that is not part of it. */
const BEFORE = /^\(([^()]+)\) /u
const BEHIND = / \(([^()]+)\)$/u

const countWords = (cue: string | undefined) => (cue ? cue.split(' ').length : 0)

/** Puts a name of a line into the trie. Where two entries have a name that neither marks, a country keeps it. */
export function addName(root: TrieNode<KnownName>, written: string, entry: GazetteerEntry): void {
  const isShared = written.startsWith(SHARED)
  const whole = isShared ? written.slice(SHARED.length) : written
  const before = countWords(BEFORE.exec(whole)?.[1])
  const behind = countWords(BEHIND.exec(whole)?.[1])
  const name = before + behind > 0 ? whole.replace(/[()]/g, '') : whole
  const node = nodeOf(root, name)
  const known = node.value
  if (isShared) {
    if (known?.bearers && !known.bearers.includes(entry)) known.bearers.push(entry)
    else node.value ??= newName(name, entry, [entry], before, behind)
    return
  }
  if (known && !known.bearers && known.entry !== entry && !(isCountry(entry) && !isCountry(known.entry)))
    return
  if (!known || known.bearers || known.entry !== entry) {
    node.value = newName(name, entry, null, before, behind)
  } else if (known.exact) {
    if (isExact(name)) known.exact.add(name)
    // "UNICEF" and "Unicef" are one word: the second spelling opens the first.
    else known.exact = null
  }
}

/** Acronyms and numbers count as they are written. */
const isExact = (name: string) => /^[\p{Lu}.\p{Nd}+]+$/u.test(name)

const newName = (
  name: string,
  entry: GazetteerEntry,
  bearers: GazetteerEntry[] | null,
  before: number,
  behind: number,
): KnownName => ({
  entry,
  exact: isExact(name) ? new Set([name]) : null,
  anyCase: !/^\p{Lu}/u.test(name),
  bearers,
  before,
  behind,
})

const isCountry = (entry: GazetteerEntry) => entry.id.startsWith('country/')
