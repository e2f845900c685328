/** The page side of the dump: what the reader sees of a page, with its features, as the model will get them. */
import { kindOfChunk } from '../../src/page/body/block-kind.ts'
import { chooseChunks } from '../../src/page/body/choose-chunks.ts'
import { chooseContainer } from '../../src/page/body/choose-container.ts'
import type { Chunk } from '../../src/page/body/chunk.ts'
import { collectChunks } from '../../src/page/body/collect.ts'
import { findHeadline } from '../../src/page/body/find-headline.ts'
import { findStandfirst } from '../../src/page/body/find-standfirst.ts'
import { isCandidate } from '../../src/page/body/model/candidates.ts'
import { contextOf } from '../../src/page/body/model/context.ts'
import { FEATURES } from '../../src/page/body/model/feature-names.ts'
import { createFeatures } from '../../src/page/body/model/features.ts'
import { markParts } from '../../src/page/body/score.ts'
import { visibilityOf } from '../../src/page/dom/visibility.ts'
import { createPageSource } from '../../src/page/metadata/page-source.ts'
import { declaredOf } from '../../src/page/read.ts'
import { runAtOnce } from '../../src/page/steps.ts'

export const features = FEATURES

export function dumpPage(document: Document, url: string) {
  const declared = declaredOf(createPageSource(document, url))
  const collected = runAtOnce(collectChunks(document.body, visibilityOf(document)))
  runAtOnce(markParts(collected))
  const container = runAtOnce(chooseContainer(collected, declared.articleBody))
  if (!container) return null
  const { chunks, boxes } = collected
  const body = runAtOnce(chooseChunks(collected, container))
  const headline = runAtOnce(findHeadline(chunks, container, declared.titles))
  const standfirst = findStandfirst(chunks, headline, body, declared.description)
  const byRules = new Set([...body, ...standfirst])
  const given = { container, headline, declared, byRules, kindOf: kindOfChunk }
  const rowOf = createFeatures(runAtOnce(contextOf(collected, given)))
  const candidates = [...chunks.keys()].filter(index => isCandidate(chunks[index] as Chunk, index, container))
  const at = new Map(boxes.map((box, index) => [box, index]))
  return {
    container: at.get(container),
    headline,
    standfirst,
    body,
    boxes: boxes.map(box => [
      box.parent ? at.get(box.parent) : -1,
      box.name,
      `${box.element.getAttribute('class') ?? ''} #${box.element.id}`.slice(0, 200),
    ]),
    chunks: chunks.map(chunk => ({ box: at.get(chunk.box), text: chunk.text, kind: kindOfChunk(chunk) })),
    candidates,
    rows: candidates.flatMap(index =>
      Array.from(rowOf(index).subarray(0, FEATURES.length), value => Math.round(value * 1e4) / 1e4),
    ),
  }
}
