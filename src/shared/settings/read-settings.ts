/**
 * Settings from whatever storage, a file or another machine holds: what is valid is kept, a damaged value falls back to
 * its default and is reported.
 */
import { MENTION_TYPES, SUMMARY_LENGTHS } from '../../text/analysis.ts'
import { migrate } from './migrations.ts'
import { DEFAULT_SETTINGS, type InterfaceLanguage, type Settings } from './settings.ts'
import { isFieldRule, isFollow, isNameRule, isRecord, isSiteRule, own } from './stored-rules.ts'

type Check<T> = (value: unknown) => value is T

/** Entries of one list: settings stay small. */
export const MOST_RULES = 500
const MOST_SITES = 10_000
const COLOUR = /^#[0-9a-f]{6}$/iu

const isBoolean: Check<boolean> = v => typeof v === 'boolean'
const isColour = (v: unknown): v is string => typeof v === 'string' && COLOUR.test(v)
const isLanguage: Check<InterfaceLanguage> = v => v === 'browser' || v === 'ar' || v === 'en'
const oneOf =
  <T>(values: readonly T[]): Check<T> =>
  (v): v is T =>
    values.some(value => value === v)
const listOf =
  <T>(check: Check<T>, most: number): Check<T[]> =>
  (v): v is T[] =>
    Array.isArray(v) && v.length <= most && v.every(check)

/** The check of every field that is not a record of its own. */
const CHECKS: { [Name in Exclude<keyof Settings, 'version' | 'types' | 'colours'>]: Check<Settings[Name]> } =
  {
    enabled: isBoolean,
    sites: listOf(isSiteRule, MOST_SITES),
    otherSites: oneOf(['always', 'ask'] as const),
    interfaceLanguage: isLanguage,
    fieldRules: listOf(isFieldRule, MOST_RULES),
    nameRules: listOf(isNameRule, MOST_RULES),
    follows: listOf(isFollow, MOST_RULES),
    matchingOnly: isBoolean,
    hoverCard: isBoolean,
    summaryLength: oneOf(SUMMARY_LENGTHS),
    builtInSummary: isBoolean,
    sync: isBoolean,
    syncLists: isBoolean,
  }

/**
 * @param stored anything: an older version, damaged, or nothing.
 * @returns complete settings, and the names of the fields that had to be repaired.
 */
export function readSettings(stored: unknown): { settings: Settings; repaired: string[] } {
  const settings = structuredClone(DEFAULT_SETTINGS)
  if (!isRecord(stored)) return { settings, repaired: stored == null ? [] : ['settings'] }
  const from = migrate(stored)
  const repaired: string[] = []
  for (const name of Object.keys(CHECKS) as (keyof typeof CHECKS)[]) {
    if (!takeField(settings, name, own(from, name))) repaired.push(name)
  }
  for (const type of MENTION_TYPES) {
    const shown = own(own(from, 'types'), type)
    if (isBoolean(shown)) settings.types[type] = shown
    else if (shown !== undefined) repaired.push(`types.${type}`)
    const colour = own(own(from, 'colours'), type)
    if (isColour(colour)) settings.colours[type] = colour.toLowerCase()
    else if (colour !== undefined) repaired.push(`colours.${type}`)
  }
  settings.sites = lastOfEach(settings.sites)
  return { settings, repaired }
}

/** @returns false where the value is there and damaged. */
function takeField<Name extends keyof typeof CHECKS>(
  settings: Settings,
  name: Name,
  value: unknown,
): boolean {
  if (value === undefined) return true
  const check: Check<Settings[Name]> = CHECKS[name]
  if (!check(value)) return false
  settings[name] = cleaned(value)
  return true
}

/** The known fields of each rule, in a copy: what else came with them goes no further. */
function cleaned<T>(value: T): T {
  if (!Array.isArray(value)) return value
  return value.map(rule => Object.fromEntries(knownFields(rule))) as T
}

const FIELDS = new Set(['site', 'choice', 'field', 'by', 'value', 'kind', 'name', 'type', 'as', 'text'])
const knownFields = (rule: object) => Object.entries(rule).filter(([name]) => FIELDS.has(name))

/** One choice a site, the latest. */
function lastOfEach(sites: Settings['sites']): Settings['sites'] {
  return [...new Map(sites.map(rule => [rule.site, rule])).values()]
}
