/** Days of the week: "Saturday", "last Tuesday", "يوم السبت الماضي". */
import type { Deictic } from '../../../languages/contract/dates.ts'
import { candidate, deicticOf, writtenAsName } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate } from '../when.ts'

function readWeekday(terms: Terms, day: Term): Candidate | null {
  const word = terms.upTo(day.first - 1, 'before-day')
  if (!writtenAsName(terms, day) || isNumberWhole(terms, day)) return null
  const after = terms.from(day.last + 1, 'deictic-after')
  // الجمعة الأخيرة من رمضان is not the last one before publication.
  if (after && terms.allFrom(after.last + 1, 'joint').some(j => terms.from(j.last + 1, 'other-month')))
    return null
  // "Tuesday last week": the deictic belongs to the week.
  const follows = after && !terms.from(after.last + 1, 'unit') ? deicticOf(after) : undefined
  const before = terms.upTo(day.first - 1, 'deictic-before')
  const deictic = follows ?? deicticOf(before) ?? sharedDeictic(terms, day)
  const weekday = Number(day.value)
  // A short or ambiguous name ("Sat", أحد) counts beside the word for day, or as part of a full date.
  const weak = day.weak && !word && !isListed(terms, day)
  const first = follows ? (word ?? day) : (before ?? word ?? day)
  const last = follows && after ? after.last : day.last
  return candidate(terms, first.first, last, 'date', { type: 'weekday', weekday, deictic }, first.start, weak)
}

/** يوم واحد: what reads as "and Sunday" is the number one. */
const isNumberWhole = (terms: Terms, { first, start }: Term): boolean =>
  start !== terms.tokens[first]?.start && terms.numberFrom(first)?.start === terms.tokens[first]?.start

/** يومي الثلاثاء والأربعاء المقبلين: what follows the second name is said of both. */
function sharedDeictic(terms: Terms, day: Term): Deictic | undefined {
  const word = terms.from(day.last + 1, 'between')
  const other = terms.from((word ?? day).last + 1, 'weekday')
  const token = terms.tokens[day.last + 1]
  const particle = other && !word ? token?.text.slice(0, other.start - token.start) : undefined
  if (!other || (!word && !terms.lexicon.words.between.includes(particle ?? ''))) return undefined
  const after = terms.from(other.last + 1, 'deictic-after')
  return after && !terms.from(after.last + 1, 'unit') ? deicticOf(after) : undefined
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
