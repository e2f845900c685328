/** Dates as pages write them for machines and for readers, to ISO 8601. Without a time zone none is added. */
import { pageLanguageOf, pageLanguages } from '../../languages/page-languages.ts'
import { fold } from '../../text/fold.ts'
import { type Token, tokenize } from '../../text/tokens.ts'
import { type Day, numericDays } from './numeric-date.ts'

/** No news site has articles from before; and none from after, whatever its `datetime` says. */
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2100

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/

/**
 * @param value "2025-07-13T09:05:00+03:00", "20250713", "Sun, 13 Jul 2025 10:00:00 GMT", "13 يوليو 2025".
 * @param language BCP 47, for month names and nothing else; those of the languages with data are always known (RFC 5322 writes English ones).
 * @returns ISO 8601 date or date-time as precise as the value, also of years that make no sense; null for no date.
 */
export function parseDate(value: string, language: string): string | null {
  const text = value.trim().slice(0, 200)
  const match = ISO.exec(text) ?? COMPACT.exec(text) ?? SLASHED.exec(text)
  if (match) {
    const date = toIso(match.slice(1, 8))
    // "1447/01/18 هـ - 2025/07/13": the year of another calendar stands before the day meant.
    return (date !== null && !isPlausibleDate(date) && parseNumeric(text, language)) || date
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text))
  return parseWritten(text, language)
}

/** Can an article have been published then? 1 January 1970 is what software writes for "not known". */
export function isPlausibleDate(iso: string): boolean {
  const year = Number(iso.slice(0, 4))
  return /^\d{4}-/.test(iso) && year >= EARLIEST_YEAR && year < LATEST_YEAR && !iso.startsWith('1970-01-01')
}

function fromEpoch(seconds: number): string {
  return new Date(seconds > 1e11 ? seconds : seconds * 1000).toISOString()
}

const two = (part: string | number) => String(part).padStart(2, '0')

/** year, month, day, hour, minute, second, zone; null where there is no such day. */
function toIso(parts: readonly (string | undefined)[]): string | null {
  const [year = '', month = '', day = '', hour, minute = '00', second, zone] = parts
  if (!isDay(Number(year), Number(month), Number(day))) return null
  const date = `${year.padStart(4, '0')}-${two(month)}-${two(day)}`
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  return `${date}T${two(hour)}:${minute}:${second ?? '00'}${toOffset(zone)}`
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

function toOffset(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^[zug]/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '')
  return `${digits.slice(0, 3)}:${digits.slice(3, 5) || '00'}`
}

const monthsOf = new Map<string, ReadonlyMap<string, number>>()

/** Folded month names of a language and of those with data of their own (templates mix them), to 1–12. */
function readMonths(language: string): ReadonlyMap<string, number> {
  const { code } = pageLanguageOf(language)
  const known = monthsOf.get(code)
  if (known) return known
  const months = new Map<string, number>()
  for (const { calendar } of [...pageLanguages, pageLanguageOf(code)]) {
    calendar.months.forEach((names, index) => {
      for (const name of names) months.set(fold(name.replace(/\.$/, '')), index + 1)
    })
  }
  if (monthsOf.size > 100) monthsOf.clear()
  monthsOf.set(code, months)
  return months
}

const HAS_DIGIT = /\p{Nd}/u
const calendarWords = new Set<string>()

/** Is it the name of a month or a weekday in a language with data? With signs at its ends: "Dec.", "March,". */
export function isCalendarWord(word: string): boolean {
  if (calendarWords.size === 0) {
    for (const { calendar } of pageLanguages)
      for (const name of [...calendar.months, ...calendar.weekdays].flat())
        calendarWords.add(fold(name.replace(/\.$/, '')))
  }
  return calendarWords.has(fold(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')))
}

/** "July 13, 2025 9:05", "13. Juli 2025", "الأحد 13 يوليو 2025 - 09:05", "13/07/2025". */
function parseWritten(text: string, language: string): string | null {
  // Every way of writing a day has a number in it; most lines of a page have none.
  if (!HAS_DIGIT.test(text)) return null
  const tokens = tokenize(text)
  const months = readMonths(language)
  const at = tokens.findIndex(token => token.kind === 'word' && monthAt(tokens, token, months) > 0)
  if (at < 0) return parseNumeric(text, language)
  const month = monthAt(tokens, tokens[at], months)
  const before = numberNear(tokens, at, -1)
  const after = numberNear(tokens, at, 1)
  // Day before the month, or "July 13, 2025" with both after it.
  const day = before ?? after
  if (!day || day.text.length > 2) return null
  const year = tokens
    .slice(tokens.indexOf(before ? (tokens[at] ?? day) : day) + 1)
    .find(t => t.kind === 'digits')
  if (year?.folded.length !== 4) return null
  return toIso([year.folded, String(month), day.folded, ...timeAfter(tokens, year, language)])
}

/** "كانون الثاني" is two words. */
function monthAt(
  tokens: readonly Token[],
  token: Token | undefined,
  months: ReadonlyMap<string, number>,
): number {
  if (!token) return 0
  const next = tokens[tokens.indexOf(token) + 1]
  const pair = next?.kind === 'word' ? months.get(fold(`${token.text} ${next.text}`)) : undefined
  return pair ?? months.get(token.folded) ?? 0
}

/** The next digits in a direction, over at most three small tokens ("13. Juli", "13 de julio", "13th of July"). */
function numberNear(tokens: readonly Token[], from: number, step: 1 | -1): Token | null {
  for (let distance = 1; distance <= 3; distance++) {
    const token = tokens[from + distance * step]
    if (!token) return null
    if (token.kind === 'digits') return token.folded.length <= 2 ? token : null
    if (token.kind === 'word' && token.text.length > 3) return null
  }
  return null
}

/** The time behind the year, on a clock of 24 hours: ["9", "05"]; empty for none. */
function timeAfter(tokens: readonly Token[], year: Token, language: string): string[] {
  const from = tokens.indexOf(year)
  for (let at = from + 1; at < tokens.length - 2 && at < from + 8; at++) {
    const [hour, colon, minute] = tokens.slice(at, at + 3)
    if (hour?.kind !== 'digits' || colon?.text !== ':' || minute?.kind !== 'digits') continue
    if (minute.folded.length !== 2) return []
    return [String(hourOfDay(Number(hour.folded), tokens[at + 3], language)), minute.folded]
  }
  return []
}

/** "2 at night" is after midnight, "8 at night" before it. */
const NIGHTFALL = 6

function hourOfDay(hour: number, mark: Token | undefined, language: string): number {
  if (hour > 12 || mark?.kind !== 'word') return hour
  const words = [...pageLanguages, pageLanguageOf(language)].map(({ calendar }) => calendar.meridiem)
  const is = (half: 'am' | 'pm' | 'night') =>
    words.some(list => list[half].some(word => fold(word) === mark.folded))
  if (is('night')) return hour === 12 ? 0 : hour >= NIGHTFALL ? hour + 12 : hour
  if (is('pm')) return hour === 12 ? 12 : hour + 12
  return hour === 12 && is('am') ? 0 : hour
}

/** Of several days in numbers the first of a year that makes sense; without one the first, for evidence. */
function parseNumeric(text: string, language: string): string | null {
  const days = numericDays(text, language).flatMap((day: Day) => toIso(day) ?? [])
  return days.find(isPlausibleDate) ?? days[0] ?? null
}
