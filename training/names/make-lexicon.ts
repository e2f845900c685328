/**
 * Makes the lexicon of a language from its vocabulary and clusters: a model file without weights.
 * usage: tsx training/names/make-lexicon.ts LANGUAGE FOLDER BITS WORDS
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { languageOf } from '../../src/languages/index.ts'
import { fold } from '../../src/text/fold.ts'
import { hashText } from '../../src/text/names/tagger/hash.ts'
import { checkOf, slotOf, wordHash } from '../../src/text/names/tagger/lexicon.ts'
import { newModel, sealModel } from '../../src/text/names/tagger/model-file.ts'
import { stripProclitics } from '../../src/text/proclitics.ts'
import { tokenize } from '../../src/text/tokens.ts'

const [code = '', folder = '', bits = '16', words = '40000'] = process.argv.slice(2)
const language = languageOf(code)
const vocabulary = readFileSync(`${folder}/vocabulary.tsv`, 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t') as [string, string])
const counts = new Map(vocabulary.map(([key, count]) => [key, Number(count)]))
const lines = readFileSync(`${folder}/clusters.tsv`, 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t'))
const given = new Set(language.names.givenNames.map(fold))

const { bytes, model } = newModel(code, Number(bits), 0)
const { lexicon } = model
let cluster = 0
for (const [, middle, top] of lines.filter(([kind]) => kind === 'L')) {
  lexicon.middle[cluster] = Number(middle)
  lexicon.top[cluster++] = Number(top)
}
const of = lines.filter(([kind]) => kind !== 'L')
let kept = 0
for (let rank = 0; rank < Math.min(Number(words), of.length); rank++) {
  const [key = '', count = '0'] = vocabulary[rank] ?? []
  const letterCase = /^\^*/.exec(key)?.[0].length ?? 0
  const folded = key.slice(letterCase)
  if (!/^\p{L}/u.test(folded)) {
    if (!folded) continue
  }
  const hash = wordHash(hashText(folded), letterCase)
  if (slotOf(lexicon, hash) >= 0) continue
  const mask = (1 << lexicon.bits) - 1
  let slot = hash >>> (32 - lexicon.bits)
  while (lexicon.checks[slot]) slot = (slot + 1) & mask
  const [exchange = '0', fine = '0'] = of[rank] ?? []
  lexicon.checks[slot] = checkOf(hash)
  lexicon.classes[slot] =
    Number(exchange) |
    (particlesOf(folded, Number(count)) << 9) |
    (otherFormOf(folded, letterCase, Number(count)) << 11)
  lexicon.clusters[slot] = Number(fine) | (Math.min(15, Math.floor(Math.log2(Number(count)))) << 10)
  kept++
}
sealModel(bytes)
writeFileSync(`${folder}/lexicon.bin`, bytes)
console.log(`${code}: ${kept} words`)

/** So many times as frequent as the whole word must the rest be: "فيصل" is a name though "يصل" is a verb. */
function leastRatio(particle: string): number {
  if (particle.startsWith('و')) return particle.length > 1 ? 1.5 : 1
  if (particle.startsWith('ب') || particle.startsWith('ل')) return 2.5
  return particle.length > 1 ? 4 : 8
}

/** How many letters of particles a word begins with, by how often it stands without them. */
function particlesOf(folded: string, count: number): number {
  if (language.proclitics.length === 0 || given.has(folded)) return 0
  const [token] = tokenize(folded)
  if (!token || token.end !== folded.length) return 0
  let best = 0
  let most = 0
  for (const { folded: rest, start } of stripProclitics(token, language)) {
    if (start === 0 || start > 3 || rest.length < 3) continue
    const times = counts.get(rest) ?? 0
    if (times >= count * leastRatio(folded.slice(0, start)) && times > most) {
      most = times
      best = start
    }
  }
  return best
}

/** The share of a word's other form: small letters for a capitalised word, with the article for one without. */
function otherFormOf(folded: string, letterCase: number, count: number): number {
  const { article } = language.names.organizations
  const other = article
    ? folded.startsWith(article)
      ? folded.slice(article.length)
      : article + folded
    : letterCase
      ? folded
      : `^${folded}`
  const share = (counts.get(other) ?? 0) / (count + (counts.get(other) ?? 0))
  return share < 0.01 ? 0 : share < 0.1 ? 1 : share < 0.5 ? 2 : 3
}
