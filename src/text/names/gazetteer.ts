/** The gazetteer: names that are known beforehand, compiled from gazetteer.txt (see scripts/gazetteer/build.ts). */
import type { EntityType } from '../analysis.ts'
import { addName, firstWordOf, type GazetteerEntry, type KnownName, unmarked } from './known-names.ts'
import { LateBranches, newNode, type TrieNode } from './token-trie.ts'

export interface Gazetteer {
  names: TrieNode<KnownName>
  /** By id. */
  entries: { readonly size: number; get(id: string): GazetteerEntry | undefined }
}

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['place', 'place'],
  ['organization', 'organization'],
  ['person', 'person'],
])

/** The first line of gazetteer.txt says what it is, in which version of the form, and how many entries and words follow. */
const FORMAT = 'hashiya-gazetteer'
const VERSION = 4

/**
 * The text of a gazetteer: the header, the entries (id, type, Arabic names, Latin names, country; tab-separated, names by
 * "|", shared ones marked), and behind them each word that a name begins with, with the numbers of its entries. With this
 * index a text's few names are read when it has them, and not thousands when the engine is loaded.
 */
export function writeGazetteer(entries: readonly string[]): string {
  const index = new Map<string, Set<number>>()
  for (const [at, line] of entries.entries())
    for (const name of namesOf(line)) {
      const word = firstWordOf(name)
      const numbers = index.get(word) ?? new Set()
      index.set(word, numbers.add(at))
    }
  const words = [...index].map(([word, numbers]) => `${word}\t${[...numbers].join(',')}`)
  const header = [FORMAT, VERSION, entries.length, words.length].join('\t')
  return `${[header, ...entries, ...words].join('\n')}\n`
}

/**
 * How many entries and words the header promises.
 * @throws Error with the reason: no gazetteer, or one of another version.
 */
function readHeader(line: string): { entries: number; words: number } {
  const [format, version, entries, words] = line.split('\t')
  if (format !== FORMAT) throw new Error('it is no gazetteer of Hashiya')
  if (version !== String(VERSION))
    throw new Error(`it has version ${version}, and version ${VERSION} is read`)
  return { entries: Number(entries), words: Number(words) }
}

/**
 * Compiles the gazetteer's text (see `writeGazetteer`).
 * @throws Error with the reason where the text is none, is of another version, or lacks entries.
 */
export function compileGazetteer(text: string): Gazetteer {
  const lines = text.split('\n')
  const promised = readHeader(lines.shift() ?? '')
  // The last line ends like all others: a text that breaks off within it would hold as many entries.
  if (lines.pop() !== '') throw new Error('its last line is cut off')
  const words = lines.splice(promised.entries)
  const entries = new Entries(lines)
  if (entries.size !== promised.entries)
    throw new Error(`it has ${entries.size} entries of ${promised.entries}`)
  if (words.length !== promised.words) throw new Error(`it has ${words.length} words of ${promised.words}`)
  return { names: lateNames(words, entries), entries }
}

/** The trie, in which the names of a word stand once a text has it. */
function lateNames(words: readonly string[], entries: Entries): TrieNode<KnownName> {
  const waiting = new Map<string, string>()
  for (const line of words) {
    const tab = line.indexOf('\t')
    waiting.set(line.slice(0, tab), line.slice(tab + 1))
  }
  const root: TrieNode<KnownName> = newNode()
  const grow = (word: string) => {
    const numbers = waiting.get(word)?.split(',') ?? []
    waiting.delete(word)
    for (const number of numbers) {
      const entry = entries.at(Number(number))
      if (!entry) continue
      for (const name of namesOf(entries.line(Number(number))))
        if (firstWordOf(name) === word) addName(root, name, entry)
    }
  }
  root.next = new LateBranches(word => waiting.has(word), grow)
  return root
}

/** The entries by number and by id; each is read from its line when it is asked for first. */
class Entries {
  readonly #lines: readonly string[]
  readonly #numbers = new Map<string, number>()
  readonly #read: (GazetteerEntry | undefined)[] = []

  constructor(lines: readonly string[]) {
    this.#lines = lines
    lines.forEach((line, at) => {
      const [tab, next] = tabsOf(line)
      if (tab > 0 && TYPES.has(line.slice(tab + 1, next))) this.#numbers.set(line.slice(0, tab), at)
    })
  }

  get size(): number {
    return this.#numbers.size
  }

  get(id: string): GazetteerEntry | undefined {
    const number = this.#numbers.get(id)
    return number === undefined ? undefined : this.at(number)
  }

  line(number: number): string {
    return this.#lines[number] ?? ''
  }

  at(number: number): GazetteerEntry | undefined {
    this.#read[number] ??= readEntry(this.line(number))
    return this.#read[number]
  }
}

function tabsOf(line: string): [number, number] {
  const tab = line.indexOf('\t')
  return [tab, line.indexOf('\t', tab + 1)]
}

function readEntry(line: string): GazetteerEntry | undefined {
  const [id = '', kind = '', arabicNames = '', latinNames = '', country = ''] = line.split('\t')
  const type = TYPES.get(kind)
  if (!type) return undefined
  const [arabic, latin] = [arabicNames, latinNames].map(names => unmarked(names.split('|')[0] ?? ''))
  return { id, type, country, ...(arabic ? { arabic } : {}), ...(latin ? { latin } : {}) }
}

/** All names of a line; one that ends with a full stop is written without it as well. */
function namesOf(line: string): string[] {
  const [, , arabic = '', latin = ''] = line.split('\t')
  const latinNames = latin ? latin.split('|') : []
  return [
    ...(arabic ? arabic.split('|') : []),
    ...latinNames.flatMap(name => (name.endsWith('.') ? [name, name.slice(0, -1)] : [name])),
  ]
}
