/**
 * What the reader has chosen. One default object, a version, migrations from each older version, and a validation that
 * repairs: a damaged value falls back to its default and is reported, the rest is kept.
 */
import { CORRECTABLE_FIELDS, type FieldRule } from '../page/article.ts'
import { MENTION_TYPES, type MentionType } from '../text/analysis.ts'

/** Where they stand in `storage.local`. */
export const SETTINGS_KEY = 'settings'

export type InterfaceLanguage = 'browser' | 'ar' | 'en'

export interface Settings {
  version: 1
  /** The master switch: marks are shown. */
  enabled: boolean
  types: Record<MentionType, boolean>
  /** #rrggbb; on dark pages a lighter tone of it is used. */
  colours: Record<MentionType, string>
  /** Host names ("example.org") that are never read. */
  neverSites: string[]
  interfaceLanguage: InterfaceLanguage
  /** Corrections of metadata fields, one a site and field. */
  siteRules: SiteRule[]
}

/** A correction that holds for the pages of one site. */
export interface SiteRule extends FieldRule {
  site: string
}

/** Colours of equal weight that stay apart for the common kinds of colour blindness; each ≥ 4.5:1 on white. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  enabled: true,
  types: { person: true, place: true, organization: true, figure: true, date: true },
  colours: {
    person: '#8a3ffc',
    place: '#0b7a52',
    organization: '#0f62c9',
    figure: '#b8420f',
    date: '#a3156b',
  },
  neverSites: [],
  interfaceLanguage: 'browser',
  siteRules: [],
}

/** Each entry turns settings of version N into version N + 1. None yet: version 1 is the first. */
export const MIGRATIONS: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> =
  {}

const COLOUR = /^#[0-9a-f]{6}$/iu
/** Rules and characters of one value: settings stay small. */
const MOST_RULES = 500
const LONGEST_VALUE = 200
const HOST = /^[\p{L}\p{N}.:[\]-]{1,253}$/u

/**
 * Settings from whatever storage holds.
 * @param stored anything: an older version, damaged, or nothing.
 * @returns complete settings, and the names of the fields that had to be repaired.
 */
export function readSettings(stored: unknown): { settings: Settings; repaired: string[] } {
  if (!isRecord(stored))
    return { settings: structuredClone(DEFAULT_SETTINGS), repaired: stored == null ? [] : ['settings'] }
  const from = migrate(stored)
  const repaired: string[] = []
  const settings = structuredClone(DEFAULT_SETTINGS)
  const take = <T>(name: string, value: unknown, valid: (v: unknown) => v is T, set: (v: T) => void) => {
    if (value === undefined) return
    if (valid(value)) set(value)
    else repaired.push(name)
  }
  take('enabled', own(from, 'enabled'), isBoolean, v => {
    settings.enabled = v
  })
  take('interfaceLanguage', own(from, 'interfaceLanguage'), isInterfaceLanguage, v => {
    settings.interfaceLanguage = v
  })
  take('neverSites', own(from, 'neverSites'), isHostList, v => {
    settings.neverSites = [...new Set(v)]
  })
  take('siteRules', own(from, 'siteRules'), isRuleList, v => {
    settings.siteRules = v.map(({ site, field, by, value }) => ({ site, field, by, value }))
  })
  for (const type of MENTION_TYPES) {
    take(`types.${type}`, own(own(from, 'types'), type), isBoolean, v => {
      settings.types[type] = v
    })
    take(`colours.${type}`, own(own(from, 'colours'), type), isColour, v => {
      settings.colours[type] = v.toLowerCase()
    })
  }
  return { settings, repaired }
}

/** The host of an address as site rules know it: without "www."; null where there is none (about:, data:). */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return /^https?:$/u.test(protocol) ? host.replace(/^www\./u, '') : null
}

/** Whether the reader has said never to read this address. */
export function isNeverSite(settings: Settings, url: string): boolean {
  const site = siteOf(url)
  return site !== null && settings.neverSites.includes(site)
}

/** The corrections that hold for an address. */
export function rulesFor(settings: Settings, url: string): SiteRule[] {
  const site = siteOf(url)
  return settings.siteRules.filter(rule => rule.site === site)
}

/**
 * The settings with a correction for a site, in place of an earlier one of the same field; past the limit the oldest goes.
 * @param rule null takes the correction of the field back.
 */
export function withRule(
  settings: Settings,
  site: string,
  field: FieldRule['field'],
  rule: Pick<FieldRule, 'by' | 'value'> | null,
): Settings {
  const others = settings.siteRules.filter(other => other.site !== site || other.field !== field)
  const added = rule ? [{ site, field, by: rule.by, value: rule.value }] : []
  return { ...settings, siteRules: [...others, ...added].slice(-MOST_RULES) }
}

function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  let current = stored
  let version = typeof stored.version === 'number' ? stored.version : DEFAULT_SETTINGS.version
  for (
    let step = MIGRATIONS[version];
    step && version < DEFAULT_SETTINGS.version;
    step = MIGRATIONS[version]
  ) {
    current = step(current)
    version++
  }
  return current
}

const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)
const own = (v: unknown, key: string): unknown => (isRecord(v) && Object.hasOwn(v, key) ? v[key] : undefined)
const isBoolean = (v: unknown): v is boolean => typeof v === 'boolean'
const isColour = (v: unknown): v is string => typeof v === 'string' && COLOUR.test(v)
const isInterfaceLanguage = (v: unknown): v is InterfaceLanguage =>
  v === 'browser' || v === 'ar' || v === 'en'
const isHostList = (v: unknown): v is string[] =>
  Array.isArray(v) && v.length <= 10_000 && v.every(host => typeof host === 'string' && HOST.test(host))
const isRule = (v: unknown): v is SiteRule => {
  const [site, by, value] = [own(v, 'site'), own(v, 'by'), own(v, 'value')]
  return (
    typeof site === 'string' &&
    HOST.test(site) &&
    CORRECTABLE_FIELDS.some(field => field === own(v, 'field')) &&
    (by === 'place' || by === 'selector' || by === 'value') &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= LONGEST_VALUE
  )
}
const isRuleList = (v: unknown): v is SiteRule[] =>
  Array.isArray(v) && v.length <= MOST_RULES && v.every(isRule)
