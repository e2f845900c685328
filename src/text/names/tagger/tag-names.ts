/** Tags the names of a text with the models of its languages: each passage alone, then again with what all of them said. */
import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { type Annotation, annotate, newAnnotation } from './annotate.ts'
import { addFeatures, decode } from './decode.ts'
import {
  type DocumentMemory,
  makeMemoryFeatures,
  memoryBuffer,
  newMemory,
  remember,
} from './document-memory.ts'
import { featureBuffer, makeFeatures, makeJointFeatures } from './features.ts'
import { insideOf, LABELS, OUTSIDE, TYPES, typeOf } from './labels.ts'
import type { TaggerModel } from './model-file.ts'
import { surroundingsOf } from './surroundings.ts'
import { addWordScores } from './word-scores.ts'

/** The models by language code. */
export type Taggers = ReadonlyMap<string, TaggerModel>

/** A passage with its labels. */
export interface Tagged {
  passage: Passage
  model: TaggerModel
  annotation: Annotation
  scores: Int32Array
  labels: Uint8Array
}

/**
 * The names that the models find, one list a passage; empty lists where there is no model for the passage's language.
 * @param known the gazetteer's names in each passage, by first token.
 */
export function tagNames(
  passages: readonly Passage[],
  known: readonly ReadonlyMap<number, Candidate>[],
  taggers: Taggers,
): Candidate[][] {
  return tagPassages(passages, known, taggers).map(tagged => (tagged ? namesIn(tagged) : []))
}

/** The labels of each passage; null where there is no model for its language. */
export function tagPassages(
  passages: readonly Passage[],
  known: readonly ReadonlyMap<number, Candidate>[],
  taggers: Taggers,
): (Tagged | null)[] {
  const memories = new Map<TaggerModel, DocumentMemory>()
  const none: ReadonlyMap<number, Candidate> = new Map()
  const tagged = passages.map((passage, index) => {
    const model = taggers.get(passage.language.code)
    if (!model) return null
    const first = tagAlone(passage, known[index] ?? none, model)
    const memory = memories.get(model) ?? newMemory()
    memories.set(model, memory)
    remember(memory, first.annotation, first.labels)
    return first
  })
  for (const first of tagged) if (first) tagAgain(first, memories.get(first.model))
  return tagged
}

function tagAlone(passage: Passage, known: ReadonlyMap<number, Candidate>, model: TaggerModel): Tagged {
  const size = passage.tokens.length
  const annotation = annotate(newAnnotation(size), passage, known, model)
  const around = surroundingsOf(passage, annotation)
  const scores = new Int32Array(size * LABELS)
  const features = featureBuffer()
  const make = addWordScores(model, passage.tokens, annotation, scores) ? makeJointFeatures : makeFeatures
  for (let at = 0; at < size; at++) {
    const count = make(annotation, model.lexicon, around, at)
    addFeatures(model, features, count, scores, at * LABELS)
  }
  const labels = new Uint8Array(size)
  decode(model, scores, size, labels)
  return { passage, model, annotation, scores, labels }
}

function tagAgain({ model, annotation, scores, labels }: Tagged, memory: DocumentMemory | undefined): void {
  if (!memory) return
  const features = memoryBuffer()
  let changed = false
  for (let at = 0; at < annotation.size; at++) {
    const count = makeMemoryFeatures(memory, annotation, labels, at)
    addFeatures(model, features, count, scores, at * LABELS)
    changed ||= count > 0
  }
  if (changed) decode(model, scores, annotation.size, labels)
}

function namesIn({ passage, annotation, labels }: Tagged): Candidate[] {
  const found: Candidate[] = []
  let open: Candidate | null = null
  for (let at = 0; at < annotation.size; at++) {
    const label = labels[at] as number
    const type = typeOf(label)
    const token = passage.tokens[at]
    if (label === OUTSIDE || !token) {
      open = null
      continue
    }
    const goesOn = label === insideOf(type) && open !== null && open.last === at - 1
    if (open && goesOn && !isJoined(annotation, at, type)) {
      open.last = at
      open.end = token.end
      continue
    }
    const start = token.start + (annotation.cut[at] as number)
    open = { type: TYPES[type] ?? 'person', first: at, last: at, start, end: token.end }
    found.push(open)
  }
  return found
}

/** "أوهايو وبنسلفانيا": a particle inside a person or place begins the next name; ministries have them ("العدل والمساواة"). */
const isJoined = ({ cut, known }: Annotation, at: number, type: number) =>
  TYPES[type] !== 'organization' && (cut[at] as number) > 0 && known[at] !== insideOf(type)
