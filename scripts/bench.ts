/**
 * `npm run bench [-- dates|summary|pages[:set]|paint|read|live|interface]` (pages:wcxb reads that set alone): this project beside its peers on the same pages in the same run. HASHIYA_DATA names the folder
 * of measuring data (default ../shared/data); what is not there is skipped, and said.
 */
import { cpus } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { benchDates } from '../tests/bench/bench-dates.ts'
import { benchInterface } from '../tests/bench/bench-interface.ts'
import { benchLive } from '../tests/bench/bench-live.ts'
import { benchPages } from '../tests/bench/bench-pages.ts'
import { benchPaint } from '../tests/bench/bench-paint.ts'
import { benchRead } from '../tests/bench/bench-read.ts'
import { benchSummary } from '../tests/bench/bench-summary.ts'
import { findBrowser } from './browsers/find-browser.ts'
import { buildLibrary } from './build/build-library.ts'

const wanted = process.argv.slice(2)
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some(other => other === name || other.startsWith(`${name}:`))
const sets = wanted.flatMap(name => (name.startsWith('pages:') ? [name.slice('pages:'.length)] : []))
const data = path.resolve(process.env.HASHIYA_DATA ?? '../shared/data')

const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}`
if (isWanted('dates')) {
  console.log(`${machine}, Node ${process.version}`)
  await benchDates(data)
}
const WITHOUT_BROWSER = ['dates', 'summary']
const needsBrowser = wanted.length === 0 || wanted.some(name => !WITHOUT_BROWSER.includes(name))
if (isWanted('summary') || needsBrowser) await buildLibrary()
if (isWanted('summary')) await benchSummary(data)
// The other measures take place in a browser.
if (!needsBrowser) process.exit()

const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
console.log(`${machine}, Chromium ${browser.version()}, Node ${process.version}`)
if (isWanted('paint')) await benchPaint(browser)
if (isWanted('read')) await benchRead(browser)
if (isWanted('live')) await benchLive()
if (isWanted('interface')) await benchInterface()
if (isWanted('pages')) await benchPages(browser, data, sets)
await browser.close()
