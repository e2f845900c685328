/**
 * How a language speaks of days and times. All words are written naturally; the engine folds them.
 * Phrases are words with single spaces. Particles that are written onto a word (وفي) are taken off by the engine.
 */

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** A unit of time in the forms that stand after "a" or one, two (Arabic dual: يومين) and many. */
export interface UnitWords {
  unit: TimeUnit
  singular: readonly string[]
  dual: readonly string[]
  plural: readonly string[]
}

/** TIMEX3: morning, midday or afternoon, evening, night. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/**
 * Which one of a row is meant, seen from the day of publication: last (before it), this, next (after it), and the one
 * beyond those ("the year before last"); seen from the date that the text spoke of last: previous, following.
 */
export type Deictic = 'last' | 'this' | 'next' | 'previous' | 'following' | 'beforeLast' | 'afterNext'
export type DeicticWords = Readonly<Record<Deictic, readonly string[]>>

/**
 * How a holiday moves: a day of a month, the nth weekday of a month (-1: the last; `plus` days after it), days from
 * Easter Sunday (Western; or of the Julian calendar, as the Orthodox churches keep it), or a day of a Hijri month
 * (1 Muharram to 12 Dhu al-Hijja).
 */
export type HolidayRule =
  | { month: number; day: number }
  | { month: number; weekday: number; nth: number; plus?: number }
  | { easter: number }
  | { orthodoxEaster: number }
  | { hijriMonth: number; hijriDay: number }

/** How often: "daily" is every 1 day. */
interface FrequencyWords {
  unit: TimeUnit
  every: number
  words: readonly string[]
}

/** What a written date and time are read by, also outside of running text: the only part that the page layer takes. */
export interface CalendarWords {
  /** January to December, each with all its names and abbreviations: يناير, كانون الثاني, جانفي. */
  months: readonly (readonly string[])[]
  /** Monday to Sunday. */
  weekdays: readonly (readonly string[])[]
  /** Halves of the day after a clock time: "pm", مساءً. `night` goes on after midnight: الثانية ليلا. */
  meridiem: Readonly<Record<'am' | 'pm' | 'noon' | 'night', readonly string[]>>
}

export interface DateWords extends CalendarWords {
  /** "03/04/2018" is mostly 4 March where the country is not known. Source: CLDR's short pattern of the language. */
  monthFirst: boolean
  /** Names of months and days that are other words in small letters: "an august house". */
  needCapital: readonly string[]
  /** Month and weekday names begin with a capital: "may" and "march" are other words. */
  capitalised: boolean
  /** The definite article written onto the noun (ال), or null: units, seasons and parts of the day are known with and without it. */
  article: string | null

  /** Month names that are also other words: they need a day, a year, a preposition or a deictic beside them. */
  ambiguousMonths: readonly string[]
  /** Muharram to Dhu al-Hijja, each with all its spellings; none where the language has no words for them. */
  hijriMonths: readonly (readonly string[])[]
  /** Weekday names that are also other words: they need a date or the word for day beside them. */
  ambiguousWeekdays: readonly string[]
  /** A number after the month can be its day ("June 5"); in Arabic it counts what follows. */
  dayAfterMonth: boolean
  /** Numbers of things from a thousand on have their separator ("1,950 homes"), so that "1950" is a year. */
  groupsThousands: boolean
  seasons: Readonly<Record<Season, readonly string[]>>
  units: readonly UnitWords[]

