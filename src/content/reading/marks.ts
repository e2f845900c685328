/** Mentions of an analysis as marks of the live page. */
import { createPainter, type Mark, type MarkType, type Painter, type Slice } from '../../highlight/painter.ts'
import type { LiveText } from '../../page/live-text.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { type Analysis, MENTION_TYPES, type MentionType, type Span } from '../../text/analysis.ts'
import { later } from './later.ts'
import { standsOnDark } from './page-colour.ts'
import type { PageText } from './read-page.ts'

/** A painter with a mark for each mention; nothing is painted yet. */
export function makePainter({ article, live }: PageText, analysis: Analysis): Painter {
  const mark = (type: MarkType, { start, end }: Span, index: number): Mark => ({
    index,
    type,
    span: { start, end },
    ranges: null,
    painted: false,
  })
  const mentions = analysis.mentions.map((mention, index) => mark(mention.type, mention, index))
  const followed = analysis.matches.flatMap(({ spans }, index) =>
    spans.map(span => mark('follow', span, index)),
  )
  return createPainter({
    marks: [...mentions, ...followed].sort((a, b) => a.span.start - b.span.start),
    locate: span => locate(article.text, live, span),
    dark: standsOnDark(firstElement(live, article.text.length)),
    later,
    viewportHeight: () => globalThis.innerHeight,
  })
}

/** Where a span stands now; null where the nodes no longer say what was read, so that no other text is ever marked. */
export function locate(text: string, live: LiveText, span: Span): Slice[] | null {
  const slices = live.slices(span)
  const now = slices.map(({ node, start, end }) => node.data.slice(start, end)).join('')
  return sameText(now, text.slice(span.start, span.end)) && slices.every(s => s.node.isConnected)
    ? slices
    : null
}

/** Equal but for white space, which the page writes as it likes and the article's text collapses. */
function sameText(a: string, b: string): boolean {
  return a === b || a.replace(/\s+/gu, '') === b.replace(/\s+/gu, '')
}

/** The types that the reader wants to see in this article: none where it speaks of nothing followed and that was asked for. */
export function shownTypes(settings: Settings, { matches }: Analysis): Set<MarkType> {
  const isShown = settings.enabled && (!settings.matchingOnly || matches.length > 0)
  return new Set(isShown ? [...MENTION_TYPES.filter(type => settings.types[type]), 'follow'] : [])
}

/** How many marks of each type there are; those whose text has gone are left out. */
export function countMarks(painter: Painter): Record<MentionType, number> {
  const counts = { person: 0, place: 0, organization: 0, figure: 0, date: 0 }
  for (const { type, ranges } of painter.marks)
    if (type !== 'follow' && (ranges === null || ranges.length > 0)) counts[type]++
  return counts
}

/**
 * The nodes to watch: the smallest element around the whole text, one for each root (document, shadow roots).
 * @returns also whether all of the text is still there: the page may have taken some away since it was read. Where
 *   nothing is left the root is the document, since what comes next may come anywhere.
 */
export function rootsOfText(live: LiveText, length: number): { roots: Node[]; whole: boolean } {
  const roots = new Map<Node, Node>()
  let whole = true
  for (const { node } of live.slices({ start: 0, end: length })) {
    if (!node.isConnected) {
      whole = false
      continue
    }
    const root = node.getRootNode()
    const known = roots.get(root)
    if (!known) roots.set(root, node.parentNode ?? node)
    else if (!known.contains(node)) roots.set(root, commonAncestor(known, node))
  }
  return { roots: roots.size ? [...roots.values()] : [document], whole }
}

function commonAncestor(a: Node, b: Node): Node {
  let at: Node = a
  while (!at.contains(b) && at.parentNode) at = at.parentNode
  return at
}

/** An element of the body text: the first blocks can be a headline on a banner of another colour. */
function firstElement(live: LiveText, length: number): Element | null {
  const middle = Math.floor(length / 2)
  const [slice] = live.slices({ start: middle, end: Math.min(length, middle + 200) })
  return slice?.node.parentElement ?? null
}
