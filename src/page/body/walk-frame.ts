/** An element that the walk over a page is in, and the way from one of its children to the next. */
import type { Box } from './chunk.ts'

/** One element that is being walked. */
export interface Frame {
  element: Element
  /** The next child; or the place in `assigned`, the nodes of a slot. */
  next: Node | null
  /** The child walked last, for where the page has taken the next one away. */
  last: Node | null
  /** The rests of the walk when `next` was known to be the next child. */
  rests: number
  /** The element, or the shadow root that stands for its children. */
  parent: Node
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

/** While the walk rested the page may have taken a node away: what follows it now would be of another place. */
const isChild = (node: Node | null, frame: Frame): node is Node => node?.parentNode === frame.parent

/** @param rests how often the walk has rested: only then may the page have changed. */
export function nextNode(frame: Frame, rests: number): Node | null {
  if (frame.assigned) return frame.assigned[frame.at++] ?? null
  const node = frame.rests === rests ? frame.next : nextAfterRest(frame)
  frame.rests = rests
  if (node) {
    frame.last = node
    frame.next = node.nextSibling
  }
  return node
}

function nextAfterRest(frame: Frame): Node | null {
  if (isChild(frame.next, frame)) return frame.next
  return isChild(frame.last, frame) ? frame.last.nextSibling : null
}

/** A slot shows the nodes assigned to it, if there are any. */
export function assignedNodes(element: Element, name: string): readonly Node[] | null {
  if (name !== 'slot') return null
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? []
  return assigned.length ? assigned : null
}
