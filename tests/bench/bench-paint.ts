/** Time to paint and to take away N highlights on the live blog of 30,000 words: CSS Custom Highlights beside mark.js. */
import type { Browser } from 'playwright'
import { marksStyleSheet } from '../../src/highlight/style.ts'
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts'
import { startFixtureServer } from '../fixtures/server.ts'
import { bundle } from './bundle.ts'
import type { PaintTimes } from './paint-page.ts'
import { median, table } from './table.ts'

const COUNTS = [560, 5600, 20_000]
/** Each count is measured on fresh pages; mark.js needs minutes for the largest, so that one is run once. */
const RUNS = (count: number) => (count > 6000 ? 1 : 3)

declare const paintBench: {
  timeHashiya(count: number): PaintTimes
  timeMarkJs(count: number): Promise<PaintTimes>
}

export async function benchPaint(browser: Browser): Promise<void> {
  const server = await startFixtureServer()
  const script = await bundle('tests/bench/paint-page.ts', 'paintBench')
  const measure = async (who: 'timeHashiya' | 'timeMarkJs', count: number): Promise<PaintTimes> => {
    const times: PaintTimes[] = []
    for (let run = 0; run < RUNS(count); run++) {
      const page = await browser.newPage()
      page.setDefaultTimeout(0)
      await page.goto(`${server.origin}/live-blog/`)
      await page.addStyleTag({ content: marksStyleSheet(DEFAULT_SETTINGS.colours) })
      await page.addScriptTag({ content: script })
      times.push(await page.evaluate(([name, n]) => paintBench[name](n), [who, count] as const))
      await page.close()
    }
    return { paint: median(times.map(t => t.paint)), remove: median(times.map(t => t.remove)) }
  }
  const rows: (string | number)[][] = []
  for (const count of COUNTS) {
    const ours = await measure('timeHashiya', count)
    const theirs = await measure('timeMarkJs', count)
    const ratio = (name: keyof PaintTimes) => `${(theirs[name] / Math.max(ours[name], 0.1)).toFixed(0)}×`
    const ms = (value: number) => `${value.toFixed(1)} ms`
    rows.push([
      count,
      ms(ours.paint),
      ms(theirs.paint),
      ratio('paint'),
      ms(ours.remove),
      ms(theirs.remove),
      ratio('remove'),
    ])
  }
  await server.close()
  console.log('\nHighlights on the live blog, script and forced layout')
  console.log(table(['highlights', 'paint', 'mark.js', 'faster', 'remove', 'mark.js', 'faster'], rows))
}
