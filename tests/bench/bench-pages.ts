/** Body, metadata and time on saved pages with known answers, beside Readability and Defuddle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright'
import { bundle } from './bundle.ts'
import { sameAuthors, sameDay, sameTitle, shingleF1 } from './measures.ts'
import type { ParsedPage, ParserName } from './pages-page.ts'
import { median, table } from './table.ts'

interface KnownPage {
  id: string
  url?: string
  type: string
  title?: string
  authors?: string[]
  published?: string
  body?: string
}

const PARSERS: ParserName[] = ['hashiya', 'readability', 'defuddle']

declare const pagesBench: { parsePage(name: ParserName, html: string, url: string | null): ParsedPage }

export async function benchPages(browser: Browser, data: string): Promise<void> {
  const folder = path.join(data, 'pages')
  if (!existsSync(folder)) {
    console.log(`\nSkipped: parsing of saved pages, since ${folder} is not there (set HASHIYA_DATA)`)
    return
  }
  const script = await bundle('tests/bench/pages-page.ts', 'pagesBench')
  const rows: (string | number)[][] = []
  for (const set of readdirSync(folder))
    rows.push(...(await benchSet(browser, script, path.join(folder, set), set)))
  console.log(
    '\nArticle pages: body by shingles of four words, title, day and authors right, median time to read',
  )
  console.log(
    table(
      ['set', 'parser', 'pages', 'body F1', 'title', 'published', 'authors', 'ms', 'time ratio', 'failed'],
      rows,
    ),
  )
}

async function benchSet(
  browser: Browser,
  script: string,
  folder: string,
  set: string,
): Promise<(string | number)[][]> {
  const lines = readFileSync(path.join(folder, 'index.jsonl'), 'utf8').split('\n').filter(Boolean)
  const pages = lines.map(line => JSON.parse(line) as KnownPage).filter(page => page.type === 'article')
  const tallies = new Map(PARSERS.map(name => [name, new Tally()]))
  let tab = await freshTab(browser, script)
  for (const [number, known] of pages.entries()) {
    const html = gunzipSync(readFileSync(path.join(folder, 'html', `${known.id}.html.gz`))).toString('utf8')
    for (const name of PARSERS) {
      const call = { name, html, url: known.url ?? null }
      const parsed = await tab
        .evaluate(c => pagesBench.parsePage(c.name, c.html, c.url), call)
        .catch(() => null)
      tallies.get(name)?.add(known, parsed)
    }
    // Peers leave much behind; a new tab keeps the times of late pages comparable.
    if (number % 50 === 49) {
      await tab.close()
      tab = await freshTab(browser, script)
    }
  }
  await tab.close()
  const base = tallies.get('readability')?.time ?? Number.NaN
  return PARSERS.map(name => [set, name, pages.length, ...(tallies.get(name)?.cells(base) ?? [])])
}

async function freshTab(browser: Browser, script: string): Promise<Page> {
  const tab = await browser.newPage()
  await tab.route('**/*', route => route.abort())
  await tab.setContent('<!doctype html>')
  await tab.addScriptTag({ content: script })
  return tab
}

class Tally {
  #f1: number[] = []
  #ms: number[] = []
  #title = new Share()
  #published = new Share()
  #authors = new Share()
  #failed = 0

  add(known: KnownPage, parsed: ParsedPage | null): void {
    if (!parsed) this.#failed++
    else this.#ms.push(parsed.ms)
    if (known.body) this.#f1.push(shingleF1(parsed?.body ?? '', known.body))
    if (known.title) this.#title.add(sameTitle(parsed?.title ?? null, known.title))
    if (known.published) this.#published.add(sameDay(parsed?.published ?? null, known.published))
    if (known.authors) this.#authors.add(sameAuthors(parsed?.authors ?? [], known.authors))
  }

  get time(): number {
    return median(this.#ms)
  }

  cells(base: number): (string | number)[] {
    const mean = this.#f1.reduce((sum, f) => sum + f, 0) / this.#f1.length
    const body = this.#f1.length ? mean.toFixed(3) : '-'
    const shares = [this.#title, this.#published, this.#authors].map(String)
    return [body, ...shares, this.time.toFixed(1), `${(this.time / base).toFixed(2)}×`, this.#failed]
  }
}

class Share {
  #right = 0
  #all = 0
  add(right: boolean): void {
    this.#all++
    if (right) this.#right++
  }
  toString(): string {
    return this.#all ? (this.#right / this.#all).toFixed(3) : '-'
  }
}
