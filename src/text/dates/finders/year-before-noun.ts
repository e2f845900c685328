/** Years that describe a noun, and numbers of things that only look like years: "a 2003 film", "killing 2014 civilians". */
import { lexiconOf } from '../../numbers/lexicon.ts'
import { isNoRoundNumber } from '../../numbers/plain-year.ts'
import { isCapital, isClose, isFunctionWord } from '../steps.ts'
import type { Terms } from '../terms.ts'

/**
 * "the 2016 election", "a 2003 film", "1986 results": where thousands are grouped, four plain digits before a noun count
 * nothing. Capitals are a name ("the 2018 World Cup").
 */
export function modifiesNoun(terms: Terms, at: number): boolean {
  const next = terms.tokens[at + 1]
  if (!terms.lexicon.words.groupsThousands || next?.kind !== 'word' || isCapital(terms, at + 1)) return false
  if (countsBefore(terms, at) || isMeasuring(terms, at + 1)) return false
  const article = terms.from(at - 1, 'joint') ?? terms.from(at - 1, 'age-decade')
  const isIrregular = isIrregularPlural(terms, at + 1)
  const looksLikeMany = isIrregular || endsAsPlural(terms, next.folded)
  const isSingular = !looksLikeMany || (isIrregular && isAttribute(terms, at + 1))
  // "a 2014 data breach": one thing, whose first noun may look like many.
  if ((article && isSingular) || (looksLikeMany && terms.upTo(at - 1, 'one'))) return true
  if (!next.spaceBefore || isFunctionWord(terms, at + 1) || isMeasured(terms, at + 1)) return false
  if (endsName(terms, at - 1) || isGlued(terms, at) || terms.upTo(at - 1, 'duration-cue')) return false
  if (!isNoRoundNumber(Number(terms.digits(at)))) return isSingular && !countsMany(terms, at + 1)
  return !isIrregular
}

/** "up to 2012 tickets", "killing 2014 civilians". */
const countsBefore = (terms: Terms, at: number) => terms.upTo(at - 1, 'count-cue') !== undefined

/** "a 2000 person crowd", "a 2016 word essay": so many of them. */
const isMeasuring = (terms: Terms, at: number) =>
  terms.passage.language.dates.measuredInSingular.includes(terms.tokens[at]?.folded ?? '')

/** "the 2023 WOMEN'S final", "the 2011 DATA breach": the plural describes what follows; "the 2019 people killed" are counted. */
function isAttribute(terms: Terms, at: number): boolean {
  const next = terms.tokens[at + 1]
  if (terms.sign(at + 1, "'’") && !next?.spaceBefore) return true
  const { pastEndings } = terms.passage.language.dates.tense
  return (
    next?.kind === 'word' &&
    !isFunctionWord(terms, at + 1) &&
    !pastEndings.some(ending => next.folded.endsWith(ending))
  )
}

/** "the top 2000 global COMPANIES"; but "whose 2000 murder conviction". */
function countsMany(terms: Terms, from: number): boolean {
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const token = terms.tokens[at]
    if (token?.kind !== 'word' || isFunctionWord(terms, at)) return false
    if (endsAsPlural(terms, token.folded) || isIrregularPlural(terms, at)) return true
  }
  return false
}

const LONGEST_PHRASE = 3

/** "#storm2016 pictures": the digits belong to the word. */
const isGlued = (terms: Terms, at: number) =>
  terms.tokens[at]?.spaceBefore === false && terms.tokens[at - 1]?.kind === 'word'

/** "films", and no "crisis". */
function endsAsPlural(terms: Terms, word: string): boolean {
  const { pluralEndings, notPluralEndings } = terms.passage.language.numbers.cues
  const ends = (endings: readonly string[]) => endings.some(ending => word.endsWith(ending))
  return ends(pluralEndings) && !ends(notPluralEndings)
}

/** A unit, a scale or a currency: "2012 km". */
const isMeasured = (terms: Terms, at: number) =>
  lexiconOf(terms.passage.language).measureHeads.has(terms.tokens[at]?.folded ?? '')

/** "1967 people" are counted. */
const isIrregularPlural = (terms: Terms, at: number) =>
  terms.passage.language.numbers.cues.irregularPlurals.includes(terms.tokens[at]?.folded ?? '')

/** "Windows 2000 users", "the EMSW-2023 grant": the number of a name, whose first word opens no sentence. */
function endsName(terms: Terms, at: number): boolean {
  if (terms.sign(at, '-–')) return isClose(terms, at) && isClose(terms, at + 1)
  if (terms.tokens[at]?.kind !== 'word') return false
  if (!isCapital(terms, at)) return false
  return terms.tokens[at - 1] !== undefined && !terms.sign(at - 1, '.!?:“"')
}
