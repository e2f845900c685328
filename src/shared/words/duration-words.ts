/** TIMEX3 durations and sets in words: "P6M" → "6 months", a set "P1W" → "every week", "PXY" → "some years". */
import type { PluralKey, TextKey } from '../i18n/catalog.ts'
import { en } from '../i18n/en.ts'
import type { Translator } from '../i18n/translator.ts'
import { addDays, utcDay } from './calendar.ts'

/** "P1Y6M", "PT90M", "P2DE": letters after T are of the clock. */
const DURATION =
  /^P(?<days>(?:(?:\d+(?:\.\d+)?|X)(?:DE|CE|[YMWD]))*)(?:T(?<clock>(?:(?:\d+(?:\.\d+)?|X)[HMS])+))?$/u
const PART = /(?<count>\d+(?:\.\d+)?|X)(?<unit>DE|CE|[YMWDHS])/gu
const WEEKDAY_SET = /^XXXX-WXX-(?<day>[1-7])$/u
const DATE_SET = /^XXXX-(?<m>\d\d)(?:-(?<d>\d\d))?$/u

/** `Intl` units and, where it has none, our own plurals. Clock letters are prefixed with T: M is a month, TM a minute. */
const UNITS = new Map<string, string>([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
  ['TH', 'hour'],
  ['TM', 'minute'],
  ['TS', 'second'],
])
const PLURALS = new Map<string, PluralKey>([
  ['DE', 'duration.decades'],
  ['CE', 'duration.centuries'],
])

interface DurationPart {
  /** null: a number that is not given. */
  count: number | null
  unit: string
}

/** A duration in words; null where the value is no duration. */
export function durationWords(value: string, translator: Translator): string | null {
  const parts = readDuration(value)
  return parts && translator.list(parts.map(part => partWords(part, translator)))
}

/** A repetition in words: every day, every Monday, every 3 months; null where the value is of no known shape. */
export function setWords(value: string, translator: Translator): string | null {
  const period = weekdayWords(value, translator) ?? yearlyWords(value, translator)
  if (period !== null) return translator.text('set.every', { period })
  const [only, more] = readDuration(value) ?? []
  const key = `set.${only?.unit}`
  if (more === undefined && only?.count === 1 && Object.hasOwn(en.texts, key))
    return translator.text(key as TextKey)
  const duration = durationWords(value, translator)
  return duration && translator.text('set.every', { period: duration })
}

function readDuration(value: string): DurationPart[] | null {
  const groups = DURATION.exec(value)?.groups
  if (!groups) return null
  const parts = [...readParts(groups.days ?? '', ''), ...readParts(groups.clock ?? '', 'T')]
  return parts.length > 0 ? parts : null
}

const readParts = (text: string, prefix: string): DurationPart[] =>
  [...text.matchAll(PART)].map(({ groups }) => ({
    count: groups?.count === 'X' ? null : Number(groups?.count),
    unit: `${prefix}${groups?.unit}`,
  }))

function partWords({ count, unit }: DurationPart, translator: Translator): string {
  if (count === null) return translator.text(`duration.vague-${unit}` as TextKey)
  const plural = PLURALS.get(unit)
  if (plural !== undefined) return translator.plural(plural, count)
  return translator.number(count, { style: 'unit', unit: UNITS.get(unit) ?? 'day', unitDisplay: 'long' })
}

/** 2001-01-01 was a Monday, the first day of an ISO week. */
function weekdayWords(value: string, translator: Translator): string | null {
  const day = WEEKDAY_SET.exec(value)?.groups?.day
  const monday = utcDay(2001, 1, 1)
  if (day === undefined || monday === null) return null
  return translator.date(addDays(monday, Number(day) - 1), { weekday: 'long' })
}

/** In the leap year 2000, so that 29 February exists. */
function yearlyWords(value: string, translator: Translator): string | null {
  const groups = DATE_SET.exec(value)?.groups
  if (!groups) return null
  const date = utcDay(2000, Number(groups.m), Number(groups.d ?? 1))
  return (
    date &&
    translator.date(date, groups.d === undefined ? { month: 'long' } : { day: 'numeric', month: 'long' })
  )
}
