/** Builds gazetteer.txt, the one asset of names that the engine reads, from CLDR and the curated tables. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeGazetteer } from '../../src/text/names/gazetteer.ts'
import { type GazetteerEntry, readTable, writeEntry } from './entry.ts'
import { bareName, distinctNames, findNamesakes } from './namesakes.ts'
import { readCities, readTerritories } from './read-cldr.ts'
import { foreignSpellings } from './spelling-variants.ts'

const TABLES = fileURLToPath(new URL('../../assets/gazetteers/', import.meta.url))
const EXCLUDED = 'cldr-excluded.tsv'

/**
 * The text of gazetteer.txt: one entry a line (see `writeEntry`), sorted by id, and the index of their words; the same bytes
 * from the same sources.
 * Entries with one id are one entry: the curated names come first, so that they name it.
 * @throws Error naming the names that two entries have and do not mark as shared.
 */
export function buildGazetteer(): string {
  const excluded = new Set(linesOf(EXCLUDED))
  const cldr = [...readTerritories(), ...readCities()].map(entry => without(entry, excluded))
  const entries = new Map<string, GazetteerEntry>()
  const curated = readCurated()
  const capitals = new Set(curated.map(({ id }) => id).filter(id => id.startsWith('capital/')))
  for (const entry of [...curated, ...cldr]) addEntry(entries, asCapital(entry, capitals))
  dropStateCities(entries)
  const sorted = [...entries.values()].filter(e => e.arabic.length + e.latin.length > 0)
  const namesakes = findNamesakes(sorted)
  if (namesakes.length > 0)
    throw new Error(`Names of several entries, to be marked:\n${namesakes.join('\n')}`)
  sorted.sort((a, b) => (a.id < b.id ? -1 : 1))
  const lines = sorted.map(entry => writeEntry(withSpellings(entry)))
  return writeGazetteer(lines)
}

const readText = (file: string) => readFileSync(`${TABLES}${file}`, 'utf8')
const linesOf = (file: string) =>
  readText(file)
    .split('\n')
    .filter(line => line && !line.startsWith('#'))

function readCurated(): GazetteerEntry[] {
  const tables = readdirSync(TABLES).filter(file => file.endsWith('.tsv') && file !== EXCLUDED)
  return tables.sort().flatMap(file => readTable(file, readText(file)))
}

function without(entry: GazetteerEntry, excluded: ReadonlySet<string>): GazetteerEntry {
  const kept = (names: string[]) => names.filter(name => !excluded.has(bareName(name)))
  return { ...entry, arabic: kept(entry.arabic), latin: kept(entry.latin) }
}

/** CLDR and the other tables name a capital as one city among others: their names go to it. */
function asCapital(entry: GazetteerEntry, capitals: ReadonlySet<string>): GazetteerEntry {
  const id = entry.id.replace(/^city\//, 'capital/')
  return capitals.has(id) ? { ...entry, id } : entry
}

function addEntry(entries: Map<string, GazetteerEntry>, entry: GazetteerEntry): void {
  const known = entries.get(entry.id)
  if (!known) {
    entries.set(entry.id, {
      ...entry,
      arabic: distinctNames(entry.arabic),
      latin: distinctNames(entry.latin),
    })
    return
  }
  known.arabic = distinctNames([...known.arabic, ...entry.arabic])
  known.latin = distinctNames([...known.latin, ...entry.latin])
  known.country ||= entry.country
}

/** CLDR has island and city states twice, as territories and by the cities of their time zones: "Malta", "Singapore". */
function dropStateCities(entries: Map<string, GazetteerEntry>): void {
  const states = [...entries.values()].filter(({ id }) => id.startsWith('country/'))
  const names = new Set(states.flatMap(({ latin }) => latin))
  for (const { id, latin } of entries.values())
    if (/^(?:city|capital)\//.test(id) && latin.length > 0 && latin.every(name => names.has(name)))
      entries.delete(id)
}

function withSpellings(entry: GazetteerEntry): GazetteerEntry {
  const others = entry.arabic.flatMap(name => {
    const mark = name.slice(0, name.length - bareName(name).length)
    return foreignSpellings(bareName(name), entry.latin).map(other => mark + other)
  })
  return { ...entry, arabic: distinctNames([...entry.arabic, ...others]) }
}
