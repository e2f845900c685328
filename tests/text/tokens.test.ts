import { describe, expect, it } from 'vitest'
import { firstWord, tokenize } from '../../src/text/tokens.ts'

const cases: [string, string[]][] = [
  ['It rose 3.5%.', ['word:It', 'word:rose', 'digits:3', 'sign:.', 'digits:5', 'sign:%', 'sign:.']],
  ['5bn', ['digits:5', 'word:bn']],
  ['وقال ١٣٠٠٠ جندي', ['word:وقال', 'digits:١٣٠٠٠', 'word:جندي']],
  ['مُحمّد', ['word:مُحمّد']],
  ['\u200fمصر\u200e ،', ['word:مصر', 'sign:،']],
  ['a\u202eb', ['word:a', 'word:b']],
  ['x 😀 y', ['word:x', 'sign:😀', 'word:y']],
  ['a\ud800b', ['word:a', 'sign:\ud800', 'word:b']],
  ['', []],
  [' \n\t', []],
]

describe('tokenize', () => {
  for (const [text, expected] of cases)
    it(`splits ${JSON.stringify(text)}`, () => {
      expect(tokenize(text).map(t => `${t.kind}:${t.text}`)).toEqual(expected)
    })

  it('gives digits of every script as ASCII', () => {
    const runs = tokenize('12 ١٢ ۱۲ १२ 𝟏𝟐').map(t => t.folded)
    expect(runs).toEqual(['12', '12', '12', '12', '12'])
  })

  it('cuts its text where the offsets say', () => {
    const text = '«قال»: 1٬234,5 – end😀.'
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  it('takes strokes that stand alone for a dash, and those on letters for none', () => {
    const tokens = tokenize('2003 ـ 2007ــ9 الـ15').map(t => `${t.kind}:${t.folded}`)
    expect(tokens).toEqual([
      ...['digits:2003', 'sign:–', 'digits:2007', 'sign:–', 'digits:9', 'word:ال', 'digits:15'],
    ])
    expect(firstWord('ـ 5')?.text).toBe('5')
  })

  it('tells where white space stands', () => {
    expect(tokenize('a b.c', 0).map(t => t.spaceBefore)).toEqual([true, true, false, false])
  })

  it('stays between start and end', () => {
    expect(tokenize('abc def ghi', 4, 7).map(t => [t.start, t.end, t.text])).toEqual([[4, 7, 'def']])
  })
})
