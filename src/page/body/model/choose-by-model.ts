/** Asks the trained model which chunks are the article's. The rules' own choice is one of its features. */
import { mayRestSoon, type Steps } from '../../steps.ts'
import { isInvitation, isReadAlso } from '../choose-chunks.ts'
import { Part } from '../class-tokens.ts'
import type { Collected } from '../collect.ts'
import { isProse } from '../score.ts'
import { isCandidate } from './candidates.ts'
import { contextOf, type Given } from './context.ts'
import { evaluate } from './evaluate.ts'
import { FEATURES } from './feature-names.ts'
import { createFeatures } from './features.ts'

/**
 * From which likelihood on a chunk is the article's; chosen by cross-validation (ARCHITECTURE.md). Of what the rules keep,
 * a quote or an entry of a list among the paragraphs, or a line between two chunks that are sure, need little; so does plain prose right behind a sure chunk, one box out; and what stands like a caption is text of the article only where it is sure.
 */
const LEAST = {
  any: 0.42,
  amongParagraphs: 0.1,
  between: 0.15,
  beside: 0.02,
  caption: 0.8,
} as const
const SURE = 0.9
/** The end of a very long text is less sure; enough for the plain paragraph right behind it, one box out. */
const SURE_ENOUGH = 0.7
/** Where the model leaves less than this share of what the rules found, the page is unlike all it has seen. */
const LEAST_SHARE = 0.2
const IN_MAIN_PARENT = FEATURES.indexOf('inMainParent')
const STEPS_TO_MAIN = FEATURES.indexOf('stepsToMain')

/** Chunks of the body, and those of them that are text though they stand like captions. */
export interface Choice {
  chosen: Set<number>
  notCaptions: Set<number>
}

/** By chunk: how likely it is the article's, and 1 where it stands in the main parent, or plain in the box around that. */
interface Looks {
  likely: Float64Array
  inMain: Uint8Array
  isBeside: Uint8Array
}

/** @returns the chunks of the body by the model; the rules' where it finds next to nothing. */
export function* chooseByModel(collected: Collected, given: Given): Steps<Choice> {
  const { chunks } = collected
  const context = yield* contextOf(collected, given)
  yield
  const rowOf = createFeatures(context)
  const likely = new Float64Array(chunks.length)
  const inMain = new Uint8Array(chunks.length)
  const isBeside = new Uint8Array(chunks.length)
  for (const [index, chunk] of chunks.entries()) {
    if (mayRestSoon(index)) yield
    if (!isCandidate(chunk, index, given.container)) continue
    const row = rowOf(index)
    likely[index] = evaluate(row)
    inMain[index] = row[IN_MAIN_PARENT] ?? 0
    if (row[STEPS_TO_MAIN] === 1 && chunk.box.name === 'p' && isProse(chunk) && !chunk.linkLetters)
      isBeside[index] = 1
  }
  const choice = choose(collected, given, { likely, inMain, isBeside })
  yield
  const prose = (chosen: ReadonlySet<number>) =>
    chunks.reduce((sum, chunk, index) => sum + (chosen.has(index) && isProse(chunk) ? chunk.letters : 0), 0)
  if (prose(choice.chosen) > prose(given.byRules) * LEAST_SHARE) return choice
  return { chosen: new Set(given.byRules), notCaptions: new Set() }
}

function choose({ chunks }: Collected, given: Given, { likely, inMain, isBeside }: Looks): Choice {
  const choice: Choice = { chosen: new Set(), notCaptions: new Set() }
  const isSure = (index: number) => (likely[index] ?? 0) > SURE
  for (const [index, chunk] of chunks.entries()) {
    const kind = given.kindOf(chunk)
    const byRules = given.byRules.has(index)
    const q = likely[index] ?? 0
    if (kind === 'caption' || kind === 'credit') {
      if (q > LEAST.caption) choice.notCaptions.add(index)
      if (q > LEAST.caption || byRules) choice.chosen.add(index)
      continue
    }
    // Never, however it looks: "Sign up for …", "Read also: …", and what readers wrote.
    if (!byRules && (isInvitation(chunk) || isReadAlso(chunk) || chunk.box.parts & Part.comments)) continue
    let least: number = LEAST.any
    if (byRules && isSure(index - 1) && isSure(index + 1)) least = LEAST.between
    if (byRules && isBeside[index] && kind === 'paragraph' && (likely[index - 1] ?? 0) > SURE_ENOUGH)
      least = LEAST.beside
    if (byRules && inMain[index] && (kind === 'quote' || kind === 'list-item')) least = LEAST.amongParagraphs
    if (q > least) choice.chosen.add(index)
  }
  return choice
}
