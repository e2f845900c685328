/** Dates at a distance: "three days ago", قبل ثلاثة أيام, منذ عامين, "four days later". */
import { candidate } from '../steps.ts'
import { tenseAround } from '../tense.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate, DurationWhen, When } from '../when.ts'

/** Minutes and hours before or after an event are lengths of time, not dates: "four minutes later". */
const CLOCK_UNITS = new Set(['second', 'minute', 'hour'])

interface Side {
  cue: Term
  /** The last token of the whole. */
  last?: number
  /** 0: seen from the other end. */
  sign: 1 | 0 | -1
  anchor: 'published' | 'text'
}

/** "a hundred years on", بعد مرور مئة عام: told of the day of publication, which lies so long after something. */
function readPassed(terms: Terms, length: Candidate): Side | null {
  const before = terms.upTo(length.first - 1, 'passed-before')
  if (before) {
    const event = terms.from(length.last + 1, 'from-event') !== undefined
    return event ? null : { cue: before, sign: 0, anchor: 'published' }
  }
  const after = terms.from(length.last + 1, 'passed-after')
  const next = (after?.last ?? 0) + 1
  const ends = terms.tokens[next]?.kind !== 'word' || terms.from(next, 'offset') !== undefined
  return after && ends ? { cue: after, sign: 0, anchor: 'published' } : null
}

/** "a year earlier"; but "a year earlier than planned", "two weeks earlier this month". */
const isSelfContained = (terms: Terms, { last }: Term) =>
  (['from-event', 'deictic-before', 'joint'] as const).every(next => !terms.from(last + 1, next))

/** The cue beside the duration and what it means. */
function readSide(terms: Terms, length: Candidate): Side | null {
  const after = terms.from(length.last + 1, 'ago-after')
  if (after) return { cue: after, sign: -1, anchor: 'published' }
  const later = terms.from(length.last + 1, 'later-after')
  if (later) return { cue: later, sign: 1, anchor: 'text' }
  const earlier = terms.from(length.last + 1, 'earlier-after')
  if (earlier) return isSelfContained(terms, earlier) ? { cue: earlier, sign: -1, anchor: 'text' } : null
  const fromNow = terms.from(length.last + 1, 'from-now')
  if (fromNow) {
    const after = terms.upTo(length.first - 1, 'later-before')
    const ago = after ? undefined : terms.upTo(length.first - 1, 'ago-before')
    const ahead = terms.upTo(length.first - 1, 'ahead-before')
    // "in three weeks' time", منذ شهر من الآن
    const cue = after ?? ago ?? ahead ?? fromNow
    return { cue, last: fromNow.last, sign: ago ? -1 : 1, anchor: 'published' }
  }
  const fromEvent = terms.from(length.last + 1, 'from-event') !== undefined
  const before = terms.upTo(length.first - 1, 'later-before')
  if (before) return fromEvent ? null : { cue: before, sign: 1, anchor: 'text' }
  // قبل أكثر من عام: the modifier stands inside. منذ أكثر من عقدين is "for more than": a length.
  const modifier = terms.upTo(length.first - 1, 'duration-cue')
  const ago =
    terms.upTo(length.first - 1, 'ago-before') ??
    (modifier && !terms.upTo(modifier.first - 1, 'month-cue')
      ? terms.upTo(modifier.first - 1, 'ago-before')
      : undefined)
  return ago && !fromEvent ? { cue: ago, sign: -1, anchor: 'published' } : null
}

/** How far before "in" the word may stand that compares: "the first annual fall in nine years". */
const COMPARED = 5

/** "for the second time in three years", "its worst day in a year": the length looks back. */
function isCompared(terms: Terms, at: number): boolean {
  for (let back = at - 1; back >= at - COMPARED && !terms.sign(back, '.;:!?'); back--) {
    if (terms.numberUpTo(back)?.kind === 'ordinal' || terms.upTo(back, 'compared')) return true
  }
  return false
}

/** "in two weeks" of a plan: the language's "in" before a length, where the clause looks ahead. */
function readAhead(terms: Terms, length: Candidate): Side | null {
  const cue = terms.upTo(length.first - 1, 'ahead-before')
  return cue && !isCompared(terms, cue.first) && tenseAround(terms, length) === 'future'
    ? { cue, sign: 1, anchor: 'published' }
    : null
}

/** What the distance is, without its cue. */
function whenOf(length: DurationWhen, side: Side): When {
  const { unit, count, more } = length
  if (count === null) return { type: 'fixed', value: 'PAST_REF' }
  // "a month and 21 days ago" is a day; "two months ago" is no more exact than a month.
  if (more?.length && side.anchor === 'published' && side.sign !== 0)
    return {
      type: 'offset',
      base: { type: 'shift', unit: 'day', by: 0, anchor: 'published' },
      length,
      sign: side.sign,
    }
  return { type: 'shift', unit, by: side.sign * count, anchor: side.anchor, counted: true }
}

function readDistance(terms: Terms, length: Candidate): Candidate | null {
  if (length.when.type !== 'duration' || length.when.shared) return null
  const { unit, count } = length.when
  const side = readPassed(terms, length) ?? readSide(terms, length) ?? readAhead(terms, length)
  if (!side) return null
  const trailing = side.cue.first > length.last
  if (CLOCK_UNITS.has(unit) && (side.anchor === 'text' || side.sign >= 0)) return null
  if (count === null && !(side.sign < 0 && side.anchor === 'published')) return null
  // منذ سنوات is "for years", قبل سنوات "years ago".
  if (count === null && !trailing && terms.upTo(side.cue.last, 'month-cue')) return null
  const first = trailing ? length.first : side.cue.first
  const last = side.last ?? (trailing ? side.cue.last : length.last)
  const start = trailing ? length.start : side.cue.start
  const found = candidate(terms, first, last, 'date', whenOf(length.when, side), start)
  return { ...found, otherwise: length }
}

/** Finds dates that are given by their distance from publication or from the date before. */
export function findDistances(terms: Terms, durations: readonly Candidate[]): Candidate[] {
  return durations.flatMap(length => readDistance(terms, length) ?? [])
}
