/** Reading the live blog of 30,000 words: how long, and how long at a stretch, cold and warm, also on a slow machine. */
import type { Browser } from 'playwright'
import { startFixtureServer } from '../fixtures/server.ts'
import { bundle } from './bundle.ts'
import type { ReadTimes } from './read-page.ts'
import { median, table } from './table.ts'

/** New pages, each with one cold reading and some warm ones. */
const PAGES = 5
const WARM_READINGS = 6

declare const readBench: { timeSlices(): Promise<ReadTimes>; timeAtOnce(): ReadTimes }
type Way = keyof typeof readBench

export async function benchRead(browser: Browser): Promise<void> {
  const server = await startFixtureServer()
  const script = await bundle('tests/bench/read-page.ts', 'readBench')
  const rows: (string | number)[][] = []
  for (const slowness of [1, 4])
    for (const way of ['timeAtOnce', 'timeSlices'] as const) {
      const visits: ReadTimes[][] = []
      for (let run = 0; run < PAGES; run++)
        visits.push(await visit(browser, `${server.origin}/live-blog/`, { script, way, slowness }))
      const name = `${way === 'timeSlices' ? 'in slices' : 'at one go'}${slowness > 1 ? `, processor slowed ${slowness}×` : ''}`
      rows.push(
        row(
          `${name}, cold`,
          visits.flatMap(times => times.slice(0, 1)),
        ),
      )
      rows.push(
        row(
          `${name}, warm`,
          visits.flatMap(times => times.slice(1)),
        ),
      )
    }
  await server.close()
  console.log('\nReading the live blog of 30,000 words')
  console.log(
    table(['reading', 'total (median)', 'longest slice (median)', 'longest of all', 'slices'], rows),
  )
}

interface Visit {
  script: string
  way: Way
  slowness: number
}

/** A context of its own for each page: no code of the visit before is warm in it. */
async function visit(
  browser: Browser,
  address: string,
  { script, way, slowness }: Visit,
): Promise<ReadTimes[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.addScriptTag({ content: script })
  await page.waitForTimeout(500)
  const times: ReadTimes[] = []
  for (let reading = 0; reading <= WARM_READINGS; reading++)
    times.push(await page.evaluate(name => readBench[name](), way))
  await context.close()
  return times
}

function row(name: string, times: ReadTimes[]): (string | number)[] {
  const ms = (value: number) => `${value.toFixed(1)} ms`
  const longest = times.map(time => time.longest)
  return [
    name,
    ms(median(times.map(time => time.total))),
    ms(median(longest)),
    ms(Math.max(...longest)),
    median(times.map(time => time.slices)),
  ]
}
