import { describe, expect, it } from 'vitest'
import { withFollow, withNameRule } from '../../../src/shared/settings/names.ts'
import { rebaseSettings } from '../../../src/shared/settings/rebase-settings.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings/settings.ts'
import { withSiteChoice } from '../../../src/shared/settings/sites.ts'

const start: Settings = withFollow(
  withSiteChoice(structuredClone(DEFAULT_SETTINGS), 'alder.example', 'never'),
  { text: 'Zug', kind: 'name' },
)
const follow = (text: string) => (settings: Settings) => withFollow(settings, { text, kind: 'name' })
/** What is stored when one page has made `theirs` of the settings and then another, which knew none of it, makes `ours`. */
const both = (theirs: (s: Settings) => Settings, ours: (s: Settings) => Settings) =>
  rebaseSettings(start, ours(start), theirs(start))

describe('two pages that change settings from the same ones', () => {
  it('keep what each has changed', () => {
    const rebased = both(
      s => ({ ...s, hoverCard: !s.hoverCard, types: { ...s.types, date: !s.types.date } }),
      s => ({ ...s, summaryLength: 'long', colours: { ...s.colours, place: '#123456' } }),
    )
    expect(rebased).toEqual({
      ...start,
      hoverCard: !start.hoverCard,
      summaryLength: 'long',
      types: { ...start.types, date: !start.types.date },
      colours: { ...start.colours, place: '#123456' },
    })
  })
  it('keep the entries that each has added, in one list and in two', () => {
    expect(both(follow('Basel'), follow('Chur')).follows.map(({ text }) => text)).toEqual([
      'Zug',
      'Basel',
      'Chur',
    ])
    const rebased = both(follow('Basel'), s => withSiteChoice(s, 'birch.example', 'always'))
    expect(rebased.follows).toHaveLength(2)
    expect(rebased.sites.map(({ site }) => site)).toEqual(['alder.example', 'birch.example'])
  })
  it('take away what one has taken away', () => {
    const rebased = both(follow('Basel'), s => ({ ...s, follows: [] }))
    expect(rebased.follows.map(({ text }) => text)).toEqual(['Basel'])
  })
  it('end with the later word on one site', () => {
    const rebased = both(
      s => withSiteChoice(s, 'alder.example', 'ask'),
      s => withSiteChoice(s, 'alder.example', 'always'),
    )
    expect(rebased.sites).toEqual([{ site: 'alder.example', choice: 'always' }])
  })
  it('take away what the other has changed, and what comes back from storage with its keys in another order', () => {
    const rebased = both(
      s => withSiteChoice(s, 'alder.example', 'ask'),
      s => ({ ...s, sites: [] }),
    )
    expect(rebased.sites).toEqual([])
    const sorted = { ...start, sites: [{ choice: 'never' as const, site: 'alder.example' }] }
    expect(rebaseSettings(start, { ...start, sites: [] }, sorted).sites).toEqual([])
  })
  it('end with this page’s word on a follow, too', () => {
    const asWord = (s: Settings): Settings => ({ ...s, follows: [{ text: 'Zug', kind: 'word' }] })
    expect(both(follow('Basel'), asWord).follows).toEqual([
      { text: 'Basel', kind: 'name' },
      { text: 'Zug', kind: 'word' },
    ])
  })
  it('change nothing where nothing was changed', () => {
    const theirs = (s: Settings) =>
      withNameRule(follow('Basel')(s), { kind: 'ignore', name: 'Chur' } as never)
    expect(both(theirs, s => s)).toEqual(theirs(start))
  })
})
