/** Days and periods counted from publication: "yesterday", "last week", "العام المقبل", "now". */
import { candidate, deicticOf, shiftOf } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import { unitOf } from '../units.ts'
import type { Candidate } from '../when.ts'

/** Single hours and days have no "last": "the last minute" is no date. "The following day" is. */
const CLOCK_UNITS = new Set(['second', 'minute', 'hour'])
/** "the end of the year": the one now. */
const EDGED = new Set(['week', 'month', 'year'])

function readUnit(terms: Terms, term: Term): Candidate | null {
  const unit = unitOf(term)
  if (!unit || term.form !== 'singular' || CLOCK_UNITS.has(unit)) return null
  const after = terms.from(term.last + 1, 'deictic-after')
  const before = terms.upTo(term.first - 1, 'deictic-before')
  const marked = after && (term.definite || !terms.lexicon.words.article) ? after : before
  const deictic = deicticOf(marked)
  if (!marked || !deictic) return readEdge(terms, term)
  // هذه السنة is this year, هذه سنة الحياة the way of life.
  if (marked === before && deictic === 'this' && terms.lexicon.words.article && !term.definite) return null
  // "the next day" is the one after what was told; "next week" is seen from publication.
  const nextDay = unit === 'day' && deictic === 'next' && !terms.lexicon.words.article
  const anchored = deictic === 'following' || deictic === 'previous' || nextDay
  if (unit === 'day' && !anchored) return null
  const when = {
    type: 'shift' as const,
    unit,
    by: shiftOf(deictic),
    anchor: anchored ? ('text' as const) : ('published' as const),
  }
  const first = marked === after ? term : marked
  const last = marked === after ? after.last : term.last
  return candidate(terms, first.first, last, 'date', when, first.start)
}

/** "(by the end of the) year", نهاية (العام). */
function readEdge(terms: Terms, term: Term): Candidate | null {
  const unit = unitOf(term)
  if (!unit || !EDGED.has(unit) || terms.digits(term.last + 1) !== null) return null
  const article = terms.lexicon.words.article
  const joint = terms.upTo(term.first - 1, 'joint')
  const edged = article
    ? term.definite && terms.upTo(term.first - 1, 'edge')
    : joint && terms.upTo(joint.first - 1, 'edge')
  if (!edged || terms.from(term.last + 1, 'joint')) return null
  return candidate(
    terms,
    term.first,
    term.last,
    'date',
    { type: 'shift', unit, by: 0, anchor: 'published' },
    term.start,
  )
}

/** "in the" is one joint of two words. */
const isLongJoint = (terms: Terms, term: Term) =>
  terms.allUpTo(term.first - 1, 'joint').some(joint => joint.words.length > 1)

/** "in the future" is a time; "the future of the party", "future upgrades" are none. */
function isPlacedInTime(terms: Terms, term: Term): boolean {
  const article = terms.upTo(term.first - 1, 'joint')
  const cue = terms.upTo((article ?? term).first - 1, 'month-cue') ?? terms.upTo(term.first - 1, 'month-cue')
  const next = terms.tokens[term.last + 1]
  return (
    (cue !== undefined || isLongJoint(terms, term)) &&
    (next?.kind !== 'word' || terms.from(term.last + 1, 'between') !== undefined)
  )
}

/** Finds relative days, references to now, past and future, and periods with a deictic. */
export function findRelative(terms: Terms): Candidate[] {
  const days = terms
    .of('relative-day')
    .map(t =>
      candidate(
        terms,
        t.first,
        t.last,
        'date',
        { type: 'shift', unit: 'day', by: Number(t.value), anchor: 'published' },
        t.start,
      ),
    )
  const references = terms
    .of('reference')
    .filter(term => !term.weak || isPlacedInTime(terms, term))
    .map(t => candidate(terms, t.first, t.last, 'date', { type: 'fixed', value: String(t.value) }, t.start))
  const within = terms
    .of('within')
    .map(t => candidate(terms, t.first, t.last, 'date', { type: 'within' }, t.start, true))
  return [...days, ...references, ...within, ...terms.of('unit').flatMap(term => readUnit(terms, term) ?? [])]
}
