/**
 * Carries names across the parallel sentences: what the English model finds is looked for in the Arabic sentence, by the
 * gazetteer's identity, by sound, or as a name of the same type; sentences in which everything fits train both languages.
 * usage: tsx training/names/project.ts DATA MODEL-EN MODEL-AR OUT
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { buildGazetteer } from '../../scripts/gazetteer/build.ts'
import { findNames } from '../../src/text/names/find-names.ts'
import { compileGazetteer } from '../../src/text/names/gazetteer.ts'
import type { NameMention } from '../../src/text/names/name-mention.ts'
import { readModel } from '../../src/text/names/tagger/model-file.ts'
import { type Passage, splitPassages } from '../../src/text/passage.ts'
import { stripProclitics } from '../../src/text/proclitics.ts'
import type { GoldDocument, GoldSpan } from './corpora.ts'
import { likeness, skeletonOf } from './sound.ts'

const [data = '', english = '', arabic = '', out = ''] = process.argv.slice(2)
const gazetteer = compileGazetteer(buildGazetteer())
const modelOf = (file: string, language: string) =>
  new Map([[language, readModel(new Uint8Array(readFileSync(file)), language)]])
const models = { en: modelOf(english, 'en'), ar: modelOf(arabic, 'ar') }
const TYPES = ['person', 'place', 'organization']

interface Pair {
  doc: string
  en: string
  ar: string
}

const pairs = readFileSync(`${data}/parallel/ntrex.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as Pair)
const documents = new Map<string, Pair[]>()
for (const pair of pairs) documents.set(pair.doc, [...(documents.get(pair.doc) ?? []), pair])
const written: { en: GoldDocument[]; ar: GoldDocument[] } = { en: [], ar: [] }
let used = 0
let projected = 0
for (const sentences of documents.values()) {
  const en = namesOf(
    sentences.map(pair => pair.en),
    'en',
  )
  const ar = namesOf(
    sentences.map(pair => pair.ar),
    'ar',
  )
  const documentEn: GoldDocument = { text: '', spans: [] }
  const documentAr: GoldDocument = { text: '', spans: [] }
  sentences.forEach((pair, k) => {
    const fitting = align(pair, en[k] ?? [], ar[k] ?? [])
    if (!fitting) return
    used++
    addSentence(documentEn, pair.en, en[k] ?? [])
    addSentence(documentAr, pair.ar, fitting)
  })
  if (documentEn.text) written.en.push(documentEn)
  if (documentAr.text) written.ar.push(documentAr)
}
for (const language of ['en', 'ar'] as const)
  writeFileSync(
    `${out}/${language}-ntrex.train.jsonl`,
    written[language].map(d => `${JSON.stringify(d)}\n`).join(''),
  )
console.log(`${used} of ${pairs.length} pairs, ${projected} names carried over`)

/** The names of each sentence, found in the document as a whole; offsets in the sentence. */
function namesOf(sentences: readonly string[], language: 'en' | 'ar'): NameMention[][] {
  const starts: number[] = []
  let text = ''
  for (const sentence of sentences) {
    starts.push(text.length)
    text += `${sentence}\n\n`
  }
  const found = findNames(splitPassages(text, undefined, language), gazetteer, models[language])
  return sentences.map((sentence, k) => {
    const from = starts[k] ?? 0
    return found
      .filter(name => name.start >= from && name.end <= from + sentence.length)
      .map(name => ({ ...name, start: name.start - from, end: name.end - from }))
  })
}

function addSentence(document: GoldDocument, text: string, names: readonly NameMention[]): void {
  const from = document.text.length
  document.text += `${text}\n\n`
  for (const { start, end, type } of names)
    document.spans.push({ start: from + start, end: from + end, type: TYPES.indexOf(type) })
  document.spans.sort((a: GoldSpan, b: GoldSpan) => a.start - b.start)
}

/** The Arabic names of a pair in which every name of one side has its counterpart; null where something does not fit. */
function align(pair: Pair, en: readonly NameMention[], ar: readonly NameMention[]): NameMention[] | null {
  const [passage] = splitPassages(pair.ar, undefined, 'ar')
  if (!passage) return null
  const left = new Set(ar)
  const result: NameMention[] = []
  for (const name of en) {
    const written = pair.en.slice(name.start, name.end)
    const same = [...left].find(
      other =>
        (name.id && other.id === name.id) ||
        (other.type === name.type && soundsLike(written, pair.ar.slice(other.start, other.end))),
    )
    if (same) {
      left.delete(same)
      result.push({ ...same, type: name.type })
      continue
    }
    const span = findBySound(passage, written, name)
    if (span) {
      for (const other of [...left]) if (other.start < span.end && span.start < other.end) left.delete(other)
      if (result.some(other => other.start < span.end && span.start < other.end)) continue
      projected++
      result.push(span)
      continue
    }
    // A translated name: an Arabic one of the same type that nothing else claims.
    const translated = [...left].find(other => other.type === name.type && name.type === 'organization')
    if (!translated) return null
    left.delete(translated)
    result.push(translated)
  }
  // Arabic repeats a name where English has a pronoun: a name seen already is no surprise.
  for (const other of left) {
    const seen = result.some(name =>
      soundsAlike(pair.ar.slice(name.start, name.end), pair.ar.slice(other.start, other.end)),
    )
    if (!other.id && !seen) return null
    result.push(other)
  }
  return result.sort((a, b) => a.start - b.start)
}

function soundsLike(latin: string, arabic: string): boolean {
  return likeness(skeletonOf(latin), skeletonOf(arabic)) >= 0.7
}

function soundsAlike(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

/** The Arabic words that sound like the parts of an English name, in a row. */
function findBySound(
  { tokens, text, language }: Passage,
  written: string,
  name: NameMention,
): NameMention | null {
  const parts = written.split(/[\s-]+/).map(skeletonOf)
  if (parts.every(part => part.length < 2)) return null
  let best: { start: number; end: number; score: number } | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    for (let length = Math.max(1, parts.length - 1); length <= parts.length + 1; length++) {
      const last = tokens[at + length - 1]
      if (!last || tokens.slice(at, at + length).some(t => t.kind !== 'word')) continue
      for (const reading of stripProclitics(token, language)) {
        const score = likeness(parts.join(''), skeletonOf(text.slice(reading.start, last.end)))
        if (score > (best?.score ?? 0.74)) best = { start: reading.start, end: last.end, score }
      }
    }
  }
  return best && { type: name.type, start: best.start, end: best.end }
}
