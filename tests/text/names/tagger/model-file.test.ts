import { describe, expect, it } from 'vitest'
import { newModel, readModel, sealModel } from '../../../../src/text/names/tagger/model-file.ts'

/** A small model with something in every table. */
function smallModel(): Uint8Array {
  const { bytes, model } = newModel('ar', 4, 5)
  model.lexicon.checks[3] = 77
  model.lexicon.top[1023] = 63
  model.transitions[48] = -5
  model.likeness[0] = -7
  model.weights.values.fill(-9)
  sealModel(bytes)
  return bytes
}

const changed = (at: number, value: number) => {
  const bytes = smallModel()
  bytes[at] = value
  return bytes
}

describe('readModel', () => {
  it('gives back what was written', () => {
    const { lexicon, transitions, likeness, weights } = readModel(smallModel(), 'ar')
    expect([lexicon.bits, lexicon.checks.length, lexicon.checks[3], lexicon.top[1023]]).toEqual([
      4, 16, 77, 63,
    ])
    expect([transitions[48], likeness[0]]).toEqual([-5, -7])
    expect([weights.checks.length, weights.values.length, weights.values[223]]).toEqual([32, 224, -9])
  })

  it('reads a model that does not begin at a multiple of four', () => {
    const bytes = smallModel()
    const moved = new Uint8Array(bytes.length + 1)
    moved.set(bytes, 1)
    expect(readModel(moved.subarray(1), 'ar').lexicon.checks[3]).toBe(77)
  })

  const length = smallModel().length
  it.each([
    ['empty', new Uint8Array(0), 'no model of Hashiya'],
    ['a web page', new TextEncoder().encode(`<!doctype html>${' '.repeat(40)}`), 'no model of Hashiya'],
    ['of another version', changed(4, 9), 'version 9'],
    ['cut off', smallModel().subarray(0, length - 1), `${length - 1} bytes of ${length}`],
    ['with tables of another size', changed(20, 3), 'do not fit'],
    ['with tables of an absurd size', changed(24, 200), 'do not fit'],
    ['changed in one byte', changed(length - 2, 1), 'damaged'],
  ])('refuses a model that is %s', (_what, bytes, reason) =>
    expect(() => readModel(bytes, 'ar')).toThrow(reason),
  )

  it('refuses the model of another language', () =>
    expect(() => readModel(smallModel(), 'en')).toThrow('not for the language en'))
})
