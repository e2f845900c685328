import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../../scripts/gazetteer/build.ts'
import { compileGazetteer } from '../../../../src/text/names/gazetteer.ts'
import { matchGazetteer } from '../../../../src/text/names/match-gazetteer.ts'
import { annotate, newAnnotation } from '../../../../src/text/names/tagger/annotate.ts'
import { addFeatures } from '../../../../src/text/names/tagger/decode.ts'
import { featureBuffer, makeFeatures, makeJointFeatures } from '../../../../src/text/names/tagger/features.ts'
import { LABELS } from '../../../../src/text/names/tagger/labels.ts'
import { readModel } from '../../../../src/text/names/tagger/model-file.ts'
import { surroundingsOf } from '../../../../src/text/names/tagger/surroundings.ts'
import { addWordScores } from '../../../../src/text/names/tagger/word-scores.ts'
import { type Passage, splitPassages } from '../../../../src/text/passage.ts'

const gazetteer = compileGazetteer(buildGazetteer())
const models = new Map(
  ['ar', 'en'].map(code => [
    code,
    readModel(new Uint8Array(readFileSync(`assets/models/names-${code}.bin`)), code),
  ]),
)

/** The scores of a line by all features of each token, and by its words' own scores with the joint features. */
function bothWays(text: string, language: string): { whole: Int32Array; parts: Int32Array; kept: boolean } {
  const [passage] = splitPassages(text, undefined, language) as [Passage]
  const model = models.get(language)
  if (!model) throw new Error(language)
  const size = passage.tokens.length
  const annotation = annotate(newAnnotation(size), passage, matchGazetteer(passage, gazetteer), model)
  const around = surroundingsOf(passage, annotation)
  const [whole, parts] = [new Int32Array(size * LABELS), new Int32Array(size * LABELS)]
  const kept = addWordScores(model, passage.tokens, annotation, parts)
  for (let at = 0; at < size; at++) {
    const all = makeFeatures(annotation, model.lexicon, around, at)
    addFeatures(model, featureBuffer(), all, whole, at * LABELS)
    const joint = makeJointFeatures(annotation, model.lexicon, around, at)
    addFeatures(model, featureBuffer(), joint, parts, at * LABELS)
  }
  return { whole, parts, kept }
}

describe('the scores of words alone', () => {
  it.each([
    [
      'en',
      'Anna Kowalczyk of Port Alder met the mayor of Port Alder, and the mayor left for Paris on 12 May.',
    ],
    ['en', 'NATO'],
    // The same word with its particle taken off (before a name that is known) and without.
    ['ar', 'زار الوفد بيروت وبيروت ودمشق، وقال وزير الخارجية إن الوفد زار وبيروت بيونغ يانغ وبيونغ يانغ.'],
    ['ar', 'و'],
  ])('and those of words together are all that a token weighs: %s %s', (language, text) => {
    // Twice: the second time every word is known.
    for (let round = 0; round < 2; round++) {
      const { whole, parts, kept } = bothWays(text, language)
      expect(kept).toBe(true)
      expect(whole.some(score => score !== 0)).toBe(true)
      expect(parts).toEqual(whole)
    }
  })

  it('stay right when more words have come than are kept', () => {
    // Letters only: a digit would part a word in three.
    const wordOf = (at: number) =>
      `boat${String.fromCharCode(97 + (at % 26), 97 + ((at / 26) % 26), 97 + at / 676)}`
    const many = (from: number) => Array.from({ length: 3000 }, (_, at) => wordOf(from + at)).join(' ')
    for (const from of [0, 3000, 6000, 0]) {
      const { whole, parts } = bothWays(many(from), 'en')
      expect(parts).toEqual(whole)
    }
  })

  it('are left to the whole features in a line of more tokens than words are kept', () => {
    const { kept, parts } = bothWays('a '.repeat(9000), 'en')
    expect(kept).toBe(false)
    expect(parts.length).toBe(9000 * LABELS)
  })
})
