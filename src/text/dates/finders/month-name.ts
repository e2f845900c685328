/** What belongs to the name of a month: its dot, its twin in another region's names; and days that have become names. */
import type { Term, Terms } from '../terms.ts'
import { yearAfter } from '../years.ts'

/** "Dec. 31": the dot of an abbreviation, when digits follow. */
export function skipDot(terms: Terms, month: Term): number {
  const dot = month.last + 1
  const abbreviated = month.weak && terms.sign(dot, '.') && !terms.tokens[dot]?.spaceBefore
  return abbreviated && terms.digits(dot + 1) !== null ? dot : skipTwin(terms, month)
}

const haveSameWords = (a: Term, b: Term) => a.words.join(' ') === b.words.join(' ')

/** The end of a second name of the same month: يناير/كانون الثاني, "يناير (كانون الثاني)", يونيو حزيران. */
function skipTwin(terms: Terms, month: Term): number {
  const open = month.last + 1
  const signed = terms.sign(open, '/(-')
  const isTwin = (term: Term) => term.value === month.value && !haveSameWords(term, month)
  const twin = terms.allFrom(signed ? open + 1 : open, 'month').find(isTwin)
  if (!twin) return month.last
  if (!terms.sign(open, '(')) return twin.last
  return terms.sign(twin.last + 1, ')') ? twin.last + 1 : month.last
}

/** هجمات 11 سبتمبر, "the January 6 riot": a day that has become a name, unless its year stands with it. */
export function isNameOfEvent(terms: Terms, first: number, last: number): boolean {
  const named = terms.upTo(first - 1, 'named-before') ?? terms.from(last + 1, 'named-after')
  return named !== undefined && yearAfter(terms, last + 1) === null
}
