/** Within the container: which chunks are the article's, which are furniture between its paragraphs. */
import { beginsWithCue, isCue, prepareCues } from '../line-cues.ts'
import { mayRest, mayRestSoon, type Steps } from '../steps.ts'
import type { Box, Chunk } from './chunk.ts'
import { NOT_ARTICLE, Part } from './class-tokens.ts'
import type { Collected } from './collect.ts'
import { isHeading, isProse, linkDensity } from './score.ts'

/** Lines up to this many letters can be invitations; a paragraph that begins with "Sign up" and goes on is one. */
const LONGEST_INVITATION = 220
/** A heading such as "Related" ends the article when less than this share of the prose comes after it. */
const SHARE_AFTER_END = 0.35

/** @returns the indexes of the chunks that make the body, in reading order. */
export function* chooseChunks({ boxes, chunks }: Collected, container: Box): Steps<number[]> {
  prepareCues()
  yield
  const lists = linkListBoxes(boxes, chunks, container)
  yield
  const end = yield* findEnd(chunks, container)
  const kept: number[] = []
  for (let index = container.from; index < end; index++) {
    const chunk = chunks[index]
    if (chunk && !lists.has(chunk.box) && isPartOfBody(chunk, container)) kept.push(index)
    if (mayRestSoon(index)) yield
  }
  return dropEmptyHeadings(kept, chunks)
}

/** Parts that the article's own box may stand in, such as an `<aside>` around everything, do not count against it. */
const partsInside = (box: Box, container: Box) => box.parts & ~(container.parts & ~NOT_ARTICLE)

function isPartOfBody(chunk: Chunk, container: Box): boolean {
  const parts = partsInside(chunk.box, container)
  if (parts & (NOT_ARTICLE | Part.footer | Part.aside | Part.byline)) return false
  if (isFurniture(chunk)) return false
  if (parts & (Part.caption | Part.figure)) return chunk.letters > 2
  if (parts & Part.header) return isProse(chunk)
  if (isHeading(chunk.box)) return linkDensity(chunk) < 0.8
  if (isProse(chunk)) return true
  return isShortText(chunk)
}

/** Short lines: an answer in an interview stands in a `<p>`, a date or a count in a `<div>` or `<span>`. */
function isShortText(chunk: Chunk): boolean {
  const density = linkDensity(chunk)
  const { name, parts } = chunk.box
  if (name === 'p' || name === 'blockquote') return density < 0.8 && chunk.letters > 1
  if (name === 'td' || name === 'th' || name === 'pre' || name === 'dt')
    return density < 0.8 && chunk.letters > 0
  if (name === 'li' || parts & (Part.list | Part.quote)) return density < 0.6 && chunk.letters > 3
  return density < 0.3 && chunk.letters >= 25 && /[.!?…؟。！？"”»]$/u.test(chunk.text)
}

/** A line that no article holds, by its words: a button, or an invitation such as "Sign up for …". */
export const isInvitation = ({ text, letters }: Chunk): boolean =>
  letters <= LONGEST_INVITATION && (isCue(text, 'furniture') || beginsWithCue(text, 'promotions'))

/** "Read also: A storm takes the roof off the market" points to another article. */
export const isReadAlso = (chunk: Chunk): boolean =>
  chunk.letters <= LONGEST_INVITATION &&
  beginsWithCue(chunk.text, 'readAlso') &&
  (linkDensity(chunk) > 0.3 || chunk.letters < 40 || /^[^:]{0,40}:/u.test(chunk.text))

function isFurniture(chunk: Chunk): boolean {
  const { text, letters } = chunk
  if (/^\[[a-z]{2,9}_\d{1,3}\]$/.test(text)) return true
  if (letters > LONGEST_INVITATION) return false
  if (isCue(text, 'furniture')) return true
  const density = linkDensity(chunk)
  if (beginsWithCue(text, 'readAlso')) return isReadAlso(chunk)
  if (beginsWithCue(text, 'promotions')) return true
  // A line that is all link is another article's title or a button; inside a sentence links stand among words.
  return density > 0.85 && !/[.؟。]$/u.test(text) && !(chunk.box.parts & Part.caption)
}

/** Lists of links: menus and related stories without a class that says so. */
function linkListBoxes(boxes: readonly Box[], chunks: readonly Chunk[], container: Box): Set<Box> {
  const dropped = new Set<Box>()
  for (const box of boxes) {
    if (box.from < container.from || box.to > container.to || box === container) continue
    if (box.parent && dropped.has(box.parent)) dropped.add(box)
    else if (box.name === 'ul' || box.name === 'ol' || box.name === 'dl') {
      let letters = 0
      let linked = 0
      for (let at = box.from; at < box.to; at++) {
        letters += chunks[at]?.letters ?? 0
        linked += chunks[at]?.linkLetters ?? 0
      }
      if (letters > 0 && linked / letters > 0.6) dropped.add(box)
    }
  }
  return dropped
}

/** Where the article is over: at a heading or short line such as "Related stories" with little prose after it. */
function* findEnd(chunks: readonly Chunk[], container: Box): Steps<number> {
  let all = 0
  for (let at = container.from; at < container.to; at++) {
    all += proseLetters(chunks[at])
    if (mayRest(at)) yield
  }
  let before = 0
  for (let at = container.from; at < container.to; at++) {
    const chunk = chunks[at]
    before += proseLetters(chunk)
    // The first line with a letter puts its cues in the book.
    if (mayRestSoon(at)) yield
    if (
      chunk &&
      chunk.letters < 60 &&
      all - before < all * SHARE_AFTER_END &&
      isCue(chunk.text, 'endHeadings')
    )
      return at
  }
  return container.to
}

const proseLetters = (chunk: Chunk | undefined) =>
  chunk && !(chunk.box.parts & NOT_ARTICLE) && isProse(chunk) ? chunk.letters - chunk.linkLetters : 0

/** Headings with nothing under them belong to what was left out. */
function dropEmptyHeadings(kept: readonly number[], chunks: readonly Chunk[]): number[] {
  const out: number[] = []
  let under = false
  for (let at = kept.length - 1; at >= 0; at--) {
    const index = kept[at] ?? 0
    const chunk = chunks[index]
    if (!chunk) continue
    if (isHeading(chunk.box)) {
      if (!under) continue
      // Of two headings in a row both stay: a section and its first part.
    } else under = true
    out.push(index)
  }
  return out.reverse()
}
