import { describe, expect, it } from 'vitest'
import {
  followsAmong,
  isFollowed,
  withFollow,
  withNameRule,
  withoutFollow,
  withoutNameRule,
} from '../../../src/shared/settings/names.ts'
import { readSettings } from '../../../src/shared/settings/read-settings.ts'
import { DEFAULT_SETTINGS } from '../../../src/shared/settings/settings.ts'

describe('follows', () => {
  const settings = withFollow(DEFAULT_SETTINGS, { text: ' القاهرة ', kind: 'name' })

  it('are added once, without the space around them, whatever case and marks', () => {
    expect(settings.follows).toEqual([{ text: 'القاهرة', kind: 'name' }])
    expect(withFollow(settings, { text: 'القَاهِرة', kind: 'word' })).toBe(settings)
    const zurich = withFollow(DEFAULT_SETTINGS, { text: 'Zürich', kind: 'name' })
    expect(isFollowed(zurich, 'ZURICH')).toBe(true)
    expect(isFollowed(zurich, 'Zug')).toBe(false)
  })

  it('are never empty', () => {
    expect(withFollow(DEFAULT_SETTINGS, { text: '  ', kind: 'word' })).toBe(DEFAULT_SETTINGS)
  })

  it('are found among the names of somebody, as they were written', () => {
    const both = withFollow(settings, { text: 'Cairo', kind: 'word' })
    expect(followsAmong(both, ['CAIRO', 'القَاهِرة', ''])).toEqual(['القاهرة', 'Cairo'])
    expect(followsAmong(both, ['Cairo Tower', ''])).toEqual([])
  })

  it('are taken back', () => {
    expect(withoutFollow(settings, 'القاهرة')).toEqual(DEFAULT_SETTINGS)
  })

  it('stay within what is stored', () => {
    let many = DEFAULT_SETTINGS
    for (let at = 0; at < 510; at++) many = withFollow(many, { text: `name ${at}`, kind: 'word' })
    expect(many.follows).toHaveLength(500)
    expect(readSettings(many).repaired).toEqual([])
  })
})

describe('rules of names', () => {
  it('are one a name, the latest, and are taken back', () => {
    const first = withNameRule(DEFAULT_SETTINGS, { kind: 'ignore', name: 'Peking' })
    const second = withNameRule(first, { kind: 'same', name: 'PEKING', as: 'Beijing' })
    expect(second.nameRules).toEqual([{ kind: 'same', name: 'PEKING', as: 'Beijing' }])
    expect(withoutNameRule(second, 'peking')).toEqual(DEFAULT_SETTINGS)
  })
})
