/** The gazetteer: names that are known beforehand, compiled from gazetteer.txt (see scripts/gazetteer/build.ts). */
import type { EntityType } from '../analysis.ts'
import { firstKeyOf, LateBranches, newNode, nodeOf, type TrieNode } from './token-trie.ts'

interface GazetteerEntry {
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

/** The first line of gazetteer.txt says what it is, in which version of the form, and how many entries follow. */
const FORMAT = 'hashiya-gazetteer'
const VERSION = 3

/** Stands before a name that others bear too: alone it tells the type, and not who or what is meant. */
export const SHARED = '~'

/** The header line of a gazetteer of so many entries. */
export const gazetteerHeader = (entries: number): string => [FORMAT, VERSION, entries].join('\t')

/**
 * How many entries the header promises.
 * @throws Error with the reason: no gazetteer, or one of another version.
 */
function readHeader(line: string): number {
  const [format, version, count] = line.split('\t')
  if (format !== FORMAT) throw new Error('it is no gazetteer of Hashiya')
  if (version !== String(VERSION))
    throw new Error(`it has version ${version}, and version ${VERSION} is read`)
  return Number(count)
}

/**
 * Compiles the gazetteer's text: a header, then one entry a line (id, type, Arabic names, Latin names; tab-separated,
 * names by "|", shared ones marked). Where two entries have a name that neither marks, a country keeps it.
 * @throws Error with the reason where the text is none, is of another version, or lacks entries.
 */
export function compileGazetteer(text: string): Gazetteer {
  const names = new WaitingNames()
  const entries = new Map<string, GazetteerEntry>()
  const [header = '', ...lines] = text.split('\n')
  const promised = readHeader(header)
  // The last line ends like all others: a text that breaks off within it would hold as many entries.
  if (lines.pop() !== '') throw new Error('its last line is cut off')
  for (const line of lines) {
    const [id = '', kind = '', arabic = '', latin = '', country = ''] = line.split('\t')
    const type = TYPES.get(kind)
    if (!id || !type) continue
    const arabicNames = arabic ? arabic.split('|') : []
    const latinNames = latin ? latin.split('|') : []
    const entry = entryOf(id, type, unmarked(arabicNames[0]), unmarked(latinNames[0]), country)
    entries.set(id, entry)
    for (const name of arabicNames) names.add(name, entry)
    for (const name of latinNames) {
      names.add(name, entry)
      if (name.endsWith('.')) names.add(name.slice(0, -1), entry)
    }
  }
  if (entries.size !== promised) throw new Error(`it has ${entries.size} entries of ${promised}`)
  return { names: names.root, entries }
}

/** A name as it is written in the text, and whose it is. */
interface WaitingName {
  written: string
  entry: GazetteerEntry
}

/** The names by the word that they begin with, in their order; each stands in the trie once a text has its word. */
class WaitingNames {
  readonly root: TrieNode<KnownName> = newNode()
  readonly #waiting = new Map<string, WaitingName[]>()

  constructor() {
    this.root.next = new LateBranches(
      key => this.#waiting.has(key),
      key => this.#grow(key),
    )
  }

  add(written: string, entry: GazetteerEntry): void {
    const key = firstKeyOf(isBare(written) ? written : bare(written))
    const names = this.#waiting.get(key)
    if (names) names.push({ written, entry })
    else this.#waiting.set(key, [{ written, entry }])
  }

  #grow(key: string): void {
    const names = this.#waiting.get(key) ?? []
    this.#waiting.delete(key)
    for (const { written, entry } of names) addName(this.root, written, entry)
  }
}

/** Without the marks of shared names and of words beside names; most have none. */
const isBare = (written: string): boolean => !written.startsWith(SHARED) && !written.includes('(')
const bare = (written: string): string =>
  (written.startsWith(SHARED) ? written.slice(SHARED.length) : written).replace(/[()]/g, '')

function entryOf(
  id: string,
  type: EntityType,
  arabic: string | undefined,
  latin: string | undefined,
  country: string,
): GazetteerEntry {
  return { id, type, country, ...(arabic ? { arabic } : {}), ...(latin ? { latin } : {}) }
}

/** "(صحيفة) الوطن", "بورتو (البرتغالي)": a name that is one only beside a word that is not part of it. */
const BEFORE = /^\(([^()]+)\) /u
const BEHIND = / \(([^()]+)\)$/u

const countWords = (cue: string | undefined) => (cue ? cue.split(' ').length : 0)

const unmarked = (name: string | undefined) =>
  name === undefined || isBare(name)
    ? name
    : (name.startsWith(SHARED) ? name.slice(SHARED.length) : name).replace(BEFORE, '').replace(BEHIND, '')

function addName(root: TrieNode<KnownName>, written: string, entry: GazetteerEntry): void {
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
