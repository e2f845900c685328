import { describe, expect, it } from 'vitest'
import { wikipediaSearch } from '../../../src/shared/words/wikipedia-search.ts'
import type { Entity } from '../../../src/text/analysis.ts'

const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  type: 'person',
  name,
  names: {},
  mentions: [],
  ...more,
})

describe('wikipediaSearch', () => {
  const both = { arabic: 'طنجة', latin: 'Tangier' }
  it.each([
    ['ar', entity('Tangier', { names: both }), 'https://ar.wikipedia.org', 'طنجة'],
    ['en', entity('طنجة', { names: both }), 'https://en.wikipedia.org', 'Tangier'],
    ['en', entity('طنجة', { names: both, approximate: 'latin' }), 'https://en.wikipedia.org', 'طنجة'],
    ['ar', entity('Tangier', { names: both, approximate: 'latin' }), 'https://ar.wikipedia.org', 'طنجة'],
    ['ar', entity('Moss', { names: { arabic: '' } }), 'https://ar.wikipedia.org', 'Moss'],
  ] as const)('in %s', (language, of, origin, name) => {
    const url = new URL(wikipediaSearch(of, language))
    expect([url.origin, url.searchParams.get('search')]).toEqual([origin, name])
  })

  it('keeps a hostile name a name', () => {
    const url = new URL(wikipediaSearch(entity('a&b=c#d/../?x "<'), 'en'))
    expect([...url.searchParams]).toEqual([['search', 'a&b=c#d/../?x "<']])
    expect([url.pathname, url.hash]).toEqual(['/w/index.php', ''])
  })

  it('does not fall over half a character', () => {
    expect(() => wikipediaSearch(entity('a\uD800b'), 'en')).not.toThrow()
  })
})
