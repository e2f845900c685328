/** Small steps that several finders take from one token to the next. */
import type { Deictic } from '../../languages/contract/dates.ts'
import type { DateKind } from '../analysis.ts'
import { fold } from '../fold.ts'
import { functionWords } from '../language-evidence.ts'
import type { NumberSpan } from '../numbers/number.ts'
import type { Term, Terms } from './terms.ts'
import type { Candidate, When } from './when.ts'

/** Deictic words of this language stand for one of these; the lexicon holds them as strings. */
export function deicticOf(term: Term | undefined): Deictic | undefined {
  switch (term?.value) {
    case 'last':
    case 'this':
    case 'next':
    case 'previous':
    case 'following':
    case 'beforeLast':
    case 'afterNext':
      return term.value
    default:
      return undefined
  }
}

const SHIFTS: Readonly<Record<Deictic, number>> = {
  this: 0,
  last: -1,
  previous: -1,
  beforeLast: -2,
  next: 1,
  following: 1,
  afterNext: 2,
}

/** How many units away from the anchor a deictic points. */
export function shiftOf(deictic: Deictic): number {
  return SHIFTS[deictic]
}

/** The token places that may follow after a joint ("of", من) or a comma, or without either; nearest first. */
export function placesAfter(terms: Terms, at: number, comma = true): number[] {
  const places = [at]
  if (comma && terms.sign(at, ',،')) places.push(at + 1)
  for (const joint of terms.allFrom(at, 'joint')) places.push(joint.last + 1)
  return places
}

/** The same to the left: places of the last token before `at`, without or with a joint between. */
export function placesBefore(terms: Terms, at: number): number[] {
  const places = [at - 1]
  const joint = terms.upTo(at - 1, 'joint')
  if (joint) places.push(joint.first - 1)
  return places
}

/** Builds a candidate over tokens; `start` where a particle is left outside. */
export function candidate(
  terms: Terms,
  first: number,
  last: number,
  kind: DateKind,
  when: When,
  start?: number,
  weak = false,
): Candidate {
  const from = terms.tokens[first]
  const to = terms.tokens[last]
  return {
    first,
    last,
    start: start ?? startAt(terms, first) ?? from?.start ?? 0,
    end: to?.end ?? 0,
    kind,
    when,
    weak,
    otherwise: undefined,
  }
}

/** Where the number at this token begins: "وخمسة" without its و. */
function startAt(terms: Terms, first: number): number | undefined {
  return terms.numberFrom(first)?.start
}

/** The number at this token, or behind an article that stands off from its digits: القرن الـ19, السنوات الـ 10. */
export function numberBehindArticle(terms: Terms, at: number): NumberSpan | undefined {
  const { article } = terms.lexicon.words
  const stands =
    article !== null && terms.tokens[at]?.folded === fold(article) && terms.digits(at + 1) !== null
  return terms.numberFrom(stands ? at + 1 : at)
}

/** Does the word at this token begin with a capital? Scripts without capitals say yes. */
export function isCapital(terms: Terms, at: number): boolean {
  const letter = terms.tokens[at]?.text.charAt(0) ?? ''
  return letter.toLowerCase() !== letter || letter.toUpperCase() === letter
}

/** Month and weekday names that are other words in small letters need a capital, or digits beside them ("5 may"). */
export function writtenAsName(terms: Terms, term: Term): boolean {
  if (!terms.lexicon.words.capitalised || isCapital(terms, term.first)) return true
  return !term.weak && !terms.lexicon.needCapital.has(terms.tokens[term.first]?.folded ?? '')
}

/** Is this token one of the language's most frequent words: "the", "we", إلى? */
export const isFunctionWord = (terms: Terms, at: number) =>
  functionWords(terms.passage.language).has(terms.tokens[at]?.folded ?? '')

/** Do these two tokens stand together without a space? */
export const isClose = (terms: Terms, at: number) => terms.tokens[at]?.spaceBefore === false
