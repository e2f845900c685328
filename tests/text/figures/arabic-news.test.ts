/** Figures as Arabic newspapers set them: digits in brackets, what follows digits, and numbers of names. */
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/text/dates/find-dates.ts'
import { findFigures } from '../../../src/text/figures/find-figures.ts'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { passageOf } from '../passage-of.ts'

/** Figures with their dates taken out, as the analyser reads them: text, value and unit. */
function figuresOf(text: string, language = 'ar') {
  const passage = passageOf(text, language)
  const numbers = readNumbers(passage)
  const context = { published: null, country: null, mentionedCountries: [] }
  const dates = findDates(passage, numbers, context)
  return findFigures(passage, numbers, context, dates).map(({ start, end, value, unit }) => [
    text.slice(start, end),
    value,
    unit,
  ])
}

describe('digits in brackets', () => {
  it.each([
    ['عقود بقيمة (150) مليون ريال سعودي', [['(150) مليون ريال سعودي', 150_000_000, 'SAR']]],
    ['أنفقت (3) مليارات و(200) مليون دولار', [['(3) مليارات و(200) مليون دولار', 3_200_000_000, 'USD']]],
    ['حضر (15) ألف و(300) طالب', [['(15) ألف و(300)', 15_300, 'طالب']]],
    [
      'سجلت (38) حالة و(1,250) مخالفة',
      [
        ['38', 38, 'حالة'],
        ['1,250', 1250, 'مخالفة'],
      ],
    ],
    ['من ارتفاع (١٤٠) مترا', [['(١٤٠) مترا', 140, 'meter']]],
    ['تبلغ من العمر (٦) سنوات', [['(٦) سنوات', 6, 'year']]],
    [
      'بنسبة (30)% وبنسبة (5) في المئة',
      [
        ['(30)%', 30, 'percent'],
        ['(5) في المئة', 5, 'percent'],
      ],
    ],
    ['بحوزته “21.3” كيلو جراما', [['“21.3” كيلو جراما', 21.3, 'kilogram']]],
    ['شارك (45) وزيرا', [['45', 45, 'وزيرا']]],
    // Nothing stands behind that they could count: the brackets are an aside.
    ['فاز (3) من الفرق', [['3', 3, null]]],
    ['فاز (3) والباقي خسر', [['3', 3, null]]],
    ['فاز الفريق (3) اليوم', [['3', 3, null]]],
  ])('belong to the number: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected)
  })

  it.each([
    '(1) أكد المتحدث أن العمل مستمر',
    'المادة (28) من النظام',
    'ولد في المدينة (1967) وعاش فيها',
    'رواية "1984" صدرت مترجمة',
  ])('number a line, an article or a year, or are a title: %s', text => {
    expect(figuresOf(text)).toEqual([])
  })

  it('say a number once more in English', () => {
    expect(figuresOf('within five (5) working weeks', 'en').map(([, value]) => value)).toEqual([5, 5])
  })
})

describe('the thing counted', () => {
  it.each([
    ['بعد الجولة التي شهدت 36 وأصبح بطلا', null],
    ['قبضت على 36 وزيرا', 'وزيرا'],
    ['بنت 36 وحدة سكنية', 'وحدة'],
    ['نصيبه 23 المخصصة للجهة', null],
    ['جرح 5 بالرصاص', null],
    ['حجز 6 بنادق', 'بنادق'],
    ['يضم 12 متابعا- مسؤوليته عن ذلك', 'متابعا'],
    ['الحملات الانتخابية الثلاث', 'الحملات'],
    ['والقوى العالمية الست', 'القوى'],
    ['وللدول العربية الثلاث', 'الدول'],
    ['القوارب الخشبية الصغرى الأربعة', 'القوارب'],
  ])('of %s is %s', (text, thing) => {
    expect(figuresOf(text).map(([, , unit]) => unit)).toEqual([thing])
  })
})

describe('numbers that are none', () => {
  it.each([
    'وفق المرسوم عدد 116 لسنة 2011',
    'قضت في الدعوى 520 لسنة 2011',
    'في فصليه 65',
    'مع رؤية المملكة 2030 بتعاون الجميع',
    'بعد هجمات 11 سبتمبر الدامية',
    'نقلت صحيفة 26 سبتمبر الخبر',
    'فاز تيار 14 آذار',
    'عملية «الاتفاق 123» بدأت',
    '[الطلاق: 3]',
    '«الأنعام: 152»',
    '[آل عمران: 159-160]',
    'لبطولة كأس الأمم الأفريقية 2019 رسميا',
  ])('in %s', text => {
    expect(figuresOf(text)).toEqual([])
  })

  it('in English names of days', () => {
    expect(figuresOf('After the September 11 attacks and the 6 January riot', 'en')).toEqual([])
    expect(figuresOf('They saw 11 attacks', 'en')).toEqual([['11', 11, 'attacks']])
  })

  it('but a sentence in quotation marks may end in one', () => {
    expect(figuresOf('وقال: "تم إيقاف 15".')).toEqual([['15', 15, null]])
  })

  it('years of a team are an age, those between commas too', () => {
    expect(figuresOf('المنتخب لأقل من 17 سنة')).toEqual([['17 سنة', 17, 'year']])
    expect(figuresOf('أضاف علي حسن، 28 سنة، من المدينة')).toEqual([['28 سنة', 28, 'year']])
  })
})
