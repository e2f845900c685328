/** The short light on a stretch that the reader has jumped to. */
import { addRanges, deleteHighlight, highlightName } from './registry.ts'

const NAME = highlightName('flash', false)
const LASTS_MS = 1600

let timer: ReturnType<typeof setTimeout> | undefined

/** Lights ranges up and lets them go; a new flash ends the one before. */
export function flash(ranges: readonly AbstractRange[]): void {
  endFlash()
  if (!ranges.length) return
  addRanges(NAME, 'flash', ranges)
  timer = setTimeout(endFlash, LASTS_MS)
}

/** Takes the light away at once. */
function endFlash(): void {
  clearTimeout(timer)
  deleteHighlight(NAME)
}
