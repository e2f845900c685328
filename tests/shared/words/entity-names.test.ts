import { describe, expect, it } from 'vitest'
import { shownNames } from '../../../src/shared/words/entity-names.ts'

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
