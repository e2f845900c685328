/**
 * The lines in which a page prints who wrote an article: around the headline, at the head of the text and right after
 * it. A line is one text node; markup and text nodes part a byline better than any sign ("By" + "Jane Roe" + "5 min").
 */

import type { Chunk } from '../body/chunk.ts'
import type { Body } from '../body/read-body.ts'
import { attributesOf } from '../dom/attributes.ts'
import { isCue } from '../line-cues.ts'
import { stripBylineCue } from './byline-cue.ts'
import { namesInByline } from './names-in-byline.ts'

export interface BylineLine {
  text: string
  /** The element that the text stands in. */
  element: Element
  /** Above: before the headline, in its box. Head: from the headline to the text. Opening: short blocks of the text's beginning. Tail: after it, and a byline that closes it. */
  zone: 'above' | 'head' | 'opening' | 'tail'
}

const MOST_ABOVE = 12
const MOST_IN_HEAD = 250
const MOST_IN_TAIL = 60
const OPENING_BLOCKS = 5
/** A block that begins with "Written by" may close the text. */
const CLOSING_BLOCKS = 6
/** Letters of a joiner between two names: "and". */
const LONGEST_JOINER = 3
const SHORTEST_PROSE = 90
/** A longer block is no byline. */
const LONGEST_OPENING = 120
const LONGEST_LINE = 200
/** Never the article's own byline, whatever stands inside. */
const NEVER = new Set(
  'script style noscript template nav figure figcaption form select svg iframe video'.split(' '),
)
const NEVER_ROLES = new Set(['navigation', 'tooltip', 'contentinfo'])
/** By its class: parts of the page about other articles, of readers, of pictures. */
const ELSEWHERE =
  /related|recirc|comment|newsletter|recommend|popular|trending|caption|(?<!ac)credit|tooltip|sidebar|most-read|mostread|more-(?:news|stories|from)|footer-(?:nav|menu|links)/i
/** A byline stands in no more boxes of its own. */
const MOST_BOXES = 40
const HEADINGS = 'h1, h2, h3, h4'

/** @returns the lines in document order; bounded, however long the page is. */
export function readBylineLines(body: Body): BylineLine[] {
  const at = body.chosen.findIndex(({ kind }) => kind === 'headline')
  const blocks = body.chosen.slice(at + 1).filter(({ kind }) => kind !== 'standfirst')
  // A short paragraph before the prose is a byline or a date that the body took in.
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const first =
    paragraphs.find(({ chunk }) => chunk.text.length >= SHORTEST_PROSE) ?? paragraphs[0] ?? blocks[0]
  const start = first?.chunk.nodes[0]
  const last = blocks.at(-1)?.chunk.nodes.at(-1)
  if (!start || !last) return []
  const headline = body.headline?.element ?? null
  const root = body.container.element.ownerDocument.body ?? body.container.element
  const lines = new LineReader(root, headline ? [start, last, headline] : [start, last])
  if (headline && follows(start, headline)) {
    lines.readAbove(headline)
    // Where the text is shut up in a shadow root, the walk passes it by.
    const isMet = root.contains(start)
    lines.read(headline, 'head', MOST_IN_HEAD, node => node === start || (!isMet && follows(node, start)))
  } else lines.readBack(start, 40)
  lines.readOpening(
    start,
    blocks.slice(first ? blocks.indexOf(first) : 0).map(({ chunk }) => chunk),
  )
  for (const { chunk } of blocks.slice(OPENING_BLOCKS).slice(-CLOSING_BLOCKS))
    if (chunk.text.length <= LONGEST_OPENING && isByline(chunk.text))
      for (const node of chunk.nodes) lines.add(node, 'tail')
  lines.read(last, 'tail', MOST_IN_TAIL, isEndOfArticle)
  return lines.found
}

/** "Written by Jane Roe", and nothing else: «كتب إيلون ماسك في حسابه» is a sentence. */
function isByline(text: string): boolean {
  const rest = stripBylineCue(text)
  if (!rest || /^\p{Ll}/u.test(rest)) return false
  const letters = (words: string) => words.replace(/[^\p{L}]/gu, '').length
  const named = namesInByline(rest).reduce((sum, { name }) => sum + letters(name), 0)
  return named > 0 && letters(rest) - named <= LONGEST_JOINER
}

/** A heading such as "Read next", behind which other articles stand; "About the author" is none. */
const isEndOfArticle = (node: Node) => {
  const text = (node.nodeValue ?? '').trim()
  if (text.length > 60 || stripBylineCue(text) !== null) return false
  return isCue(text, 'endHeadings') || isCue(text, 'readAlso')
}

/** Does `node` stand after `other` in the document? */
const follows = (node: Node, other: Node) =>
  (other.compareDocumentPosition(node) & FOLLOWING) !== 0 && !other.contains(node)
