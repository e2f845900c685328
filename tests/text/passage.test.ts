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

  const otherLanguage: [text: string, article: string, expected: string][] = [
    ['Soldiers at the border with the north, seen from a drone', 'ar', 'en'],
    ['Soldiers in Kursk © AP', 'ar', 'en'],
    ['12 July 2025', 'ar', 'en'],
    ['Ann Smith / John Brown', 'ar', 'en'],
    ['Firefighters near Athens, 5 August', 'ar', 'en'],
    ['Five people were hurt', 'ar', 'en'],
    ['Ursula von der Leyen in Rio de Janeiro', 'ar', 'en'],
    ['جنود على الحدود مع الشمال كما يظهرون من طائرة', 'en', 'ar'],
    ['القوات تغادر المدينة', 'en', 'ar'],
    ['محمد صلاح يغادر ليفربول', 'en', 'ar'],
    ['12 يوليو 2025', 'en', 'ar'],
    // French, Spanish, Turkish, German, Italian
    [
      'Les soldats de la région ont quitté hier leurs positions près de la frontière, selon le ministère',
      'ar',
      'und',
    ],
    ['Les soldats quittent la ville', 'ar', 'und'],
    ['Emmanuel Macron et Donald Trump à Paris', 'ar', 'und'],
    ['On me dit que non', 'ar', 'und'],
    ['Los soldados dejan la ciudad', 'ar', 'und'],
    ['No hay agua en la ciudad', 'ar', 'und'],
    ['El presidente visita Madrid', 'ar', 'und'],
    ['Ankara ve İstanbul için yeni bir plan', 'ar', 'und'],
    ['Yeni fabrika açıldı', 'ar', 'und'],
    ['Der Präsident in Berlin', 'ar', 'und'],
    ['Soldati lasciano la città di Roma', 'ar', 'und'],
    // Persian on its own keyboard and on an Arabic one, Urdu, Kurdish
    ['وزیر خارجه ایران در تهران', 'en', 'und'],
    ['وزير خارجه ايران در تهران با خبرنگاران', 'en', 'und'],
    ['من از تهران آمدم', 'en', 'und'],
    ['پاکستان کے وزیر اعظم', 'en', 'und'],
    ['سوران له هەولێر', 'en', 'und'],
    // Nothing says which language it is
    ['Bonn Palermo Lublin', 'ar', 'und'],
  ]
  for (const [text, article, expected] of otherLanguage)
    it(`reads as ${expected} in an article in ${article}: ${text}`, () => {
      expect(read(text, undefined, article)).toEqual([[text, 'paragraph', expected]])
    })

  const sameLanguage: [string, string][] = [
    ['أعلنت شركة Apple عن جهاز iPhone جديد', 'ar'],
    ['Reuters', 'ar'],
    ['© AP', 'ar'],
    ['Getty Images', 'ar'],
    ['رويترز', 'en'],
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
