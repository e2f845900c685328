/**
 * Asks a packed model what each word of the lexicon is in the raw news, and writes the answer into the lexicon: a name that
 * is a person's in most of its sentences is told so everywhere. Word statistics only.
 * usage: tsx training/names/profile-words.ts LANGUAGE DATA LEXICON MODEL OUT EVERY
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { buildGazetteer } from '../../scripts/gazetteer/build.ts'
import { compileGazetteer } from '../../src/text/names/gazetteer.ts'
import { matchGazetteer } from '../../src/text/names/match-gazetteer.ts'
import { LABELS, OUTSIDE } from '../../src/text/names/tagger/labels.ts'
import { readModel, sealModel } from '../../src/text/names/tagger/model-file.ts'
import { tagPassages } from '../../src/text/names/tagger/tag-names.ts'
import { splitPassages } from '../../src/text/passage.ts'

const [language = '', data = '', lexiconFile = '', modelFile = '', out = '', every = '3'] =
  process.argv.slice(2)
const gazetteer = compileGazetteer(buildGazetteer())
const model = readModel(new Uint8Array(readFileSync(modelFile)), language)
const counts = new Int32Array(2 ** model.lexicon.bits * LABELS)
/** Longer documents are cut here: they are many articles in a line. */
const LONGEST = 20_000

let tokens = 0
let number = 0
const files = readdirSync(`${data}/raw`).filter(file => file.startsWith(`raw-${language}-`))
for (const file of files.sort()) {
  for (const line of gunzipSync(readFileSync(`${data}/raw/${file}`))
    .toString('utf8')
    .split('\n')) {
    if (number++ % Number(every)) continue
    const passages = splitPassages(line.slice(0, LONGEST), undefined, language)
    const known = passages.map(passage => matchGazetteer(passage, gazetteer))
    for (const tagged of tagPassages(passages, known, new Map([[language, model]])))
      if (tagged) {
        tokens += tagged.annotation.size
        for (let at = 0; at < tagged.annotation.size; at++) {
          const slot = tagged.annotation.slot[at] ?? -1
          const cell = slot * LABELS + (tagged.labels[at] ?? 0)
          if (slot >= 0) counts[cell] = (counts[cell] ?? 0) + 1
        }
      }
  }
}

const bytes = new Uint8Array(readFileSync(lexiconFile))
const { lexicon } = readModel(bytes, language)
const seen = new Int32Array(8)
for (let slot = 0; slot < lexicon.checks.length; slot++) {
  if (!lexicon.checks[slot]) continue
  const profile = profileOf(counts.subarray(slot * LABELS, (slot + 1) * LABELS))
  seen[profile] = (seen[profile] ?? 0) + 1
  lexicon.classes[slot] = ((lexicon.classes[slot] ?? 0) & 0x1fff) | (profile << 13)
}
sealModel(bytes)
writeFileSync(out, bytes)
console.log(`${language}: ${tokens} tokens, profiles ${[...seen].join(' ')}`)

/** 0 unseen, 1–3 no name almost always, mostly, more often than not; 4–6 person, place, organisation; 7 a name of several types. */
function profileOf(labels: Int32Array): number {
  const all = labels.reduce((sum, n) => sum + n, 0)
  if (all < 2) return 0
  const outside = (labels[OUTSIDE] ?? 0) / all
  if (outside > 0.97) return 1
  if (outside > 0.8) return 2
  if (outside > 0.5) return 3
  const types = [0, 1, 2].map(type => (labels[1 + 2 * type] ?? 0) + (labels[2 + 2 * type] ?? 0))
  const names = all - (labels[OUTSIDE] ?? 0)
  const best = types.indexOf(Math.max(...types))
  return (types[best] ?? 0) > 0.65 * names ? 4 + best : 7
}
