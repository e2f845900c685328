/** How the marks stand out from the page that they are on, and how the page's words stand out from the marks. */
import type { Frame } from '../../../scripts/browsers/browser-session.ts'
import { contrast, type Rgb } from '../../../src/shared/design/colours.ts'

export interface MarkContrast {
  type: string
  /** The mark's line against the ground of the page behind it. */
  line: number
  /** The page's words against that ground, and against the same with the mark's wash over it. */
  words: number
  washed: number
}

interface Colours {
  type: string
  line: string
  wash: string
  words: string
  grounds: string[]
}

/** One entry for each pair of colours on the page; only Chromium says how a highlight is drawn. */
export async function markContrasts(page: Frame): Promise<MarkContrast[]> {
  const colours = await page.run((): Colours[] => {
    const found = new Map<string, Colours>()
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('hashiya-')) return
      for (const { startContainer } of highlight) {
        const element = startContainer.parentElement
        if (!element) continue
        const drawn = getComputedStyle(element, `::highlight(${name})`)
        const grounds: string[] = []
        for (let at: Element | null = element; at; at = at.parentElement)
          grounds.push(getComputedStyle(at).backgroundColor)
        const entry = {
          type: name.replace('hashiya-', ''),
          line: drawn.textDecorationColor,
          wash: drawn.backgroundColor,
          words: getComputedStyle(element).color,
          grounds,
        }
        found.set(JSON.stringify(entry), entry)
      }
    })
    return [...found.values()]
  })
  return colours.map(({ type, line, wash, words, grounds }) => {
    const ground = grounds.toReversed().reduce((below, over) => laidOver(over, below), WHITE)
    return {
      type,
      line: contrast(laidOver(line, ground), ground),
      words: contrast(laidOver(words, ground), ground),
      washed: contrast(laidOver(words, ground), laidOver(wash, ground)),
    }
  })
}

const WHITE: Rgb = { r: 255, g: 255, b: 255 }

/** A computed colour, which may be partly transparent, over an opaque one. */
function laidOver(computed: string, below: Rgb): Rgb {
  const [r = 0, g = 0, b = 0, alpha = 1] = (computed.match(/[\d.]+/gu) ?? []).map(Number)
  const mixed = (over: number, under: number) => over * alpha + under * (1 - alpha)
  return { r: mixed(r, below.r), g: mixed(g, below.g), b: mixed(b, below.b) }
}
