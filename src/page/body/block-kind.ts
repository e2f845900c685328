/** What kind of block a chunk is, by the elements around it. */
import type { BlockKind } from '../../text/analysis.ts'
import { beginsWithCue } from '../line-cues.ts'
import type { Chunk } from './chunk.ts'
import { Part } from './class-tokens.ts'
import { isHeading, isProse } from './score.ts'

/** @returns the kind of a chunk of the body; headline and standfirst are found elsewhere, by what they say. */
export function kindOfChunk(chunk: Chunk): BlockKind {
  const { parts, name } = chunk.box
  if (parts & Part.figure || parts & Part.caption) return isCredit(chunk) ? 'credit' : 'caption'
  if (isHeading(chunk.box)) return 'heading'
  if (name === 'blockquote' || parts & Part.quote) return 'quote'
  if (name === 'td' || name === 'th') return isProse(chunk) ? 'paragraph' : 'table'
  if (name === 'li' || (parts & Part.list && name !== 'p')) return 'list-item'
  return 'paragraph'
}

/** A line of its own under a picture that names its source: "© AP", "Photo: Reuters". */
function isCredit(chunk: Chunk): boolean {
  if (chunk.box.ownParts & Part.credit) return true
  return chunk.letters < 60 && (/^[©(]/u.test(chunk.text) || beginsWithCue(chunk.text, 'credits'))
}
