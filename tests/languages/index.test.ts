import { describe, expect, it } from 'vitest'
import { allLanguages, languageOf } from '../../src/languages/index.ts'
import { pageLanguageOf, pageLanguages } from '../../src/languages/page-languages.ts'
import { fold } from '../../src/text/fold.ts'

describe('languageOf', () => {
  const cases: [string, string, string, 'ltr' | 'rtl'][] = [
    ['ar', 'ar', 'Arab', 'rtl'],
    ['ar-EG', 'ar', 'Arab', 'rtl'],
    ['arb', 'ar', 'Arab', 'rtl'],
    ['AR_SA', 'ar', 'Arab', 'rtl'],
    ['en', 'en', 'Latn', 'ltr'],
    ['en-GB', 'en', 'Latn', 'ltr'],
    ['fr-CA', 'fr', 'Latn', 'ltr'],
    ['he', 'he', 'Hebr', 'rtl'],
    ['iw', 'he', 'Hebr', 'rtl'],
    ['ur', 'ur', 'Arab', 'rtl'],
    ['ru', 'ru', 'Cyrl', 'ltr'],
    ['und', 'und', 'Zyyy', 'ltr'],
    ['', 'und', 'Zyyy', 'ltr'],
    ['x', 'und', 'Zyyy', 'ltr'],
    ['english', 'und', 'Zyyy', 'ltr'],
    ['__proto__', 'und', 'Zyyy', 'ltr'],
    ['constructor', 'und', 'Zyyy', 'ltr'],
  ]
  for (const [code, expected, script, direction] of cases)
    it(`knows ${JSON.stringify(code)} as ${expected}`, () => {
      const language = languageOf(code)
      expect([language.code, language.script, language.direction]).toEqual([expected, script, direction])
    })

  it('gives the same object for the same language', () => {
    expect(languageOf('fr-FR')).toBe(languageOf('fr'))
    expect(languageOf('en-US')).toBe(allLanguages.find(l => l.code === 'en'))
  })
})

describe('pageLanguageOf', () => {
  it('has the same languages in the same order', () => {
    expect(pageLanguages.map(l => l.code)).toEqual(allLanguages.map(l => l.code))
  })

  it.each(['ar-EG', 'en', 'ru', 'ur', 'und', '<script>'])(
    'gives of %s a part of the whole language',
    code => {
      expect(languageOf(code)).toMatchObject(pageLanguageOf(code))
      expect(pageLanguageOf(code)).not.toHaveProperty('names')
    },
  )

  it('knows the months of a language without a folder, and none of what is no language', () => {
    expect(pageLanguageOf('ru').calendar.months[6]).toEqual(['июль', 'июля'])
    expect(pageLanguageOf('und').calendar.months.flat()).toEqual([])
  })

  it('gives dates the months of the calendar', () => {
    for (const { dates, calendar } of allLanguages) {
      expect(calendar.months).toHaveLength(12)
      expect(dates).toMatchObject(calendar)
    }
  })
})

describe('data of the languages', () => {
  it('has no word twice in a list of the sentence rules', () => {
    for (const { sentences } of allLanguages)
      for (const [list, words] of Object.entries(sentences))
        expect([list, repeated(words)]).toEqual([list, []])
  })

  it('has no word of other languages that is one of its own', () => {
    for (const { recognition, sentences } of allLanguages) {
      const own = new Set(sentences.functionWords.map(fold))
      const others = recognition.otherWords.map(fold)
      expect(others.filter(word => own.has(word))).toEqual([])
      expect(repeated(others)).toEqual([])
      expect([...recognition.otherLetters].filter(l => recognition.ownLetters.includes(l))).toEqual([])
    }
  })

  it('has particles longest first, each once', () => {
    for (const { proclitics } of allLanguages) {
      const texts = proclitics.map(p => p.text)
      expect(repeated(texts)).toEqual([])
      expect(texts.map(t => t.length)).toEqual(texts.map(t => t.length).sort((a, b) => b - a))
      for (const { text, keeps } of proclitics) {
        expect(fold(text)).toBe(text)
        expect(keeps).toBeLessThan(text.length)
      }
    }
  })

  it('stacks Arabic conjunctions on prepositions', () => {
    const texts = languageOf('ar').proclitics.map(p => p.text)
    for (const particle of ['و', 'ف', 'ب', 'ل', 'ك', 'س', 'وب', 'ول', 'وك', 'فب', 'وس', 'لل', 'ولل', 'فلل'])
      expect(texts).toContain(particle)
  })
})

const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)
