/** Prose: paragraphs with letters enough outside links, weighed by script, and the box that most of them stand in. */
import { weighLetters } from '../dom/letter-weight.ts'
import type { Measures } from './measures.ts'

/** Paragraphs looked at: enough to know an article, few enough for a page of any size. */
const MOST_PARAGRAPHS = 120
const MOST_BOXES = 2000
const MOST_ELEMENTS = 3000
const MOST_LINKS = 40
const MOST_TEXT = 2000
/** Fewer UTF-16 units cannot weigh as much as a long paragraph in any script. */
const LEAST_TEXT = 30
const LONG_PARAGRAPH = 80
/** Boxes around the fullest whose names are read. */
const MOST_AROUND = 6

const ARTICLE_NAME = /article|story|entry|blog|post[-_]?(?:content|body|text)|single/
const COMMENT_NAME = /comment|reply|message|forum|thread|discussion/
const BOXES = 'div,section,article,main,td,center,font,span'

export interface Prose {
  measures: Measures
  /** Paragraphs of prose, and their letters. */
  paragraphs: number
  letters: number
  /** Where the text stands: the document, or open shadow roots where no paragraph is outside of them. */
  roots: readonly (Document | ShadowRoot)[]
}

interface Box {
  letters: number
  paragraphs: number
}

interface Found {
  long: number
  letters: number
  links: number
  boxes: Map<Node, Box>
}

export function measureProse(document: Document): Prose {
  const all = document.getElementsByTagName('p')
  const found: Found = { long: 0, letters: 0, links: 0, boxes: new Map() }
  let roots: readonly (Document | ShadowRoot)[] = [document]
  addParagraphs(found, all)
  // Components keep their text in open shadow roots; pages of an older make write it between line breaks.
  if (!found.long) {
    const shadows = shadowRoots(document)
    for (const root of shadows) addParagraphs(found, root.querySelectorAll('p'))
    if (found.long) roots = shadows
  }
  if (!found.long) addBoxes(found, document.querySelectorAll(BOXES))
  return {
    measures: {
      proseLinks: found.links,
      ...measureFullest(found),
    },
    paragraphs: found.long,
    letters: found.letters,
    roots,
  }
}

function addParagraphs(found: Found, paragraphs: ArrayLike<Element>): void {
  const last = Math.min(paragraphs.length, MOST_PARAGRAPHS)
  for (let at = 0; at < last; at++) {
    const paragraph = paragraphs[at]
    const text = paragraph?.textContent ?? ''
    if (!paragraph || text.length < LEAST_TEXT) continue
    const links = paragraph.getElementsByTagName('a')
    const letters = weighLetters(text.slice(0, MOST_TEXT)) - linkedLetters(links)
    if (letters >= LONG_PARAGRAPH) add(found, paragraph.parentNode ?? paragraph, letters, links.length)
  }
}

/** Text that stands directly in boxes. */
function addBoxes(found: Found, boxes: ArrayLike<Element>): void {
  const last = Math.min(boxes.length, MOST_BOXES)
  for (let at = 0; at < last; at++) {
    const box = boxes[at]
    const text = ownText(box)
    if (!box || text.length < LEAST_TEXT) continue
    const letters = weighLetters(text)
    if (letters >= LONG_PARAGRAPH) add(found, box, letters, 0)
  }
}

function add(found: Found, node: Node, letters: number, links: number): void {
  found.long++
  found.letters += letters
  found.links += links
  const box = found.boxes.get(node) ?? { letters: 0, paragraphs: 0 }
  box.letters += letters
  box.paragraphs++
  found.boxes.set(node, box)
}

function measureFullest({ boxes }: Found): Measures {
  let fullest: [Node, Box] | undefined
  for (const entry of boxes) if (!fullest || entry[1].letters > fullest[1].letters) fullest = entry
  if (!fullest) return {}
  const [node, { letters, paragraphs }] = fullest
  const element = node as Partial<Element>
  const names = namesAround(node)
  return {
    fullestLetters: letters,
    fullestParagraphs: paragraphs,
    fullestPictures: element.querySelectorAll?.('img,figure').length ?? 0,
    inArticle: Number(!!element.closest?.('article')),
    articleBox: Number(ARTICLE_NAME.test(names)),
    commentBox: Number(COMMENT_NAME.test(names)),
  }
}

/** Tag, class and id of a box and the boxes around it. */
function namesAround(node: Node): string {
  let names = ''
  let at = node as Element | null
  for (let step = 0; at?.getAttribute && step < MOST_AROUND; step++) {
    const own = `${at.localName} ${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`
    names += `${own.slice(0, 300)} `
    at = at.parentElement
  }
  return names.toLowerCase()
}

function ownText(box: Element | undefined): string {
  let text = ''
  for (let node = box?.firstChild; node && text.length < MOST_TEXT; node = node.nextSibling)
    if (node.nodeType === 3) text += node.nodeValue?.slice(0, MOST_TEXT) ?? ''
  return text.trim()
}

function linkedLetters(links: HTMLCollectionOf<HTMLAnchorElement>): number {
  let letters = 0
  for (let at = 0; at < Math.min(links.length, MOST_LINKS); at++)
    letters += weighLetters((links[at]?.textContent ?? '').slice(0, MOST_TEXT))
  return letters
}

/** Open shadow roots of custom elements; a page without a paragraph is searched for them, and no other. */
function shadowRoots(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  const elements = document.body?.getElementsByTagName('*') ?? []
  for (let at = 0; at < Math.min(elements.length, MOST_ELEMENTS); at++) {
    const element = elements[at]
    if (element?.shadowRoot && element.localName.includes('-')) roots.push(element.shadowRoot)
  }
  return roots
}
