import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/languages/index.ts'
import { readNumbers } from '../../src/text/numbers/read-numbers.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { isMarked, NUMBER_MARK } from '../../src/text/word-marks.ts'
import { passageOf } from './passage-of.ts'

const written = (text: string) => tokenize(text).map(token => token.text)

describe('words of texts', () => {
  it('are one word wherever they stand', () => {
    const [first, , second] = tokenize('Oslo and Oslo')
    expect(first?.word).toBe(second?.word)
    expect([first?.start, second?.start]).toEqual([0, 9])
  })

  it('are told apart where their letters make one hash', () => {
    // "Aa" and "BB" are 65·31+97 and 66·31+66: the same number.
    expect(written('Aa BB AaAa BBBB AaBB BBAa')).toEqual(['Aa', 'BB', 'AaAa', 'BBBB', 'AaBB', 'BBAa'])
  })

  it('keep their case and marks, and share their folded form', () => {
    const tokens = tokenize('Kyiv KYIV أوكرانيا اوكرانيا')
    expect(tokens.map(({ text }) => text)).toEqual(['Kyiv', 'KYIV', 'أوكرانيا', 'اوكرانيا'])
    expect(new Set(tokens.map(({ folded }) => folded)).size).toBe(2)
  })

  it('are right beyond what the store holds', () => {
    const many = Array.from(
      { length: 60_000 },
      (_, at) => `w${at.toString(36).replace(/\d/gu, digit => 'ghijklmnop'.charAt(Number(digit)))}x`,
    )
    expect(written(many.join(' '))).toEqual(many)
    expect(written(many.slice(0, 50).join(' '))).toEqual(many.slice(0, 50))
  })

  it('may have letters outside the basic plane, and half ones', () => {
    expect(written('𝒜𝒷 𝟙𝟚 \ud835 a\udc9c😀b')).toEqual(['𝒜𝒷', '𝟙𝟚', '\ud835', 'a', '\udc9c', '😀', 'b'])
    expect(tokenize('𝟙𝟚')[0]?.folded).toBe('12')
  })
})

describe('marks of words', () => {
  it('are asked for once a word and language', () => {
    let asked = 0
    const decide = () => {
      asked++
      return true
    }
    const [one, again] = tokenize('zyxwvu zyxwvu')
    const [en, ar] = [languageOf('en'), languageOf('ar')]
    if (!one || !again) throw new Error('no tokens')
    expect(isMarked(one, en, 64, decide)).toBe(true)
    expect(isMarked(again, en, 64, decide)).toBe(true)
    expect(asked).toBe(1)
    expect(isMarked(one, ar, 64, () => false)).toBe(false)
    expect(isMarked(one, en, 64, decide)).toBe(true)
    expect(asked).toBe(2)
  })

  it('follow the language of the line', () => {
    const passage = passageOf('seven ships', 'en')
    const values = (language: string) =>
      readNumbers({ ...passage, language: languageOf(language) }).map(({ value }) => value)
    expect(values('en')).toEqual([7])
    expect(values('ar')).toEqual([])
    expect(values('en')).toEqual([7])
    expect(NUMBER_MARK & (NUMBER_MARK - 1)).toBe(0)
  })
})
