/** Dates, times, lengths of time and sets in a passage: find, then refine, then resolve. */
import type { Mention } from '../analysis.ts'
import type { NumberSpan } from '../numbers/number.ts'
import type { ArticleContext, Passage } from '../passage.ts'
import { findClockTimes } from './finders/clock.ts'
import { findDayParts } from './finders/day-part.ts'
import { findDecades } from './finders/decade.ts'
import { findDistances } from './finders/distance.ts'
import { findDurations } from './finders/duration.ts'
import { findHolidays } from './finders/holiday.ts'
import { findMonths } from './finders/month.ts'
import { findMonthDays } from './finders/month-day.ts'
import { findNumericDates } from './finders/numeric.ts'
import { findOtherCalendarDates } from './finders/other-calendar.ts'
import { findPeriods } from './finders/period.ts'
import { findRelative } from './finders/relative.ts'
import { findSeasons } from './finders/season.ts'
import { findSets } from './finders/set.ts'
import { findWeekdays } from './finders/weekday.ts'
import { findYears } from './finders/year.ts'
import type { Frame } from './frame.ts'
import { HIJRI_UNCERTAINTY } from './hijri.ts'
import { type NumericOrder, orderFor } from './numeric-order.ts'
import { joinLengths, joinOffsets } from './refiners/lengths.ts'
import { attachDays, mergeNeighbours } from './refiners/merge.ts'
import { dropFalseFriends, dropOverlaps } from './refiners/overlap.ts'
import { resolve } from './resolve.ts'
import { tenseAround } from './tense.ts'
import { Terms } from './terms.ts'
import type { Candidate, When } from './when.ts'

function findCandidates(terms: Terms, context: ArticleContext): Candidate[] {
  let order: NumericOrder | undefined
  const orderOf = () => {
    order ??= orderFor(terms.passage, context)
    return order
  }
  const durations = joinLengths(terms, findDurations(terms))
  return findMonths(terms).concat(
    findOtherCalendarDates(terms),
    findNumericDates(terms, orderOf),
    findYears(terms),
    findWeekdays(terms),
    findMonthDays(terms),
    findHolidays(terms),
    findRelative(terms),
    durations,
    findDistances(terms, durations),
    findSeasons(terms),
    findPeriods(terms),
    findDecades(terms),
    findSets(terms),
    findClockTimes(terms),
    findDayParts(terms),
  )
}

/** Overlaps go first, so that only whole parts are joined; what is still weak after that was never a date. */
function refine(terms: Terms, candidates: readonly Candidate[]): Candidate[] {
  const kept = dropOverlaps(dropFalseFriends(terms, candidates))
  const merged = mergeNeighbours(terms, kept).filter(candidate => !candidate.weak)
  return attachDays(terms, joinOffsets(terms, merged))
}

/**
 * Finds the dates of a passage.
 * @param numbers the numbers of the same passage, from `readNumbers`.
 * @param context the day of publication; without it relative dates are found with the value null.
 * @param before the value of the last mention of kind date in the passages before: "four days later" is counted from it.
 * @returns mentions of type date in text order, without overlaps, as guidelines.md defines them.
 */
export function findDates(
  passage: Passage,
  numbers: NumberSpan[],
  context: ArticleContext,
  before: string | null = null,
): Mention[] {
  const terms = new Terms(passage, numbers)
  // A line with neither a number nor a date word has no date.
  if (terms.isEmpty) return []
  let earlier = before
  return refine(terms, findCandidates(terms, context)).map(found => {
    const frame: Frame = { published: context.published, earlier, tense: () => tenseAround(terms, found) }
    const value = resolve(found.when, frame)
    if (value === null && found.otherwise)
      return mentionOf(found.otherwise, resolve(found.otherwise.when, frame), [])
    if (found.kind === 'date' && value !== null && !looksBack(found.when)) earlier = value
    return mentionOf(found, value, otherReadings(found.when, frame))
  })
}

/** "a year earlier" compares, and what follows goes on from the date before it: "up from 5 a year earlier, … from 7 a year earlier". */
const looksBack = (when: When) => when.type === 'shift' && when.anchor === 'text' && when.by < 0

/** "03/04/2018" with no evidence: the other of the two readings. */
function otherReadings(when: When, frame: Frame): string[] {
  if (when.type !== 'day' || !when.swapped) return []
  const other = resolve({ ...when, month: when.day, day: when.month, swapped: false }, frame)
  return other === null ? [] : [other]
}

/** Days of the Hijri calendar follow the moon. */
function uncertaintyOf(when: When): number {
  if (when.type === 'offset') return uncertaintyOf(when.base)
  return when.type === 'hijri' || (when.type === 'holiday' && 'hijriMonth' in when.rule)
    ? HIJRI_UNCERTAINTY
    : 0
}

function mentionOf(found: Candidate, value: string | null, alternatives: string[]): Mention {
  const { start, end, kind, when } = found
  const mention: Mention = { start, end, type: 'date', kind, value }
  if (when.type === 'duration' && when.count === null) mention.vague = true
  if (alternatives.length) mention.alternatives = alternatives
  const uncertain = value === null ? 0 : uncertaintyOf(when)
  if (uncertain) mention.uncertainDays = uncertain
  return mention
}
