import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/languages/index.ts'
import { stripProclitics } from '../../src/text/proclitics.ts'
import { tokenize } from '../../src/text/tokens.ts'

const readingsOf = (word: string, language: string) =>
  tokenize(word).flatMap(token => stripProclitics(token, languageOf(language)))

describe('stripProclitics', () => {
  it.each([
    ['وروسيا', 'روسيا', 1],
    ['لأوكرانيا', 'اوكرانيا', 1],
    ['وبالقاهرة', 'القاهره', 2],
    ['للكرملين', 'الكرملين', 1],
    ['وللكرملين', 'الكرملين', 2],
    ['وَروسيا', 'روسيا', 2],
  ])('%s can be read as %s', (word, folded, start) => {
    expect(readingsOf(word, 'ar')).toContainEqual({ folded, start })
  })
  it('gives the word itself first', () => {
    expect(readingsOf('وروسيا', 'ar')[0]).toEqual({ folded: 'وروسيا', start: 0 })
  })
  it.each([
    ['روسيا', 'ar'],
    ['Belgium', 'en'],
    ['2018', 'ar'],
    ['من', 'ar'],
  ])('leaves %s whole', (word, language) => {
    expect(readingsOf(word, language)).toHaveLength(1)
  })
})
