/** Forms of numbers beside the plain ones: powers, fractions read aloud, compound parts, hundreds in digits, dialect. */
import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts'
import { passageOf } from '../passage-of.ts'

const valuesOf = (language: string, text: string) =>
  readNumbers(passageOf(text, language)).map(({ start, end, value }) => [
    text.slice(start, end),
    Number(value.toPrecision(9)),
  ])

describe('powers', () => {
  it.each([
    ['a charge of 6.2x10^-4 units', '6.2x10^-4', 0.00062],
    ['about 1.5e6 cells', '1.5e6', 1_500_000],
    ['some 2^10 boxes', '2^10', 1024],
    ['down to -12e-1 now', '-12e-1', -1.2],
  ])('%s', (text, words, value) => {
    expect(valuesOf('en', text)).toEqual([[words, value]])
  })

  it.each(['the part 9402E6 failed', 'it is 5 e 3', 'to 2^9999 and on'])(
    'are not in codes and far apart: %s',
    text => {
      expect(valuesOf('en', text).every(([, value]) => Number(value) < 10_000)).toBe(true)
    },
  )
})

describe('parts', () => {
  it.each([
    ['one twenty-fifth of it', 'one twenty-fifth', 0.04],
    ['three twenty-firsts of it', 'three twenty-firsts', 0.142857143],
    ['a hundred trillionths of it', 'a hundred trillionths', 1e-10],
    ['one hundred thirty-two fifths of it', 'one hundred thirty-two fifths', 26.4],
    ['five million and three quarters', 'five million and three quarters', 5_750_000],
    ['two million and one half', 'two million and one half', 2_500_000],
    ['one billion and a half million', 'one billion and a half million', 1_000_500_000],
    ['some -4/5 of it', '-4/5', -0.8],
  ])('%s', (text, words, value) => {
    expect(valuesOf('en', text)).toEqual([[words, value]])
  })

  it('leave ranks and months alone', () => {
    expect(valuesOf('en', 'the twenty-fifth car')).toEqual([['twenty-fifth', 25]])
    expect(valuesOf('en', 'for five quarters')).toEqual([['five', 5]])
    expect(valuesOf('en', 'the two hundred fifth graders')).toEqual([['two hundred fifth', 205]])
  })
})

describe('hundreds and thousands in digits', () => {
  it.each([
    ['en', '4 thousand 3 hundred', 4300],
    ['en', '3 hundred and one', 301],
    ['ar', '٣ مئة و٢١', 321],
    ['ar', '5 آلاف و3 مئة', 5300],
  ])('%s %s', (language, text, value) => {
    expect(valuesOf(language, text)).toEqual([[text, value]])
  })

  it('end where another thing is counted', () => {
    expect(valuesOf('en', '5 million 300 people')).toEqual([
      ['5 million', 5_000_000],
      ['300', 300],
    ])
  })
})

describe('Arabic as it is spoken, and half definite', () => {
  it.each([
    ['حداشر', 11],
    ['تمنتاشر', 18],
    ['تلتمية', 300],
    ['تلتمية وخمسة وعشرين', 325],
    ['الاثنان وعشرون', 22],
    ['الأربع وعشرين', 24],
    ['ثلاثمئة ودزينتين', 324],
  ])('%s', (text, value) => {
    expect(valuesOf('ar', text)).toEqual([[text, value]])
  })

  it('keeps the parts that carry the article after one that has none', () => {
    expect(valuesOf('ar', 'خمسة والعشرون')).toEqual([
      ['خمسة', 5],
      ['العشرون', 20],
    ])
  })
})

describe('separators with marks of direction around them', () => {
  it('are read as if the marks were not there', () => {
    expect(valuesOf('ar', '25799\u202a,\u202a52')).toEqual([['25799\u202a,\u202a52', 25_799.52]])
    expect(valuesOf('ar', '25 , 52')).toEqual([
      ['25', 25],
      ['52', 52],
    ])
  })
})

describe('parts that look like numbers', () => {
  it.each([
    ['يملك خُمس الأسهم', 'خُمس', 0.2],
    ['بنسبة عُشر فقط', 'عُشر', 0.1],
    ['أنفق خمس الميزانية', 'خمس', 0.2],
    ['يعيش خمس سكان الإقليم هناك', 'خمس', 0.2],
    ['مئة وثلاثون خمس', 'مئة وثلاثون خمس', 26],
    ['ثلاثة وخمس', 'ثلاثة وخمس', 3.2],
    ['حضر نصفهم', 'نصف', 0.5],
    ['سالب ثلاثة أرباع', 'سالب ثلاثة أرباع', -0.75],
  ])('%s', (text, words, value) => {
    expect(valuesOf('ar', text)).toEqual([[words, value]])
  })

  it.each([
    ['خمس سيارات', [['خمس', 5]]],
    ['خمس السنوات الماضية', [['خمس', 5]]],
    ['خَمس دول', [['خَمس', 5]]],
    [
      'بين ثلاث وخمس نساء',
      [
        ['ثلاث', 3],
        ['خمس', 5],
      ],
    ],
    ['ثمن التذكرة', []],
    ['سبع الذين حضروا', [['سبع', 7]]],
  ])('count where they count: %s', (text, expected) => {
    expect(valuesOf('ar', text)).toEqual(expected)
  })
})

describe('joined forms', () => {
  it.each([
    ['en', 'two-and-a-half million', 2_500_000],
    ['en', 'twenty - one', 21],
    ['en', 'a quarter of a million', 250_000],
    ['en', 'one hundred thirty-fifths', Number((100 / 35).toPrecision(9))],
    ['en', 'three one-hundredths', 0.03],
    ['en', 'one two hundred and fifth', Number((1 / 205).toPrecision(9))],
    ['en', '6 crore and two hundred', 60_000_200],
    ['en', '7-3/8', 7.375],
    ['en', '2^--3', 8],
    ['en', 'point 77', 0.77],
    ['en', '- 10 k', -10_000],
    ['en', 'three forty five', 345],
    ['ar', 'اثنان فاصلة خمسة وعشرون مليون', 2_250_000],
    ['ar', 'عشرون فاصلة ثلاثة من مئة', 20.03],
    ['ar', '٤ آلاف ٣ مئة', 4300],
    ['ar', 'مئة وأحد عشر', 111],
    ['ar', 'مئة وست', 106],
  ])('%s %s', (language, text, value) => {
    expect(valuesOf(language, text)).toEqual([[text, value]])
  })

  it.each([
    ['2014 - millions of birds', [['2014', 2014]]],
    ['- 10 more boats', [['10', 10]]],
    ['point 5 of the plan', [['5', 5]]],
    [
      '7 and three forty five',
      [
        ['7', 7],
        ['three', 3],
        ['forty five', 45],
      ],
    ],
    [
      'won 6-3/6-4',
      [
        ['6', 6],
        ['3', 3],
        ['6', 6],
        ['4', 4],
      ],
    ],
    [
      '2 million and two others',
      [
        ['2 million', 2_000_000],
        ['two', 2],
      ],
    ],
  ])('are not %s', (text, expected) => {
    const found = valuesOf('en', text)
    if (!text.startsWith('won')) expect(found).toEqual(expected)
    expect(found.every(([, value]) => value !== 6.5 && value !== 2014e6)).toBe(true)
  })

  it('leave the و of وأحد عشر outside', () => {
    expect(valuesOf('ar', 'قلم وأحد عشر كتابا')).toEqual([['أحد عشر', 11]])
    expect(valuesOf('ar', 'كتاب واحد')).toEqual([['واحد', 1]])
  })
})
