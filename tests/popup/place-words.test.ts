import { describe, expect, it } from 'vitest'
import { placeWords } from '../../src/popup/place-words.ts'
import { createTranslator } from '../../src/shared/i18n/translator.ts'
import { plain } from '../shared/words/plain.ts'

const words = (place: string, language: 'ar' | 'en' = 'en') => {
  const found = placeWords(place, createTranslator(language))
  return found === null ? null : plain(found)
}

describe('placeWords', () => {
  it.each([
    ['json-ld NewsArticle.headline', 'structured data of the page (Title)'],
    ['json-ld NewsArticle.datePublished', 'structured data of the page (Published)'],
    ['json-ld NewsArticle.dateModified', 'structured data of the page (Modified)'],
    ['json-ld NewsArticle.publisher', 'structured data of the page (Publisher)'],
    ['json-ld NewsArticle.isBasedOn', 'structured data of the page (isBasedOn)'],
    ['meta og:title', 'description for social networks (Title)'],
    ['meta article:published_time', 'description for social networks (Published)'],
    ['meta author', 'hidden description of the page (Authors)'],
    ['visible byline (a)', 'what the page shows beside the headline'],
    ['visible h1', 'the visible headline'],
    ['caption outside the text', 'a caption'],
  ])('%s → %s', (place, expected) => {
    expect(words(place)).toBe(expected)
  })

  it('words them in Arabic', () => {
    expect(words('json-ld NewsArticle.headline', 'ar')).toBe('بيانات المقالة المنظَّمة (العنوان)')
  })

  it.each(['a new place', 'constructor', ''])('leaves "%s" to be shown as it is', place => {
    expect(words(place)).toBeNull()
  })
})
