/** What all metadata fields read from: the page's declarations, collected once. */
import type { BlockKind } from '../../text/analysis.ts'
import type { Box } from '../body/chunk.ts'
import type { Body } from '../body/read-body.ts'
import { chooseArticleNode } from './article-node.ts'
import { type BylineLine, readBylineLines } from './byline-lines.ts'
import { type LinkedNode, readLinkedData } from './json-ld.ts'

export interface PageSource {
  document: Document
  url: string
  /** All JSON-LD nodes. */
  nodes: LinkedNode[]
  /** The node that describes this article; null where none does. */
  articleNode: LinkedNode | null
  /** Content of `<meta>` by lower-case name, property or itemprop; the first of each, others behind it. */
  meta: ReadonlyMap<string, readonly string[]>
  /** The article's own part of the page with headline and byline; visible values are read in it only. */
  scope: Element | null
  /** The article's body: visible dates inside it are the story's, not the article's. */
  body: Element | null
  /** The element of the visible headline. */
  headline: Element | null
  /** Elements of the scope that say by an attribute what they hold: microdata, RDFa, `rel`. */
  marked: readonly Element[]
  /** Where the text begins: its first paragraph. */
  start: Node | null
  /** The line under the headline, and the credit of the first picture, as they stand in the body. */
  standfirst: string | null
  credit: string | null
  /** The last blocks of the text, where a notice may stand that there is more for subscribers. */
  endings: readonly string[]
  /** The lines in which a page prints its bylines. */
  bylines: readonly BylineLine[]
}

/** What is known before the body is read. */
export type DeclaredSource = Omit<
  PageSource,
  'scope' | 'body' | 'headline' | 'marked' | 'start' | 'standfirst' | 'credit' | 'endings' | 'bylines'
>

export function createPageSource(document: Document, url: string): DeclaredSource {
  const nodes = readLinkedData(document)
  const meta = readMeta(document)
  const titles = [document.title, ...(meta.get('og:title') ?? [])]
  return { document, url, nodes, articleNode: chooseArticleNode(nodes, titles, url), meta }
}

const MARKED = '[itemprop], [property], [rel~="author"]'

/** Completes the source once the body is known. */
export function withScope(source: DeclaredSource, body: Body): PageSource {
  const { container } = body
  const headline = body.headline?.element ?? null
  let scope: Element = container.element
  for (let box: Box | null = container; box; box = box.parent) {
    const isWhole = box.name === 'body' || box.name === 'html'
    if (isWhole && headline && !scope.contains(headline)) scope = box.element
    if (isWhole) break
    scope = box.element
    const holdsHeadline = !headline || box.element.contains(headline)
    if ((box.name === 'article' || box.name === 'main') && holdsHeadline) break
    if (headline && box.element.contains(headline) && box !== container) break
  }
  // Byline and date may stand in a column beside the one that holds headline and text.
  const around = headline?.closest('article')
  if (
    around?.contains(container.element) &&
    around.contains(scope) &&
    around.querySelectorAll('h1').length < 2
  )
    scope = around
  const start = body.chosen.find(({ kind }) => kind === 'paragraph')?.chunk.nodes[0] ?? null
  const textOfKind = (wanted: BlockKind) =>
    body.chosen.find(({ kind }) => kind === wanted)?.chunk.text ?? null
  return {
    ...source,
    scope,
    body: container.element,
    headline,
    marked: [...scope.querySelectorAll(MARKED)],
    start,
    standfirst: textOfKind('standfirst'),
    credit: textOfKind('credit'),
    endings: body.chosen.slice(-2).map(({ chunk }) => chunk.text),
    bylines: readBylineLines(body),
  }
}

/** All values of a meta tag. */
export const metaValues = (source: PageSource, name: string): readonly string[] => source.meta.get(name) ?? []

/** Where a `<meta>` says what it is of. */
const META_NAMES = new Set(['name', 'property', 'itemprop', 'http-equiv'])

function readMeta(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content || content.length > 20_000) continue
    for (const attribute of element.getAttributeNames()) {
      if (!META_NAMES.has(attribute)) continue
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const values = meta.get(name)
      if (values) values.push(content)
      else meta.set(name, [content])
    }
  }
  return meta
}
