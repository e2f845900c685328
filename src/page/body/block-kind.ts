/** What kind of block a chunk is, by the elements around it. */
import type { BlockKind } from '../../text/analysis.ts'
import { beginsWithCue } from '../line-cues.ts'
import type { Box, Chunk } from './chunk.ts'
import { Part } from './class-tokens.ts'
import { isHeading, isProse } from './score.ts'

/** @returns the kind of a chunk of the body; headline and standfirst are found elsewhere, by what they say. */
export function kindOfChunk(chunk: Chunk): BlockKind {
  const { parts, name } = chunk.box
  if (parts & (Part.figure | Part.caption) && !isContentOfFigure(chunk.box))
    return isCredit(chunk) ? 'credit' : 'caption'
  if (isHeading(chunk.box)) return 'heading'
  if (name === 'blockquote' || parts & Part.quote) return 'quote'
  if (name === 'td' || name === 'th') return isProse(chunk) ? 'paragraph' : 'table'
  if (name === 'li' || (parts & Part.list && name !== 'p')) return 'list-item'
  return 'paragraph'
}

/** Editors wrap tables, listings and quotations in `<figure>`: what stands in these is no caption; who is quoted is one. */
const CONTENT = new Set(['td', 'th', 'pre', 'blockquote'])

function isContentOfFigure(box: Box): boolean {
  for (let at: Box | null = box, up = 0; at && up < 4 && at.name !== 'figure'; at = at.parent, up++) {
    if (at.ownParts & Part.caption || at.name === 'figcaption') return false
    if (CONTENT.has(at.name)) {
      const figure = figureAround(at)
      // A quotation beside a picture is a line on it.
      return figure !== null && (at.name !== 'blockquote' || figure.media === 0)
    }
  }
  return false
}

/** A table that lays out a page or a box, with a picture and its caption in a cell, stands in no figure. */
function figureAround({ parent }: Box): Box | null {
  let around = parent
  while (around && around.name !== 'figure') around = around.parent
  return around
}

/** A line of its own under a picture that names its source: "© AP", "Photo: Reuters". */
function isCredit(chunk: Chunk): boolean {
  if (chunk.box.ownParts & Part.credit) return true
  return chunk.letters < 60 && (/^[©(]/u.test(chunk.text) || beginsWithCue(chunk.text, 'credits'))
}
