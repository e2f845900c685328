/**
 * What a word alone says of the tokens around it, summed up once: two thirds of a token's features depend on one word
 * only, and an article of a thousand tokens has three hundred words. Sums of integers, so the result is the same.
 */
import type { Token } from '../../tokens.ts'
import type { Word } from '../../words.ts'
import type { Annotation } from './annotate.ts'
import { addFeatures } from './decode.ts'
import { featureBuffer, makeWordFeatures, REACH } from './features.ts'
import { LABELS } from './labels.ts'
import type { TaggerModel } from './model-file.ts'

/** Words that are kept; then they are begun anew. Each takes 140 bytes. */
const MOST_WORDS = 8192
/** Of each distance, a score for each label. */
const ROW = (2 * REACH + 1) * LABELS
/** The place of what lies outside a passage. */
const EDGE = 0

interface Sums {
  /** By word: its place in `scores`. */
  places: Map<Word, number>
  /** By place: the particles that were taken off, for a word may be read with and without them. */
  cuts: Uint8Array
  scores: Int32Array
  count: number
}

const kept = new WeakMap<TaggerModel, Sums>()

/**
 * Adds to the scores of all tokens of a passage what their words and the words around them weigh by themselves.
 * @returns false where the passage has more tokens than words are kept: then nothing was added.
 */
export function addWordScores(
  model: TaggerModel,
  tokens: readonly Token[],
  annotation: Annotation,
  scores: Int32Array,
): boolean {
  const { size } = annotation
  if (size >= MOST_WORDS) return false
  const sums = sumsOf(model, annotation, size)
  const places = new Int32Array(size + 2 * REACH)
  for (let at = 0; at < size; at++)
    places[at + REACH] = placeOf(sums, model, (tokens[at] as Token).word, annotation, at)
  for (let at = 0; at < size; at++) {
    const row = at * LABELS
    for (let away = 0; away <= 2 * REACH; away++) {
      const from = (places[at + away] as number) * ROW + away * LABELS
      for (let label = 0; label < LABELS; label++)
        scores[row + label] = (scores[row + label] as number) + (sums.scores[from + label] as number)
    }
  }
  return true
}

/** With room for the words of one more passage. */
function sumsOf(model: TaggerModel, annotation: Annotation, size: number): Sums {
  const known = kept.get(model)
  if (known && known.count + size <= MOST_WORDS) return known
  const sums = known ?? {
    ...{ places: new Map<Word, number>(), cuts: new Uint8Array(MOST_WORDS) },
    ...{ scores: new Int32Array(MOST_WORDS * ROW), count: 0 },
  }
  sums.places.clear()
  sums.count = 1
  sumUp(sums, model, annotation, -1, EDGE)
  kept.set(model, sums)
  return sums
}

function placeOf(sums: Sums, model: TaggerModel, word: Word, annotation: Annotation, at: number): number {
  const cut = annotation.cut[at] as number
  const known = sums.places.get(word)
  if (known !== undefined && sums.cuts[known] === cut) return known
  const place = sums.count++
  sums.places.set(word, place)
  sums.cuts[place] = cut
  sumUp(sums, model, annotation, at, place)
  return place
}

/** @param at of the word in its passage; -1 for the edge, which is never a token itself. */
function sumUp(
  { scores }: Sums,
  model: TaggerModel,
  annotation: Annotation,
  at: number,
  place: number,
): void {
  scores.fill(0, place * ROW, (place + 1) * ROW)
  for (let away = -REACH; away <= REACH; away++) {
    if (at < 0 && away === 0) continue
    const count = makeWordFeatures(annotation, model.lexicon, at, away)
    // A token finds the word that stands `away` from it.
    addFeatures(model, featureBuffer(), count, scores, place * ROW + (away + REACH) * LABELS)
  }
}
