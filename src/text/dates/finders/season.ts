/** Seasons: "this summer", "summer of 2017", الصيف الماضي. */
import type { Season } from '../../../languages/contract/dates.ts'
import { candidate, deicticOf } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate } from '../when.ts'
import { yearAfter } from '../years.ts'

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['SP', 'SP'],
  ['SU', 'SU'],
  ['FA', 'FA'],
  ['WI', 'WI'],
])

function readSeason(terms: Terms, term: Term): Candidate | null {
  const season = SEASONS.get(String(term.value))
  if (!season) return null
  const after = terms.from(term.last + 1, 'deictic-after')
  const before = terms.upTo(term.first - 1, 'deictic-before')
  const follows = after && !terms.from(after.last + 1, 'unit') ? after : undefined
  const marked = follows ?? before
  const deictic = deicticOf(marked)
  const first = follows || !before ? term : before
  const last = follows?.last ?? term.last
  if (deictic)
    return candidate(
      terms,
      first.first,
      last,
      'date',
      { type: 'season', season, year: null, deictic },
      first.start,
    )
  const year = yearAfter(terms, term.last + 1)
  const when = { type: 'season' as const, season, year: year?.year ?? null }
  return candidate(
    terms,
    term.first,
    year?.last ?? term.last,
    'date',
    when,
    term.start,
    !year && !isCued(terms, term),
  )
}

/** "in the summer", في الصيف: spring and fall without more are other words. */
function isCued(terms: Terms, term: Term): boolean {
  if (term.definite) return terms.upTo(term.first - 1, 'month-cue') !== undefined
  const joint = terms.upTo(term.first - 1, 'joint')
  return joint !== undefined && terms.upTo(joint.last, 'joint') !== undefined && joint.last > joint.first
}

/** Finds seasons; a bare one is weak and waits for a year beside it. */
export function findSeasons(terms: Terms): Candidate[] {
  return terms.of('season').flatMap(term => readSeason(terms, term) ?? [])
}
