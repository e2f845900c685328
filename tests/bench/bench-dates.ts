/** Figures and dates of news text beside chrono-node, which reads dates only: the same texts, in turn, in the same run. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runInThisContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import { parse } from 'chrono-node'
import { bundle } from './bundle.ts'
import type { readQuantities } from './read-quantities.ts'
import { median, table } from './table.ts'

/** One article a line. */
const NEWS = 'raw/raw-en-bbc-2004-2005.txt.gz'
const ARTICLES = 200
/** Both are compiled by the engine while they run, ours for longer: after some thirty rounds neither becomes faster. */
const ROUNDS = 60
const WARM = 30
const PUBLISHED = { year: 2005, month: 2, day: 15 }

const reference = new Date(PUBLISHED.year, PUBLISHED.month - 1, PUBLISHED.day, 12)
const readWithChrono = (text: string) => parse(text, reference).length

function timeOf(read: (text: string) => number, texts: readonly string[]): { ms: number; found: number } {
  let found = 0
  const start = performance.now()
  for (const text of texts) found += read(text)
  return { ms: performance.now() - start, found }
}

/** @param data the folder of measuring data; without the news texts in it nothing is measured, and that is said. */
export async function benchDates(data: string): Promise<void> {
  const file = path.join(data, NEWS)
  if (!existsSync(file)) {
    console.log(`dates: no ${file}`)
    return
  }
  const texts = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean).slice(0, ARTICLES)
  // As the library is compiled: tsx adds a call to every function.
  const ours: { readQuantities: typeof readQuantities } = runInThisContext(
    `(() => { ${await bundle('tests/bench/read-quantities.ts', 'quantities')}; return quantities })()`,
  )
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: timeOf(text => ours.readQuantities(text, PUBLISHED), texts),
    chrono: timeOf(readWithChrono, texts),
  }))
  const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1024
  const warm = (reader: 'ours' | 'chrono') => median(rounds.slice(WARM).map(round => round[reader].ms))
  const row = (name: string, reader: 'ours' | 'chrono') => [
    name,
    rounds[0]?.[reader].found ?? 0,
    (rounds[0]?.[reader].ms ?? 0).toFixed(0),
    warm(reader).toFixed(0),
    (kilobytes / (warm(reader) / 1000)).toFixed(0),
    `${(warm('chrono') / warm(reader)).toFixed(2)}×`,
  ]
  console.log(
    table(
      [
        `${texts.length} articles, ${kilobytes.toFixed(0)} KB`,
        'found',
        'ms, first',
        'ms, warm',
        'KB/s',
        'speed',
      ],
      [row('chrono-node (dates)', 'chrono'), row('Hashiya (figures and dates)', 'ours')],
    ),
  )
}
