/**
 * Fits the detector's weights to saved pages and writes them into src/page/detect/weights.ts.
 * usage, from the project's root: npx tsx training/detector/train.ts [--data ../shared/data/pages] [--check]
 * `--check` reports and writes nothing. Needs a Chromium (CHROMIUM_PATH, or /usr/bin/chromium); one minute.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dampen } from '../../src/page/detect/measures.ts'
import { type Measure, WEIGHTS } from '../../src/page/detect/weights.ts'
import { crossValidate, report } from './cross-validate.ts'
import { fitModel, type Row } from './logistic-regression.ts'
import { measurePages, type Sample } from './measure-pages.ts'

const TABLE = 'src/page/detect/weights.ts'
const PENALTY = 25
/** Sets of articles only teach what articles look like, not what others do; they count less than the mixed one. */
const ARTICLES_ONLY_WEIGHT = 0.35

/** Set by hand, because the sets have too few of the pages that it is about: homes of papers. */
const BY_HAND: Partial<Record<Measure, number>> = { 'address:home': -4 }

const names = Object.keys(WEIGHTS) as Measure[]

function toRows(samples: readonly Sample[]): Row[] {
  const mixed = new Set(samples.filter(({ article }) => !article).map(({ set }) => set))
  return samples.map(({ set, article, measures }) => ({
    values: names.map(name => (name in BY_HAND ? 0 : dampen(measures[name] ?? 0))),
    positive: article,
    weight: mixed.has(set) ? 1 : ARTICLES_ONLY_WEIGHT,
  }))
}

function writeTable(bias: number, weights: readonly number[]): void {
  const number = (value: number) => String(Number(value.toFixed(2)))
  const source = names.reduce(
    (text, name, at) =>
      text.replace(
        new RegExp(`^  ('?)${name}\\1: [^,]+,`, 'm'),
        `  $1${name}$1: ${number(BY_HAND[name] ?? weights[at] ?? 0)},`,
      ),
    readFileSync(TABLE, 'utf8').replace(/^(export const BIAS = ).*$/m, `$1${number(bias)}`),
  )
  writeFileSync(TABLE, source)
}

const option = (name: string) => process.argv[process.argv.indexOf(name) + 1]
const folder = process.argv.includes('--data') ? (option('--data') ?? '') : '../shared/data/pages'
const cache = process.env.DETECTOR_MEASURES
const samples: Sample[] =
  cache && existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : await measurePages(folder)
if (cache && !existsSync(cache)) writeFileSync(cache, JSON.stringify(samples))
const rows = toRows(samples)
console.log(`${samples.length} pages, ${names.length} measures`)
report('cross-validated', samples, crossValidate(samples, rows, PENALTY))
const model = fitModel(rows, PENALTY)
if (!process.argv.includes('--check')) writeTable(model.bias, model.weights)
