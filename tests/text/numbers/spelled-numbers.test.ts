/** Numbers spelled by rule in every style, and read back: holes show here that no list of examples has. */
import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { passageOf } from '../passage-of.ts'
import { type ArabicStyle, spellArabic } from './spell-arabic.ts'
import {
  type EnglishStyle,
  spellEnglish,
  spellEnglishFraction,
  spellEnglishOrdinal,
} from './spell-english.ts'

/** All small numbers that differ in form, and a spread of large ones: the same in every run. */
function sample(): number[] {
  const values = Array.from({ length: 130 }, (_, index) => index + 1)
  for (let value = 131; value < 1000; value += 37) values.push(value)
  for (let digits = 4; digits <= 13; digits++)
    for (const head of [1, 2, 3.07, 4.5, 10.11 / 2, 6.789, 8.0008, 9.99])
      values.push(Math.floor(head * 10 ** (digits - 1)))
  return values
}

/** "kind value" of each number of the text. */
const read = (language: string, text: string): string[] =>
  readNumbers(passageOf(text, language)).map(({ kind, value }) => `${kind} ${Number(value.toPrecision(12))}`)

/** The texts that are not read as that one number. */
function misread(cases: Iterable<readonly [text: string, language: string, wanted: string]>): string[] {
  const wrong: string[] = []
  for (const [text, language, wanted] of cases) {
    const got = read(language, text)
    if (got.length !== 1 || got[0] !== wanted) wrong.push(`${text}: ${wanted}, not ${got.join(', ')}`)
  }
  return wrong
}

const ENGLISH: EnglishStyle[] = [
  { and: true, hyphen: '-', article: false },
  { and: false, hyphen: ' ', article: true },
  { and: true, hyphen: '\u2011', article: true },
]

function arabicStyles(): ArabicStyle[] {
  const styles: ArabicStyle[] = []
  for (const feminine of [true, false])
    for (const oblique of [true, false])
      for (const split of [true, false])
        styles.push({ feminine, oblique, split, hundred: split ? 'مئة' : 'مائة', apart: oblique !== split })
  return styles
}

describe('numbers spelled and read back', () => {
  it('English cardinals', () => {
    const cases = sample().flatMap(value =>
      ENGLISH.map(style => [spellEnglish(value, style), 'en', `cardinal ${value}`] as const),
    )
    expect(misread(cases)).toEqual([])
  })

  it('English ordinals', () => {
    const cases = sample().flatMap(value =>
      ENGLISH.map(style => [`the ${spellEnglishOrdinal(value, style)}`, 'en', `ordinal ${value}`] as const),
    )
    expect(misread(cases)).toEqual([])
  })

  it('English fractions of every denominator up to 100', () => {
    const [style] = ENGLISH
    const cases: [string, string, string][] = []
    for (let below = 2; below <= 100; below++)
      for (const above of [1, 2, 3, 7, 11, 30]) {
        // "Two twenty-seconds" are moments as well.
        if (above >= below || !style || (above > 1 && below > 20 && below % 10 === 2)) continue
        // "Thirty one hundredths" are 0.31 as well.
        if (above === 30 && below === 100) continue
        const value = Number((above / below).toPrecision(12))
        cases.push([`${spellEnglishFraction(above, below, style)} of it`, 'en', `fraction ${value}`])
      }
    expect(misread(cases)).toEqual([])
  })

  it('Arabic cardinals in every gender, case and spelling', () => {
    const styles = arabicStyles()
    const cases = sample().flatMap(value =>
      styles.map(style => [spellArabic(value, style), 'ar', `cardinal ${value}`] as const),
    )
    expect(misread(cases)).toEqual([])
  })

  it('Arabic ranks with tens', () => {
    const units = ['الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع']
    const tens = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
    const cases = units.flatMap((unit, index) =>
      tens.flatMap((ten, place) =>
        ['ون', 'ين'].map(ending => {
          const value = (place + 2) * 10 + index + 1
          return [`المتسابق ${unit} وال${ten}${ending}`, 'ar', `ordinal ${value}`] as const
        }),
      ),
    )
    expect(misread(cases)).toEqual([])
  })

  it('digits of every script, grouped and with decimals', () => {
    const scripts = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']
    const cases = [1.5, 12.25, 1234.5, 7_250_400, 98_000].flatMap(value =>
      scripts.map(digits => {
        const text = value
          .toLocaleString('en')
          .replaceAll(',', '٬')
          .replaceAll('.', '٫')
          .replace(/\d/gu, digit => digits.charAt(Number(digit)))
        return [text, 'ar', `cardinal ${value}`] as const
      }),
    )
    expect(misread(cases)).toEqual([])
  })
})
