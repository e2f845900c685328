/** Which chunks the model is asked about; all others are not the article's. */
import type { Box, Chunk } from '../chunk.ts'
import { isProse, linkDensity } from '../score.ts'

/** A headline's lines stand this close before the body. */
const BEFORE = 15

/** What stands in the container, prose anywhere, and lines right before the container. */
export function isCandidate(chunk: Chunk, index: number, container: Box): boolean {
  if (index >= container.from && index < container.to) return true
  if (isProse(chunk)) return true
  return index < container.from && container.from - index < BEFORE && linkDensity(chunk) < 0.8
}
