/** Features by what the rules keep around a chunk, and in what looks like it: the names are in `KEPT_FEATURES`. */
import type { Box, Chunk } from '../chunk.ts'
import type { Context } from './context.ts'
import { FAR } from './distances.ts'
import { KEPT_NEIGHBOURS } from './feature-names.ts'
import type { Row } from './row.ts'

export function addKept(row: Row, chunk: Chunk, index: number, context: Context): void {
  addLooksAlike(row, index, context)
  addBranch(row, chunk, index, context)
  const { kept, chunks, given } = context
  const parent = chunk.box.parent ?? chunk.box
  row.add(shareKept(parent, context), shareKept(parent.parent ?? parent, context))
  for (const by of KEPT_NEIGHBOURS) row.add(chunks[index + by] ? Number(given.byRules.has(index + by)) : -1)
  const all = kept.count.at(-1) ?? 0
  const after = (kept.letters.at(-1) ?? 0) - (kept.letters[index + 1] ?? 0)
  row.add(kept.since[index] ?? FAR, kept.until[index] ?? FAR)
  row.add((kept.count[index] ?? 0) / Math.max(1, all), Math.min(5000, after))
}

function addLooksAlike(row: Row, index: number, { looks1, looks3, proseInside }: Context): void {
  const alike = looks3[index]
  if (alike) {
    const letters = Math.max(1, alike.letters)
    row.add(Math.min(200, alike.chunks), alike.kept / letters, alike.linked / letters)
    row.add(alike.letters / alike.chunks, alike.prose / Math.max(1, proseInside))
    row.add(alike.inside / alike.chunks, (alike.last - alike.first + 1) / alike.chunks)
  }
  const same = looks1[index]
  if (!same) return
  const letters = Math.max(1, same.letters)
  row.add(Math.min(200, same.chunks), same.kept / letters, same.letters / same.chunks, same.linked / letters)
}

/** The branch is what hangs on the main parent or on a box around it: a box of links, a gallery, the next article. */
function addBranch(row: Row, { box }: Chunk, index: number, context: Context): void {
  const { totals } = context.around
  const branch = context.kept.branches[index] ?? box
  const { from, to } = branch
  const letters = (totals.letters[to] ?? 0) - (totals.letters[from] ?? 0)
  const linked = (totals.linked[to] ?? 0) - (totals.linked[from] ?? 0)
  const prose = (totals.prose[to] ?? 0) - (totals.prose[from] ?? 0)
  const some = Math.max(1, letters)
  row.add(Math.min(5000, letters), linked / some, prose / some, Math.min(300, to - from), branch.controls)
  row.add(shareKept(branch, context), branch === box, box.depth - branch.depth)
  row.add(letters / Math.max(1, to - from), index - from)
}

/** The share of a box's letters that the rules keep. */
function shareKept({ from, to }: Box, { kept, around }: Context): number {
  const letters = (around.totals.letters[to] ?? 0) - (around.totals.letters[from] ?? 0)
  return ((kept.letters[to] ?? 0) - (kept.letters[from] ?? 0)) / Math.max(1, letters)
}