/** `Node.DOCUMENT_POSITION_FOLLOWING`: parsed documents have no global `Node` in every host. */
const FOLLOWING = 4
const SHOW_TEXT = 4

class LineReader {
  readonly found: BylineLine[] = []
  private readonly root: Element
  private readonly isElsewhere = new Map<Element, boolean>()

  /** All boxes around the headline and around the text. */
  private readonly own = new Set<Element>()

  constructor(root: Element, landmarks: readonly Node[]) {
    this.root = root
    for (const landmark of landmarks) {
      let box = landmark.parentElement
      for (; box && !this.own.has(box); box = box.parentElement) this.own.add(box)
    }
  }

  add(node: Node, zone: BylineLine['zone']): void {
    const text = (node.nodeValue ?? '')
      .slice(0, LONGEST_LINE * 4)
      .replace(/\s+/gu, ' ')
      .trim()
    const element = node.parentElement
    if (!text || !element || text.length > LONGEST_LINE || this.isOutside(element)) return
    this.found.push({ text, element, zone })
  }

  read(from: Node, zone: BylineLine['zone'], most: number, isEnd: (node: Node) => boolean): void {
    const walker = this.root.ownerDocument.createTreeWalker(this.root, SHOW_TEXT)
    walker.currentNode = from
    for (let count = 0; count < most; count++) {
      const node = walker.nextNode()
      if (!node || isEnd(node)) return
      if (!node.nodeValue?.trim()) count--
      else if (!from.contains(node)) this.add(node, zone)
    }
  }

  /** From the first paragraph on: short lines between and among the first blocks, not the words inside long ones. */
  readOpening(start: Node, chunks: readonly Chunk[]): void {
    const opening = chunks.slice(0, OPENING_BLOCKS)
    const end = opening.at(-1)?.nodes.at(-1)
    const prose = new Set(
      opening.filter(({ text }) => text.length > LONGEST_OPENING).flatMap(({ nodes }) => nodes),
    )
    const walker = this.root.ownerDocument.createTreeWalker(this.root, SHOW_TEXT)
    walker.currentNode = start
    let node: Node | null = start
    for (let count = 0; node && count < MOST_IN_HEAD; count++) {
      if (!prose.has(node as Text)) this.add(node, 'opening')
      if (node === end) return
      node = walker.nextNode()
    }
  }

  /** Lines before the headline that share a box with it and with nothing else. */
  readAbove(headline: Element): void {
    const box = headline.parentElement?.parentElement ?? headline.parentElement
    if (!box || box.localName === 'body' || box === this.root) return
    const walker = this.root.ownerDocument.createTreeWalker(box, SHOW_TEXT)
    walker.currentNode = headline
    const nodes: Node[] = []
    for (let node = walker.previousNode(); node && nodes.length < MOST_ABOVE; node = walker.previousNode())
      if (node.nodeValue?.trim()) nodes.unshift(node)
    for (const node of nodes) this.add(node, 'above')
  }

  /** Where no headline is known: the lines before the text. */
  readBack(start: Node, most: number): void {
    const walker = this.root.ownerDocument.createTreeWalker(this.root, SHOW_TEXT)
    walker.currentNode = start
    const nodes: Node[] = []
    for (let count = 0; count < most; count++) {
      const node = walker.previousNode()
      if (!node) break
      nodes.unshift(node)
    }
    for (const node of nodes) this.add(node, 'head')
  }

  /** Boxes that hold the headline or the text as well are the article's, whatever they are called ("has-sidebar"). */
  private isOutside(element: Element): boolean {
    const known = this.isElsewhere.get(element)
    if (known !== undefined) return known
    let outside = false
    let box: Element | null = element
    for (let up = 0; box && up < MOST_BOXES && !outside && !this.own.has(box); up++, box = box.parentElement)
      outside = isNoByline(box) || isTeaser(box)
    this.isElsewhere.set(element, outside)
    return outside
  }
}

function isNoByline(element: Element): boolean {
  const { localName } = element
  if (NEVER.has(localName)) return true
  if (localName === 'footer' && element.closest('article') === null) return true
  if (localName === 'button' && element.hasAttribute('aria-haspopup')) return true
  const { hidden, 'aria-hidden': ariaHidden, role, class: classes, id } = attributesOf(element)
  return (
    hidden !== null ||
    ariaHidden === 'true' ||
    (role !== null && NEVER_ROLES.has(role)) ||
    ((classes !== null || id !== null) && ELSEWHERE.test(`${classes ?? ''} ${id ?? ''}`.slice(0, 500)))
  )
}

/** Inside the link or the card of another article. */
function isTeaser(element: Element): boolean {
  if (element.localName !== 'a' && element.localName !== 'li') return false
  return element.querySelector(HEADINGS) !== null && element.querySelector('h1') === null
}
