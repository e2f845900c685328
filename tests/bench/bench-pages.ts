/** Detection, body, metadata and time on saved pages with known answers, beside Readability and Defuddle, in one run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright'
import { bundle } from './bundle.ts'
import { type KnownPage, PageTally, ReadingTimes, timeCells } from './page-tally.ts'
import type { ParsedPage, ParserName } from './pages-page.ts'
import { table } from './table.ts'

const PARSERS: ParserName[] = ['hashiya', 'readability', 'defuddle']
const HEAD = [
  'set',
  'parser',
  'articles',
  'body F1',
  'title',
  'published',
  'authors',
  'invented',
  'detection F1',
  'ms',
  'ratio',
  'ms, whole job',
  'ratio',
  'failed',
]

declare const pagesBench: { parsePage(name: ParserName, html: string, url: string | null): ParsedPage }

/** @param wanted the sets to read; all where there is none. */
export async function benchPages(browser: Browser, data: string, wanted: string[] = []): Promise<void> {
  const folder = path.join(data, 'pages')
  if (!existsSync(folder)) {
    console.log(`\nSkipped: parsing of saved pages, since ${folder} is not there (set HASHIYA_DATA)`)
    return
  }
  // One tab reads all pages, as the scorer's does. What the peers leave behind slows nobody down: measured against a new tab for every 50.
  const tab = await openTab(browser, await bundle('tests/bench/pages-page.ts', 'pagesBench'))
  const rows: (string | number)[][] = []
  const all = new Map(PARSERS.map(name => [name, new ReadingTimes()]))
  for (const set of readdirSync(folder))
    if (!wanted.length || wanted.includes(set))
      rows.push(...(await benchSet(tab, path.join(folder, set), set, all)))
  await tab.close()
  const base = all.get('readability')
  for (const [name, times] of all)
    if (base) rows.push(['all', name, times.pages, ...Array(6).fill(''), ...timeCells(times, base), ''])
  console.log(
    '\nArticle pages: body by shingles of four words (wcxb: by words), title, day and authors right; authors given where there are none; ' +
      'one article or not (Readability: isProbablyReaderable); median time to read, and of the whole job (ours with the origin, ' +
      'Readability with the copy of the document that it needs to leave the page as it is), and their ratios to Readability’s\n',
  )
  console.log(table(HEAD, rows))
}

async function benchSet(
  tab: Page,
  folder: string,
  set: string,
  all: ReadonlyMap<ParserName, ReadingTimes>,
): Promise<(string | number)[][]> {
  const lines = readFileSync(path.join(folder, 'index.jsonl'), 'utf8').split('\n').filter(Boolean)
  const pages = lines.map(line => JSON.parse(line) as KnownPage)
  const isSigned = pages.some(({ authors }) => authors?.length)
  const tallies = new Map(PARSERS.map(name => [name, new PageTally(set === 'wcxb', isSigned)]))
  for (const known of pages) {
    const html = gunzipSync(readFileSync(path.join(folder, 'html', `${known.id}.html.gz`))).toString('utf8')
    for (const name of PARSERS) {
      const call = { name, html, url: known.url ?? null }
      const parsed = await tab
        .evaluate(c => pagesBench.parsePage(c.name, c.html, c.url), call)
        .catch(error => {
          // A parser may throw; a tab that is gone would make every later page a failure.
          if (tab.isClosed() || /crash|closed/i.test(String(error))) throw error
          return null
        })
      tallies.get(name)?.add(known, parsed)
      if (known.type === 'article') all.get(name)?.add(parsed)
    }
  }
  const base = tallies.get('readability')?.times
  return base ? PARSERS.map(name => [set, name, ...(tallies.get(name)?.cells(base) ?? [])]) : []
}

async function openTab(browser: Browser, script: string): Promise<Page> {
  const tab = await browser.newPage()
  await tab.route('**/*', route => route.abort())
  await tab.setContent('<!doctype html>')
  await tab.addScriptTag({ content: script })
  return tab
}
