/**
 * Cuts the labelled sets into the part that trains and the part that measures, as JSON lines of documents.
 * usage: tsx training/names/make-documents.ts DATA OUT
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { type GoldDocument, readDocuments } from './corpora.ts'

const [data = '', out = ''] = process.argv.slice(2)

/** The share at the end of each set, by document order, that measures and never trains. */
const HELD_OUT: Readonly<Record<string, number>> = {
  'ar-anercorp-train': 0.1,
  'en-wikigold': 0.2,
  'en-uner-ewt-dev': 0.2,
}

mkdirSync(out, { recursive: true })
for (const set of [
  'ar-anercorp-train',
  'ar-aqmar',
  'ar-wojood-sample',
  'en-wikigold',
  'en-uner-ewt-dev',
  'en-btc',
  'en-gmb-silver',
]) {
  const all = readDocuments(`${data}/names/${set}.conll`, set.slice(0, 2))
  // Every second document of the large set: the whole takes three times as long to train.
  const documents = set === 'en-gmb-silver' ? all.filter((_, at) => at % 2 === 0) : all
  const first = Math.round(documents.length * (1 - (HELD_OUT[set] ?? 0)))
  write(`${set}.train`, documents.slice(0, first))
  if (first < documents.length) write(`${set}.held`, documents.slice(first))
}

function write(name: string, documents: readonly GoldDocument[]): void {
  writeFileSync(`${out}/${name}.jsonl`, documents.map(document => `${JSON.stringify(document)}\n`).join(''))
  console.log(`${name}: ${documents.length} documents`)
}
