/** The shapes of the rules that settings hold, checked: they may come from a file that somebody wrote. */
import { CORRECTABLE_FIELDS } from '../../page/article.ts'
import type { Follow, NameRule } from '../../text/analysis.ts'
import { SITE_CHOICES, type SiteFieldRule, type SiteRule } from './settings.ts'

/** Characters of one value. */
const LONGEST_VALUE = 200
const HOST = /^[\p{L}\p{N}.:[\]-]{1,253}$/u

export const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)

/** An own property of what may be no object at all. */
export const own = (v: unknown, key: string): unknown =>
  isRecord(v) && Object.hasOwn(v, key) ? v[key] : undefined

const isHost = (v: unknown): v is string => typeof v === 'string' && HOST.test(v)

const isText = (v: unknown): v is string =>
  typeof v === 'string' && v.trim() !== '' && v.length <= LONGEST_VALUE

export const isSiteRule = (v: unknown): v is SiteRule =>
  isHost(own(v, 'site')) && SITE_CHOICES.some(choice => choice === own(v, 'choice'))

export function isFieldRule(v: unknown): v is SiteFieldRule {
  const by = own(v, 'by')
  return (
    isHost(own(v, 'site')) &&
    CORRECTABLE_FIELDS.some(field => field === own(v, 'field')) &&
    (by === 'place' || by === 'selector' || by === 'value') &&
    isText(own(v, 'value'))
  )
}

export const isFollow = (v: unknown): v is Follow => {
  const kind = own(v, 'kind')
  return (kind === 'name' || kind === 'word') && isText(own(v, 'text'))
}

export function isNameRule(v: unknown): v is NameRule {
  if (!isText(own(v, 'name'))) return false
  const [kind, type] = [own(v, 'kind'), own(v, 'type')]
  if (kind === 'same') return isText(own(v, 'as'))
  return kind === 'ignore' || (kind === 'type' && ['person', 'place', 'organization'].includes(String(type)))
}
