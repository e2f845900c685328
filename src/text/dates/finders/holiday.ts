/** Days of the year by name: "Christmas", "Thanksgiving 2010", عيد الفطر. */
import { functionWords } from '../../language-evidence.ts'
import { candidate, deicticOf, isCapital, isClose } from '../steps.ts'
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

const isFunctionWord = (terms: Terms, at: number) =>
  functionWords(terms.passage.language).has(terms.tokens[at]?.folded ?? '')

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
  const dated = year !== null || deictic !== undefined || before !== undefined
  if (!dated && (belongsToNext(terms, term) || (term.weak && !isCued(terms, term)))) return null
  const head = before ?? terms.upTo(term.first - 1, 'before-day') ?? term
  const when = {
    type: 'holiday' as const,
    rule: entry.rule,
    year: year?.year ?? null,
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
