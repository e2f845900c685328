import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/text/analysis.ts'
import { splitPassages } from '../../src/text/passage.ts'

const read = (text: string, blocks: readonly Block[] | undefined, language: string) =>
  splitPassages(text, blocks, language).map(p => [text.slice(p.start, p.end), p.block, p.language.code])

describe('splitPassages', () => {
  it('makes a paragraph of every line when no blocks are known', () => {
    expect(read('One line.\n\n  Two  \r\nThree\u2028Four', undefined, 'en')).toEqual([
      ['One line.', 'paragraph', 'en'],
      ['Two', 'paragraph', 'en'],
      ['Three', 'paragraph', 'en'],
      ['Four', 'paragraph', 'en'],
    ])
  })

  it('cuts the lines of blocks and leaves out what stands in none', () => {
    const text = 'Head\n\nBody one\nBody two\n\nMenu'
    const blocks: Block[] = [
      { kind: 'headline', start: 0, end: 4 },
      { kind: 'quote', start: 6, end: 23 },
    ]
    expect(read(text, blocks, 'en')).toEqual([
      ['Head', 'headline', 'en'],
      ['Body one', 'quote', 'en'],
      ['Body two', 'quote', 'en'],
    ])
  })

  it('keeps the offsets of tokens in the whole text', () => {
    const text = 'A\n\nعاد الوفد 2025'
    const tokens = splitPassages(text, undefined, 'ar').flatMap(p => p.tokens)
    expect(tokens.map(t => text.slice(t.start, t.end))).toEqual(['A', 'عاد', 'الوفد', '2025'])
  })

  const otherLanguage: [string, string, string][] = [
    ['Soldiers at the border with the north, seen from a drone', 'ar', 'en'],
    ['جنود على الحدود مع الشمال كما يظهرون من طائرة', 'en', 'ar'],
    [
      'Les soldats de la région ont quitté hier leurs positions près de la frontière, selon le ministère',
      'ar',
      'und',
    ],
  ]
  for (const [text, article, expected] of otherLanguage)
    it(`reads as ${expected} in an article in ${article}: ${text}`, () => {
      expect(read(text, undefined, article)).toEqual([[text, 'paragraph', expected]])
    })

  const sameLanguage: [string, string][] = [
    ['أعلنت شركة Apple عن جهاز iPhone جديد', 'ar'],
    ['Reuters', 'ar'],
    ['© AP', 'ar'],
    ['12 – 15', 'ar'],
    ['The word سلام means peace', 'en'],
    ['Les soldats ont quitté la ville', 'fr'],
    ['東京でニュースを読む', 'ja'],
  ]
  for (const [text, article] of sameLanguage)
    it(`keeps ${article}: ${text}`, () => {
      expect(read(text, undefined, article)).toEqual([[text, 'paragraph', article]])
    })

  it('bears blocks that are out of order, out of the text or no numbers', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', start: -5, end: 3 },
      { kind: 'caption', start: 1, end: 5 },
      { kind: 'paragraph', start: Number.NaN, end: 4 },
      { kind: 'paragraph', start: 9, end: 2 },
      { kind: 'paragraph', start: 5, end: 900 },
    ]
    expect(read('abcdefgh', blocks, 'en')).toEqual([
      ['abc', 'paragraph', 'en'],
      ['de', 'caption', 'en'],
      ['fgh', 'paragraph', 'en'],
    ])
  })

  it('has no passage without a word or sign', () => {
    expect(splitPassages(' \n\u200f\n\t', undefined, 'ar')).toEqual([])
  })
})
