import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../src/shared/i18n/translator.ts'
import { type FigureValue, figureWords } from '../../../src/shared/words/figure-words.ts'
import { plain } from './plain.ts'

const english = createTranslator('en')
const egyptian = createTranslator('ar', 'ar-EG')
const arabic = createTranslator('ar')

const CASES: readonly [FigureValue, string | null, string | null][] = [
  [{ kind: 'money', value: 5e9, unit: 'USD' }, '5,000,000,000 US dollars', '5,000,000,000 دولار أمريكي'],
  [{ kind: 'money', value: 2.5, unit: 'GBP' }, '2.50 British pounds', '2.50 جنيه إسترليني'],
  [{ kind: 'money', value: [10, 15], unit: 'USD' }, '10–15 US dollars', '10–15 دولارًا أمريكيًّا'],
  [{ kind: 'money', value: 7, unit: 'doubloons' }, '7 doubloons', '7 doubloons'],
  [{ kind: 'percent', value: 12.5, unit: 'percent' }, '12.5%', '12.5%'],
  [{ kind: 'percent', value: 0.07, unit: 'percent' }, '0.07%', '0.07%'],
  [{ kind: 'percent', value: [10, 15], unit: 'percent' }, '10%–15%', '10–15%'],
  [{ kind: 'percent', value: 2, unit: 'percentage-point' }, '2 percentage points', 'نقطتان مئويتان'],
  [{ kind: 'fraction', value: 0.2 }, '20%', '20%'],
  [{ kind: 'measure', value: 3, unit: 'kilometer' }, '3 kilometres', '3 كيلومترات'],
  [{ kind: 'measure', value: 90, unit: 'mile-per-hour' }, '90 miles per hour', '90 ميلًا في الساعة'],
  [{ kind: 'measure', value: 1, unit: 'square-kilometer' }, '1 square kilometre', 'كيلومتر مربع واحد'],
  [{ kind: 'measure', value: 14, unit: 'barrel' }, '14 barrels', '14 برميلًا'],
  [{ kind: 'measure', value: [3, 5], unit: 'tonne' }, '3–5 tonnes', '3–5 أطنان مترية'],
  [{ kind: 'measure', value: 3, unit: 'league' }, '3 league', '3 league'],
  [{ kind: 'measure', value: 3, unit: 'constructor' }, '3 constructor', '3 constructor'],
  [{ kind: 'age', value: 36, unit: 'year' }, 'aged 36 years', 'العمر: 36 سنة'],
  [{ kind: 'ordinal', value: 22 }, '22nd', 'الترتيب: 22'],
  [{ kind: 'count', value: 12e6, unit: 'shells' }, '12,000,000 (shells)', '12,000,000 (shells)'],
  [{ kind: 'count', value: 2, unit: 'جنديان' }, '2 (جنديان)', '2 (جنديان)'],
  [{ kind: 'count', value: 0.0005, unit: null }, '0.0005', '0.0005'],
  [{ kind: 'count', value: 40, modifier: 'more-than' }, 'more than 40', 'أكثر من 40'],
  [{ kind: 'count', value: [60, 40] }, '40–60', '40–60'],
  [{ kind: 'count', value: null, vague: true }, 'a number that is not given', 'عدد غير محدّد'],
  [{ kind: 'money', value: 75, unit: 'USD' }, '75 US dollars', '75 دولارًا أمريكيًّا'],
  [{ kind: 'money', value: 3, unit: 'USD' }, '3 US dollars', '3 دولارات أمريكية'],
  [
    { kind: 'money', value: 2, unit: 'USD', modifier: 'less-than' },
    'less than 2 US dollars',
    'أقل من دولارين أمريكيين',
  ],
  [{ kind: 'money', value: 200, unit: 'LBP' }, '200 Lebanese pounds', '200 ليرة لبنانية'],
  [{ kind: 'measure', value: 2, unit: 'kilometer' }, '2 kilometres', 'كيلومتران'],
  [{ kind: 'measure', value: [1, 2], unit: 'kilometer' }, '1–2 kilometres', '1–2 كيلومتر'],
  [{ kind: 'measure', value: [0.5, 1], unit: 'kilometer' }, '0.5–1 kilometre', '0.5–1 كيلومتر'],
  [{ kind: 'measure', value: -2, unit: 'celsius' }, '-2 degrees Celsius', '-2 درجة مئوية'],
  [{ kind: 'measure', value: -1, unit: 'celsius' }, '-1 degree Celsius', '-1 درجة مئوية'],
  [
    { kind: 'measure', value: 2, unit: 'kilometer', modifier: 'about' },
    'about 2 kilometres',
    'نحو كيلومترين',
  ],
  [
    { kind: 'measure', value: 2, unit: 'square-mile', modifier: 'nearly' },
    'nearly 2 square miles',
    'ما يقارب ميلين مربعين',
  ],
  [{ kind: 'measure', value: 5, unit: 'kilogram' }, '5 kilograms', '5 كيلوغرامات'],
  [{ kind: 'measure', value: 17.5, unit: 'meter' }, '17.5 metres', '17.5 متر'],
  [{ kind: 'measure', value: 40, unit: 'celsius' }, '40 degrees Celsius', '40 درجة مئوية'],
  [{ kind: 'measure', value: 7000, unit: 'ton' }, '7,000 short tons', '7,000 طن'],
  [{ kind: 'age', value: 36, unit: 'year', modifier: 'about' }, 'aged about 36 years', 'العمر: نحو 36 سنة'],
  [
    { kind: 'age', value: 2, unit: 'year', modifier: 'less-than' },
    'aged less than 2 years',
    'العمر: أقل من سنتين',
  ],
  [{ kind: 'score', value: null }, null, null],
  [{ kind: 'count', value: Number.NaN }, null, null],
  [{ kind: 'count', value: 'many' }, null, null],
  [{ kind: 'money' }, null, null],
]

describe('figureWords', () => {
  it.each(CASES)('words %o', (figure, expectedEnglish, expectedArabic) => {
    expect(plain(figureWords(figure, english))).toBe(expectedEnglish)
    expect(plain(figureWords(figure, arabic))).toBe(expectedArabic)
  })

  it("writes the reader's numerals", () => {
    expect(plain(figureWords({ kind: 'count', value: 1234.5, unit: 'صاروخ' }, egyptian))).toBe(
      '١٬٢٣٤٫٥ (صاروخ)',
    )
  })
})
