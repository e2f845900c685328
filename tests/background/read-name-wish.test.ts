import { describe, expect, it } from 'vitest'
import { readFollowWish, readRuleWish } from '../../src/background/read-name-wish.ts'
import { MOST_RULES } from '../../src/shared/settings/read-settings.ts'
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts'

const many = <T>(count: number, each: (at: number) => T) => Array.from({ length: count }, (_, at) => each(at))

describe('following from the card', () => {
  it('adds a name, and takes away those that meant it', () => {
    const followed = readFollowWish({ texts: ['Oslo'], followed: true })?.(DEFAULT_SETTINGS)
    expect(followed?.follows).toEqual([{ text: 'Oslo', kind: 'name' }])
    const both = {
      ...DEFAULT_SETTINGS,
      follows: many(3, at => ({ text: `Pier ${at}`, kind: 'name' as const })),
    }
    const left = readFollowWish({ texts: ['pier 0', 'Pier 2'], followed: false })?.(both)
    expect(left?.follows).toEqual([{ text: 'Pier 1', kind: 'name' }])
  })

  it('changes nothing but what is followed', () => {
    const { follows: _, ...others } = readFollowWish({ texts: ['Oslo'], followed: true, enabled: false })?.(
      DEFAULT_SETTINGS,
    ) ?? { follows: [] }
    const { follows: __, ...before } = DEFAULT_SETTINGS
    expect(others).toEqual(before)
  })

  it.each([
    ['nothing', null],
    ['no list', { texts: 'Oslo', followed: true }],
    ['an empty list', { texts: [], followed: true }],
    ['a long list', { texts: many(31, String), followed: false }],
    ['no text', { texts: [7], followed: true }],
    ['a text of spaces', { texts: ['  '], followed: true }],
    ['a text without end', { texts: ['a'.repeat(201)], followed: true }],
    ['no wish', { texts: ['Oslo'] }],
  ])('refuses %s', (_, body) => {
    expect(readFollowWish(body)).toBeNull()
  })
})

describe('a rule from the card', () => {
  const rule = { kind: 'ignore', name: 'Oslo' } as const

  it('is kept beside the others', () => {
    const before = { ...DEFAULT_SETTINGS, nameRules: [{ kind: 'ignore' as const, name: 'May' }] }
    const after = readRuleWish({ rules: [rule, { kind: 'type', name: 'Oslo fjord', type: 'place' }] })?.(
      before,
    )
    expect(after?.nameRules.map(({ name }) => name)).toEqual(['May', 'Oslo', 'Oslo fjord'])
  })

  it('pushes none out', () => {
    const full = {
      ...DEFAULT_SETTINGS,
      nameRules: many(MOST_RULES, at => ({ kind: 'ignore' as const, name: `Pier ${at}` })),
    }
    expect(readRuleWish({ rules: [rule] })?.(full)).toBe(full)
  })

  it.each([
    ['nothing', undefined],
    ['a rule that is in no list', { rules: rule }],
    ['no rule', { rules: [] }],
    ['a rule of unknown kind', { rules: [{ kind: 'hide', name: 'Oslo' }] }],
    ['one wrong among right ones', { rules: [rule, { kind: 'type', name: 'Oslo', type: 'figure' }] }],
    ['too many', { rules: many(31, () => rule) }],
  ])('refuses %s', (_, body) => {
    expect(readRuleWish(body)).toBeNull()
  })
})
