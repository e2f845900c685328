import { describe, expect, it } from 'vitest'
import { fold, rawLength } from '../../src/text/fold.ts'

const same: [string, string][] = [
  ['أوكرانيا', 'اوكرانيا'],
  ['إيران', 'ايران'],
  ['آسيا', 'اسيا'],
  ['غزة', 'غزه'],
  ['مستشفى', 'مستشفي'],
  ['مُحَمَّد', 'محمد'],
  ['مـــصر', 'مصر'],
  ['تہران'.replace('ہ', 'ه'), 'تهران'],
  ['کيم', 'كيم'],
  ['KYIV', 'kyiv'],
  ['Türkiye', 'turkiye'],
  ['São', 'sao'],
  ['don’t', "don't"],
  ['ﬁrst', 'first'],
  ['a\u200eb', 'ab'],
]
const different: [string, string][] = [
  ['حرب', 'حزب'],
  ['مصر', 'مصير'],
  ['Iran', 'Iraq'],
  ['عمان', 'عمال'],
]

describe('fold', () => {
  for (const [a, b] of same) it(`makes ${a} and ${b} equal`, () => expect(fold(a)).toBe(fold(b)))
  for (const [a, b] of different) it(`keeps ${a} and ${b} apart`, () => expect(fold(a)).not.toBe(fold(b)))
  it('changes nothing when done twice', () => {
    for (const [a, b] of [...same, ...different])
      for (const word of [a, b]) expect(fold(fold(word))).toBe(fold(word))
  })
  it('bears lone surrogates and names of Object.prototype', () => {
    expect(fold('\ud800').length).toBe(1)
    expect(fold('constructor')).toBe('constructor')
    expect(fold('__proto__')).toBe('__proto__')
  })
})

describe('rawLength', () => {
  const cases: [string, number, number][] = [
    ['وروسيا', 1, 1],
    ['وَروسيا', 1, 2],
    ['لِلكرملين', 2, 3],
    ['abc', 0, 0],
    ['abc', 9, 3],
  ]
  for (const [word, letters, expected] of cases)
    it(`counts ${letters} letters of ${word} as ${expected} units`, () => {
      expect(rawLength(word, letters)).toBe(expected)
    })
})
