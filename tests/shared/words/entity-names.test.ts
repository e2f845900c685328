import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../src/shared/i18n/translator.ts'
import { mayBeWords, shownNames, spellingsOf } from '../../../src/shared/words/entity-names.ts'
import { plain } from './plain.ts'

const entity = (name: string, names: { arabic?: string; latin?: string }) => ({
  type: 'place' as const,
  name,
  names,
  mentions: [],
})

describe('shownNames', () => {
  it.each([
    ['طنجة', { arabic: 'طنجة', latin: 'Tangier' }, ['طنجة ar rtl', 'Tangier und-Latn ltr']],
    ['Tangier', { arabic: 'طنجة', latin: 'Tangier' }, ['Tangier und-Latn ltr', 'طنجة ar rtl']],
    ['Tangier', { latin: 'Tangiers' }, ['Tangier und-Latn ltr']],
    ['Tangier', {}, ['Tangier und-Latn ltr']],
    ['Tangier', { arabic: '' }, ['Tangier und-Latn ltr']],
  ])('of %s with %o', (name, names, expected) => {
    const shown = shownNames(entity(name, names))
    expect(shown.map(one => `${one.name} ${one.language} ${one.direction}`)).toEqual(expected)
  })

  it('marks the name that is near only, and no other', () => {
    const shown = (approximate: 'arabic' | 'latin') =>
      shownNames({ ...entity('Hopper', { latin: 'Hopper', arabic: 'هوبر' }), approximate }).map(
        one => one.approximate,
      )
    expect(shown('arabic')).toEqual([undefined, true])
    expect(shown('latin')).toEqual([undefined, undefined])
  })
})

describe('spellingsOf', () => {
  const text = 'Ada Moss sat down. Moss spoke, then moss grew. Moss left.'
  const mention = (start: number, end: number) => ({ type: 'person' as const, start, end })
  const mentions = [mention(0, 8), mention(19, 23), mention(47, 51)]

  it('gives each way to write a name once, the fullest first', () => {
    expect(spellingsOf({ ...entity('Ada Moss', {}), mentions: [0, 1, 2] }, mentions, text)).toEqual([
      'Ada Moss',
      'Moss',
    ])
  })

  it('leaves out what is not there', () => {
    expect(spellingsOf({ ...entity('Ada Moss', {}), mentions: [7] }, mentions, text)).toEqual(['Ada Moss'])
  })
})

describe('mayBeWords', () => {
  const all = [entity('Kim A', {}), entity('Kim B', {}), entity('Kim', {})]
  const words = (mayBe: number[] | undefined, language: 'ar' | 'en') =>
    plain(mayBeWords({ ...entity('Kim', {}), ...(mayBe && { mayBe }) }, all, createTranslator(language)))

  it.each([
    ['en', 'May be Kim A or Kim B'],
    ['ar', 'قد يكون المقصود Kim A أو Kim B'],
  ] as const)('names the others (%s)', (language, expected) => {
    expect(words([0, 1], language)).toBe(expected)
  })

  it.each([[undefined], [[]], [[0]], [[0, 9]]])('says nothing where there are not two: %j', mayBe => {
    expect(words(mayBe, 'en')).toBeNull()
  })
})
