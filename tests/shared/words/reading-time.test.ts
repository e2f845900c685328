import { describe, expect, it } from 'vitest'
import { readingMinutes } from '../../../src/shared/words/reading-time.ts'
import type { BlockKind } from '../../../src/text/analysis.ts'

const article = (text: string, language: string, kind: BlockKind = 'paragraph') => ({
  text,
  language,
  blocks: [{ start: 0, end: text.length, kind }],
})
const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ')

describe('reading time', () => {
  it('goes by the words of the language', () => {
    expect(readingMinutes(article(words(1140), 'en'))).toBe(5)
    expect(readingMinutes(article(words(1140, 'كلمة'), 'ar-EG'))).toBe(8)
    expect(readingMinutes(article(words(920), 'und'))).toBe(5)
  })

  it('goes by signs where words are not divided', () => {
    expect(readingMinutes(article('新'.repeat(510), 'zh'))).toBe(2)
  })

  it('is a minute at least, and takes no signs between words for words', () => {
    expect(readingMinutes(article('', 'en'))).toBe(1)
    expect(readingMinutes(article(words(456, '–'), 'en'))).toBe(1)
  })

  it('leaves captions and tables out', () => {
    expect(readingMinutes(article(words(2280), 'en', 'caption'))).toBe(1)
    expect(readingMinutes(article(words(2280), 'en', 'table'))).toBe(1)
  })
})
