// Reads the pages of ../shared/data in Chromium and writes what the reader sees of each, with features, a page a line.
// usage: node training/body/dump.mjs OUT_FOLDER
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium } from 'playwright'

const data = path.resolve(process.env.HASHIYA_DATA ?? '../shared/data')
const out = path.resolve(process.argv[2] ?? '.cache/body')
mkdirSync(out, { recursive: true })
const bundle = await build({
  entryPoints: ['training/body/dump-entry.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'dump',
  write: false,
  target: 'es2023',
})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage()
await page.route('**/*', route =>
  route.request().url() === 'http://bench.local/'
    ? route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
    : route.abort(),
)
await page.goto('http://bench.local/')
await page.evaluate(`${bundle.outputFiles[0].text};globalThis.dump = dump`)
writeFileSync(
  path.join(out, 'features.json'),
  JSON.stringify(await page.evaluate(() => globalThis.dump.features)),
)
for (const set of ['arabic', 'fundus', 'naeb', 'scrapinghub', 'wcxb']) {
  const file = path.join(out, `${set}.jsonl`)
  writeFileSync(file, '')
  const lines = readFileSync(`${data}/pages/${set}/index.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  for (const row of lines) {
    if (row.type !== 'article' || (!row.body && set !== 'arabic')) continue
    const html = gunzipSync(readFileSync(`${data}/pages/${set}/html/${row.id}.html.gz`)).toString('utf8')
    const read = await page.evaluate(
      ({ html, url }) => {
        const doc = new DOMParser().parseFromString(html, 'text/html')
        if (url) {
          const base = doc.createElement('base')
          base.href = url
          doc.head.prepend(base)
        }
        return JSON.stringify(globalThis.dump.dumpPage(doc, url ?? ''))
      },
      { html, url: row.url },
    )
    appendFileSync(
      file,
      `{"id":${JSON.stringify(row.id)},"url":${JSON.stringify(row.url ?? '')},"page":${read},"gold":${JSON.stringify(row.body ?? null)}}\n`,
    )
  }
  console.log(set)
}
await browser.close()
