/** Makes assets/models/transliteration.bin: npx tsx training/transliteration/train.ts [DATA, default ../shared/data] [OUT] */
import { writeFileSync } from 'node:fs'
import { writeTables } from '../../src/text/transliteration/model-file.ts'
import { type Aligned, align, learnUnits } from './align.ts'
import { learnModel } from './ngrams.ts'
import { readPairs } from './pairs.ts'

const OPTIONS = {
  units: { extra: 1, rarest: 8 },
  model: { order: 5, prune: 4 },
  /** Pairs whose letters fit worse are no transliterations ("Sigvard", يوحنا). */
  least: -4.9,
}

const [data = '../shared/data', out = 'assets/models/transliteration.bin'] = process.argv.slice(2)
const { train } = readPairs(data)
const weights = learnUnits(train, OPTIONS.units)
const aligned = train
  .map(pair => align(pair, weights))
  .filter((found): found is Aligned => found !== null && found.score >= OPTIONS.least)
const numbers = new Map<string, number>()
for (const { units } of aligned) for (const unit of units) if (!numbers.has(unit)) numbers.set(unit, 0)
const units = ['<:', '>:', ...[...numbers.keys()].sort()]
for (const [number, unit] of units.entries()) numbers.set(unit, number)
const sequences = aligned.map(found => [0, ...found.units.map(unit => numbers.get(unit) ?? 0), 1])
const tables = learnModel(sequences, units, OPTIONS.model)
const bytes = writeTables(tables)
writeFileSync(out, bytes)
console.log(
  `${aligned.length} of ${train.length} pairs, ${units.length} units, ${tables.unitOf.length} nodes, ${bytes.length} bytes`,
)
