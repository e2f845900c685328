/** TIMEX3 values in the reader's language: "2018-W40" → "the week of 1–7 October 2018". */
import type { Mention } from '../../text/analysis.ts'
import type { TextKey } from '../i18n/catalog.ts'
import { en } from '../i18n/en.ts'
import { isolate, type Translator } from '../i18n/translator.ts'
import { addDays, isoWeekStart, utcDay } from './calendar.ts'
import { durationWords, setWords } from './duration-words.ts'

type Words = (groups: Readonly<Record<string, string>>, translator: Translator) => string | null

const FULL_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const
const MONTH = { month: 'long', year: 'numeric' } as const
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const

/** Each shape of a calendar value with its wording; the first that fits the whole value is taken. */
const SHAPES: readonly (readonly [RegExp, Words])[] = [
  [/^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/u, (g, t) => dayWords(g, t, FULL_DAY)],
  [
    /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)T(?<h>\d\d):(?<min>\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?$/u,
    clockWords,
  ],
  [/^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)T(?<part>MO|MI|AF|EV|NI|DT)$/u, partWords],
  [/^(?<y>\d{4})-(?<m>\d\d)$/u, (g, t) => dayWords({ ...g, d: '1' }, t, MONTH)],
  [/^(?<y>\d{4})$/u, (g, t) => yearWords(Number(g.y), t)],
  [/^(?<y>\d{4})-W(?<w>\d\d)$/u, (g, t) => weekWords('date.week', g, 0, 6, t)],
  [/^(?<y>\d{4})-W(?<w>\d\d)-WE$/u, (g, t) => weekWords('date.weekend', g, 5, 6, t)],
  [/^(?<y>\d{4})-Q(?<part>[1-4])$/u, (g, t) => partOfYear('date.quarter-', g, t)],
  [/^(?<y>\d{4})-H(?<part>[12])$/u, (g, t) => partOfYear('date.half-', g, t)],
  [/^(?<y>\d{4})-(?<part>SP|SU|FA|WI)$/u, (g, t) => partOfYear('date.season-', g, t)],
  [/^(?<decade>\d{3})$/u, decadeWords],
  [/^(?<century>\d\d)$/u, (g, t) => t.ordinal('date.century', Number(g.century) + 1)],
  [/^PRESENT_REF$/u, (_, t) => t.text('date.present')],
  [/^PAST_REF$/u, (_, t) => t.text('date.past')],
  [/^FUTURE_REF$/u, (_, t) => t.text('date.future')],
]

/**
 * A TIMEX3 value in words.
 * @param kind as the mention has it; a "set" is worded as a repetition ("every week").
 * @returns null where the value is not known or has a shape that is not worded here.
 */
export function dateWords(date: Pick<Mention, 'kind' | 'value'>, translator: Translator): string | null {
  const { value, kind } = date
  if (typeof value !== 'string' || value.length > 64) return null
  if (kind === 'set') return setWords(value, translator)
  const sides = value.split('/')
  if (sides.length === 1) return pointWords(value, translator)
  const [from, to] = sides.map(side => pointWords(side, translator))
  return sides.length === 2 && from && to ? translator.text('date.span', { from, to }) : null
}

/**
 * An ISO 8601 date or date-time as a page gives it, with the page's own clock and offset.
 * @returns the value itself where it is not of that shape.
 */
export function isoWords(value: string, translator: Translator): string {
  return dateWords({ kind: 'date', value }, translator) ?? value
}

function pointWords(value: string, translator: Translator): string | null {
  for (const [shape, words] of SHAPES) {
    const match = shape.exec(value)
    if (match) return words(match.groups ?? {}, translator)
  }
  return durationWords(value, translator)
}

function dayWords(
  groups: Readonly<Record<string, string>>,
  translator: Translator,
  options: Intl.DateTimeFormatOptions,
): string | null {
  const day = utcDay(Number(groups.y), Number(groups.m), Number(groups.d))
  return day && translator.date(day, options)
}

function clockWords(groups: Readonly<Record<string, string>>, translator: Translator): string | null {
  const date = dayWords(groups, translator, DAY)
  const [hour, minute] = [Number(groups.h), Number(groups.min)]
  if (date === null || hour > 24 || minute > 59) return null
  const clock = translator.date(new Date(Date.UTC(2000, 0, 1, hour, minute)), CLOCK)
  const zone = groups.zone
  if (zone === undefined) return translator.text('time.at', { date, time: clock })
  // In one piece: in an Arabic line the sign of "+03:00" would otherwise move to its other side.
  const offset = isolate(`UTC${zone === 'Z' ? '+00:00' : zone}`)
  return translator.text('time.at', {
    date,
    time: translator.text('time.offset', { time: clock, zone: offset }),
  })
}

function partWords(groups: Readonly<Record<string, string>>, translator: Translator): string | null {
  const date = dayWords(groups, translator, FULL_DAY)
  return date && translator.text(`time.part-${groups.part}` as TextKey, { date })
}

function weekWords(
  key: TextKey,
  groups: Readonly<Record<string, string>>,
  first: number,
  last: number,
  translator: Translator,
): string | null {
  const monday = isoWeekStart(Number(groups.y), Number(groups.w))
  return (
    monday &&
    translator.text(key, { range: translator.dateRange(addDays(monday, first), addDays(monday, last), DAY) })
  )
}

function partOfYear(
  stem: string,
  groups: Readonly<Record<string, string>>,
  translator: Translator,
): string | null {
  const key = `${stem}${groups.part}`
  if (!Object.hasOwn(en.texts, key)) return null
  return translator.text(key as TextKey, { year: yearWords(Number(groups.y), translator) ?? '' })
}

function decadeWords(groups: Readonly<Record<string, string>>, translator: Translator): string | null {
  const start = Number(groups.decade) * 10
  return translator.text('date.decade', {
    from: yearWords(start, translator) ?? '',
    to: yearWords(start + 9, translator) ?? '',
  })
}

function yearWords(year: number, translator: Translator): string | null {
  const first = utcDay(year, 1, 1)
  return first && translator.date(first, { year: 'numeric' })
}
