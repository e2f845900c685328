/** The dates of a language without a folder: the names of months and weekdays, and no other word. */
import type { CalendarWords, DateWords } from './contract/dates.ts'
import { weekdayNames } from './intl-names.ts'
import type { PageLanguage } from './language.ts'

const noDeictics = { last: [], this: [], next: [], previous: [], following: [] }
const noParts = { MO: [], AF: [], EV: [], NI: [] }

/** The dates of a language by its calendar alone; its weekdays are those that `Intl` knows. */
export function genericDates({ code, calendar }: PageLanguage): DateWords {
  return { ...withoutWords, ...calendar, weekdays: weekdayNames(code) }
}

const withoutWords: Omit<DateWords, keyof CalendarWords | 'weekdays'> = {
  monthFirst: false,
  needCapital: [],
  capitalised: false,
  article: null,
  ambiguousMonths: [],
  hijriMonths: [],
  ambiguousWeekdays: [],
  dayAfterMonth: false,
  seasons: { SP: [], SU: [], FA: [], WI: [] },
  units: [],
  before: { day: [], month: [], year: [] },
  eras: { common: [], before: [], other: [] },
  beforeYear: [],
  beforeMonth: [],
  onDay: [],
  beforeDayNumber: [],
  holidays: [],
  beforeHoliday: [],
  offset: { after: [], before: [] },
  and: [],
  unitSigns: [],
  joints: ['de', 'del'],
  between: [],
  relativeDays: [],
  references: { PRESENT_REF: [], PAST_REF: [], FUTURE_REF: [] },
  deictics: { before: noDeictics, after: noDeictics },
  rolling: [],
  within: [],
  edges: [],
  ago: { before: [], after: [] },
  later: { before: [], after: [] },
  ahead: [],
  fromEvent: [],
  fromNow: [],
  andHalf: [],
  ambiguousUnits: [],
  one: [],
  several: [],
  severalAfter: [],
  beforeDuration: [],
  ageCues: { before: [], after: [] },
  whole: [],
  fixedDurations: [],
  every: [],
  per: [],
  timesWords: [],
  frequencies: [],
  half: [],
  quarter: [],
  periodCodes: [],
  decades: [],
  beforeAgeDecade: [],
  decadeEndings: [],
  dayParts: noParts,
  relativeParts: [],
  clock: [],
  clockWords: [],
  clockCues: { before: [], after: [] },
  clockFractions: [],
  tense: { future: [], past: [], futurePrefixes: [], pastEndings: [], notVerbs: [] },
  spelledExactly: [],
  falseFriends: [],
}
