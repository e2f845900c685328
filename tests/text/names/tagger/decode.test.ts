import { describe, expect, it } from 'vitest'
import { addFeatures, decode } from '../../../../src/text/names/tagger/decode.ts'
import { insideOf, LABELS } from '../../../../src/text/names/tagger/labels.ts'
import { checkOf } from '../../../../src/text/names/tagger/lexicon.ts'
import { newModel } from '../../../../src/text/names/tagger/model-file.ts'

const NEVER = -1e8

/** A model whose transitions allow what BIO allows, at no cost. */
function plainModel() {
  const { model } = newModel('en', 2, 3)
  for (let from = 0; from < LABELS; from++)
    for (const type of [0, 1, 2]) {
      const to = insideOf(type)
      if (from !== to && from !== to - 1) model.transitions[from * LABELS + to] = NEVER
    }
  return model
}

function best(...rows: number[][]): number[] {
  const labels = new Uint8Array(rows.length)
  decode(plainModel(), Int32Array.from(rows.flat()), rows.length, labels)
  return [...labels]
}

describe('decode', () => {
  it('takes the best label of each token where nothing forbids it', () =>
    expect(best([0, 5, 0, 0, 0, 0, 0], [0, 0, 5, 0, 0, 0, 0], [5, 0, 0, 0, 0, 0, 0])).toEqual([1, 2, 0]))
  it('lets no inside label follow another type', () =>
    expect(best([0, 0, 0, 9, 0, 0, 0], [0, 0, 8, 0, 7, 0, 0])).toEqual([3, 4]))
  it('begins no text with an inside label', () => expect(best([1, 0, 9, 0, 0, 0, 0])).toEqual([0]))
  it('has nothing to say about no tokens', () => expect(best()).toEqual([]))
})

describe('addFeatures', () => {
  it('adds the weights of a known feature and nothing for another', () => {
    const model = plainModel()
    const key = 0x40001234
    const slot = key >>> 29
    model.weights.checks[slot] = checkOf(key)
    model.weights.values.set([1, -2, 3, 0, 0, 0, 4], slot * LABELS)
    const scores = new Int32Array(2 * LABELS)
    addFeatures(model, Int32Array.of(key, 0x40001235, key, key), 3, scores, LABELS)
    expect([...scores]).toEqual([0, 0, 0, 0, 0, 0, 0, 2, -4, 6, 0, 0, 0, 8])
  })
})
