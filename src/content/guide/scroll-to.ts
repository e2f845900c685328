/** Brings a range of the page to the middle of the window, whichever boxes it scrolls in. */
import { rectOf } from '../../highlight/on-screen.ts'

/** @param range a range of ours; its node may stand in a scrolling box or a shadow root. */
export function scrollToRange(range: AbstractRange): void {
  const element = range.startContainer.parentElement
  if (!element) return
  if (!isComfortable(rectOf(range))) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  // A paragraph taller than the window is centred with its middle, which may not be where the words stand.
  const rect = rectOf(range)
  if (!isComfortable(rect))
    globalThis.scrollBy({ top: rect.top - globalThis.innerHeight / 2, behavior: 'instant' })
}

const isComfortable = ({ top, bottom }: DOMRect) =>
  top > globalThis.innerHeight * 0.12 && bottom < globalThis.innerHeight * 0.8
