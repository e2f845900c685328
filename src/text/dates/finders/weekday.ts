/** Days of the week: "Saturday", "last Tuesday", "يوم السبت الماضي". */
import { candidate, deicticOf, writtenAsName } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate } from '../when.ts'

function readWeekday(terms: Terms, day: Term): Candidate | null {
  const word = terms.upTo(day.first - 1, 'before-day')
  if (!writtenAsName(terms, day)) return null
  const after = terms.from(day.last + 1, 'deictic-after')
  // "Tuesday last week": the deictic belongs to the week.
  const follows = after && !terms.from(after.last + 1, 'unit') ? deicticOf(after) : undefined
  const before = terms.upTo(day.first - 1, 'deictic-before')
  const deictic = follows ?? deicticOf(before)
  const weekday = Number(day.value)
  // A short or ambiguous name ("Sat", أحد) counts beside the word for day, or as part of a full date.
  const weak = day.weak && !word && !isListed(terms, day)
  const first = follows ? (word ?? day) : (before ?? word ?? day)
  const last = follows && after ? after.last : day.last
  return candidate(terms, first.first, last, 'date', { type: 'weekday', weekday, deictic }, first.start, weak)
}

/** "Mon or Tue", "Sat and Sun": two short names say what each of them is. */
function isListed(terms: Terms, day: Term): boolean {
  const after = terms.from(day.last + 1, 'between')
  const before = terms.upTo(day.first - 1, 'between')
  const others = [
    after && terms.from(after.last + 1, 'weekday'),
    before && terms.upTo(before.first - 1, 'weekday'),
  ]
  return others.some(
    other => other !== undefined && terms.lexicon.words.capitalised && writtenAsName(terms, other),
  )
}

/** Finds the names of weekdays with what says which one is meant. */
export function findWeekdays(terms: Terms): Candidate[] {
  return terms.of('weekday').flatMap(day => readWeekday(terms, day) ?? [])
}
