/**
 * Packs a trained model with its lexicon into the file that ships: weights rounded to 8 bits, small ones left out.
 * usage: tsx training/names/pack.ts LANGUAGE LEXICON MODEL OUT LEAST BIAS
 * LEAST: features whose weights are all smaller are left out. BIAS: taken from the weight of "outside" everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { LABELS } from '../../src/text/names/tagger/labels.ts'
import { checkOf } from '../../src/text/names/tagger/lexicon.ts'
import { newModel, readModel, sealModel } from '../../src/text/names/tagger/model-file.ts'

/** Weights are stored as so many parts of one; the largest is then 127 / 24. */
const PARTS = 24

const [language = '', lexiconFile = '', modelFile = '', out = '', least = '0.1', bias = '0'] =
  process.argv.slice(2)
const { lexicon, likeness } = readModel(new Uint8Array(readFileSync(lexiconFile)), language)
const trained = readFileSync(modelFile)
const size = trained.readInt32LE(0)
const weightAt = (feature: number, label: number) =>
  trained.readFloatLE(4 + 4 * size + 4 * (feature * LABELS + label))
const kept = Array.from({ length: size }, (_, k) => k).filter(k => {
  for (let label = 0; label < LABELS; label++) if (Math.abs(weightAt(k, label)) >= Number(least)) return true
  return false
})
const bits = Math.ceil(Math.log2(kept.length / 0.85))
const { bytes, model } = newModel(language, lexicon.bits, bits)
model.lexicon.checks.set(lexicon.checks)
model.lexicon.classes.set(lexicon.classes)
model.lexicon.clusters.set(lexicon.clusters)
model.lexicon.middle.set(lexicon.middle)
model.lexicon.top.set(lexicon.top)
model.likeness.set(likeness)
const rounded = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight * PARTS)))
for (const feature of kept) {
  const key = trained.readUInt32LE(4 + 4 * feature)
  let slot = key >>> (32 - bits)
  while (model.weights.checks[slot]) slot = (slot + 1) & (2 ** bits - 1)
  model.weights.checks[slot] = checkOf(key)
  for (let label = 0; label < LABELS; label++)
    model.weights.values[slot * LABELS + label] = rounded(weightAt(feature, label))
}
const transitions = 4 + 4 * size + 4 * size * LABELS
for (let k = 0; k < LABELS * LABELS; k++) {
  const toOutside = k % LABELS === 0 ? Number(bias) : 0
  const weight = trained.readFloatLE(transitions + 4 * k) - toOutside
  model.transitions[k] = weight < -1000 ? -1e8 : Math.round(weight * PARTS)
}
sealModel(bytes)
writeFileSync(out, bytes)
console.log(
  `${out}: ${kept.length} features, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} zipped`,
)
