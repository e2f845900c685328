/** Joins what stands around a length of time: "1 hour and 30 minutes", "two days after today", قبل يومين من عيد الفطر. */
import { partsOf } from '../resolve-days.ts'
import { candidate } from '../steps.ts'
import type { Terms } from '../terms.ts'
import { isLonger } from '../units.ts'
import type { Candidate, DurationWhen, When } from '../when.ts'

interface Length extends Candidate {
  when: DurationWhen
}

const isLength = (candidate: Candidate | undefined): candidate is Length =>
  candidate?.when.type === 'duration' && !candidate.when.shared && partsOf(candidate.when) !== null

type Gap = 'none' | 'sign' | 'and' | 'other'

/** Nothing, a comma, or "and" between two lengths. */
function gapBetween(terms: Terms, left: Candidate, right: Candidate): Gap {
  const from = left.last + 1
  if (from === right.first) return right.start > (terms.tokens[from]?.start ?? 0) ? 'and' : 'none'
  if (terms.sign(from, ',،') && from + 1 === right.first) return 'sign'
  const and = terms.from(terms.sign(from, ',،') ? from + 1 : from, 'and')
  return and && and.last + 1 === right.first ? 'and' : 'other'
}

/** "the last three months": seen from somewhere, it has no more parts. */
const isSeen = (terms: Terms, length: Candidate) =>
  ['deictic-before' as const, 'rolling' as const].some(category => terms.from(length.first, category)) ||
  terms.upTo(length.last, 'deictic-after') !== undefined

/** Parts of one length: each unit once; after a comma or "and" the smaller one. */
function belongTogether(terms: Terms, left: Length, right: Length): boolean {
  const gap = gapBetween(terms, left, right)
  if (gap === 'other' || isSeen(terms, left) || terms.upTo(left.first - 1, 'between')) return false
  // "seven days a week": how often, no eighth day.
  if (gap === 'none' && terms.from(right.first, 'per')) return false
  const units = (partsOf(left.when) ?? []).map(part => part.unit)
  const next = (partsOf(right.when) ?? []).map(part => part.unit)
  if (next.some(unit => units.includes(unit))) return false
  const [last] = units.slice(-1)
  return gap !== 'sign' || (last !== undefined && next.every(unit => isLonger(last, unit)))
}

/** "1 year 1 month 21 days", "1 hour and 30 minutes": one length. */
export function joinLengths(terms: Terms, durations: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const right of [...durations].sort((a, b) => a.first - b.first)) {
    const left = joined.at(-1)
    if (!isLength(left) || !isLength(right) || !belongTogether(terms, left, right)) {
      joined.push(right)
      continue
    }
    const more = [...(partsOf(left.when) ?? []).slice(1), ...(partsOf(right.when) ?? [])]
    const when: DurationWhen = { ...left.when, more }
    joined[joined.length - 1] = candidate(terms, left.first, right.last, 'duration', when, left.start)
  }
  return joined
}

/** What a length can be counted from. */
function isAnchor(when: When): boolean {
  if (when.type === 'shift') return when.unit === 'day'
  return ['day', 'weekday', 'holiday', 'month-day', 'nth-weekday', 'offset'].includes(when.type)
}

interface Offset {
  sign: 1 | -1
  first: number
  start: number
}

/** "two days after" X; بعد يومين من X. */
function offsetOf(terms: Terms, length: Candidate, base: Candidate): Offset | null {
  const between = terms.from(length.last + 1, 'offset')
  // "the five months from 3 August to 24 December" is a length.
  const spans = terms.from(base.last + 1, 'between') !== undefined && terms.upTo(length.first - 1, 'joint')
  if (between && between.last + 1 === base.first && !spans)
    return { sign: between.value === 1 ? 1 : -1, first: length.first, start: length.start }
  const event = terms.allFrom(length.last + 1, 'from-event').some(term => term.last + 1 === base.first)
  if (!event) return null
  const after = terms.upTo(length.first - 1, 'later-before')
  const before = after ? undefined : terms.upTo(length.first - 1, 'ago-before')
  const cue = after ?? before
  return cue ? { sign: after ? 1 : -1, first: cue.first, start: cue.start } : null
}

/** قبل عيد الميلاد بيومين: the length stands behind, with ب written onto it. */
function joinTrailing(terms: Terms, base: Candidate, length: Candidate): Candidate | null {
  if (!isLength(length) || !isAnchor(base.when) || !isOfDays(length) || length.first !== base.last + 1)
    return null
  const token = terms.tokens[length.first]
  const after = terms.upTo(base.first - 1, 'later-before')
  const cue = after ?? terms.upTo(base.first - 1, 'ago-before')
  if (!cue || !token || length.start === token.start) return null
  const when: When = { type: 'offset', base: base.when, length: length.when, sign: after ? 1 : -1 }
  return candidate(terms, cue.first, length.last, 'date', when, cue.start)
}

/** A day has no time to count "3 minutes from today" from: the length and the day are two things. */
const isOfDays = ({ when }: Length): boolean =>
  (partsOf(when) ?? []).every(({ unit }) => !isLonger('day', unit))

function joinOffset(terms: Terms, length: Candidate, base: Candidate): Candidate | null {
  if (!isLength(length) || !isAnchor(base.when) || !isOfDays(length)) return null
  const offset = offsetOf(terms, length, base)
  if (!offset) return null
  const when: When = { type: 'offset', base: base.when, length: length.when, sign: offset.sign }
  return candidate(terms, offset.first, base.last, 'date', when, offset.start)
}

/** A length before a date that it is counted from makes one date with it. */
export function joinOffsets(terms: Terms, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const left of candidates.toReversed()) {
    const right = joined.at(-1)
    const whole = right && (joinOffset(terms, left, right) ?? joinTrailing(terms, left, right))
    if (whole) joined[joined.length - 1] = whole
    else joined.push(left)
  }
  return joined.reverse()
}
