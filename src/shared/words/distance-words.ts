/** How far a date is from the day of publication: "the day before publication", «قبل النشر بيومين». */
import type { PluralKey } from '../i18n/catalog.ts'
import type { Translator } from '../i18n/translator.ts'
import { utcDay } from './calendar.ts'

const DAY = /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?=$|[T ])/u
const MILLISECONDS = 86_400_000
/** Beyond, months tell more than days, and years more than months. */
const MOST_DAYS = 60
const MOST_MONTHS = 23
const DAYS_OF_MONTH = 365.2425 / 12

/**
 * @param value TIMEX3 of a day, with or without a time.
 * @param published ISO date or date-time; its own calendar day counts.
 * @returns null where one of the two is no day.
 */
export function distanceWords(
  value: unknown,
  published: string | null,
  translator: Translator,
): string | null {
  const [day, from] = [dayOf(value), dayOf(published)]
  if (!day || !from) return null
  const days = Math.round((day.getTime() - from.getTime()) / MILLISECONDS)
  if (days === 0) return translator.text('distance.same-day')
  const side = days < 0 ? 'before' : 'after'
  const [unit, count] = measure(Math.abs(days))
  return translator.plural(`distance.${unit}-${side}` satisfies PluralKey, count)
}

function measure(days: number): ['days' | 'months' | 'years', number] {
  if (days <= MOST_DAYS) return ['days', days]
  const months = Math.round(days / DAYS_OF_MONTH)
  return months <= MOST_MONTHS ? ['months', months] : ['years', Math.round(months / 12)]
}

function dayOf(value: unknown): Date | null {
  const groups = typeof value === 'string' && value.length <= 64 ? DAY.exec(value)?.groups : undefined
  return groups ? utcDay(Number(groups.y), Number(groups.m), Number(groups.d)) : null
}
