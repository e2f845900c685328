/** The extension on the live blog of 30,000 words: when the first screen is marked, and which long tasks it adds to the page's thread. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startChromium } from '../../scripts/browsers/chromium-session.ts'
import { buildExtension, extensionFolder } from '../../scripts/build/build-extension.ts'
import { startFixtureServer } from '../fixtures/server.ts'
import { median, table } from './table.ts'

const RUNS = 5

interface Visit {
  /** From the load event to the first marks, all of the first screen at once; null without the extension. */
  firstMarks: number | null
  /** Tasks of over 50 ms from the start of the page to ten seconds after its load. */
  longTasks: number[]
  marks: number
}

export async function benchLive(): Promise<void> {
  await buildExtension('chrome')
  const control = emptyExtension()
  const visits = {
    control: await visit(control, false),
    hashiya: await visit(extensionFolder('chrome'), true),
  }
  const row = (name: keyof typeof visits) => {
    const list = visits[name]
    const first = list.map(v => v.firstMarks ?? 0)
    const tasks = list.map(v => v.longTasks.map(Math.round).join(', ') || 'none')
    return [
      name,
      name === 'control' ? '-' : `${median(first).toFixed(0)} ms`,
      list[0]?.marks ?? 0,
      tasks.join(' | '),
    ]
  }
  console.log(`\nLive blog of 30,000 words, ${RUNS} visits with a new profile each`)
  console.log(
    table(
      ['extension', 'first screen marked after load (median)', 'marks', 'tasks over 50 ms in each visit'],
      [row('control'), row('hashiya')],
    ),
  )
}

async function visit(extension: string, marked: boolean): Promise<Visit[]> {
  const server = await startFixtureServer()
  const visits: Visit[] = []
  for (let run = 0; run < RUNS; run++) {
    const session = await startChromium({ extension, headless: true })
    // A page before it: the background has started, as in a browser that is in use.
    await session.beforeEveryPage(recordLongTasks)
    await session.open(`${server.origin}/ar-home/`)
    await session.open(`${server.origin}/live-blog/`)
    visits.push(await session.page.run(watch, marked))
    await session.close()
  }
  await server.close()
  return visits
}

/** Runs in the page before its own scripts. */
function recordLongTasks(): void {
  const longTasks: number[] = []
  Object.assign(globalThis, { longTasks })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) longTasks.push(entry.duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** Runs in the page. */
async function watch(waits: boolean): Promise<Visit> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const load = navigation?.loadEventEnd ?? 0
  const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
  const isOurs = (name: string) => name.startsWith('hashiya-')
  while (waits && ![...CSS.highlights.keys()].some(isOurs) && performance.now() - load < 10_000)
    await pause(5)
  const firstMarks = waits ? performance.now() - load : null
  await pause(Math.max(0, 10_000 - (performance.now() - load)))
  const longTasks = (globalThis as { longTasks?: number[] }).longTasks ?? []
  let marks = 0
  CSS.highlights.forEach((highlight, name) => {
    if (isOurs(name)) marks += highlight.size
  })
  return { firstMarks, longTasks, marks }
}

/** The same browser with an extension that does nothing. */
function emptyExtension(): string {
  const folder = path.resolve('.cache/empty-extension')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Nothing', version: '1' }),
  )
  return folder
}
