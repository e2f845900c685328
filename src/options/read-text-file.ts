/** The text of a file that the reader has chosen. */
import { LARGEST_FILE } from '../shared/settings/settings-file.ts'

export interface FileProblem {
  problem: 'too-large' | 'unreadable'
}

/** Marks of the byte order that programs write before UTF-16. */
const UTF_16: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
]

/** UTF-8, or UTF-16 with its mark; what is neither holds U+FFFD. */
export async function readTextFile(file: Blob): Promise<string | FileProblem> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [, , encoding = 'utf-8'] = UTF_16.find(([a, b]) => bytes[0] === a && bytes[1] === b) ?? []
  return new TextDecoder(encoding).decode(bytes)
}
