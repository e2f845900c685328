/** What the features of all chunks of a page are counted from. */

import type { BlockKind } from '../../../text/analysis.ts'
import { CUE_LISTS, cuesOfLine } from '../../line-cues.ts'
import { mayRest, type Steps } from '../../steps.ts'
import { wordsOfTitle } from '../../title-similarity.ts'
import type { Box, Chunk } from '../chunk.ts'
import type { Collected } from '../collect.ts'
import type { Declared } from '../read-body.ts'
import { headingLevel, isProse } from '../score.ts'
import { distances, FAR } from './distances.ts'
import { type KeptAround, keptAround } from './kept-around.ts'
import { type Look, looksOf, noNames } from './looks.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** Cue lists are asked of lines up to this many letters: headings and what stands for one. */
const LONGEST_CUE_LINE = 60

/** What the rules and the page say before the model is asked. */
export interface Given {
  container: Box
  headline: number | null
  declared: Declared
  /** The chunks that the rules keep. */
  byRules: ReadonlySet<number>
  kindOf(chunk: Chunk): BlockKind
}

export interface Context {
  chunks: readonly Chunk[]
  given: Given
  around: Surroundings
  kept: KeptAround
  /** The look of each chunk by its own box alone, and by one and two boxes more. */
  looks1: readonly Look[]
  looks2: readonly Look[]
  looks3: readonly Look[]
  /** Words of the declared titles and of the description. */
  titles: readonly ReadonlySet<string>[]
  description: ReadonlySet<string> | null
  /** All of them together. */
  declaredWords: ReadonlySet<string>
  /** The declared text without white space; empty for none. */
  declaredText: string
  /** Chunks that were searched for in it. */
  probes: number
  /** 1 where the chunk is prose. */
  proses: Uint8Array
  sinceProse: Int32Array
  untilProse: Int32Array
  sinceLong: Int32Array
  untilLong: Int32Array
  /** Bits of `CUE_LISTS`: what the line begins with, and what it is. */
  begins: Int32Array
  iss: Int32Array
  /** Letters of prose in the container, and of its paragraphs in the mean. */
  proseInside: number
  meanProse: number
  boxFacts: Map<Box, BoxFacts>
}

/** What stands around a box. */
export interface BoxFacts {
  articles: number
  inMain: boolean
  sections: number
}

/** Paragraphs from this many letters are no captions or promotions. */
const LONG = 120

/** @returns all that the features of single chunks need, from one look at every chunk. */
export function* contextOf(collected: Collected, given: Given): Steps<Context> {
  const { chunks } = collected
  const { container, declared } = given
  const around = yield* surroundingsOf(collected, container)
  const proses = new Uint8Array(chunks.length)
  const begins = new Int32Array(chunks.length)
  const iss = new Int32Array(chunks.length)
  let inside = 0
  for (const [index, chunk] of chunks.entries()) {
    if (isProse(chunk)) proses[index] = 1
    if (proses[index] && index >= container.from && index < container.to) inside++
    if (chunk.letters < LONGEST_CUE_LINE || headingLevel(chunk.box)) {
      const cues = cuesOfLine(chunk.text)
      begins[index] = cues.begins
      iss[index] = cues.is
    }
    if (mayRest(index)) yield
  }
  const seen = { chunks, container, byRules: given.byRules }
  yield
  const names = noNames()
  const looks1 = yield* looksOf(seen, 1, names)
  const looks2 = yield* looksOf(seen, 2, names)
  const looks3 = yield* looksOf(seen, 3, names)
  const kept = yield* keptAround(chunks, given.byRules, around.aroundMain)
  const { prose } = around.totals
  const proseInside = (prose[container.to] ?? 0) - (prose[container.from] ?? 0)
  const isSome = (index: number) => (proses[index] ?? 0) > 0
  const isLong = (index: number) => isSome(index) && (chunks[index]?.letters ?? 0) > LONG
  yield
  const titles = declared.titles.map(wordsOfTitle)
  const description = declared.description === null ? null : wordsOfTitle(declared.description)
  return {
    ...{ chunks, given, around, kept, looks1, looks2, looks3, proses, begins, iss, proseInside },
    ...{
      titles,
      description,
      declaredWords: new Set([...titles, description ?? []].flatMap(words => [...words])),
    },
    declaredText: declared.articleBody?.slice(0, 200_000).replace(/\s+/gu, '') ?? '',
    sinceProse: distances(chunks.length, isSome, 1),
    untilProse: distances(chunks.length, isSome, -1),
    sinceLong: distances(chunks.length, isLong, 1),
    untilLong: distances(chunks.length, isLong, -1),
    meanProse: proseInside / Math.max(1, inside),
    boxFacts: new Map(),
    probes: 0,
  }
}

export interface Above {
  /** Headings such as "Related stories", and how many chunks ago the last one stood. */
  ends: number
  sinceEnd: number
  /** The last heading: how many chunks ago, its level, its cues, and the letters outside links since. */
  since: number
  level: number
  cues: number
  letters: number
}

/** readAlso to byline. */
const FIRST_CUES = 0x1f
const END = 1 << CUE_LISTS.indexOf('endHeadings')

/** The headings up to 60 chunks before. */
export function headingAbove(index: number, { chunks, given, iss, begins }: Context): Above {
  const above: Above = { ends: 0, sinceEnd: FAR, since: FAR, level: 0, cues: 0, letters: 0 }
  const first = Math.max(0, index - FAR + 1, index >= given.container.from ? given.container.from : 0)
  for (let at = index; at >= first; at--) {
    const chunk = chunks[at]
    if (!chunk) continue
    if ((iss[at] ?? 0) & END && chunk.letters < 60) {
      above.ends++
      if (above.sinceEnd === FAR) above.sinceEnd = index - at
    }
    const level = headingLevel(chunk.box)
    if (level && above.since === FAR) {
      above.since = index - at
      above.level = level
      above.cues = (begins[at] ?? 0) & FIRST_CUES
    } else if (above.since === FAR) above.letters += chunk.letters - chunk.linkLetters
  }
  above.letters = Math.min(above.letters, 3000)
  return above
}