  /** "day" before the name of a day (يوم السبت), "month" before a month, "year" before a number; they belong to the span. */
  before: { day: readonly string[]; month: readonly string[]; year: readonly string[] }
  /** Marks after a year: of this era ("AD", م), before it ("BC"), or of another calendar (هـ). */
  eras: { common: readonly string[]; before: readonly string[]; other: readonly string[] }
  /** Words right before four digits that make them a year: "in", "since", في. */
  beforeYear: readonly string[]
  /** What is held or made year by year, up to a few words before its year: كأس الأمم الأفريقية 2019. */
  yearlyNouns: readonly string[]
  /** Words right before digits that make a metre of the mark of the era: بارتفاع 2000م. */
  lengthNouns: readonly string[]
  /** Words right before "the 18th" that make it a day: "by", "until". */
  beforeDayNumber: readonly string[]
  /** Days of the year by name. `plain`: nothing else is called so ("Boxing Day"); the others need a cue ("Christmas market"). */
  holidays: readonly { rule: HolidayRule; plain: boolean; words: readonly string[] }[]
  /** Words right before a holiday that is no `plain` one: "at" Christmas, في. */
  beforeHoliday: readonly string[]
  /** Words right before an ambiguous month that make it one: "in", "since", في. */
  beforeMonth: readonly string[]
  /** What stands between a clock time and its day: "2pm on Tuesday". */
  onDay: readonly string[]
  /** What joins the parts of one date: "of", "the", من, الموافق. */
  joints: readonly string[]
  /** Words for "and", "to" between two days or years that share a month or a cue. */
  between: readonly string[]

  /** Days counted from publication: "yesterday" -1, بعد غد 2. */
  relativeDays: readonly { days: number; words: readonly string[] }[]
  references: Readonly<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', readonly string[]>>
  /** Of these, nouns that are a time after "in" only, at the end of their phrase: "in the future", في المستقبل. */
  ambiguousReferences: readonly string[]
  deictics: { before: DeicticWords; after: DeicticWords }
  /** A stretch up to now and no calendar period: "past year" is twelve months. */
  rolling: readonly string[]
  /** Part of a longer period, inside the span: "earlier", "later", وقت سابق. */
  within: readonly string[]
  /** Bare periods that are the one now when these words stand before them: "end of" the year, نهاية العام. */
  edges: readonly string[]
  /** How far before publication ("ago", منذ) and after the date last spoken of ("later", بعد), by the side of the duration that they stand on. */
  ago: { before: readonly string[]; after: readonly string[] }
  later: { before: readonly string[]; after: readonly string[] }
  /** After a duration that goes back from the date last spoken of: a year "earlier". */
  earlier: readonly string[]
  /** Beside a duration that ends on the day of publication: a hundred years "on", بعد مرور مئة عام. */
  passed: { before: readonly string[]; after: readonly string[] }
  /** Before a duration in a plan: "in" two weeks. In a report it is how long something took. */
  ahead: readonly string[]
  /** Shortly before it they make it a look back: the "worst" day in a year. */
  compared: readonly string[]
  /** The last one of a month, before a weekday: آخر جمعة من رمضان. */
  finals: readonly string[]
  /** After بعد and قبل with a duration, this makes them prepositions: بعد ثلاثة أيام من الحادث. */
  fromEvent: readonly string[]

  /** After a duration: seen from publication, "from now", من الآن. */
  fromNow: readonly string[]
  /** Between a duration and the date that it is counted from: "two days after" today. */
  offset: { after: readonly string[]; before: readonly string[] }
  /** Joins the parts of one duration: "1 hour and 30 minutes", و. */
  and: readonly string[]
  /** Units as written right after digits: "3h". */
  unitSigns: readonly { unit: TimeUnit; signs: readonly string[] }[]
  /** After a unit: half of it more, "an hour and a half", ساعة ونصف. */
  andHalf: readonly string[]
  /** Units that are also other words (عقد is a decade and a contract): without a number they end their phrase. */
  ambiguousUnits: readonly string[]

