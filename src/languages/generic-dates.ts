/** What `Intl` knows of the dates of any language: the names of months and weekdays. */
import type { DateWords } from './contract/dates.ts'

const noDeictics = { last: [], this: [], next: [], previous: [], following: [] }
const noParts = { MO: [], AF: [], EV: [], NI: [] }

/** Any day of 2024: a January that begins on a Monday. Only the name is read, in UTC. */
const dayOf = (month: number, day: number) => new Date(Date.UTC(2024, month, day))

/** The names by themselves and inside a date ("январь", "января"). */
function namesOf(code: string, part: 'month' | 'weekday', at: Date): string[] {
  const names = new Set<string>()
  const options: Intl.DateTimeFormatOptions[] =
    part === 'month' ? [{ month: 'long' }, { month: 'long', day: 'numeric' }] : [{ weekday: 'long' }]
  for (const option of options) {
    const format = new Intl.DateTimeFormat(code, {
      ...option,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
    const name = format.formatToParts(at).find(p => p.type === part)?.value
    // Chinese and Japanese months are digits with a sign: no names.
    if (name && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(name)) names.add(name)
  }
  return [...names]
}

/** @param code BCP 47; of a language that `Intl` does not know no names are given, not those of another language. */
export function genericDates(code: string): DateWords {
  const known = code !== 'und' && Intl.DateTimeFormat.supportedLocalesOf([code]).length > 0
  const months = Array.from({ length: 12 }, (_, i) => (known ? namesOf(code, 'month', dayOf(i, 1)) : []))
  const weekdays = Array.from({ length: 7 }, (_, i) =>
    known ? namesOf(code, 'weekday', dayOf(0, i + 1)) : [],
  )
  return {
    ...withoutWords,
    months,
    weekdays,
  }
}

const withoutWords: Omit<DateWords, 'months' | 'weekdays'> = {
  capitalised: false,
  article: null,
  ambiguousMonths: [],
  otherMonths: [],
  ambiguousWeekdays: [],
  dayAfterMonth: false,
  seasons: { SP: [], SU: [], FA: [], WI: [] },
  units: [],
  before: { day: [], month: [], year: [] },
  eras: { common: [], before: [], other: [] },
  beforeYear: [],
  beforeMonth: [],
  onDay: [],
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
  meridiem: { am: [], pm: [], noon: [] },
  clockWords: [],
  clockCues: { before: [], after: [] },
  clockFractions: [],
  tense: { future: [], past: [], futurePrefixes: [], pastEndings: [], notVerbs: [] },
  spelledExactly: [],
  falseFriends: [],
}
