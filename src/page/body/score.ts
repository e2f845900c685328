/** How much a chunk speaks for or against being part of an article: letters of prose for, links and crumbs against. */
import { mayRest, type Steps } from '../steps.ts'
import type { Box, Chunk } from './chunk.ts'
import { NOT_ARTICLE, Part } from './class-tokens.ts'
import type { Collected } from './collect.ts'

/** Letters from which text is prose whatever element it stands in. */
const PROSE_LETTERS = 60
/** What a crumb (menu entry, date, count) takes away, in letters of prose. */
const CRUMB = 12
/** A part of the page is junk by its class only while it holds less than this share of all prose. */
const MOST_JUNK = 0.4

export const isHeading = (box: Box): boolean => headingLevel(box) > 0

/** 1 to 6; 0 for what is no heading. */
export function headingLevel({ name }: Box): number {
  if (name.length !== 2 || name.charCodeAt(0) !== 0x68) return 0
  const level = name.charCodeAt(1) - 0x30
  return level > 0 && level < 7 ? level : 0
}

/** Signs that end or divide sentences, in any script. */
const SENTENCE_SIGN = /[.!?…:;,؟،؛।॥。！？、，：；።၊။]/u

export const linkDensity = (chunk: Chunk): number => (chunk.letters ? chunk.linkLetters / chunk.letters : 0)

/** Prose: enough letters outside links, with a sign of a sentence in it. */
export function isProse(chunk: Chunk): boolean {
  chunk.prose ??= looksLikeProse(chunk)
  return chunk.prose
}

function looksLikeProse(chunk: Chunk): boolean {
  if (isHeading(chunk.box) || linkDensity(chunk) > 0.5) return false
  const least = chunk.box.name === 'p' ? PROSE_LETTERS / 2 : PROSE_LETTERS
  return chunk.letters - chunk.linkLetters >= least && SENTENCE_SIGN.test(chunk.text)
}

/** @returns letters of prose, negative for what an article has little of. */
export function scoreChunk(chunk: Chunk): number {
  const { parts, name } = chunk.box
  const own = chunk.letters - chunk.linkLetters
  if (parts & NOT_ARTICLE) return -CRUMB
  if (isProse(chunk))
    return parts & (Part.caption | Part.footer | Part.byline) ? 0 : own - chunk.linkLetters * 0.3
  if (linkDensity(chunk) > 0.5) return -CRUMB - chunk.linkLetters * 0.3
  // The cells of a table are figures and names: neither prose nor crumbs.
  if (name === 'td' || name === 'th') return 0
  if (name === 'p' || isHeading(chunk.box) || parts & Part.caption) return own * 0.1
  return -CRUMB / 2
}

/** Every box's sum over its chunks, from running totals. */
export function* sumScores({ boxes, chunks }: Collected, score: (chunk: Chunk) => number): Steps<number[]> {
  const totals = new Float64Array(chunks.length + 1)
  for (const [index, chunk] of chunks.entries()) {
    totals[index + 1] = (totals[index] ?? 0) + score(chunk)
    if (mayRest(index)) yield
  }
  return boxes.map(box => (totals[box.to] ?? 0) - (totals[box.from] ?? 0))
}

/** What a class may say of a box only while the box is a small part of the page. */
const DOUBTFUL =
  Part.junk |
  Part.byline |
  Part.caption |
  Part.credit |
  Part.standfirst |
  Part.aside |
  Part.footer |
  Part.header |
  Part.figure
/** Less prose than this outside junk: the classes mean something else on this page (builders call every paragraph "widget"). */
const LEAST_LEFT = 0.25

/**
 * Hands parts down from boxes to what is in them, except from boxes that hold most of the page's prose:
 * on some sites the whole article is in "print" or "meta-details".
 */
export function* markParts(collected: Collected): Steps<void> {
  const letters = (chunk: Chunk) => (isProse(chunk) ? chunk.letters - chunk.linkLetters : 0)
  const proseOf = yield* sumScores(collected, letters)
  handDown(collected, proseOf, DOUBTFUL)
  for (const distrusted of [Part.junk, NOT_ARTICLE]) {
    yield
    const left = collected.chunks.reduce((sum, c) => sum + (c.box.parts & distrusted ? 0 : letters(c)), 0)
    if (left >= (proseOf[0] ?? 0) * (distrusted === NOT_ARTICLE ? 0.01 : LEAST_LEFT)) continue
    for (const box of collected.boxes) box.ownParts &= ~distrusted
    handDown(collected, proseOf, DOUBTFUL)
  }
}

function handDown({ boxes }: Collected, proseOf: readonly number[], doubtful: number): void {
  const most = (proseOf[0] ?? 0) * MOST_JUNK
  boxes.forEach((box, index) => {
    if ((proseOf[index] ?? 0) > most) box.ownParts &= ~doubtful
    box.parts = box.ownParts | (box.parent?.parts ?? 0)
  })
}
