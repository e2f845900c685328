/** Runs in the page: makes nested elements and reads them, at one go and in slices. */
import { readArticle, readLiveInSlices } from '../../../src/page/read.ts'

export interface NestedReading {
  /** How deep the text really stands. */
  depth: number
  atOnce: string | undefined
  inSlices: string | undefined
  rests: number
}

/**
 * Nests by script: the parser of HTML stops at 512.
 * @param live in this window; else in a document without one.
 */
export async function readNested(depth: number, sentence: string, live: boolean): Promise<NestedReading> {
  const page = live ? document : document.implementation.createHTMLDocument('Nested')
  const paragraph = page.createElement('p')
  paragraph.textContent = sentence
  page.body.replaceChildren(nest(paragraph, depth))
  let looks = 0
  let rests = 0
  // Every look at this clock is past the time of a slice.
  const pause = { now: () => looks++ * 1000, rest: async () => void rests++ }
  const inSlices = await readLiveInSlices(page, {}, pause)
  return {
    depth: depthOf(paragraph),
    atOnce: readArticle(page)?.text,
    inSlices: inSlices?.article.text,
    rests,
  }
}

function nest(element: Element, depth: number): Element {
  let outer = element
  for (let level = 0; level < depth; level++) {
    const parent = element.ownerDocument.createElement('div')
    parent.append(outer)
    outer = parent
  }
  return outer
}

function depthOf(element: Element): number {
  let depth = 0
  for (let at = element.parentElement; at?.localName === 'div'; at = at.parentElement) depth++
  return depth
}
