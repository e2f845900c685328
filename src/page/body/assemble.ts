/** Puts the chosen chunks together: the article's text, its blocks, and the table back to the text nodes. */
import type { Block, BlockKind } from '../../text/analysis.ts'
import { createLiveText, type LiveText } from '../live-text.ts'
import type { Chunk } from './chunk.ts'

export interface ChosenChunk {
  chunk: Chunk
  kind: BlockKind
}

const BETWEEN_BLOCKS = '\n\n'

/** @param chosen in reading order. */
export function assembleText(chosen: readonly ChosenChunk[]): {
  text: string
  blocks: Block[]
  live: LiveText
} {
  const parts: string[] = []
  const blocks: Block[] = []
  const nodes: Text[] = []
  const starts: number[] = []
  const offsets: number[] = []
  const lengths: number[] = []
  let at = 0
  for (const { chunk, kind } of chosen) {
    if (parts.length) at += BETWEEN_BLOCKS.length
    parts.push(chunk.text)
    blocks.push({ kind, start: at, end: at + chunk.text.length })
    chunk.nodes.forEach((node, piece) => {
      nodes.push(node)
      starts.push(at + (chunk.starts[piece] ?? 0))
      offsets.push(chunk.offsets[piece] ?? 0)
      lengths.push(chunk.lengths[piece] ?? 0)
    })
    at += chunk.text.length
  }
  return {
    text: parts.join(BETWEEN_BLOCKS),
    blocks,
    live: createLiveText({ nodes, starts, offsets, lengths }),
  }
}
