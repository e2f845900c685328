/** Walks the page once, without recursion (pages nest 10,000 deep), and collects its boxes and chunks in reading order. */
import { type Attributes, attributesOf } from '../dom/attributes.ts'
import { isBlockName, isNeverRead, isSkipped } from '../dom/element-roles.ts'
import { weighLetters } from '../dom/letter-weight.ts'
import type { Visibility } from '../dom/visibility.ts'
import type { Steps } from '../steps.ts'
import { type Box, type Chunk, ChunkWriter, isBlank, isSpace } from './chunk.ts'
import { Part, partsOfClass } from './class-tokens.ts'
import { assignedNodes, type Frame, nextNode } from './walk-frame.ts'

export interface Collected {
  /** In document order: a parent stands before its children. */
  boxes: Box[]
  chunks: Chunk[]
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
const MEDIA = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'embed', 'object'])
const CONTROLS = new Set(['button', 'input', 'select', 'textarea'])
const IN_FIGURE = Part.figure | Part.caption

/** Nodes between two places to rest; half a kilobyte of text counts as a node more. */
const WORK_BETWEEN_RESTS = 48
/** Characters of a text node that are read between two places to rest. */
const LONG_TEXT = 16_384

const SCRAPER_MARKER = /^\s*\[[a-z]{2,9}_\d{1,3}\]\s*$/
const isScraperMarker = (data: string): boolean =>
  // The first sign rules out nearly all.
  (data.charCodeAt(0) === 0x5b || isSpace(data.charCodeAt(0))) && SCRAPER_MARKER.test(data.slice(0, 40))

class Collector {
  readonly boxes: Box[] = []
  readonly chunks: Chunk[] = []
  private writer: ChunkWriter | null = null
  private readonly stack: Frame[] = []
  private readonly visibility: Visibility
  /** How many were passed so far; and before the last chunk. */
  private media = 0
  private controls = 0
  private mediaSeen = 0
  private controlsSeen = 0
  private links = 0
  private linksSeen = 0
  /** How often the walk has rested, and the page may have changed. */
  private rests = 0

  constructor(visibility: Visibility) {
    this.visibility = visibility
  }

  *walk(root: Element): Steps<Collected> {
    this.enter(root, null)
    let work = 0
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) {
      const node = nextNode(frame, this.rests)
      if (!node) this.leave(frame)
      else if (node.nodeType === 1) this.enter(node as Element, frame)
      else if (node.nodeType === 3) {
        const { length } = node as Text
        if (length > LONG_TEXT) yield* this.readLongText(node as Text, frame)
        else this.readText(node as Text, frame)
        work += length >> 9
      }
      if (++work < WORK_BETWEEN_RESTS) continue
      work = 0
      this.rests++
      yield
    }
    return { boxes: this.boxes, chunks: this.chunks }
  }

  private enter(element: Element, around: Frame | null): void {
    const name = element.localName
    if (name === 'br') {
      this.breakLine()
      return
    }
    if (name === 'a') this.links++
    const attributes = around && isSkipped(name) ? null : attributesOf(element)
    if (!attributes || (around && isNeverRead(attributes))) {
      this.passOver(name)
      return
    }
    if (!this.visibility.isRendered(element, attributes)) return
    const own = ownPartsOf(name, attributes)
    if (around && own & Part.unseen) return
    const isCredit = (own & Part.credit) !== 0 && ((around?.box.parts ?? 0) & IN_FIGURE) !== 0
    const opens = !around || isCredit || isBlockName(name) || name.includes('-')
    const box = opens ? this.openBox(element, name, attributes, own, around?.box ?? null) : around.box
    const inLink = name === 'a' || around?.inLink === true
    const inPre = name === 'pre' || around?.inPre === true
    const assigned = assignedNodes(element, name)
    const parent = element.shadowRoot ?? element
    const next = parent.firstChild
    this.stack.push({
      element,
      next,
      last: null,
      rests: this.rests,
      parent,
      assigned,
      at: 0,
      box,
      opens,
      inLink,
      inPre,
      shows: null,
    })
  }

  private passOver(name: string): void {
    if (MEDIA.has(name)) this.media++
    else if (CONTROLS.has(name)) this.controls++
  }

  private openBox(
    element: Element,
    name: string,
    { class: classes, id }: Readonly<Attributes>,
    ownParts: number,
    parent: Box | null,
  ): Box {
    this.endChunk()
    const parts = ownParts | (parent?.parts ?? 0)
    const depth = (parent?.depth ?? -1) + 1
    const box = {
      element,
      name,
      classes: classes ?? '',
      id: id ?? '',
      parent,
      depth,
      parts,
      ownParts,
      from: this.chunks.length,
      to: this.chunks.length,
      // Counts at the beginning, until the box is closed.
      media: this.media,
      controls: this.controls,
    }
    this.boxes.push(box)
    return box
  }

  private leave(frame: Frame): void {
    this.stack.pop()
    if (!frame.opens) return
    this.endChunk()
    frame.box.to = this.chunks.length
    frame.box.media = this.media - frame.box.media
    frame.box.controls = this.controls - frame.box.controls
  }

  private readText(node: Text, frame: Frame): void {
    const { data } = node
    // White space before the first word of a chunk says nothing; most text nodes are the line breaks between two tags.
    if (!this.writer && isBlank(data)) return
    if (!this.isShown(frame) || isScraperMarker(data)) return
    this.writer ??= new ChunkWriter(frame.box)
    this.writer.addText(node, data, { start: 0, end: data.length }, frame.inPre)
    this.writer.addLetters(weighLetters(data), frame.inLink)
  }

  /** A text node of megabytes, as of a page that is one long log, part by part. */
  private *readLongText(node: Text, frame: Frame): Steps<void> {
    const { data } = node
    if (!this.isShown(frame)) return
    this.writer ??= new ChunkWriter(frame.box)
    for (let start = 0; start < data.length; start += LONG_TEXT) {
      const end = Math.min(data.length, start + LONG_TEXT)
      this.writer.addText(node, data, { start, end }, frame.inPre)
      this.writer.addLetters(weighLetters(data.slice(start, end)), frame.inLink)
      this.rests++
      yield
    }
  }

  private isShown(frame: Frame): boolean {
    frame.shows ??= this.visibility.showsText(frame.element)
    return frame.shows
  }

  private breakLine(): void {
    if (this.writer && !this.writer.addLineBreak()) this.endChunk()
  }

  private endChunk(): void {
    const chunk = this.writer?.chunk
    if (chunk?.text) {
      chunk.mediaBefore = this.media - this.mediaSeen
      chunk.controlsBefore = this.controls - this.controlsSeen
      chunk.links = this.links - this.linksSeen
      this.linksSeen = this.links
      this.mediaSeen = this.media
      this.controlsSeen = this.controls
      this.chunks.push(chunk)
    }
    this.writer = null
  }
}

function ownPartsOf(name: string, { class: classes, id, itemprop }: Readonly<Attributes>): number {
  const parts = partOfName.get(name) ?? 0
  if (WRAPPERS.has(name)) return parts
  const body = itemprop === 'articleBody' ? Part.body : 0
  return parts | body | (classes ? partsOfClass(classes) : 0) | (id ? partsOfClass(id) : 0)
}

/** Collects the visible text of an element and everything in it. Only reads. */
export function collectChunks(root: Element, visibility: Visibility): Steps<Collected> {
  return new Collector(visibility).walk(root)
}
