/** Joins neighbours that are one date: weekday and day, month and "of last year", part of the day and its day. */
import { hourInPart } from '../part-of-day.ts'
import { isClose } from '../steps.ts'
import type { Terms } from '../terms.ts'
import type { Candidate, ShiftWhen, When, YearReference } from '../when.ts'

/** What stands between two candidates. */
type Gap = 'none' | 'comma' | 'joint' | 'on' | 'other'

function gapBetween(terms: Terms, left: Candidate, right: Candidate): Gap {
  const from = left.last + 1
  if (from === right.first) return 'none'
  // "Monday, 5 June", "next week - Monday"
  const dash = terms.sign(from, '-–') && !isClose(terms, from)
  if (from + 1 === right.first && (dash || terms.sign(from, ',،'))) return 'comma'
  const joints = terms.allFrom(from, 'joint')
  if (joints.some(joint => joint.last + 1 === right.first)) return 'joint'
  if (terms.sign(from, ',،') && terms.allFrom(from + 1, 'joint').some(j => j.last + 1 === right.first))
    return 'comma'
  return terms.allFrom(from, 'on-day').some(on => on.last + 1 === right.first) ? 'on' : 'other'
}

const isShift = (when: When, unit: ShiftWhen['unit']): when is ShiftWhen =>
  when.type === 'shift' && when.unit === unit && when.anchor === 'published'

/** A single day, which a part of the day can belong to. */
const isDay = (when: When) => when.type === 'day' || when.type === 'weekday' || isShift(when, 'day')

type Rule = (left: When, right: When, gap: Gap) => When | null

/** "Tuesday, 3 June": the day says more; "اليوم السبت": so does the day counted from publication. */
const weekdayAndDay: Rule = (left, right, gap) => {
  if (left.type === 'weekday' && right.type === 'day') return { ...right, weekday: left.weekday }
  if (left.type === 'day' && right.type === 'weekday' && gap !== 'joint')
    return { ...left, weekday: right.weekday }
  if (isShift(left, 'day') && right.type === 'weekday' && gap !== 'joint') return left
  if (isShift(left, 'day') && right.type === 'day' && gap !== 'joint') return right
  if (left.type === 'weekday' && isShift(right, 'day') && gap === 'none') return right
  return null
}

/** "9 محرم 1440 هـ الموافق 19 سبتمبر 2018": one day in two calendars; the Gregorian one is sure. */
const twoCalendars: Rule = (left, right, gap) => {
  if (gap !== 'joint' && gap !== 'none' && gap !== 'comma') return null
  if (left.type === 'hijri' && right.type === 'day' && left.day !== null)
    return gap === 'comma' ? null : right
  if (left.type === 'day' && right.type === 'hijri' && right.day !== null)
    return gap === 'comma' ? null : left
  return left.type === 'weekday' && right.type === 'hijri' && right.day !== null ? right : null
}

const isOfAYear = (when: When): when is When & YearReference =>
  ['month', 'day', 'season', 'period', 'holiday'].includes(when.type)

/** "June of last year", يونيو من العام الماضي. */
const withYear: Rule = (left, right) => {
  if (!isOfAYear(left) || left.year !== null || left.deictic) return null
  if (right.type === 'year') return { ...left, year: right.year }
  return isShift(right, 'year') && !right.counted ? { ...left, yearShift: right.by } : null
}

/** "Monday of last week", "next week on Friday". */
const weekdayOfWeek: Rule = (left, right, gap) => {
  if (right.type === 'weekday' && !right.deictic && left.type === 'shift' && left.unit === 'week')
    return left.counted && left.anchor === 'text'
      ? null
      : { ...right, weekShift: left.by, weekOfText: left.anchor === 'text' }
  if (left.type !== 'weekday' || left.deictic || right.type !== 'shift' || right.unit !== 'week') return null
  // "Monday two weeks from now"; "on Monday, a week after" that is seen from elsewhere.
  if (right.counted && (gap !== 'none' || right.anchor === 'text')) return null
  return { ...left, weekShift: right.by, weekOfText: right.anchor === 'text' }
}

/** ثمانينيات القرن الماضي, "the eighties of the 19th century". */
const decadeOfCentury: Rule = (left, right) => {
  if (left.type !== 'decade' || left.century !== null) return null
  if (right.type === 'century') return { ...left, century: right.century }
  return isShift(right, 'century') ? { ...left, century: 20 + right.by } : null
}

/** "Friday night", مساء يوم الاثنين. */
const partOfDay: Rule = (left, right, gap) => {
  if (left.type === 'part' && isDay(right) && gap !== 'comma')
    return left.base === null ? { ...left, base: right } : null
  if (right.type === 'part' && right.base === null && isDay(left) && gap === 'none')
    return { ...right, base: left }
  return null
}

/** "2pm on Tuesday", الساعة 2 ظهرًا يوم الثلاثاء: the part of the day is joined directly to the day. */
const clockOfDay: Rule = (left, right, gap) =>
  left.type === 'clock' && left.half && left.base === null && isDay(right) && (gap === 'none' || gap === 'on')
    ? { ...left, base: right }
    : null

/** "earlier this year", وقت سابق من هذا العام. */
const withinPeriod: Rule = (left, right, gap) => {
  if (left.type !== 'within' || gap === 'comma') return null
  return right.type === 'shift' && right.by === 0 ? right : null
}

const RULES: readonly Rule[] = [
  weekdayAndDay,
  twoCalendars,
  withYear,
  weekdayOfWeek,
  decadeOfCentury,
  partOfDay,
  clockOfDay,
  withinPeriod,
]

function merge(terms: Terms, left: Candidate, right: Candidate): Candidate | null {
  const gap = gapBetween(terms, left, right)
  if (gap === 'other') return null
  for (const rule of RULES) {
    const when =
      gap === 'on' && rule !== clockOfDay && rule !== weekdayOfWeek ? null : rule(left.when, right.when, gap)
    if (!when) continue
    const kind = when.type === 'part' || when.type === 'clock' ? 'time' : 'date'
    const { first, start } = left
    const { last, end } = right
    return { first, last, start, end, kind, when, weak: false, otherwise: undefined }
  }
  return null
}

/** Joins neighbours from the end of the text on, so that مساء takes "السبت 3 يونيو" whole. */
export function mergeNeighbours(terms: Terms, candidates: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = []
  for (const left of candidates.toReversed()) {
    const right = merged.at(-1)
    const whole = right && merge(terms, left, right)
    if (whole) merged[merged.length - 1] = whole
    else merged.push(left)
  }
  return merged.reverse()
}

/** A clock time takes the day beside it: "at 3pm on Friday". They stay two mentions. */
export function attachDays(terms: Terms, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((c, i) => {
    if (c.when.type !== 'clock' || c.when.base) return c
    const near = [candidates[i + 1], candidates[i - 1]].find(other => other && isBeside(terms, c, other))
    if (!near) return c
    if (near.when.type !== 'part') return { ...c, when: { ...c.when, base: near.when } }
    const hour = c.when.half ? c.when.hour : hourInPart(c.when.hour, near.when.part)
    return { ...c, when: { ...c.when, hour, base: near.when.base } }
  })
}

/** At most two words between, and no other sentence. */
const NEAR = 3

function isBeside(terms: Terms, time: Candidate, other: Candidate): boolean {
  if (!isDay(other.when) && other.when.type !== 'part') return false
  const from = Math.min(time.last, other.last) + 1
  const to = Math.max(time.first, other.first)
  if (to - from > NEAR) return false
  for (let at = from; at < to; at++) if (terms.sign(at, '.!?؟;؛')) return false
  return true
}
