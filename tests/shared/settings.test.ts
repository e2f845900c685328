import { describe, expect, it } from 'vitest'
import {
  DEFAULT_SETTINGS,
  isNeverSite,
  MIGRATIONS,
  readSettings,
  rulesFor,
  type SiteRule,
  siteOf,
  withRule,
} from '../../src/shared/settings.ts'

const RULE: SiteRule = { site: 'example.org', field: 'publisher', by: 'value', value: 'The Quay' }

describe('readSettings', () => {
  it('gives the defaults where nothing is stored, and reports nothing', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, repaired: [] })
  })

  it('keeps what is valid', () => {
    const stored = {
      version: 1,
      enabled: false,
      types: { date: false },
      colours: { person: '#ABCDEF' },
      neverSites: ['example.org', 'example.org', 'localhost:8080'],
      interfaceLanguage: 'ar',
    }
    const { settings, repaired } = readSettings(stored)
    expect(repaired).toEqual([])
    expect(settings.enabled).toBe(false)
    expect(settings.types).toEqual({ ...DEFAULT_SETTINGS.types, date: false })
    expect(settings.colours.person).toBe('#abcdef')
    expect(settings.neverSites).toEqual(['example.org', 'localhost:8080'])
    expect(settings.interfaceLanguage).toBe('ar')
  })

  it.each([
    ['enabled', { enabled: 'yes' }],
    ['interfaceLanguage', { interfaceLanguage: 'fr' }],
    ['neverSites', { neverSites: ['https://example.org/a'] }],
    ['neverSites', { neverSites: 'example.org' }],
    ['types.figure', { types: { figure: 1 } }],
    ['colours.place', { colours: { place: 'red' } }],
    ['colours.place', { colours: { place: '#12345' } }],
    ['siteRules', { siteRules: [{ ...RULE, field: 'language' }] }],
    ['siteRules', { siteRules: [{ ...RULE, by: 'script' }] }],
    ['siteRules', { siteRules: [{ ...RULE, site: 'https://example.org/' }] }],
    ['siteRules', { siteRules: [{ ...RULE, value: ' ' }] }],
    ['siteRules', { siteRules: [{ ...RULE, value: 'x'.repeat(201) }] }],
    ['siteRules', { siteRules: Array.from({ length: 501 }, () => RULE) }],
    ['siteRules', { siteRules: { 0: RULE } }],
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

describe('corrections', () => {
  it('are kept as they are, without what does not belong to them', () => {
    const { settings, repaired } = readSettings({ siteRules: [{ ...RULE, more: 1 }] })
    expect(repaired).toEqual([])
    expect(settings.siteRules).toEqual([RULE])
  })

  it('hold for their own site', () => {
    const settings = { ...DEFAULT_SETTINGS, siteRules: [RULE] }
    expect(rulesFor(settings, 'https://www.example.org/a')).toEqual([RULE])
    expect(rulesFor(settings, 'https://news.example.org/a')).toEqual([])
    expect(rulesFor(settings, 'about:blank')).toEqual([])
  })

  it('replace an earlier one of the same field, and are taken back', () => {
    const other: SiteRule = { ...RULE, field: 'authors', value: 'Jane Roe' }
    const settings = { ...DEFAULT_SETTINGS, siteRules: [RULE, other] }
    const place = { by: 'place', value: 'meta og:site_name' } as const
    expect(withRule(settings, 'example.org', 'publisher', place).siteRules).toEqual([
      other,
      { site: 'example.org', field: 'publisher', ...place },
    ])
    expect(withRule(settings, 'example.org', 'publisher', null).siteRules).toEqual([other])
  })

  it('stay bounded: the oldest goes', () => {
    let settings = DEFAULT_SETTINGS
    for (let at = 0; at < 510; at++)
      settings = withRule(settings, `site-${at}.example`, 'authors', { by: 'value', value: 'Jane Roe' })
    expect(settings.siteRules).toHaveLength(500)
    expect(settings.siteRules[0]?.site).toBe('site-10.example')
    expect(readSettings(settings).repaired).toEqual([])
  })
})

describe('siteOf', () => {
  it.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['https://مثال.إختبار/خبر', 'xn--mgbh0fb.xn--kgbechtv'],
    ['about:blank', null],
    ['chrome://version', null],
    ['file:///tmp/a.html', null],
    ['no address', null],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site)
  })
})

describe('isNeverSite', () => {
  const settings = { ...DEFAULT_SETTINGS, neverSites: ['example.org'] }
  it.each([
    ['https://example.org/x', true],
    ['https://www.example.org/', true],
    ['https://news.example.org/', false],
    ['https://example.org.evil.test/', false],
    ['about:blank', false],
  ])('%s: %s', (url, never) => {
    expect(isNeverSite(settings, url)).toBe(never)
  })
})
