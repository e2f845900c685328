/** Measures every saved page in Chromium with the detector's own code: what is trained on is what runs. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { build } from 'vite'
import type { Seen } from '../../src/page/detect/measures.ts'

export interface Sample {
  set: string
  id: string
  url: string
  article: boolean
  /** The kind of page that the set names. */
  type: string
  measures: Seen['counts']
}

async function bundleMeasuring(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: 'src/page/detect/measure-page.ts', formats: ['iife'], name: 'detector' },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error('The measuring code was not built')
  return result.output[0].code
}

/** @param folder the sets of pages, each with index.jsonl and html/<id>.html.gz. */
export async function measurePages(folder: string): Promise<Sample[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  await page.route('**/*', route => route.abort())
  await page.addScriptTag({ content: await bundleMeasuring() })
  const samples: Sample[] = []
  for (const set of readdirSync(folder).sort()) {
    const lines = readFileSync(path.join(folder, set, 'index.jsonl'), 'utf8')
      .trim()
      .split('\n')
    for (const line of lines) {
      const { id, url = '', type } = JSON.parse(line)
      const html = gunzipSync(readFileSync(path.join(folder, set, 'html', `${id}.html.gz`))).toString('utf8')
      const measures = await page.evaluate(
        ([html, url]) => {
          const document = new DOMParser().parseFromString(html, 'text/html')
          const { detector } = globalThis as unknown as {
            detector: { measurePage(document: Document, url: string): { counts: Seen['counts'] } }
          }
          return detector.measurePage(document, url).counts
        },
        [html, url] as const,
      )
      samples.push({ set, id, url, type, article: type === 'article', measures })
    }
  }
  await browser.close()
  return samples
}
