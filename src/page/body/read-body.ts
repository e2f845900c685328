/** From the document to the chosen chunks with their kinds. */
import type { BlockKind } from '../../text/analysis.ts'
import type { Visibility } from '../dom/visibility.ts'
import { mayRest, type Steps } from '../steps.ts'
import type { ChosenChunk } from './assemble.ts'
import { kindOfChunk } from './block-kind.ts'
import { chooseChunks } from './choose-chunks.ts'
import { chooseContainer } from './choose-container.ts'
import type { Box, Chunk } from './chunk.ts'
import { NOT_ARTICLE, Part } from './class-tokens.ts'
import { collectChunks } from './collect.ts'
import { findHeadline } from './find-headline.ts'
import { findStandfirst } from './find-standfirst.ts'
import { chooseByModel } from './model/choose-by-model.ts'
import { isProse, markParts } from './score.ts'

/** What the page declares about its text: hints, never the text itself. */
export interface Declared {
  titles: readonly string[]
  description: string | null
  articleBody: string | null
}

export interface Body {
  container: Box
  chosen: ChosenChunk[]
  /** The element of the headline; null where none was found. */
  headline: { element: Element; text: string } | null
  /** Visible chunks in and right around the body that are none of the text: invitations, source links. */
  passedOver: Chunk[]
}

/** @returns null where the page holds no prose. */
export function* readBody(root: Element, visibility: Visibility, declared: Declared): Steps<Body | null> {
  const collected = yield* collectChunks(root, visibility)
  yield* markParts(collected)
  const container = yield* chooseContainer(collected, declared.articleBody)
  if (!container) return null
  const { chunks } = collected
  const body = yield* chooseChunks(collected, container)
  if (!body.some(index => chunks[index] && isProse(chunks[index]))) return null
  const headlineAt = yield* findHeadline(chunks, container, declared.titles)
  const standfirst = new Set(findStandfirst(chunks, headlineAt, body, declared.description))
  const byRules = new Set([...body, ...standfirst])
  const { chosen: inBody, notCaptions } = yield* chooseByModel(collected, {
    ...{ container, headline: headlineAt, declared, byRules, kindOf: kindOfChunk },
  })
  if (headlineAt !== null) inBody.add(headlineAt)
  // A reader takes the line under the headline for a part of the article, whatever the labels that the model learnt from count.
  for (const index of standfirst) inBody.add(index)
  const chosen: ChosenChunk[] = []
  for (const [index, chunk] of chunks.entries()) {
    if (mayRest(index)) yield
    if (!inBody.has(index)) continue
    const found = kindAt(index, headlineAt, standfirst)
    chosen.push({ chunk, kind: found ?? (notCaptions.has(index) ? 'paragraph' : kindOfChunk(chunk)) })
  }
  const headline = headlineAt === null ? undefined : chunks[headlineAt]
  return {
    container,
    chosen,
    headline: headline ? { element: headline.box.element, text: headline.text } : null,
    passedOver: chunksPassedOver(chunks, container, headlineAt, inBody),
  }
}

/** Source lines and footers of the article stand right behind its box, the first picture right before the headline. */
const CHUNKS_BEHIND = 12
const CHUNKS_BEFORE = 4

function chunksPassedOver(
  chunks: readonly Chunk[],
  { from, to }: Box,
  headline: number | null,
  chosen: ReadonlySet<number>,
): Chunk[] {
  const begin = Math.max(0, Math.min(from, headline ?? from) - CHUNKS_BEFORE)
  return chunks.slice(begin, to + CHUNKS_BEHIND).filter((chunk, offset) => {
    const index = begin + offset
    const foreign = index >= from && index < to ? Part.comments : NOT_ARTICLE
    return !chosen.has(index) && !(chunk.box.parts & foreign)
  })
}

function kindAt(index: number, headline: number | null, standfirst: ReadonlySet<number>): BlockKind | null {
  if (index === headline) return 'headline'
  return standfirst.has(index) ? 'standfirst' : null
}
