/** The standfirst under the headline: it often stands outside the body's box, and without a mark of its own. */
import { stripCue } from '../line-cues.ts'
import { similarity } from '../title-similarity.ts'
import { isInvitation } from './choose-chunks.ts'
import type { Box, Chunk } from './chunk.ts'
import { NOT_ARTICLE, Part } from './class-tokens.ts'
import { isHeading, isProse, linkDensity } from './score.ts'

/** An unmarked standfirst is the first of so many chunks under the headline; further down stand notes on who pays for the page. */
const NEXT_TO_HEADLINE = 3
/** A standfirst has more letters than a kicker or a day, and fewer than a paragraph. */
const LEAST_LETTERS = 40
const MOST_LETTERS = 400

/**
 * Chunks between the headline and the body that lead into the article: marked as such, said by og:description, or a sentence set
 * right under the headline.
 * @param body the indexes of the body's chunks; pictures with their captions may stand before the headline.
 */
export function findStandfirst(
  chunks: readonly Chunk[],
  headline: number | null,
  body: readonly number[],
  description: string | null,
): number[] {
  const title = headline === null ? undefined : chunks[headline]
  if (headline === null || !title) return []
  const behind = body.filter(index => index > headline && !isPicture(chunks[index]))
  const first = behind[0]
  if (first === undefined) return []
  const found: number[] = []
  const until = Math.max(first, behind[Math.min(2, behind.length - 1)] ?? first)
  // What the headline itself stands in, such as a masthead, does not count against the line under it.
  const foreign = (NOT_ARTICLE | Part.caption | Part.figure | Part.aside) & ~title.box.parts
  for (let index = headline + 1; index <= until; index++) {
    const chunk = chunks[index]
    if (!chunk || chunk.box.parts & foreign || isInCard(chunk.box, title.box)) continue
    const named = (chunk.box.parts & Part.standfirst) !== 0 && chunk.letters > 20 && linkDensity(chunk) < 0.5
    const described = index < first && description !== null && saysTheSame(description, chunk)
    // Some pages print the headline once more for small screens.
    const isRepeat = chunk.text === title.text
    if ((named || described) && !isRepeat && !isSigned(chunk.text)) found.push(index)
  }
  if (!found.length) found.push(...setAsStandfirst(chunks, headline, first, foreign))
  return found
}

function articleOf(box: Box): Box | null {
  let around: Box | null = box
  while (around && around.name !== 'article') around = around.parent
  return around
}

/** A card between headline and text, such as a video with its own title, is an article in the article. */
function isInCard(box: Box, title: Box): boolean {
  const own = articleOf(title)
  const around = articleOf(box)
  return own !== null && around !== null && around !== own && around.from >= own.from && around.to <= own.to
}

const isPicture = (chunk: Chunk | undefined) =>
  ((chunk?.box.parts ?? 0) & (Part.caption | Part.figure | Part.credit)) !== 0

/**
 * A sentence right under the headline: under a picture it is a caption, under the byline more often an offer, unless it stands in the
 * headline's own box.
 */
function setAsStandfirst(
  chunks: readonly Chunk[],
  headline: number,
  first: number,
  foreign: number,
): readonly number[] {
  const title = chunks[headline]
  const until = Math.min(first, headline + NEXT_TO_HEADLINE + 1)
  let isBehindByline = false
  for (let index = headline + 1; index < until; index++) {
    const chunk = chunks[index]
    if (!chunk || !title || chunk.mediaBefore > 0) return []
    if (chunk.box.parts & Part.byline) isBehindByline = true
    if (isBehindByline && chunk.box.parent !== title.box.parent) continue
    if (chunk.box.parts & foreign || !isSetAsStandfirst(chunk, title)) continue
    return isSigned(chunk.text) || similarity(title.text, chunk.text) > 0.5 ? [] : [index]
  }
  return []
}

/** A paragraph or heading of one or two sentences, in the box that holds the headline or in one beside it. */
function isSetAsStandfirst(chunk: Chunk, title: Chunk): boolean {
  const { box, letters } = chunk
  if (box.name !== 'p' && box.name !== 'h2') return false
  if (letters < LEAST_LETTERS || letters > MOST_LETTERS || linkDensity(chunk) > 0.2) return false
  if (box.parts & Part.byline || isInvitation(chunk) || NOT_A_LEAD.test(chunk.text)) return false
  return isNear(box, title.box)
}

/** Crumbs ("Home » News"), and lines with a clock time ("Published on Wednesday, 15 July, at 10:30"). */
const NOT_A_LEAD = /[»›|→]|\p{Nd}:\p{Nd}{2}/u

/** How far above each the box may be that holds both. */
const MOST_ABOVE = 5

function isNear(box: Box, other: Box): boolean {
  const around = new Set<Box>()
  let above: Box | null = other
  for (let step = 0; above && step <= MOST_ABOVE; step++, above = above.parent) around.add(above)
  above = box
  for (let step = 0; above && step <= MOST_ABOVE; step++, above = above.parent)
    if (around.has(above)) return true
  return false
}

/** Two to four words of a name, and then the end, a sign, or a day: "on 5 May". */
const NAME_ALONE =
  /^(?:\p{Lu}[\p{L}\p{M}.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s*(?:$|[,،|:•·(])|(?:\s+\p{Ll}{1,3})?\s+(?:\p{Lu}\p{L}+\.?\s+)?\p{Nd})/u

/** "By Jane Roe, who writes of ports": boxes of the lead hold the writer too. "By New York standards …" is a lead. */
function isSigned(text: string): boolean {
  const rest = stripCue(text, 'byline')
  return rest !== null && NAME_ALONE.test(rest)
}

const saysTheSame = (description: string, chunk: Chunk) =>
  chunk.letters > 20 &&
  (isProse(chunk) || isHeading(chunk.box)) &&
  chunk.text.length < 600 &&
  similarity(description, chunk.text) > 0.8
