/** Marks the sample on the welcome page as a reader marks an article: by highlights, over the page's own text nodes. */
import { createPainter, type Mark, type Painter, type Slice } from '../highlight/painter.ts'
import { marksStyleSheet } from '../highlight/style.ts'
import type { Settings } from '../shared/settings/settings.ts'
import type { Analysis, Block, Span } from '../text/analysis.ts'

/**
 * @param lines the elements that show the blocks, one each, in their order; each holds one text node.
 * @returns a painter that shows nothing yet.
 */
export function samplePainter(
  analysis: Analysis,
  blocks: readonly Block[],
  lines: readonly Element[],
  dark: boolean,
): Painter {
  const marks = analysis.mentions.map(
    ({ type, start, end }, index): Mark => ({
      index,
      type,
      span: { start, end },
      ranges: null,
      painted: false,
    }),
  )
  return createPainter({
    marks,
    locate: span => locate(span, blocks, lines),
    dark,
    later: run => void setTimeout(run),
    viewportHeight: () => globalThis.innerHeight,
  })
}

function locate({ start, end }: Span, blocks: readonly Block[], lines: readonly Element[]): Slice[] | null {
  const at = blocks.findIndex(block => start >= block.start && end <= block.end)
  const node = lines[at]?.firstChild
  const from = blocks[at]?.start ?? 0
  return node instanceof Text ? [{ node, start: start - from, end: end - from }] : null
}

/** A style sheet of the marks for our own page; it follows the colours when it is asked again. */
export function createMarksStyle(document: Document): (colours: Settings['colours']) => void {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return colours => sheet.replaceSync(marksStyleSheet(colours))
}
