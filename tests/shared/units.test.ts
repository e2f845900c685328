import { describe, expect, it } from 'vitest'
import { units as arabicUnits } from '../../src/languages/ar/units.ts'
import { units as englishUnits } from '../../src/languages/en/units.ts'
import { ar } from '../../src/shared/i18n/ar.ts'
import { en } from '../../src/shared/i18n/en.ts'
import { translatorFor } from '../../src/shared/i18n/translator.ts'
import { figureWords } from '../../src/shared/words/figure-words.ts'

const LENGTHS = ['kilometer', 'meter', 'centimeter', 'millimeter', 'mile', 'yard', 'foot', 'inch']
const ids = [
  ...new Set([...Object.keys(arabicUnits), ...Object.keys(englishUnits)]),
  ...LENGTHS.flatMap(length => [`square-${length}`, `cubic-${length}`]),
]

describe('units of measure', () => {
  it('have words in both catalogues, for every unit that a language reads', () => {
    const keys = ids.map(id => `unit.${id}`)
    expect(keys.filter(key => !Object.hasOwn(en.plurals, key))).toEqual([])
    expect(keys.filter(key => !Object.hasOwn(ar.plurals, key))).toEqual([])
  })

  it('are inflected in Arabic by the number before them', () => {
    const words = (value: number, unit: string) =>
      figureWords({ kind: 'measure', value, unit }, translatorFor('ar', 'ar'))?.replace(/[٠-٩0-9]+/gu, '#')
    expect(words(1, 'yard')).toBe('ياردة واحدة')
    expect(words(2, 'square-foot')).toBe('قدمان مربعتان')
    expect(words(3, 'millimeter')).toBe('# مليمترات')
    expect(words(20, 'pound')).toBe('# رطلًا')
    expect(words(100, 'pound')).toBe('# رطل')
  })

  it('are never shown by their CLDR id in English', () => {
    const words = (value: number, unit: string) =>
      figureWords({ kind: 'measure', value, unit }, translatorFor('en', 'en'))
    expect(words(3, 'megawatt-hour')).toBe('3 megawatt-hours')
    expect(words(1, 'horsepower')).toBe('1 horsepower')
    expect(words(2, 'cubic-foot')).toBe('2 cubic feet')
  })
})
