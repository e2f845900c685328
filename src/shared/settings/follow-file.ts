/** What the reader follows, as a file: JSON of our own, or plain text with one a line. */
import type { Follow } from '../../text/analysis.ts'
import { keyOf } from './names.ts'
import { MOST_RULES } from './read-settings.ts'
import type { Settings } from './settings.ts'
import { parseJson } from './settings-file.ts'
import { isFollow, own } from './stored-rules.ts'

const FORMAT = 'hashiya-follows'

export function writeFollowFile(follows: readonly Follow[]): string {
  return `${JSON.stringify({ format: FORMAT, follows }, null, 2)}\n`
}

/** What came of a file, in numbers of entries. */
export interface ImportedFollows {
  settings: Settings
  added: number
  /** Were followed already. */
  known: number
  /** Too long, or not in the shape of an entry. */
  refused: number
  /** Found no room: the list is full. */
  full: number
}

/**
 * Adds the entries of a file to the list; nothing in the list goes.
 * @returns null where the file is damaged or of another kind.
 */
export function importFollows(text: string, settings: Settings): ImportedFollows | null {
  const entries = entriesOf(text)
  if (!entries) return null
  const follows = [...settings.follows]
  const keys = new Set(follows.map(({ text }) => keyOf(text)))
  const counts = { added: 0, known: 0, refused: 0, full: 0 }
  for (const entry of entries) {
    if (!isFollow(entry)) counts.refused++
    else if (keys.has(keyOf(entry.text))) counts.known++
    else if (follows.length >= MOST_RULES) counts.full++
    else {
      keys.add(keyOf(entry.text))
      follows.push({ text: entry.text.trim(), kind: entry.kind })
      counts.added++
    }
  }
  return { settings: { ...settings, follows }, ...counts }
}

/** Entries as they stand, unchecked; null where the text is neither ours nor plain. */
function entriesOf(text: string): unknown[] | null {
  // Bytes of a picture or an archive, read as text.
  if (/[\0\uFFFD]/u.test(text)) return null
  if (/^\uFEFF?\s*[[{]/u.test(text)) {
    const file = parseJson(text)
    const follows = own(file, 'format') === FORMAT ? own(file, 'follows') : null
    return Array.isArray(follows) ? follows : null
  }
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => ({ text: line, kind: 'name' }))
}
