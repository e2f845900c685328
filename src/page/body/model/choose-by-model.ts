/** Asks the trained model which chunks are the article's. The rules' own choice is one of its features. */
import { mayRest, type Steps } from '../../steps.ts'
import type { Collected } from '../collect.ts'
import { isProse } from '../score.ts'
import { isCandidate } from './candidates.ts'
import { contextOf, type Given } from './context.ts'
import { evaluate } from './evaluate.ts'
import { createFeatures } from './features.ts'

/** A chunk is the article's from this likelihood on; chosen by cross-validation (ARCHITECTURE.md). */
const LEAST = 0.42
/** What stands like a caption is text of the article only where the model is this sure. */
const LEAST_OF_CAPTION = 0.8
/** Where the model leaves less than this share of what the rules found, the page is unlike all it has seen. */
const LEAST_SHARE = 0.2

/** Chunks of the body, and those of them that are text though they stand like captions. */
export interface Choice {
  chosen: Set<number>
  notCaptions: Set<number>
}

/** @returns the chunks of the body by the model; the rules' where it finds next to nothing. */
export function* chooseByModel(collected: Collected, given: Given): Steps<Choice> {
  const { chunks } = collected
  const context = yield* contextOf(collected, given)
  const rowOf = createFeatures(context)
  const choice: Choice = { chosen: new Set(), notCaptions: new Set() }
  let byModel = 0
  let byRules = 0
  for (const [index, chunk] of chunks.entries()) {
    if (mayRest(index)) yield
    const letters = isProse(chunk) ? chunk.letters : 0
    if (given.byRules.has(index)) byRules += letters
    if (!isCandidate(chunk, index, given.container)) continue
    const likely = evaluate(rowOf(index))
    const kind = given.kindOf(chunk)
    const likeCaption = kind === 'caption' || kind === 'credit'
    if (likeCaption && likely < LEAST_OF_CAPTION) {
      if (given.byRules.has(index)) choice.chosen.add(index)
      continue
    }
    if (likely <= LEAST) continue
    choice.chosen.add(index)
    if (likeCaption) choice.notCaptions.add(index)
    byModel += letters
  }
  if (byModel > byRules * LEAST_SHARE) return choice
  return { chosen: new Set(given.byRules), notCaptions: new Set() }
}
