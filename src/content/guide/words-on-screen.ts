/** Whether words can be seen: within the window and within every box that scrolls or clips them. */
import { rectOf } from '../../highlight/on-screen.ts'

/** @param range a range of ours; its node may stand in a shadow root. */
export function areWordsOnScreen(range: AbstractRange): boolean {
  const { top, bottom, left, right } = rectOf(range)
  const seen = { top, bottom, left, right }
  narrow(seen, { top: 0, left: 0, bottom: globalThis.innerHeight, right: globalThis.innerWidth })
  for (let box = parentOf(range.startContainer); box && !isRoot(box); box = parentOf(box)) {
    if (CLIPS.test(getComputedStyle(box).overflow)) narrow(seen, box.getBoundingClientRect())
  }
  return seen.bottom > seen.top && seen.right > seen.left
}

const CLIPS = /hidden|clip|scroll|auto/u

type Edges = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>

function narrow(
  seen: { -readonly [Edge in keyof Edges]: number },
  { top, bottom, left, right }: Edges,
): void {
  seen.top = Math.max(seen.top, top)
  seen.bottom = Math.min(seen.bottom, bottom)
  seen.left = Math.max(seen.left, left)
  seen.right = Math.min(seen.right, right)
}

/** What these two clip is the window's own: their boxes go away with the scroll while the words stay. */
const isRoot = (box: Element): boolean => box === document.documentElement || box === document.body

/** The element around a node as it is painted: out of a shadow root comes its host. */
function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot
  const { parentNode } = node
  if (parentNode instanceof ShadowRoot) return parentNode.host
  return parentNode instanceof Element ? parentNode : null
}
