/** What the rules keep around a chunk: a line that they keep among what they leave out is in doubt, and the other way round. */
import { mayRest, type Steps } from '../../steps.ts'
import type { Box, Chunk } from '../chunk.ts'
import { distances } from './distances.ts'

export interface KeptAround {
  /** Running totals over the chunks: chunks that the rules keep, and their letters. */
  count: Int32Array
  letters: Float64Array
  /** How many chunks ago, and how many ahead, one stands that the rules keep. */
  since: Int32Array
  until: Int32Array
  /** By chunk: the outermost box around it that does not hold the main parent too; its own where that does. */
  branches: Box[]
}

/** @param aroundMain the box under which most of the prose stands, and all boxes around it. */
export function* keptAround(
  chunks: readonly Chunk[],
  byRules: ReadonlySet<number>,
  aroundMain: ReadonlySet<Box>,
): Steps<KeptAround> {
  const count = new Int32Array(chunks.length + 1)
  const letters = new Float64Array(chunks.length + 1)
  const branches: Box[] = []
  const branchOf = createBranches(aroundMain)
  for (const [index, chunk] of chunks.entries()) {
    const isKept = byRules.has(index)
    count[index + 1] = (count[index] ?? 0) + Number(isKept)
    letters[index + 1] = (letters[index] ?? 0) + (isKept ? chunk.letters : 0)
    branches.push(branchOf(chunk.box))
    if (mayRest(index)) yield
  }
  const isKept = (index: number) => byRules.has(index)
  const since = distances(chunks.length, isKept, 1)
  return { count, letters, since, until: distances(chunks.length, isKept, -1), branches }
}

/** Each box is asked once, without recursion: pages nest 10,000 deep. */
function createBranches(aroundMain: ReadonlySet<Box>): (box: Box) => Box {
  const known = new Map<Box, Box>()
  return box => {
    const path: Box[] = []
    let found: Box | undefined
    for (let at = box; !found; ) {
      found = known.get(at)
      if (found) break
      path.push(at)
      if (!at.parent || aroundMain.has(at) || aroundMain.has(at.parent)) found = at
      else at = at.parent
    }
    for (const step of path) known.set(step, found)
    return found
  }
}
