/** Walks the page once, without recursion (pages nest 10,000 deep), and collects its boxes and chunks in reading order. */
import { isBlockName, isNeverRead } from '../dom/element-roles.ts'
import { weighLetters } from '../dom/letter-weight.ts'
import type { Visibility } from '../dom/visibility.ts'
import { type Box, type Chunk, ChunkWriter } from './chunk.ts'
import { Part, partsOfClass } from './class-tokens.ts'

export interface Collected {
  /** In document order: a parent stands before its children. */
  boxes: Box[]
  chunks: Chunk[]
}

/** One element that is being walked. */
interface Frame {
  element: Element
  /** The next child; or the place in `assigned`, the nodes of a slot. */
  next: Node | null
  assigned: readonly Node[] | null
  at: number
  box: Box
  /** This element opened the box and closes it. */
  opens: boolean
  inLink: boolean
  inPre: boolean
  /** null until text asks. */
  shows: boolean | null
}

const partOfName = new Map<string, number>([
  ['figure', Part.figure],
  ['figcaption', Part.caption | Part.figure],
  ['caption', Part.caption],
  ['blockquote', Part.quote],
  ['li', Part.list],
  ['dd', Part.list],
  ['td', Part.table],
  ['th', Part.table],
  ['header', Part.header],
  ['footer', Part.footer],
  ['aside', Part.aside],
])
/** What these wrap is the page itself, whatever their classes say ("has-sidebar", "comments-open"). */
const WRAPPERS = new Set(['html', 'body', 'main', 'article'])
const IN_FIGURE = Part.figure | Part.caption

const scraperMarker = /^\s*\[[a-z]{2,9}_\d{1,3}\]\s*$/

class Collector {
  readonly boxes: Box[] = []
  readonly chunks: Chunk[] = []
  private writer: ChunkWriter | null = null
  private readonly stack: Frame[] = []
  private readonly visibility: Visibility

  constructor(visibility: Visibility) {
    this.visibility = visibility
  }

  walk(root: Element): Collected {
    this.enter(root, null)
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) {
      const node = nextNode(frame)
      if (!node) this.leave(frame)
      else if (node.nodeType === 3) this.readText(node as Text, frame)
      else if (node.nodeType === 1) this.enter(node as Element, frame)
    }
    return { boxes: this.boxes, chunks: this.chunks }
  }

  private enter(element: Element, parent: Frame | null): void {
    const name = element.localName
    if (name === 'br') {
      this.breakLine()
      return
    }
    if (parent && isNeverRead(element, name)) return
    if (!this.visibility.isRendered(element)) return
    const own = ownPartsOf(element, name)
    if (parent && own & Part.unseen) return
    const around = parent?.box.parts ?? 0
    const isCredit = (own & Part.credit) !== 0 && (around & IN_FIGURE) !== 0
    const opens = !parent || isCredit || isBlockName(name) || name.includes('-')
    const box = opens ? this.openBox(element, name, own, parent?.box ?? null) : parent.box
    const inLink = name === 'a' || parent?.inLink === true
    const inPre = name === 'pre' || parent?.inPre === true
    const { next, assigned } = childrenOf(element, name)
    this.stack.push({ element, next, assigned, at: 0, box, opens, inLink, inPre, shows: null })
  }

  private openBox(element: Element, name: string, ownParts: number, parent: Box | null): Box {
    this.endChunk()
    const parts = ownParts | (parent?.parts ?? 0)
    const depth = (parent?.depth ?? -1) + 1
    const box = {
      element,
      name,
      parent,
      depth,
      parts,
      ownParts,
      from: this.chunks.length,
      to: this.chunks.length,
    }
    this.boxes.push(box)
    return box
  }

  private leave(frame: Frame): void {
    this.stack.pop()
    if (!frame.opens) return
    this.endChunk()
    frame.box.to = this.chunks.length
  }

  private readText(node: Text, frame: Frame): void {
    frame.shows ??= this.visibility.showsText(frame.element)
    if (!frame.shows || scraperMarker.test(node.data.slice(0, 40))) return
    const letters = weighLetters(node.data)
    this.writer ??= new ChunkWriter(frame.box)
    this.writer.addText(node, letters, frame.inLink, frame.inPre)
  }

  private breakLine(): void {
    if (this.writer && !this.writer.addLineBreak()) this.endChunk()
  }

  private endChunk(): void {
    const chunk = this.writer?.chunk
    if (chunk?.text) this.chunks.push(chunk)
    this.writer = null
  }
}

function nextNode(frame: Frame): Node | null {
  if (frame.assigned) return frame.assigned[frame.at++] ?? null
  const node = frame.next
  frame.next = node?.nextSibling ?? null
  return node
}

/** An open shadow root stands for the children; a slot shows the nodes assigned to it. */
function childrenOf(element: Element, name: string): { next: Node | null; assigned: readonly Node[] | null } {
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? []
    if (assigned.length) return { next: null, assigned }
  }
  return { next: (element.shadowRoot ?? element).firstChild, assigned: null }
}

function ownPartsOf(element: Element, name: string): number {
  const parts = partOfName.get(name) ?? 0
  if (WRAPPERS.has(name)) return parts
  const classes = element.getAttribute('class')
  const id = element.getAttribute('id')
  const body = element.getAttribute('itemprop') === 'articleBody' ? Part.body : 0
  return parts | body | (classes ? partsOfClass(classes) : 0) | (id ? partsOfClass(id) : 0)
}

/** Collects the visible text of an element and everything in it. Only reads. */
export function collectChunks(root: Element, visibility: Visibility): Collected {
  return new Collector(visibility).walk(root)
}
