import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../scripts/gazetteer/build.ts'
import { createAnalyser } from '../../../src/text/analyse.ts'
import { withApproximateName } from '../../../src/text/transliteration/approximate-name.ts'
import { loadTransliterator } from '../../../src/text/transliteration/load-transliterator.ts'
import { readTables } from '../../../src/text/transliteration/model-file.ts'
import { createTransliterator } from '../../../src/text/transliteration/transliterator.ts'

const model = () => new Uint8Array(readFileSync('assets/models/transliteration.bin'))
const transliterator = createTransliterator(model())

describe('withApproximateName', () => {
  it('gives the missing name and says that it is near only', () => {
    expect(withApproximateName('person', { latin: 'Peggy Hopper' }, transliterator)).toEqual({
      names: { latin: 'Peggy Hopper', arabic: 'بيغي هوبر' },
      approximate: 'arabic',
    })
    expect(withApproximateName('place', { arabic: 'ألبرت' }, transliterator)).toEqual({
      names: { arabic: 'ألبرت', latin: 'Albert' },
      approximate: 'latin',
    })
  })

  it.each([
    ['organization', { latin: 'Hopper Motors' }],
    ['place', { latin: 'Lake Hopper' }],
    ['place', { latin: 'Hopper Street' }],
    ['place', { arabic: 'شارع ألبرت' }],
    ['place', { arabic: 'الجسر' }],
    ['person', { latin: 'Anna of Hopper' }],
    ['person', { latin: 'AH' }],
    ['person', {}],
    ['person', { latin: 'Hopper', arabic: 'هوبر' }],
  ] as const)('leaves %s %o as it is', (type, names) => {
    expect(withApproximateName(type, names, transliterator)).toEqual({ names })
  })
})

describe('the model file', () => {
  const changed = (change: (bytes: Uint8Array) => void) => {
    const bytes = model()
    change(bytes)
    return bytes
  }
  it.each([
    ['empty', new Uint8Array(0), /no transliteration model/],
    [
      'an error page',
      new TextEncoder().encode(`<html>${'not found '.repeat(20)}</html>`),
      /no transliteration model/,
    ],
    ['of another version', changed(bytes => bytes.fill(9, 4, 5)), /version 9, and version 1/],
    ['cut off', model().subarray(0, 7000), /7000 bytes of/],
    ['with one letter changed', changed(bytes => bytes.fill((bytes[5000] ?? 0) ^ 1, 5000, 5001)), /damaged/],
    ['with impossible sizes', changed(bytes => bytes.fill(255, 24, 28)), /do not fit its length/],
  ])('is refused when it is %s', (_, bytes, reason) => {
    expect(() => readTables(bytes)).toThrow(reason)
  })

  it('is read from any place in a buffer', () => {
    const bytes = model()
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(readTables(shifted.subarray(1)).units).toEqual(readTables(bytes).units)
  })

  it('is done without when it is missing, with a warning that names it', async () => {
    const { transliterator: none, warnings } = await loadTransliterator(() =>
      Promise.reject(new Error('404')),
    )
    expect(none).toBeNull()
    expect(warnings).toEqual([expect.stringMatching(/models\/transliteration\.bin .*404/)])
  })
})

describe('an analyser', () => {
  const gazetteer = new TextEncoder().encode(buildGazetteer())
  const read = (withModel: boolean) => async (name: string) => {
    if (name === 'gazetteer.txt') return gazetteer
    if (!withModel && name.includes('transliteration')) return model().subarray(0, 900)
    return new Uint8Array(readFileSync(`assets/${name}`))
  }
  const text = 'President Peggy Hopper spoke in Moscow on Friday.'

  it('writes unknown people in both scripts, and known places as they are known', async () => {
    const analyser = await createAnalyser({ readAsset: read(true) })
    const [person, place] = analyser.analyse({ text, language: 'en' }).entities
    expect(person).toMatchObject({
      names: { latin: 'Peggy Hopper', arabic: 'بيغي هوبر' },
      approximate: 'arabic',
    })
    expect(place).toMatchObject({ id: expect.any(String), names: { latin: 'Moscow' } })
    expect(place).not.toHaveProperty('approximate')
    expect(analyser.warnings).toEqual([])
  })

  it('goes on without the model', async () => {
    const analyser = await createAnalyser({ readAsset: read(false) })
    const [person] = analyser.analyse({ text, language: 'en' }).entities
    expect(person?.names).toEqual({ latin: 'Peggy Hopper' })
    expect(person).not.toHaveProperty('approximate')
    expect(analyser.warnings).toEqual([expect.stringMatching(/transliteration\.bin .*900 bytes of/)])
  })
})
