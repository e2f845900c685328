/** The features of one chunk, as the model of the body was trained on them. */

import type { BlockKind } from '../../../text/analysis.ts'
import { distinctWords, similarityOfWords } from '../../title-similarity.ts'
import type { Box, Chunk } from '../chunk.ts'
import { tokensOfChunk } from '../chunk-tokens.ts'
import { headingLevel, isProse, linkDensity } from '../score.ts'
import { signsOf } from './chunk-signs.ts'
import { createClassWeights } from './class-weights.ts'
import { type BoxFacts, type Context, headingAbove } from './context.ts'
import { FAR } from './distances.ts'
import { NEIGHBOURS, PARTS } from './feature-names.ts'
import { addKept } from './kept-features.ts'
import { Row } from './row.ts'
import type { Surroundings } from './surroundings.ts'

/** A lead stands within so many chunks of the headline. */
const LEAD = 20
/** The declared text is searched for the beginnings of so many chunks: each costs a look through all of it. */
const MOST_PROBES = 400
const KINDS: readonly BlockKind[] = [
  ...(['paragraph', 'heading', 'list-item', 'quote', 'table', 'caption', 'credit'] as const),
]
/** Elements in the order that makes neighbours of like ones, so that a tree can part them at one place. */
const RANKS = new Map(
  (
    'p h1 h2 h3 h4 h5 h6 blockquote li dd dt td th pre figcaption figure caption div section article header ' +
    'main footer aside address ul ol dl table tr tbody thead form body'
  )
    .split(' ')
    .map((name, rank) => [name, rank]),
)
const UNKNOWN_RANK = 40
const rankOf = (box: Box | null | undefined) => (box ? (RANKS.get(box.name) ?? UNKNOWN_RANK) : -1)

/** Writes the features of a chunk into a row, in the order of `FEATURES`; every call gives the same row. */
export function createFeatures(context: Context): (index: number) => Float32Array {
  const row = new Row()
  const classWeights = createClassWeights()
  return index => {
    const chunk = context.chunks[index]
    row.at = 0
    if (!chunk) return row.values
    addText(row, chunk, context)
    addMedia(row, chunk)
    addBox(row, chunk, context)
    addPlace(row, index, context)
    addLook(row, chunk, index, context)
    addNeighbours(row, chunk, index, context)
    addHeading(row, index, context)
    addDeclared(row, chunk, index, context)
    row.add(context.given.byRules.has(index), KINDS.indexOf(context.given.kindOf(chunk)))
    addKept(row, chunk, index, context)
    const { own, all, least, most } = classWeights(chunk.box)
    row.add(own, all, least, most)
    const { chunks } = context
    for (const by of NEIGHBOURS) {
      // Beyond the ends of the page the first and the last chunk stand in.
      const edge = chunks[by < 0 ? 0 : chunks.length - 1] ?? chunk
      const beside = classWeights((chunks[index + by] ?? edge).box)
      row.add(beside.own, beside.all)
    }
    return row.values
  }
}

function addText(row: Row, chunk: Chunk, { meanProse }: Context): void {
  const signs = signsOf(chunk)
  const { letters, linkLetters, text } = chunk
  const { slanted, strong } = emphasisOf(chunk)
  const words = Math.max(1, signs.words)
  row.add(Math.min(letters, 3000), linkDensity(chunk), Math.min(letters - linkLetters, 3000), isProse(chunk))
  row.add(
    signs.stops,
    signs.commas,
    signs.digits / text.length,
    signs.capitals / Math.max(1, Math.min(600, letters)),
  )
  row.add(
    signs.capitalWords / words,
    signs.words,
    letters / words,
    signs.lines,
    signs.dividers,
    signs.handles,
  )
  row.add(signs.start, signs.end, slanted, strong, letters / Math.max(1, meanProse))
}

function addMedia(row: Row, chunk: Chunk): void {
  const { box, mediaBefore, controlsBefore, links } = chunk
  const { parent } = box
  const grand = parent?.parent
  row.add(mediaBefore, controlsBefore, links, parent?.media ?? 0, grand?.media ?? 0)
  row.add(parent?.controls ?? 0, grand?.controls ?? 0)
}

/** Shares of the text in italics and in bold type, by the elements right around it. */
function emphasisOf({ nodes, lengths, text }: Chunk): { slanted: number; strong: number } {
  let slanted = 0
  let strong = 0
  for (let at = 0; at < nodes.length && at < 12; at++) {
    let element = nodes[at]?.parentElement
    for (let up = 0; up < 2 && element; up++, element = element.parentElement) {
      const name = element.localName
      if (name === 'em' || name === 'i') slanted += lengths[at] ?? 0
      else if (name === 'strong' || name === 'b') strong += lengths[at] ?? 0
    }
  }
  return { slanted: Math.min(1, slanted / text.length), strong: Math.min(1, strong / text.length) }
}

function addBox(row: Row, chunk: Chunk, context: Context): void {
  const { box } = chunk
  const { around } = context
  const { container } = context.given
  const { articles, inMain, sections } = factsOf(box, context.boxFacts)
  row.add(rankOf(box), rankOf(box.parent), rankOf(box.parent?.parent), headingLevel(box))
  row.add(box.depth - container.depth, box.depth - around.mainParent.depth)
  row.add(articles, inMain, sections, box.to - box.from)
  for (const { bit } of PARTS) row.add((box.parts & bit) !== 0)
  const near = box.ownParts | (box.parent?.ownParts ?? 0)
  for (const { bit } of PARTS) row.add((near & bit) !== 0)
}

