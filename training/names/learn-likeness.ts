/**
 * Learns what names look like by their letters, from the name parts of Wikidata (CC0) against the words of the raw news, and
 * writes the weights into the lexicon.
 * usage: tsx training/names/learn-likeness.ts LANGUAGE DATA FOLDER LEXICON
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fold } from '../../src/text/fold.ts'
import { readModel, sealModel } from '../../src/text/names/tagger/model-file.ts'
import { LIKENESS_BITS, likenessOf, visitGroups } from '../../src/text/names/tagger/name-likeness.ts'

const [language = '', data = '', folder = '', lexiconFile = ''] = process.argv.slice(2)
/** Words of the raw news beyond these ranks are too rare to be sure that they are written right. */
const FIRST_RANK = 1500
const LAST_RANK = 150_000
const EPOCHS = 6
/** Weights are stored as so many parts of one. */
const PARTS = 16

const column = language === 'ar' ? 1 : 0
const names = new Set<string>()
for (const file of ['wd_arabic_16.tsv', 'wd_arabic_64.tsv'])
  for (const line of readFileSync(`${data}/transliteration/${file}`, 'utf8').split('\n')) {
    const name = fold(line.split('\t')[column] ?? '').trim()
    if (/^\p{L}{3,}$/u.test(name)) names.add(name)
  }
const common = new Set<string>()
for (const line of readFileSync(`${folder}/vocabulary.tsv`, 'utf8')
  .split('\n')
  .slice(FIRST_RANK, LAST_RANK)) {
  const word = line.split('\t')[0] ?? ''
  if (/^\p{L}{3,}$/u.test(word) && !names.has(word)) common.add(word)
}

const examples = [
  ...[...names].map(word => ({ word, wanted: 1 })),
  ...[...common].map(word => ({ word, wanted: 0 })),
]
const weights = new Float64Array(2 ** LIKENESS_BITS)
let state = 20261124
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 4294967296
}
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let at = examples.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const swapped = examples[at] as (typeof examples)[0]
    examples[at] = examples[other] as (typeof examples)[0]
    examples[other] = swapped
  }
  const rate = 0.06 / (1 + epoch)
  // Both kinds weigh the same, however many there are of each.
  const share = common.size / names.size
  for (const { word, wanted } of examples) {
    let sum = 0
    visitGroups(word, slot => {
      sum += weights[slot] ?? 0
    })
    const step = rate * (wanted ? Math.min(3, share) : 1) * (wanted - 1 / (1 + Math.exp(-sum)))
    visitGroups(word, slot => {
      weights[slot] = (weights[slot] ?? 0) + step
    })
  }
}

const bytes = new Uint8Array(readFileSync(lexiconFile))
const { likeness } = readModel(bytes, language)
weights.forEach((weight, slot) => {
  likeness[slot] = Math.max(-127, Math.min(127, Math.round(weight * PARTS)))
})
sealModel(bytes)
writeFileSync(lexiconFile, bytes)
const shares = (words: Iterable<string>) => {
  const seen = new Array(12).fill(0)
  for (const word of words) seen[likenessOf(likeness, word)]++
  return seen.join(' ')
}
console.log(`${language}: ${names.size} names ${shares(names)}; ${common.size} words ${shares(common)}`)
