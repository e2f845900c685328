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
const ROUNDS = 7
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
  })).slice(1)
  const hashiya = median(rounds.map(round => round.ours.ms))
  const chrono = median(rounds.map(round => round.chrono.ms))
  const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1024
  const row = (name: string, ms: number, found: number | undefined) => [
    name,
    found ?? 0,
    ms.toFixed(0),
    (kilobytes / (ms / 1000)).toFixed(0),
    `${(chrono / ms).toFixed(1)}×`,
  ]
  console.log(
    table(
      [`${texts.length} articles, ${kilobytes.toFixed(0)} KB`, 'found', 'ms, median', 'KB/s', 'speed'],
      [
        row('chrono-node (dates)', chrono, rounds[0]?.chrono.found),
        row('Hashiya (figures and dates)', hashiya, rounds[0]?.ours.found),
      ],
    ),
  )
}
