import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/languages/index.ts'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { tokenize } from '../../../src/text/tokens.ts'

/** The numbers of a line as "words=value", with "th" after an ordinal's value and "/" after a fraction's. */
function numbersOf(code: string, text: string): string[] {
  const passage = {
    text,
    start: 0,
    end: text.length,
    tokens: tokenize(text),
    language: languageOf(code),
    block: 'paragraph' as const,
  }
  const mark = { cardinal: '', ordinal: 'th', fraction: '/' }
  return readNumbers(passage).map(
    number =>
      `${text.slice(number.start, number.end)}=${Math.round(number.value * 1e6) / 1e6}${mark[number.kind]}`,
  )
}

type Case = readonly [text: string, ...expected: string[]]

const digits: Case[] = [
  ['paid 1,234.5 in all', '1,234.5=1234.5'],
  ['fed 2,30,000 people and 1,20,00,000 hens at 10,20,3', '2,30,000=230000', '1,20,00,000=12000000'],
  ['paid 1.234,5 in all', '1.234,5=1234.5'],
  ['paid 7,250,400 in all', '7,250,400=7250400'],
  ['rounds 1,5 and 7', '1=1', '5=5', '7=7'],
  ['13\u202f000 of them', '13\u202f000=13000'],
  ['13\u00a0250 of them', '13\u00a0250=13250'],
  ['in 2018 300 came', '2018=2018', '300=300'],
  ['the server 10.20.30.40 is down'],
  ['fell to -5 at night', '-5=-5'],
  ['a share of .5', '.5=0.5'],
  ['2.3bn and 10k', '2.3bn=2300000000', '10k=10000'],
  ['the 21st and the 102nd', '21st=21th', '102nd=102th'],
  ['1½ or ¾ or 2/3', '1½=1.5', '¾=0.75/', '2/3=0.666667/'],
  ['24/7 service', '24=24', '7=7'],
]

const english: Case[] = [
  ['twenty-one thousand people', 'twenty-one thousand=21000'],
  ['two million three hundred and five thousand', 'two million three hundred and five thousand=2305000'],
  ['a hundred and two days', 'a hundred and two=102'],
  ['fifteen hundred men', 'fifteen hundred=1500'],
  ['two and a half million', 'two and a half million=2500000'],
  ['two point five million', 'two point five million=2500000'],
  // No hair beside the whole number.
  ['8.37 million and 4.35bn', '8.37 million=8370000', '4.35bn=4350000000'],
  ['eight point three seven million', 'eight point three seven million=8370000'],
  ['half a million', 'half a million=500000'],
  ['two thirds of it', 'two thirds=0.666667/'],
  ['a third of it', 'a third=0.333333/'],
  ['a third time', 'third=3th'],
  ['the twenty-first floor', 'twenty-first=21th'],
  ['two dozen eggs', 'two dozen=24'],
  ['five and six', 'five=5', 'six=6'],
  ['the million things that a man may often weigh'],
  ['a constructor, __proto__ and toString'],
  ['someone wonders; tension and oneness'],
]

const arabic: Case[] = [
  // A letter for the sign of decimals; the line shows them behind it.
  ['8ر48 في المئة', '8ر48=48.8'],
  ['50ر62 مليون', '50ر62 مليون=62500000'],
  ['05ر52', '05ر52=52.05'],
  ['000ر22 شخص', '000ر22=22000'],
  ['8 ر 48', '8=8', '48=48'],
  // A point before three digits groups, but not before a percent sign; a comma groups there too.
  ['37.045 نقطة', '37.045=37045'],
  ['37.045 في المئة', '37.045=37.045'],
  ['1,250%', '1,250=1250'],
  ['١٢٬٣٤٥٫٦ و۱۲۳', '١٢٬٣٤٥٫٦=12345.6', '۱۲۳=123'],
  ['بلغ 20.000 شخص', '20.000=20000'],
  ['بلغ 3.125 مليون', '3.125 مليون=3125000'],
  ['خمسة وعشرون ألفا وثلاثمئة', 'خمسة وعشرون ألفا وثلاثمئة=25300'],
  ['أحد عشر لاعبا و300 رمية', 'أحد عشر=11', '300=300'],
  ['ثلاث مائة وخمسة', 'ثلاث مائة وخمسة=305'],
  ['مليونان و200 ألف نازح', 'مليونان و200 ألف=2200000'],
  ['ألفا جندي ومئتا دبابة', 'ألفا=2000', 'مئتا=200'],
  ['مئة وخمسة عشر مليونا', 'مئة وخمسة عشر مليونا=115000000'],
  ['ثلاثة ملايين ونصف المليون', 'ثلاثة ملايين ونصف المليون=3500000'],
  ['في الذكرى السابعة والأربعين', 'السابعة والأربعين=47th'],
  ['في الثالثة عشرة من عمره', 'الثالثة عشرة=13th'],
  ['محاط بأربعة رجال', 'أربعة=4'],
  ['ثلاثة أرباع السكان', 'ثلاثة أرباع=0.75/'],
  ['ثلثا الأعضاء', 'ثلثا=0.666667/'],
  ['5 في المئة و20 بالمائة', '5=5', '20=20'],
  ['لست هنا ولا أحد معي'],
  ['آلاف الناس وملايين الطيور'],
  ['يوم الأحد ثم الثلاثاء والأربعاء'],
  ['كميات كبيرة من القمح'],
]

describe('readNumbers', () => {
  it.each(digits)('reads digits in "%s"', (text, ...expected) => {
    expect(numbersOf('en', text)).toEqual(expected)
  })
  it.each(english)('reads English in "%s"', (text, ...expected) => {
    expect(numbersOf('en', text)).toEqual(expected)
  })
  it.each(arabic)('reads Arabic in "%s"', (text, ...expected) => {
    expect(numbersOf('ar', text)).toEqual(expected)
  })

  it('reads digits in a language without number words', () => {
    expect(numbersOf('de', '1.234,5 Tonnen und 12,5')).toEqual(['1.234,5=1234.5', '12,5=12.5'])
  })

  it('gives offsets of the whole text, inside a token where a particle is written onto it', () => {
    const text = 'قال.\nجاء بخمسة'
    const tokens = tokenize(text, 5)
    const [number] = readNumbers({
      text,
      start: 5,
      end: text.length,
      tokens,
      language: languageOf('ar'),
      block: 'paragraph',
    })
    expect(number && text.slice(number.start, number.end)).toBe('خمسة')
  })

  it('keeps the scale and the hyphen for those who read on', () => {
    const text = 'a 12 million-strong, three-day march'
    const passage = {
      text,
      start: 0,
      end: text.length,
      tokens: tokenize(text),
      language: languageOf('en'),
      block: 'paragraph' as const,
    }
    expect(readNumbers(passage)).toMatchObject([
      { value: 12e6, scale: 1e6, form: 'mixed', joined: true },
      { value: 3, form: 'words', joined: true },
    ])
  })

  it('reads a hostile line of numbers without end in one pass', () => {
    const text = '1 000 '.repeat(20_000)
    expect(numbersOf('en', text).length).toBeGreaterThan(0)
  })
})
