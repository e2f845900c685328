/** Days of the year by name: "Christmas", "Thanksgiving 2010", عيد الفطر. */
import { candidate, deicticOf, isCapital, isClose, isFunctionWord } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate } from '../when.ts'
import { yearAfter } from '../years.ts'

/** A word right behind that the name belongs to: "Christmas market", "Halloween Horror Nights". */
function belongsToNext(terms: Terms, term: Term): boolean {
  const at = term.last + 1
  if (terms.sign(at, '-–') && isClose(terms, at)) return true
  if (terms.tokens[at]?.kind !== 'word') return false
  // "before Christmas we met" goes on with a function word, "the Christmas market" with a noun.
  if (term.weak)
    return !isFunctionWord(terms, at) && !terms.from(at, 'day-part') && !terms.from(at, 'year-cue')
  return terms.lexicon.words.capitalised && isCapital(terms, at)
}

/** أول أيام عيد الفطر, "the second day of Eid al-Fitr": days after the holiday's first. */
function dayOf(terms: Terms, term: Term): { plus: number; first: number; start: number } | null {
  const joint = terms.upTo(term.first - 1, 'joint')
  const unit = terms.upTo((joint?.first ?? term.first) - 1, 'unit')
  const number = unit?.value === 'day' ? terms.numberUpTo(unit.first - 1) : undefined
  if (number?.kind !== 'ordinal' || number.value < 1 || number.value > 10) return null
  return { plus: number.value - 1, first: number.first, start: number.start }
}

function readHoliday(terms: Terms, term: Term): Candidate | null {
  const entry = terms.lexicon.words.holidays[Number(term.value)]
  if (
    !entry ||
    (terms.lexicon.words.capitalised &&
      term.weak &&
      !isCapital(terms, term.first) &&
      !isCued(terms, term) &&
      !terms.upTo(term.first - 1, 'deictic-before'))
  )
    return null
  const year = yearAfter(terms, term.last + 1)
  const after = terms.from(term.last + 1, 'deictic-after')
  const deictic = after && !terms.from(after.last + 1, 'unit') ? after : undefined
  const before = terms.upTo(term.first - 1, 'deictic-before')
  const counted = dayOf(terms, term)
  const dated = year !== null || deictic !== undefined || before !== undefined || counted !== null
  if (!dated && (belongsToNext(terms, term) || (term.weak && !isCued(terms, term)))) return null
  const head = counted ?? before ?? terms.upTo(term.first - 1, 'before-day') ?? term
  const when = {
    type: 'holiday' as const,
    rule: entry.rule,
    plus: counted?.plus,
    year: year?.hijri ?? year?.year ?? null,
    deictic: deicticOf(deictic ?? before),
  }
  return candidate(terms, head.first, year?.last ?? deictic?.last ?? term.last, 'date', when, head.start)
}

/** "at Christmas", "before Easter", في رأس السنة. */
function isCued(terms: Terms, term: Term): boolean {
  const carried = term.start > (terms.tokens[term.first]?.start ?? 0)
  return (
    carried ||
    ['holiday-cue' as const, 'month-cue' as const, 'on-day' as const, 'offset' as const].some(
      category => terms.upTo(term.first - 1, category) !== undefined,
    )
  )
}

/** Finds the holidays of the language's table. */
export function findHolidays(terms: Terms): Candidate[] {
  return terms.of('holiday').flatMap(term => readHoliday(terms, term) ?? [])
}
