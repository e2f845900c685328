/** TIMEX3 durations and sets in words: "P6M" → "6 months", a set "P1W" → "every week", "PXY" → "some years". */
import type { PluralKey, TextKey } from '../i18n/catalog.ts'
import { en } from '../i18n/en.ts'
import type { Translator } from '../i18n/translator.ts'
import { utcDay } from './calendar.ts'
import { governWords } from './governed-words.ts'

/** "P1Y6M", "PT90M", "P2DE": letters after T are of the clock. */
const DURATION =
  /^P(?<days>(?:(?:\d+(?:\.\d+)?|X)(?:DE|CE|[YMWD]))*)(?:T(?<clock>(?:(?:\d+(?:\.\d+)?|X)[HMS])+))?$/u
const PART = /(?<count>\d+(?:\.\d+)?|X)(?<unit>DE|CE|[YMWDHS])/gu
const WEEKDAY_SET = /^XXXX-WXX-(?<day>[1-7])$/u
const MONTH = { month: 'long' } as const
const DAY_OF_MONTH = { day: 'numeric', month: 'long' } as const
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
  const recurring = weekdayWords(value, translator) ?? yearlyWords(value, translator)
  if (recurring !== null) return recurring
  const [only, more] = readDuration(value) ?? []
  const key = `set.${only?.unit}`
  if (more === undefined && only?.count === 1 && Object.hasOwn(en.texts, key))
    return translator.text(key as TextKey)
  const duration = durationWords(value, translator)
  return duration && translator.text('set.every', { period: governWords(duration, translator) })
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

/** A text a day: after "every" Arabic takes the article off the name that `Intl` gives (كل يوم اثنين). */
function weekdayWords(value: string, translator: Translator): string | null {
  const day = WEEKDAY_SET.exec(value)?.groups?.day
  return day === undefined ? null : translator.text(`set.weekday-${day}` as TextKey)
}

/** In the leap year 2000, so that 29 February exists. */
function yearlyWords(value: string, translator: Translator): string | null {
  const groups = DATE_SET.exec(value)?.groups
  if (!groups) return null
  const date = utcDay(2000, Number(groups.m), Number(groups.d ?? 1))
  if (date === null) return null
  const options = groups.d === undefined ? MONTH : DAY_OF_MONTH
  return translator.text('set.yearly', { date: translator.date(date, options) })
}