  /** "a", "an", "one" before a unit. */
  one: readonly string[]
  /** Two of a unit: "a couple of" days. */
  couple: readonly string[]
  /** Vague numbers before a unit: "several", عدة. */
  several: readonly string[]
  /** Vague numbers after a unit: عديدة. */
  severalAfter: readonly string[]
  /** Words right before a bare unit that make it a length of time: "for" years, لمدة شهر. */
  beforeDuration: readonly string[]
  /** Words before digits that count, where thousands are grouped, though they look like a year: "UP TO 2012 tickets". */
  beforeCount: readonly string[]
  /** Nouns that are measured in the singular: "a 2000 PERSON crowd". */
  measuredInSingular: readonly string[]
  /** Words beside a number of years that make it an age, before and after. */
  ageCues: { before: readonly string[]; after: readonly string[] }
  /** "whole", طوال: before a unit or a part of the day. */
  whole: readonly string[]
  /** The same behind a unit: كامل; what says no more than that it is time: من الزمن. */
  wholeAfter: readonly string[]
  /** Parts of an hour as durations of minutes: "quarter-hour" 15, نصف ساعة 30. */
  fixedDurations: readonly { value: string; words: readonly string[] }[]

  /** One of two: "every other" week. */
  everyOther: readonly string[]
  /** "every", "each", كل. */
  every: readonly string[]
  /** "per"; "a" and في count only after a number or one of `timesWords` ("twice a day"). */
  per: readonly string[]
  timesWords: readonly string[]
  frequencies: readonly FrequencyWords[]

  /** Halves and quarters of a year: the noun that an ordinal goes with, and ready codes ("Q3"). */
  half: readonly string[]
  quarter: readonly string[]
  periodCodes: readonly { code: string; words: readonly string[] }[]
  /** The tens as decades: "eighties", ثمانينيات. */
  decades: readonly { tens: number; words: readonly string[] }[]
  /** Words before a decade that make it an age: in "his" fifties. */
  beforeAgeDecade: readonly string[]
  /** Which part of a decade: "the late 1990s", "in his mid-30s"; and words that make no time of "the low 40s", "the over-70s". */
  partsOfDecade: { times: readonly string[]; others: readonly string[] }
  /** What is given in tens of degrees: "temperatures in the 40s". */
  degreeNouns: readonly string[]
  /** What is written onto the digits of a decade: "1990s". */
  decadeEndings: readonly string[]

  dayParts: Readonly<Record<DayPart, readonly string[]>>
  /** Complete expressions for a part of a day counted from publication: "tonight", "last night", الليلة الماضية. */
  relativeParts: readonly { days: number; part: DayPart; words: readonly string[] }[]
  /** Words before clock times (الساعة), inside the span. */
  clock: readonly string[]
  clockWords: readonly { hour: number; minute: number; words: readonly string[] }[]
  /** Words beside "14:00" that make it a time of day and no score or match clock: "at", "GMT", بتوقيت. */
  clockCues: { before: readonly string[]; after: readonly string[] }
  /** Added to a spoken hour: والنصف 30, إلا ربعا -15. */
  clockFractions: readonly { minutes: number; words: readonly string[] }[]

  /** Cues of the tense of a sentence; a weekday or month without more is the last one in the past, the next one in a plan. */
  tense: {
    future: readonly string[]
    past: readonly string[]
    /**
     * Present verbs of programmes and fixtures: "the city hosts the fair on Friday". After the words of `notAfter`, or
     * with a particle other than "and" written onto them, they may tell of the past: قبل أن يبدأ، ليبدأ.
     */
    scheduled: { verbs: readonly string[]; notAfter: readonly string[] }
    futurePrefixes: readonly string[]
    pastEndings: readonly string[]
    /** Words with such a prefix or ending that are no verbs: سيارة. */
    notVerbs: readonly string[]
  }
  /** Words of this table that are another word in other letters, as they must be written: آب is August, أب is a father. */
  spelledExactly: readonly string[]
  /** Nouns beside a day of a month that has become a name: "the 6 January riot", هجمات 11 سبتمبر. */
  namedByDay: { before: readonly string[]; after: readonly string[] }
  /** Phrases with a word of this table in them that are no dates: "Sunday Times", اليوم العالمي. */
  falseFriends: readonly string[]
}