function factsOf(box: Box, known: Map<Box, BoxFacts>): BoxFacts {
  const found = known.get(box)
  if (found) return found
  // Iterative: pages nest 10,000 deep.
  const path: Box[] = []
  let above: BoxFacts | undefined
  for (let at: Box | null = box; at && !above; at = at.parent) {
    above = known.get(at)
    if (!above) path.push(at)
  }
  let facts = above ?? { articles: 0, inMain: false, sections: 0 }
  for (let at = path.length - 1; at >= 0; at--) {
    const step = path[at] as Box
    facts = {
      articles: facts.articles + Number(step.name === 'article'),
      inMain: facts.inMain || step.name === 'main',
      sections: facts.sections + Number(step.name === 'section'),
    }
    known.set(step, facts)
  }
  return facts
}

function addPlace(row: Row, index: number, context: Context): void {
  const { around, proseInside } = context
  const { container } = context.given
  const headline = context.given.headline ?? -1
  const { from, to } = container
  const side = index < from ? -1 : index >= to ? 1 : 0
  const place =
    side === 0
      ? (index - from) / Math.max(1, to - from)
      : side * Math.min(FAR, side < 0 ? from - index : index - to + 1)
  const { prose } = around.totals
  const before = Math.max(0, (prose[index] ?? 0) - (prose[from] ?? 0))
  const after = Math.max(0, (prose[to] ?? 0) - (prose[index + 1] ?? 0))
  const afterHeadline = headline < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, index - headline))
  row.add(side, place, afterHeadline)
  row.add(
    Math.min(1, before / Math.max(1, proseInside)),
    Math.min(1, after / Math.max(1, proseInside)),
    Math.min(after, 5000),
  )
  row.add(context.sinceProse[index] ?? FAR, context.untilProse[index] ?? FAR)
  row.add(context.sinceLong[index] ?? FAR, context.untilLong[index] ?? FAR)
}

function addLook(row: Row, chunk: Chunk, index: number, context: Context): void {
  const { around, proseInside } = context
  const look = context.looks2[index]
  const { box } = chunk
  const parent = box.parent ?? box
  if (look) {
    row.add(
      look.proseInside / Math.max(1, proseInside),
      look.proseInside / Math.max(1, look.letters),
      Math.min(look.chunks, 200),
    )
    row.add(look.linked / Math.max(1, look.letters), look.letters / look.chunks)
  }
  row.add((around.proseUnder.get(parent) ?? 0) / Math.max(1, proseInside))
  addRange(row, parent, around)
  let steps = 0
  let meeting: Box | null = box
  while (meeting && !around.aroundMain.has(meeting) && steps < FAR) {
    meeting = meeting.parent
    steps++
  }
  row.add(meeting === around.mainParent, around.mainParent.depth - (meeting?.depth ?? 0))
  addRange(row, parent.parent ?? parent, around)
  addRange(row, parent.parent?.parent ?? parent.parent ?? parent, around)
}

function addRange(row: Row, box: Box, { totals }: Surroundings): void {
  const letters = (totals.letters[box.to] ?? 0) - (totals.letters[box.from] ?? 0)
  const linked = (totals.linked[box.to] ?? 0) - (totals.linked[box.from] ?? 0)
  const count = box.to - box.from
  row.add(linked / Math.max(1, letters), Math.min(count, 300), letters / Math.max(1, count))
}

function addNeighbours(row: Row, chunk: Chunk, index: number, context: Context): void {
  const { chunks, looks2, proses } = context
  for (const by of NEIGHBOURS) {
    const other = chunks[index + by]
    if (!other) {
      row.add(-1, -1, -1, -2, -1, -1)
      continue
    }
    row.add(Math.min(other.letters, 2000), linkDensity(other), proses[index + by] ?? 0, rankOf(other.box))
    row.add(looks2[index + by] === looks2[index], other.box.parent === chunk.box.parent)
  }
}

function addHeading(row: Row, index: number, context: Context): void {
  const above = headingAbove(index, context)
  row.add(above.ends, above.sinceEnd, above.since, above.level, above.cues, above.letters)
}

/** Most lines share no word with what is declared: then none are as good as all. */
function wordsToCompare(chunk: Chunk, { declaredWords }: Context): ReadonlySet<string> {
  const tokens = tokensOfChunk(chunk)
  return tokens.some(({ folded }) => declaredWords.has(folded)) ? distinctWords(tokens) : NO_WORDS
}

const NO_WORDS: ReadonlySet<string> = new Set()

function addDeclared(row: Row, chunk: Chunk, index: number, context: Context): void {
  const { titles, description, declaredText, around, given } = context
  const { text, letters } = chunk
  const sinceHeadline = given.headline === null ? index - given.container.from : index - given.headline
  const canBeTitle = letters < 200 && Math.abs(sinceHeadline) < FAR
  const canBeLead = letters < 500 && description !== null && Math.abs(sinceHeadline) < LEAD
  const words = canBeTitle || canBeLead ? wordsToCompare(chunk, context) : null
  row.add(canBeTitle && words ? Math.max(0, ...titles.map(title => similarityOfWords(title, words))) : -1)
  row.add(canBeLead && words ? similarityOfWords(description, words) : -1)
  const isAsked = declaredText.length > 200 && letters > 20 && context.probes++ < MOST_PROBES
  row.add(isAsked ? declaredText.includes(text.slice(0, 80).replace(/\s+/gu, '').slice(0, 40)) : -1)
  row.add(around.repeats[index] ?? 1)
}
