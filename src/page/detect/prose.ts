/** Prose: paragraphs with letters enough outside links, weighed by script, and the box that most of them stand in. */
import { weighLetters } from '../dom/letter-weight.ts'
import { firstOf, matchPatterns, type Seen } from './measures.ts'

/** Paragraphs looked at: enough to know an article, few enough for a page of any size. */
const MOST_PARAGRAPHS = 120
const MOST_BOXES = 2000
const MOST_LINKS = 40
const MOST_TEXT = 2000
/** Fewer UTF-16 units cannot weigh as much as a long paragraph in any script. */
const LEAST_TEXT = 30
const LONG_PARAGRAPH = 80
/** Boxes around the fullest whose names are read. */
const MOST_AROUND = 6

const NAMES = {
  article: /article|story|entry|blog|post[-_]?(?:content|body|text)|single/,
  comments: /comment|reply|message|forum|thread|discussion/,
} as const
const BOXES = 'div,section,article,main,td,center,font,span'

export interface Prose {
  /** Paragraphs of prose, and their letters. */
  paragraphs: number
  letters: number
}

interface Found {
  paragraphs: number
  letters: number
  /** Letters and paragraphs of prose directly in a box. */
  boxes: Map<Node, [letters: number, paragraphs: number]>
}

/** Adds to what was seen. */
export function measureProse(seen: Seen, document: Document): Prose {
  const found: Found = { paragraphs: 0, letters: 0, boxes: new Map() }
  addParagraphs(found, document.getElementsByTagName('p'))
  // Components keep their text in open shadow roots; pages of an older make write it between line breaks.
  if (!found.paragraphs)
    for (const root of shadowRoots(document)) addParagraphs(found, root.querySelectorAll('p'))
  if (!found.paragraphs) addBoxes(found, document.querySelectorAll(BOXES))
  measureFullest(seen, found)
  return found
}

function addParagraphs(found: Found, paragraphs: ArrayLike<Element>): void {
  for (const paragraph of firstOf(paragraphs, MOST_PARAGRAPHS)) {
    const text = paragraph.textContent ?? ''
    // Links are subtracted only where there is text enough: most paragraphs of a menu end here.
    if (text.length >= LEAST_TEXT)
      add(found, paragraph.parentNode ?? paragraph, text, linkedLetters(paragraph))
  }
}

/** Text that stands directly in boxes. */
function addBoxes(found: Found, boxes: ArrayLike<Element>): void {
  for (const box of firstOf(boxes, MOST_BOXES)) add(found, box, ownText(box), 0)
}

function add(found: Found, box: Node, text: string, linked: number): void {
  if (text.length < LEAST_TEXT) return
  const letters = weighLetters(text.slice(0, MOST_TEXT)) - linked
  if (letters < LONG_PARAGRAPH) return
  found.paragraphs++
  found.letters += letters
  const [before, paragraphs] = found.boxes.get(box) ?? [0, 0]
  found.boxes.set(box, [before + letters, paragraphs + 1])
}

function measureFullest(seen: Seen, { boxes }: Found): void {
  const [fullest] = [...boxes].sort((a, b) => b[1][0] - a[1][0])
  if (!fullest) return
  const [node, [letters, paragraphs]] = fullest
  // A shadow root, which has no names, or an element.
  const element = node as Partial<Element>
  const { measures } = seen
  measures.fullestLetters = letters
  measures.fullestParagraphs = paragraphs
  measures.inArticle = !!element.closest?.('article')
  matchPatterns(seen, 'box', NAMES, namesAround(node))
}

/** Tag, class and id of a box and the boxes around it. */
function namesAround(node: Node): string {
  let names = ''
  let at = node as Element | null
  for (let step = 0; at?.getAttribute && step < MOST_AROUND; step++) {
    const own = `${at.localName} ${at.getAttribute('class')} ${at.id}`
    names += `${own.slice(0, 300)} `
    at = at.parentElement
  }
  return names.toLowerCase()
}

function ownText(box: Element): string {
  let text = ''
  for (let node = box.firstChild; node && text.length < MOST_TEXT; node = node.nextSibling)
    if (node.nodeType === 3) text += node.nodeValue?.slice(0, MOST_TEXT) ?? ''
  return text.trim()
}

function linkedLetters(paragraph: Element): number {
  let letters = 0
  for (const link of firstOf(paragraph.getElementsByTagName('a'), MOST_LINKS))
    letters += weighLetters((link.textContent ?? '').slice(0, MOST_TEXT))
  return letters
}

/** Open shadow roots of custom elements; a page without a paragraph is searched for them, and no other. */
function shadowRoots(document: Document): ShadowRoot[] {
  return firstOf(document.getElementsByTagName('*'), MOST_BOXES)
    .map(element => element.shadowRoot)
    .filter(root => root !== null)
}
