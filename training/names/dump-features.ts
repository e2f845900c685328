/**
 * Writes the features of texts for crf.cpp, made by the browser's own code.
 * usage: tsx training/names/dump-features.ts JOB.json
 */
import { readFileSync } from 'node:fs'
import { buildGazetteer } from '../../scripts/gazetteer/build.ts'
import type { Candidate } from '../../src/text/names/candidate.ts'
import { compileGazetteer } from '../../src/text/names/gazetteer.ts'
import { matchGazetteer } from '../../src/text/names/match-gazetteer.ts'
import { type Annotation, annotate, newAnnotation } from '../../src/text/names/tagger/annotate.ts'
import {
  makeMemoryFeatures,
  memoryBuffer,
  newMemory,
  remember,
} from '../../src/text/names/tagger/document-memory.ts'
import { featureBuffer, makeFeatures } from '../../src/text/names/tagger/features.ts'
import { hashText, pair, spread } from '../../src/text/names/tagger/hash.ts'
import { beginOf, insideOf } from '../../src/text/names/tagger/labels.ts'
import { readModel } from '../../src/text/names/tagger/model-file.ts'
import { surroundingsOf } from '../../src/text/names/tagger/surroundings.ts'
import { type Passage, splitPassages } from '../../src/text/passage.ts'
import { type Cleaning, cleanLabels } from './clean-labels.ts'
import type { GoldDocument, GoldSpan } from './corpora.ts'
import { FeatureFile } from './feature-file.ts'

/** Files of texts in, files of features out. */
export interface DumpJob {
  language: string
  lexicon: string
  /** Of a hundred names that the gazetteer knows so many are taken for unknown, other ones in each document: the next article has more that it lacks. */
  hidden: number
  files: {
    /** JSON lines of `GoldDocument`. */
    documents: string
    out: string
    cleaning: Cleaning | null
    /** Labels of the first pass, a byte a token: then the features of the second pass are written, else those of the first. */
    labels?: string
  }[]
}

const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as DumpJob
const model = readModel(new Uint8Array(readFileSync(job.lexicon)), job.language)
const gazetteer = compileGazetteer(buildGazetteer())

for (const file of job.files) {
  const out = new FeatureFile()
  const first = file.labels ? new Uint8Array(readFileSync(file.labels)) : null
  let at = 0
  const documents = readFileSync(file.documents, 'utf8').split('\n').filter(Boolean)
  documents.forEach((line, index) => {
    const document = JSON.parse(line) as GoldDocument
    // A passage in other letters has a model of its own; here it would only be noise.
    const passages = splitPassages(document.text, undefined, job.language).filter(
      p => p.language.code === job.language,
    )
    const size = passages.reduce((sum, { tokens }) => sum + tokens.length, 0)
    writeDocument(out, document, passages, index, file.cleaning, first?.subarray(at, at + size) ?? null)
    at += size
  })
  out.write(file.out)
  console.log(`${file.out}: ${out.size()}`)
}

function writeDocument(
  out: FeatureFile,
  document: GoldDocument,
  passages: readonly Passage[],
  index: number,
  cleaning: Cleaning | null,
  first: Uint8Array | null,
): void {
  const annotations: Annotation[] = []
  const gold: Uint8Array[] = []
  for (const passage of passages) {
    const known = matchGazetteer(passage, gazetteer)
    const labels = labelsOf(passage, document.spans)
    if (cleaning) cleanLabels(passage, labels, known, cleaning)
    gold.push(labels)
    annotations.push(
      annotate(newAnnotation(passage.tokens.length), passage, withoutHidden(passage, known, index), model),
    )
  }
  const memory = newMemory()
  let at = 0
  const labelsOfPass = passages.map(({ tokens }) => {
    at += tokens.length
    return first?.subarray(at - tokens.length, at) ?? null
  })
  labelsOfPass.forEach((labels, k) => {
    const annotation = annotations[k]
    if (labels && annotation) remember(memory, annotation, labels)
  })
  passages.forEach((passage, k) => {
    const annotation = annotations[k] as Annotation
    const labels = labelsOfPass[k]
    out.beginSequence(passage.tokens.length, index, document.weight ?? 1)
    const around = labels ? null : surroundingsOf(passage, annotation)
    for (let token = 0; token < annotation.size; token++) {
      const count = labels
        ? makeMemoryFeatures(memory, annotation, labels, token)
        : around
          ? makeFeatures(annotation, model.lexicon, around, token)
          : 0
      out.addToken(gold[k]?.[token] ?? 0, labels ? memoryBuffer() : featureBuffer(), count)
    }
  })
}

function withoutHidden(
  { text }: Passage,
  known: ReadonlyMap<number, Candidate>,
  document: number,
): ReadonlyMap<number, Candidate> {
  const isHidden = ({ start, end }: Candidate) =>
    (spread(pair(hashText(text.slice(start, end)), document)) >>> 0) % 100 < job.hidden
  return new Map([...known].filter(([, name]) => !isHidden(name)))
}

/** Labels of the tokens that a span touches: an Arabic particle written onto the name belongs to its token. */
function labelsOf({ tokens }: Passage, spans: readonly GoldSpan[]): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  let from = 0
  for (const { start, end, type } of spans) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from++
    for (let at = from; at < tokens.length && (tokens[at]?.start ?? end) < end; at++)
      labels[at] = at === from ? beginOf(type) : insideOf(type)
  }
  return labels
}
