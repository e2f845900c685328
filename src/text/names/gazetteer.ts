/** The gazetteer: names that are known beforehand, compiled from gazetteer.txt (see scripts/gazetteer/build.ts). */
import type { EntityType } from '../analysis.ts'
import { newNode, nodeOf, type TrieNode } from './token-trie.ts'

interface GazetteerEntry {
  id: string
  type: EntityType
  /** The names that are shown; absent where the gazetteer has none in that script. */
  arabic?: string
  latin?: string
}

/** One name of an entry, as the trie holds it. */
export interface KnownName {
  entry: GazetteerEntry
  /** The spellings that count exactly as written ("US", "U.S."); null where any case with a capital will do. */
  exact: Set<string> | null
  /** The name itself begins with a small letter ("al-Qaeda") or has no capitals (Arabic). */
  anyCase: boolean
}

export interface Gazetteer {
  names: TrieNode<KnownName>
  /** By id. */
  entries: ReadonlyMap<string, GazetteerEntry>
}

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['place', 'place'],
  ['organization', 'organization'],
  ['person', 'person'],
])

/**
 * Compiles the gazetteer's text (one entry a line: id, type, Arabic names, Latin names; tab-separated, names by "|").
 * Lines of another form are left out. Where two entries share a name, a country keeps it before a city or region.
 */
export function compileGazetteer(text: string): Gazetteer {
  const names = newNode<KnownName>()
  const entries = new Map<string, GazetteerEntry>()
  for (const line of text.split('\n')) {
    const [id = '', kind = '', arabic = '', latin = ''] = line.split('\t')
    const type = TYPES.get(kind)
    if (!id || !type) continue
    const arabicNames = arabic ? arabic.split('|') : []
    const latinNames = latin ? latin.split('|') : []
    const entry = entryOf(id, type, arabicNames[0], latinNames[0])
    entries.set(id, entry)
    for (const name of arabicNames) addName(names, name, entry)
    for (const name of latinNames) {
      addName(names, name, entry)
      if (name.endsWith('.')) addName(names, name.slice(0, -1), entry)
    }
  }
  return { names, entries }
}

function entryOf(
  id: string,
  type: EntityType,
  arabic: string | undefined,
  latin: string | undefined,
): GazetteerEntry {
  return { id, type, ...(arabic ? { arabic } : {}), ...(latin ? { latin } : {}) }
}

function addName(root: TrieNode<KnownName>, name: string, entry: GazetteerEntry): void {
  const node = nodeOf(root, name)
  const known = node.value
  const isExact = /^[\p{Lu}.\p{Nd}+]+$/u.test(name)
  if (known && known.entry !== entry && !(isCountry(entry) && !isCountry(known.entry))) return
  if (!known || known.entry !== entry) {
    node.value = { entry, exact: isExact ? new Set([name]) : null, anyCase: !/^\p{Lu}/u.test(name) }
  } else if (known.exact) {
    if (isExact) known.exact.add(name)
    // "UNICEF" and "Unicef" are one word: the second spelling opens the first.
    else known.exact = null
  }
}

const isCountry = (entry: GazetteerEntry) => entry.id.startsWith('country/')
