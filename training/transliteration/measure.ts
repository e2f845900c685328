/**
 * Measures assets/models/transliteration.bin on pairs that it has not seen:
 *   npx tsx training/transliteration/measure.ts [DATA, default ../shared/data] [test | development, default test] [--errors]
 */
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { JointModel } from '../../src/text/transliteration/joint-model.ts'
import { Speller } from '../../src/text/transliteration/spell.ts'
import { createTransliterator } from '../../src/text/transliteration/transliterator.ts'
import { hashOf, type Pair, readPairs } from './pairs.ts'

const CANDIDATES = 1000
/** How many wrong names stand against one right one when the threshold of `isSameName` is judged. */
const WRONG_FOR_ONE = 100

const errorsWanted = process.argv.includes('--errors')
const [data = '../shared/data', part = 'test'] = process.argv.slice(2).filter(word => !word.startsWith('--'))
const bytes = new Uint8Array(readFileSync('assets/models/transliteration.bin'))
const pairs = readPairs(data)[part === 'development' ? 'development' : 'test']
/** By hash, so that neighbours in the alphabet do not stand together. */
const mixed = [...pairs].sort((a, b) => hashOf(a.latin) - hashOf(b.latin) || (a.latin < b.latin ? -1 : 1))

console.log(
  `${part}: ${pairs.length} pairs; model ${bytes.length} bytes, ${deflateRawSync(bytes, { level: 9 }).length} zipped`,
)
measureLoading()
measureSpelling()
measureMatching(mixed.slice(0, CANDIDATES))

function measureLoading(): void {
  const times = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage()
    createTransliterator(bytes)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  console.log(
    `loading: first ${times[0]?.toFixed(1)} ms of processor time, median ${times.sort((a, b) => a - b)[4]?.toFixed(1)}`,
  )
}

/** The likeliest form of a single word against every form that the data list for it. */
function measureSpelling(): void {
  const model = new JointModel(bytes)
  for (const to of ['arabic', 'latin'] as const) {
    const from = to === 'arabic' ? 'latin' : 'arabic'
    const speller = new Speller(model, to)
    const listed = new Map<string, string[]>()
    for (const pair of pairs)
      listed.set(pair[from], [...(listed.get(pair[from]) ?? []), to === 'latin' ? plain(pair[to]) : pair[to]])
    let exact = 0
    let edits = 0
    let letters = 0
    const before = process.cpuUsage()
    for (const [word, forms] of listed) {
      const found = speller.spell(word)?.text ?? ''
      if (forms.includes(found)) exact++
      const nearest =
        forms.slice().sort((a, b) => distance(found, a) / a.length - distance(found, b) / b.length)[0] ?? ''
      edits += distance(found, nearest)
      letters += nearest.length
    }
    const { user, system } = process.cpuUsage(before)
    console.log(
      `${from} to ${to}: ${listed.size} words, first form exact ${rate(exact, listed.size)}, letters wrong ${rate(edits, letters)}, ` +
        `${Math.round((user + system) / listed.size)} microseconds a word`,
    )
  }
}

function measureMatching(candidates: readonly Pair[]): void {
  const { matchScore } = createTransliterator(bytes)
  const listed = new Set(pairs.map(({ latin, arabic }) => `${latin}\t${arabic}`))
  const isRight = (latin: number, arabic: number) =>
    latin === arabic || listed.has(`${candidates[latin]?.latin}\t${candidates[arabic]?.arabic}`)
  const before = process.cpuUsage()
  const scores = candidates.map(({ latin }) => candidates.map(({ arabic }) => matchScore(arabic, latin)))
  const { user, system } = process.cpuUsage(before)
  const all = [...candidates.keys()]
  for (const query of ['arabic', 'latin'] as const) {
    const place = (q: number, c: number): [number, number] => (query === 'arabic' ? [c, q] : [q, c])
    const scoreOf = (q: number, c: number) => {
      const [latin, arabic] = place(q, c)
      return scores[latin]?.[arabic] ?? 0
    }
    let right = 0
    for (const q of all) {
      let first = 0
      for (const c of all) if (scoreOf(q, c) > scoreOf(q, first)) first = c
      if (isRight(...place(q, first))) right++
      else if (errorsWanted) {
        const [latin, arabic] = place(q, first)
        console.log(
          `  ${candidates[q]?.latin} ${candidates[q]?.arabic}: took ${candidates[latin]?.latin} ${candidates[arabic]?.arabic}`,
        )
      }
    }
    console.log(
      `${query} query, right one first among ${candidates.length}: ${rate(right, candidates.length)}`,
    )
  }
  console.log(`${((user + system) / candidates.length ** 2).toFixed(0)} microseconds a pair`)
  printThresholds(scores, isRight)
}

/** Precision where one right name stands against a hundred wrong ones, and how many of the right ones are found. */
function printThresholds(
  scores: readonly number[][],
  isRight: (latin: number, arabic: number) => boolean,
): void {
  const rights: number[] = []
  const wrongs: number[] = []
  for (const [latin, row] of scores.entries())
    for (const [arabic, score] of row.entries()) {
      if (latin === arabic) rights.push(score)
      else if (!isRight(latin, arabic)) wrongs.push(score)
    }
  for (let threshold = 0.2; threshold < 0.75; threshold += 0.05) {
    const recall = rights.filter(score => score >= threshold).length / rights.length
    const alarms = (wrongs.filter(score => score >= threshold).length / wrongs.length) * WRONG_FOR_ONE
    console.log(
      `same from ${threshold.toFixed(2)}: precision ${rate(recall, recall + alarms)}, recall ${recall.toFixed(4)}`,
    )
  }
}

function rate(part: number, whole: number): string {
  return (part / whole).toFixed(4)
}

/** Latin forms are compared without accents and apostrophes, as the model writes them. */
function plain(word: string): string {
  return word.normalize('NFKD').replace(/[\u0300-\u036f']/g, '')
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    row = next
  }
  return row[b.length] ?? 0
}
