/** The page as a flat list: boxes (block elements) in document order, and the chunks of text that stand in them. */

import type { Span } from '../../text/analysis.ts'

/** A block element. `from` and `to` are the range of chunks in it, so that a whole branch is one loop over an array. */
export interface Box {
  element: Element
  name: string
  /** Its attributes; empty where it has none. */
  classes: string
  id: string
  parent: Box | null
  depth: number
  /** Bits of `Part` of this element and of all around it; settled by `markParts`. */
  parts: number
  /** Bits of this element alone; `markParts` takes doubtful ones off. */
  ownParts: number
  from: number
  to: number
  /** Pictures and players in it; buttons and fields. Neither is read, both tell what a part of the page is for. */
  media: number
  controls: number
}

/** A stretch of visible text that no block element and no blank line interrupts: one paragraph, heading, entry, caption. */
export interface Chunk {
  box: Box
  /** White space collapsed, `<br>` a line break. */
  text: string
  /** Where the text stands: piece i is `lengths[i]` characters from `starts[i]` of the text, at `offsets[i]` of `nodes[i]`. */
  nodes: Text[]
  starts: number[]
  offsets: number[]
  lengths: number[]
  /** Letters, by `weighLetters`; of them inside links. */
  letters: number
  linkLetters: number
  /** Pictures, players, buttons and fields that stand right before it, after the last text. */
  mediaBefore: number
  controlsBefore: number
  links: number
  /** What `isProse` says of it; null until it is asked. */
  prose: boolean | null
}

/** White space that collapses: also the no-break space, which editors put between any two words. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code < 0x0e && code > 0x08) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0x2028 ||
  code === 0x2029

/** Nothing but white space that collapses. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

/** Fills a chunk from text nodes: collapses white space and keeps the mapping. */
export class ChunkWriter {
  readonly chunk: Chunk
  private pendingSpace: { node: Text; offset: number } | null = null
  private pendingBreak = false

  constructor(box: Box) {
    this.chunk = {
      box,
      text: '',
      nodes: [],
      starts: [],
      offsets: [],
      lengths: [],
      letters: 0,
      linkLetters: 0,
      mediaBefore: 0,
      controlsBefore: 0,
      links: 0,
      prose: null,
    }
  }

  addLetters(letters: number, inLink: boolean): void {
    this.chunk.letters += letters
    if (inLink) this.chunk.linkLetters += letters
  }

  /** A `<br>`. @returns false where it is the second in a row: then the chunk ends here. */
  addLineBreak(): boolean {
    if (this.pendingBreak) return false
    this.pendingBreak = true
    return true
  }

  /**
   * Adds the text of a node, or a part of it: parts that follow each other give what the whole would.
   * @param data all of the node's text.
   * @param keepsLines line feeds are line breaks (`<pre>`).
   */
  addText(node: Text, data: string, part: Span, keepsLines: boolean): void {
    let at = part.start
    while (at < part.end) {
      if (isSpace(data.charCodeAt(at))) {
        if (keepsLines && data.charCodeAt(at) === 0x0a) this.pendingBreak = true
        this.pendingSpace ??= { node, offset: at }
        at++
      } else at = this.addRun(node, data, at, part.end)
    }
  }

  /** Adds from a character that is no space up to white space that collapses. @returns where it stopped. */
  private addRun(node: Text, data: string, from: number, until: number): number {
    this.writePending()
    let end = from + 1
    let odd = false
    while (end < until) {
      const code = data.charCodeAt(end)
      if (isSpace(code)) {
        if (end + 1 >= data.length || isSpace(data.charCodeAt(end + 1)) || code === 0x0a) break
        if (code !== 0x20) odd = true
      }
      end++
    }
    const run = data.slice(from, end)
    this.write(odd ? run.replace(/\s/g, ' ') : run, node, from)
    return end
  }

  private writePending(): void {
    const { chunk, pendingSpace } = this
    // Between two lines of `<br>` the break stands for itself: it has no place in a text node.
    if (this.pendingBreak && chunk.text) chunk.text += '\n'
    else if (pendingSpace && chunk.text) this.write(' ', pendingSpace.node, pendingSpace.offset)
    this.pendingSpace = null
    this.pendingBreak = false
  }

  private write(text: string, node: Text, offset: number): void {
    const { nodes, starts, offsets, lengths } = this.chunk
    const last = nodes.length - 1
    const length = lengths[last] ?? 0
    const follows = nodes[last] === node && (offsets[last] ?? 0) + length === offset
    if (follows && (starts[last] ?? 0) + length === this.chunk.text.length)
      lengths[last] = length + text.length
    else {
      nodes.push(node)
      starts.push(this.chunk.text.length)
      offsets.push(offset)
      lengths.push(text.length)
    }
    this.chunk.text += text
  }
}
