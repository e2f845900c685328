/** What a finder understood, before the calendar is asked: it is resolved against the day of publication later. */
import type { DayPart, Deictic, HolidayRule, Season, TimeUnit } from '../../languages/contract/dates.ts'
import type { DateKind, Span } from '../analysis.ts'

/** "June of last year": the year counted from publication. */
export interface YearReference {
  /** null: the text gives no year. */
  year: number | null
  /** Years from the year of publication, where the text says so. */
  yearShift?: number | undefined
  /** "last October", أكتوبر الماضي. */
  deictic?: Deictic | undefined
}

export interface DayWhen extends YearReference {
  type: 'day'
  month: number
  day: number
  /** "03/04": nothing on the page says which of the two is the month; the other reading is given too. */
  swapped?: boolean
  /** "3–5 June": the last day. */
  until?: number | undefined
  /** "Friday 18 July": 1 Monday to 7 Sunday; it tells the year where the text gives none. */
  weekday?: number | undefined
}

export interface WeekdayWhen {
  type: 'weekday'
  /** 1 Monday to 7 Sunday. */
  weekday: number
  deictic?: Deictic | undefined
  /** "Monday of last week": weeks from the week of publication. */
  weekShift?: number | undefined
  /** "Monday of the following week": the week is counted from the date that the text gave last. */
  weekOfText?: boolean
}

export interface ShiftWhen {
  type: 'shift'
  unit: TimeUnit
  /** How many units after (or before) the anchor. */
  by: number
  /** The day of publication, or the date that the text gave last. */
  anchor: 'published' | 'text'
  /** A number of units after the anchor ("two years later"), not the next one: from publication in a plan only. */
  counted?: boolean
}

/** A day that comes once a year, by the rule of its calendar. */
interface HolidayWhen extends YearReference {
  type: 'holiday'
  rule: HolidayRule
  /** "the second day of Eid": 1 day after the rule's. */
  plus?: number | undefined
}

/** "9 محرم 1440 هـ", "رمضان الماضي", "عام 1440 هـ". */
export interface HijriWhen extends YearReference {
  type: 'hijri'
  /** Its own year; `year` is the Gregorian one where the text gives that ("رمضان 2019"). */
  hijriYear: number | null
  /** The last of several years: 1435/1436هـ. */
  lastHijriYear?: number
  /** 1 Muharram to 12 Dhu al-Hijja; null: the whole year. */
  month: number | null
  /** null: the whole month. */
  day: number | null
}

/** The month of a day without its name: "next month"; "May 2019". */
export type MonthReference =
  | { type: 'shifted'; months: number }
  | ({ type: 'named'; month: number } & YearReference)

/** A length of time of one or more units: "1 hour and 30 minutes". `count` null: "years". */
export interface DurationWhen {
  type: 'duration'
  unit: TimeUnit
  count: number | null
  /** Its unit stands with the next length: "55 or 60 minutes". */
  shared?: boolean
  /** The smaller units that follow. */
  more?: readonly { unit: TimeUnit; count: number }[]
}

export type When =
  | DayWhen
  | WeekdayWhen
  | ShiftWhen
  | ({ type: 'month'; month: number } & YearReference)
  | ({ type: 'season'; season: Season } & YearReference)
  /** "Q3", "H1". */
  | ({ type: 'period'; code: string } & YearReference)
  | { type: 'year'; year: number }
  /** `tens`: 80 in "the eighties"; `century`: 19 when it is known to be 19xx. */
  | { type: 'decade'; tens: number; century: number | null }
  | { type: 'century'; century: number }
  | { type: 'part'; part: DayPart; base: When | null }
  /** `half`: "am", مساءً stands with it. */
  | { type: 'clock'; hour: number; minute: number; base: When | null; half?: boolean }
  | DurationWhen
  /** "the 20th of next month", "Friday the 15th": without a month the nearest day that fits. */
  | { type: 'month-day'; day: number; month: MonthReference | null; weekday?: number }
  /** "first Friday of May"; `nth` -1: the last one. */
  | { type: 'nth-weekday'; nth: number; weekday: number; month: MonthReference }
  | HolidayWhen
  | HijriWhen
  /** "two days after 5 June": `sign` -1 for before. */
  | { type: 'offset'; base: When; length: DurationWhen; sign: 1 | -1 }
  /** "earlier" in "earlier this year"; never stands alone. */
  | { type: 'within' }
  | { type: 'fixed'; value: string }
  /** Recognised, but not converted: other calendars. */
  | { type: 'unknown' }

export interface Candidate extends Span {
  /** Index of the first and last token. */
  first: number
  last: number
  kind: DateKind
  when: When
  /** Counts only as a part of a longer date: "morning", "spring". */
  weak?: boolean
  /** What stands there where the date has no value: "after 8 years" of a text without another date is a length. */
  otherwise?: Candidate | undefined
}
