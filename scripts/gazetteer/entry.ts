/** One thing that the gazetteer knows, and the line that it is written as. */
const GAZETTEER_TYPES = ['place', 'organization', 'person'] as const
type GazetteerType = (typeof GAZETTEER_TYPES)[number]

export interface GazetteerEntry {
  id: string
  type: GazetteerType
  /** Best name first. */
  arabic: string[]
  latin: string[]
  /** ISO 3166-1 alpha-2; empty where there is none. */
  country: string
}

/** The line of an entry in gazetteer.txt: id, type, Arabic names, Latin names, country; names separated by "|". */
export function writeEntry(entry: GazetteerEntry): string {
  return [entry.id, entry.type, entry.arabic.join('|'), entry.latin.join('|'), entry.country].join('\t')
}

/**
 * Reads a curated table (assets/gazetteers/*.tsv). Empty lines and lines that begin with "#" are skipped.
 * @throws Error naming the file and line where a line has an unknown type or no name.
 */
export function readTable(file: string, text: string): GazetteerEntry[] {
  const entries: GazetteerEntry[] = []
  text.split('\n').forEach((line, index) => {
    if (!line.trim() || line.startsWith('#')) return
    const [id = '', type = '', arabic = '', latin = '', country = ''] = line.split('\t')
    const known = GAZETTEER_TYPES.find(t => t === type)
    if (!known || !id.includes('/') || !(arabic || latin))
      throw new Error(`${file}:${index + 1}: cannot read "${line}"`)
    entries.push({ id, type: known, arabic: namesIn(arabic), latin: namesIn(latin), country: country.trim() })
  })
  return entries
}

const namesIn = (column: string) =>
  column
    .split('|')
    .map(name => name.trim())
    .filter(name => name !== '')
