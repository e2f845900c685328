/**
 * Reads the raw news of a language and writes what the clusters are learnt from: `vocabulary.tsv` (word key, count; most
 * frequent first) and `stream.i32` (ids in text order, -1 between documents). Word statistics only; no text is kept.
 * usage: tsx training/names/dump-words.ts LANGUAGE DATA OUT
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { tokenize } from '../../src/text/tokens.ts'
import { keyOfToken } from './word-key.ts'

const [language = '', data = '', out = ''] = process.argv.slice(2)
const MOST_IDS = 80_000_000

mkdirSync(out, { recursive: true })
const ids = new Map<string, number>()
const keys: string[] = []
const counts: number[] = []
const stream = new Int32Array(MOST_IDS)
let length = 0

const files = readdirSync(`${data}/raw`)
  .filter(file => file.startsWith(`raw-${language}-`))
  .sort()
for (const file of files) {
  for (const line of gunzipSync(readFileSync(`${data}/raw/${file}`))
    .toString('utf8')
    .split('\n')) {
    for (const token of tokenize(line)) {
      const key = keyOfToken(token)
      let id = ids.get(key)
      if (id === undefined) {
        id = keys.length
        ids.set(key, id)
        keys.push(key)
        counts.push(0)
      }
      counts[id] = (counts[id] ?? 0) + 1
      stream[length++] = id
    }
    stream[length++] = -1
  }
}

const order = keys
  .map((_, id) => id)
  .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1))
const renamed = new Int32Array(keys.length)
order.forEach((id, rank) => {
  renamed[id] = rank
})
for (let at = 0; at < length; at++) {
  const id = stream[at] ?? -1
  if (id >= 0) stream[at] = renamed[id] ?? -1
}
writeFileSync(`${out}/vocabulary.tsv`, order.map(id => `${keys[id]}\t${counts[id]}\n`).join(''))
writeFileSync(`${out}/stream.i32`, new Uint8Array(stream.buffer, 0, length * 4))
console.log(`${language}: ${length} tokens, ${keys.length} words`)
