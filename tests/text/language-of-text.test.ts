import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/languages/index.ts'
import { pageLanguageOf } from '../../src/languages/page-languages.ts'
import { isWrittenIn, languageOfText } from '../../src/text/language-of-text.ts'

const cases: [string, string][] = [
  ['The ministers met in the capital and agreed on a plan for the harbour.', 'en'],
  ['اجتمع الوزراء في العاصمة واتفقوا على خطة من أجل الميناء.', 'ar'],
  ['Les ministres se sont réunis dans la capitale et ont approuvé un projet pour le port.', 'und'],
  ['Die Minister trafen sich in der Hauptstadt und einigten sich auf einen Plan für den Hafen.', 'und'],
  ['Министры встретились в столице и договорились о плане.', 'und'],
  ['وزیران در پایتخت دیدار کردند و با طرحی برای بندر که قرار بود ساخته شود موافقت کردند', 'und'],
  ['השרים נפגשו בבירה והסכימו על תוכנית', 'he'],
  ['장관들이 수도에서 만났다', 'ko'],
  ['今年の春に港で会議が開かれた', 'ja'],
  ['部長們在首都會面，並通過港口計劃', 'zh'],
  ['', 'und'],
  ['2025 – 13 %', 'und'],
]

describe('languageOfText', () => {
  for (const [text, expected] of cases)
    it(`is ${expected}: ${text}`, () => {
      expect(languageOfText(text)).toBe(expected)
    })
})

describe('isWrittenIn', () => {
  const arabic = 'اجتمع الوزراء في العاصمة واتفقوا على خطة من أجل الميناء ثم عادوا إلى مدنهم'
  it('is false for plainly other letters', () => {
    expect(isWrittenIn(arabic, languageOf('en'))).toBe(false)
  })
  it('is true for Japanese, which begins most words in Han', () => {
    const japanese = '今年の春、港の会議で新しい計画が決まり、市長は工事を秋に始めると述べた。'.repeat(6)
    expect(isWrittenIn(japanese, pageLanguageOf('ja'))).toBe(true)
    expect(isWrittenIn(japanese, pageLanguageOf('en'))).toBe(false)
  })
  it('is true for its own letters, for few words, and for languages without data', () => {
    expect(isWrittenIn(arabic, languageOf('ar'))).toBe(true)
    expect(isWrittenIn('سلام', languageOf('en'))).toBe(true)
    expect(isWrittenIn(arabic, languageOf('fr'))).toBe(true)
  })
})
