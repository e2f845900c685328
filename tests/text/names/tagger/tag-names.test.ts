import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../../../scripts/gazetteer/build.ts'
import { findNames } from '../../../../src/text/names/find-names.ts'
import { compileGazetteer } from '../../../../src/text/names/gazetteer.ts'
import { readModel } from '../../../../src/text/names/tagger/model-file.ts'
import { tagNames } from '../../../../src/text/names/tagger/tag-names.ts'
import { splitPassages } from '../../../../src/text/passage.ts'

const gazetteer = compileGazetteer(buildGazetteer())
const taggers = new Map(
  ['ar', 'en'].map(code => [
    code,
    readModel(new Uint8Array(readFileSync(`assets/models/names-${code}.bin`)), code),
  ]),
)

/** "person Sergei Lavrov" for each name, in text order. */
function namesIn(text: string, language: string): string[] {
  const found = findNames(splitPassages(text, undefined, language), gazetteer, taggers)
  return found.map(name => `${name.type} ${text.slice(name.start, name.end)}`)
}

describe('English with the tagger', () => {
  it.each([
    [
      'Anna Kowalczyk, who lives in Paris, met Peter Hansen on Monday.',
      ['person Anna Kowalczyk', 'place Paris', 'person Peter Hansen'],
    ],
    ['President Carlos Mendoza flew to Germany.', ['person Carlos Mendoza', 'place Germany']],
    ['The University of Michigan hired her.', ['organization University of Michigan']],
  ])('%s', (text, expected) => expect(namesIn(text, 'en')).toEqual(expected))

  it.each(['The ship was late again because of the rain.', 'Nobody had asked them to stay for dinner.'])(
    '%s',
    text => expect(namesIn(text, 'en')).toEqual([]),
  )
})

describe('Arabic with the tagger', () => {
  it.each([
    ['وصل الرئيس الفرنسي إيمانويل ماكرون إلى بيروت.', ['person إيمانويل ماكرون', 'place بيروت']],
    ['زار الوفد القاهرة ودمشق.', ['place القاهرة', 'place دمشق']],
  ])('%s', (text, expected) => expect(namesIn(text, 'ar')).toEqual(expected))

  it.each(['تأخرت السفينة بسبب المطر.', 'لم يطلب منهم أحد أن يبقوا في البيت.'])('%s', text =>
    expect(namesIn(text, 'ar')).toEqual([]),
  )
})

describe('tagNames', () => {
  it('gives one list a passage, empty where no model reads the language', () => {
    const passages = splitPassages('Moscow\nКиев', undefined, 'ru')
    expect(tagNames(passages, [], taggers)).toEqual(
      passages.map(({ language }) => (language.code === 'en' ? expect.anything() : [])),
    )
  })

  it('survives odd texts', () => {
    for (const text of ['', '\n', '...', '@@@ ### 12', 'A', 'و', '\ud800', '(((((', 'a'.repeat(5000)])
      expect(() => namesIn(text, 'en')).not.toThrow()
  })
})
