import { describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../../src/shared/settings/migrations.ts'
import { readSettings } from '../../../src/shared/settings/read-settings.ts'
import { DEFAULT_SETTINGS, type SiteFieldRule } from '../../../src/shared/settings/settings.ts'

const RULE: SiteFieldRule = { site: 'example.org', field: 'publisher', by: 'value', value: 'The Quay' }

describe('readSettings', () => {
  it('gives the defaults where nothing is stored, and reports nothing', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, repaired: [] })
  })

  it('keeps what is valid', () => {
    const stored = {
      version: 2,
      enabled: false,
      types: { date: false },
      colours: { person: '#ABCDEF' },
      sites: [
        { site: 'example.org', choice: 'ask' },
        { site: 'localhost:8080', choice: 'always' },
        { site: 'example.org', choice: 'never' },
      ],
      interfaceLanguage: 'ar',
    }
    const { settings, repaired } = readSettings(stored)
    expect(repaired).toEqual([])
    expect(settings.enabled).toBe(false)
    expect(settings.types).toEqual({ ...DEFAULT_SETTINGS.types, date: false })
    expect(settings.colours.person).toBe('#abcdef')
    expect(settings.sites).toEqual([
      { site: 'example.org', choice: 'never' },
      { site: 'localhost:8080', choice: 'always' },
    ])
    expect(settings.interfaceLanguage).toBe('ar')
  })

  it.each([
    ['enabled', { enabled: 'yes' }],
    ['interfaceLanguage', { interfaceLanguage: 'fr' }],
    ['sites', { version: 2, sites: [{ site: 'https://example.org/a', choice: 'never' }] }],
    ['sites', { version: 2, sites: [{ site: 'example.org', choice: 'sometimes' }] }],
    ['sites', { version: 2, sites: 'example.org' }],
    ['sites', { neverSites: 'example.org' }],
    ['otherSites', { otherSites: 'never' }],
    ['follows', { follows: [{ text: '', kind: 'name' }] }],
    ['follows', { follows: [{ text: 'Cairo', kind: 'place' }] }],
    ['nameRules', { nameRules: [{ kind: 'same', name: 'Peking' }] }],
    ['nameRules', { nameRules: [{ kind: 'type', name: 'Peking', type: 'date' }] }],
    ['summaryLength', { summaryLength: 'epic' }],
    ['types.figure', { types: { figure: 1 } }],
    ['colours.place', { colours: { place: 'red' } }],
    ['colours.place', { colours: { place: '#12345' } }],
    ['fieldRules', { fieldRules: [{ ...RULE, field: 'language' }] }],
    ['fieldRules', { fieldRules: [{ ...RULE, by: 'script' }] }],
    ['fieldRules', { fieldRules: [{ ...RULE, site: 'https://example.org/' }] }],
    ['fieldRules', { fieldRules: [{ ...RULE, value: ' ' }] }],
    ['fieldRules', { fieldRules: [{ ...RULE, value: 'x'.repeat(201) }] }],
    ['fieldRules', { fieldRules: Array.from({ length: 501 }, () => RULE) }],
    ['fieldRules', { fieldRules: { 0: RULE } }],
    ['settings', 'text'],
    ['settings', [1, 2]],
  ])('repairs a damaged %s and says so', (name, stored) => {
    const { settings, repaired } = readSettings(stored)
    expect(repaired).toEqual([name])
    expect(settings).toEqual(DEFAULT_SETTINGS)
  })

  it('repairs one field and keeps the others', () => {
    const { settings, repaired } = readSettings({ enabled: false, colours: { date: 'url(//evil)' } })
    expect(repaired).toEqual(['colours.date'])
    expect(settings.enabled).toBe(false)
  })

  it('never takes an inherited property for a stored one', () => {
    const stored = Object.create({ enabled: false, types: { place: false } }) as object
    expect(readSettings(stored).settings).toEqual(DEFAULT_SETTINGS)
  })

  it('never hands out the default object itself', () => {
    readSettings(null).settings.types.place = false
    expect(DEFAULT_SETTINGS.types.place).toBe(true)
  })

  it('has a migration for every version below its own', () => {
    const versions = Object.keys(MIGRATIONS).map(Number)
    expect(versions).toEqual(Array.from({ length: DEFAULT_SETTINGS.version - 1 }, (_, i) => i + 1))
  })
})

describe('settings of version 1', () => {
  it('keep the sites that are never read and the corrections', () => {
    const old = { version: 1, enabled: false, neverSites: ['example.org'], siteRules: [RULE] }
    const { settings, repaired } = readSettings(old)
    expect(repaired).toEqual([])
    expect(settings.version).toBe(2)
    expect(settings.enabled).toBe(false)
    expect(settings.sites).toEqual([{ site: 'example.org', choice: 'never' }])
    expect(settings.fieldRules).toEqual([RULE])
  })
})
