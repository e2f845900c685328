import { describe, expect, it } from 'vitest'
import { readSettings } from '../../../src/shared/settings/read-settings.ts'
import { DEFAULT_SETTINGS, type SiteFieldRule } from '../../../src/shared/settings/settings.ts'
import {
  choiceFor,
  fieldRulesFor,
  isNeverSite,
  siteOf,
  withFieldRule,
  withSiteChoice,
} from '../../../src/shared/settings/sites.ts'

const RULE: SiteFieldRule = { site: 'example.org', field: 'publisher', by: 'value', value: 'The Quay' }

describe('corrections', () => {
  it('are kept as they are, without what does not belong to them', () => {
    const { settings, repaired } = readSettings({ fieldRules: [{ ...RULE, more: 1 }] })
    expect(repaired).toEqual([])
    expect(settings.fieldRules).toEqual([RULE])
  })

  it('hold for their own site', () => {
    const settings = { ...DEFAULT_SETTINGS, fieldRules: [RULE] }
    expect(fieldRulesFor(settings, 'https://www.example.org/a')).toEqual([RULE])
    expect(fieldRulesFor(settings, 'https://news.example.org/a')).toEqual([])
    expect(fieldRulesFor(settings, 'about:blank')).toEqual([])
  })

  it('replace an earlier one of the same field, and are taken back', () => {
    const other: SiteFieldRule = { ...RULE, field: 'authors', value: 'Jane Roe' }
    const settings = { ...DEFAULT_SETTINGS, fieldRules: [RULE, other] }
    const place = { by: 'place', value: 'meta og:site_name' } as const
    expect(withFieldRule(settings, 'example.org', 'publisher', place).fieldRules).toEqual([
      other,
      { site: 'example.org', field: 'publisher', ...place },
    ])
    expect(withFieldRule(settings, 'example.org', 'publisher', null).fieldRules).toEqual([other])
  })

  it('stay bounded: the oldest goes', () => {
    let settings = DEFAULT_SETTINGS
    for (let at = 0; at < 510; at++)
      settings = withFieldRule(settings, `site-${at}.example`, 'authors', { by: 'value', value: 'Jane Roe' })
    expect(settings.fieldRules).toHaveLength(500)
    expect(settings.fieldRules[0]?.site).toBe('site-10.example')
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
  const settings = { ...DEFAULT_SETTINGS, sites: [{ site: 'example.org', choice: 'never' as const }] }
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

describe('choices', () => {
  it('hold for their own site, and the general one for the rest', () => {
    const settings = withSiteChoice({ ...DEFAULT_SETTINGS, otherSites: 'ask' }, 'example.org', 'always')
    expect(choiceFor(settings, 'https://www.example.org/a')).toBe('always')
    expect(choiceFor(settings, 'https://other.example/a')).toBe('ask')
    expect(choiceFor(settings, 'about:blank')).toBe('ask')
  })

  it('replace the one before, and are taken back', () => {
    const never = withSiteChoice(DEFAULT_SETTINGS, 'example.org', 'never')
    expect(withSiteChoice(never, 'example.org', 'ask').sites).toEqual([
      { site: 'example.org', choice: 'ask' },
    ])
    expect(withSiteChoice(never, 'example.org', null)).toEqual(DEFAULT_SETTINGS)
  })
})
