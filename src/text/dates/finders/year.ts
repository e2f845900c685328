/** Years alone: "in 2014", "عام 2017", "2015-17", "between 2015 and 2017". */
import { fold } from '../../fold.ts'
import { lexiconOf } from '../../numbers/lexicon.ts'
import { OUR_YEARS, within } from '../../numbers/plain-year.ts'
import { candidate, isFunctionWord } from '../steps.ts'
import type { Terms } from '../terms.ts'
import type { Candidate, When } from '../when.ts'
import { bareYear, cuedYearAt, isCounted, isYearOfUnit, type ReadYear, yearAt } from '../years.ts'
import { modifiesNoun } from './year-before-noun.ts'

/** Years that digits are taken for with a preposition before them, and without any cue. */
const CUED = { from: 1500, to: 2100 }

/** Smaller numbers with that letter are hectares or a class at school: 120 هـ, الصف 3 هـ. */
const FIRST_BARE = 1000

/** 1388هـ, (256 هـ): the mark of another calendar needs no cue. */
function otherYearAt(terms: Terms, at: number): ReadYear | null {
  if (terms.from(at + 1, 'era')?.value !== 'other' || isCounted(terms, at)) return null
  if (Number(terms.digits(at)) < FIRST_BARE && !terms.sign(at - 1, '(')) return null
  return cuedYearAt(terms, at)
}

/** Part of a date: the 1436 of 12/3/1436هـ and of 25-12 - 1436هـ; but سنة 1436هـ/1437هـ are two years. */
function isLastPart(terms: Terms, at: number): boolean {
  if (terms.upTo(at - 2, 'era')) return false
  return terms.sign(at - 1, '/-–') || (terms.sign(at - 1, '.,') && terms.tokens[at]?.spaceBefore === false)
}

/** "2015-17", "2015–2017", "2018/19", 1435 / 1436هـ: one date. */
function readRange(terms: Terms, at: number): Candidate | null {
  const from = bareYear(terms, at)
  if (from === null || !terms.sign(at + 1, '-–—/') || terms.sign(at + 3, '-–/')) return null
  const other = otherYearAt(terms, at + 2)
  if (!other && !within(from, CUED)) return null
  const isSpaced = terms.tokens[at + 1]?.spaceBefore || terms.tokens[at + 2]?.spaceBefore
  const word = terms.upTo(at - 1, 'before-year')
  // "1434 - 1435" may be two numbers; with a word for year, the mark of an era or alone in brackets they are years.
  const era = terms.from(at + 3, 'era')
  const inBrackets = terms.sign(at - 1, '(') && terms.sign(at + 3, ')')
  const ofPeriod = isOfPeriod(terms, at)
  if (isSpaced && !word && !era && !inBrackets && !ofPeriod) return null
  const mayTurn = (era !== undefined || ofPeriod) && terms.sign(at + 1, '/')
  const years = inOrder(from, lastOfRange(terms, at + 2, from), mayTurn)
  if (!years) return null
  const last = era?.last ?? at + 2
  const [hijriYear, lastHijriYear] = years
  const when: When = other
    ? { type: 'hijri', hijriYear, lastHijriYear, year: null, month: null, day: null }
    : { type: 'fixed', value: years.join('/') }
  return candidate(terms, word?.first ?? at, last, 'date', when, word?.start)
}

/** The second year of a range, in two digits or four; 0 for none. */
function lastOfRange(terms: Terms, at: number, from: number): number {
  const digits = terms.digits(at)
  if (digits?.length === 2) return from - (from % 100) + Number(digits)
  return digits?.length === 4 ? Number(digits) : 0
}

/** 2003/2002م, موسم 2003/2002: from right to left the later year of a season may stand first. */
function inOrder(from: number, to: number, mayTurn: boolean): [number, number] | null {
  if (to > from && to <= from + 100) return [from, to]
  return mayTurn && to === from - 1 ? [to, from] : null
}

/** Words after the digits that make them a number of things, or an hour: a unit, the name of a zone. */
function countsSomething(terms: Terms, at: number): boolean {
  // "by 1700 GMT"
  if (terms.from(at + 1, 'clock-after')) return true
  return isCounted(terms, at) || (terms.from(at + 1, 'unit') !== undefined && !isYearOfUnit(terms, at))
}

/** "(2015)", "Brazil, 2014.", "انتخابات 2016.": nothing is counted after them. */
function standsAlone(terms: Terms, at: number): boolean {
  const next = terms.tokens[at + 1]
  if (terms.sign(at - 1, '(') && terms.sign(at + 1, ')')) return true
  if (terms.tokens[at - 1]?.kind !== 'word') return false
  return !next || terms.sign(at + 1, ',،.;؛)!؟?»”"') || terms.from(at + 1, 'joint') !== undefined
}

/** "2004's best film": what is of the year. */
function ownsSomething(terms: Terms, at: number): boolean {
  const isTight = [at + 1, at + 2].every(place => terms.tokens[place]?.spaceBefore === false)
  return isTight && terms.sign(at + 1, "'’") && terms.from(at + 2, 'decade-ending') !== undefined
}

/** موسم 2022م: the mark of the era stands against the digits, and they are no length. */
function hasEra(terms: Terms, at: number): boolean {
  const era = terms.from(at + 1, 'era')
  return (
    era !== undefined && terms.tokens[at + 1]?.spaceBefore === false && !terms.upTo(at - 1, 'length-noun')
  )
}

/** انتخابات 2020 المقبلة: nothing with an article is counted by digits, so the year stands for itself. */
function isBeforeArticle(terms: Terms, at: number): boolean {
  const { article } = terms.lexicon.words
  const next = terms.tokens[at + 1]
  return (
    article !== null &&
    terms.tokens[at - 1]?.kind === 'word' &&
    next?.kind === 'word' &&
    next.folded.startsWith(article) &&
    next.folded.length > article.length + 2
  )
}

/** Words between the noun and its year: كأس الأمم الأفريقية للشباب 2019. */
const YEARLY_REACH = 4

/** كأس الأمم الأفريقية 2019 رسميا: what is held every year stands a few words before. */
function isOfYearlyNoun(terms: Terms, at: number): boolean {
  // بطولة قيمتها 2000 دولار
  const { measureHeads } = lexiconOf(terms.passage.language)
  if (measureHeads.has(terms.tokens[at + 1]?.folded ?? '')) return false
  for (let back = 1; back <= YEARLY_REACH; back++) {
    if (terms.tokens[at - back]?.kind !== 'word') return false
    if (terms.upTo(at - back, 'yearly-noun')) return true
  }
  return false
}

/** Adjectives between the word for a period and its year: العام المالي الجديد 2011. */
const PERIOD_REACH = 2
const PERIODS = new Set(['year', 'season'])

/** العام الحالي 2015, الموسم الرياضي 2021: a word for year or season before, with nothing but its adjectives between. */
function isOfPeriod(terms: Terms, at: number): boolean {
  const { article } = terms.lexicon.words
  if (article === null) return false
  for (let back = 1; back <= PERIOD_REACH + 1; back++) {
    const unit = terms.upTo(at - back, 'unit')
    if (unit) return unit.form === 'singular' && PERIODS.has(String(unit.value))
    const word = terms.tokens[at - back]
    if (word?.kind !== 'word' || !word.folded.startsWith(fold(article))) return false
  }
  return false
}

/** Nothing that could be counted stands behind: no noun, or one that a joiner begins. */
function countsNothing(terms: Terms, at: number): boolean {
  if (!isBeforeNoun(terms, at)) return true
  const { prefixJoiners, joinerInitials } = lexiconOf(terms.passage.language)
  const next = terms.tokens[at + 1]?.folded ?? ''
  return !joinerInitials.has(next) && prefixJoiners.some(joiner => next.startsWith(joiner))
}

/** A word that digits may count stands behind: no function word, and none with an article. */
function isBeforeNoun(terms: Terms, at: number): boolean {
  const { article } = terms.lexicon.words
  const next = terms.tokens[at + 1]
  return (
    article !== null && next?.kind === 'word' && !isFunctionWord(terms, at + 1) && !isBeforeArticle(terms, at)
  )
}

/** The year before "and" or "to" already stands: "2015 and 2017". */
function continuesYear(terms: Terms, at: number): boolean {
  const between = terms.upTo(at - 1, 'between')
  return between !== undefined && bareYear(terms, between.first - 1) !== null
}

/** A preposition before the year; not as the end of a longer cue of number (أكثر من 2000). */
function isCued(terms: Terms, at: number): boolean {
  const cue = terms.upTo(at - 1, 'year-cue')
  const amount = terms.upTo(at - 1, 'duration-cue')
  return cue !== undefined && !(amount && amount.first < cue.first)
}

function readYear(terms: Terms, at: number): Candidate | null {
  const span = readRange(terms, at)
  if (span) return span
  const other = isLastPart(terms, at) ? null : otherYearAt(terms, at)
  if (other) return candidate(terms, at, other.last, 'date', whenOf(other))
  const year = bareYear(terms, at)
  if (year === null || countsSomething(terms, at)) return null
  const cued = isCued(terms, at) || continuesYear(terms, at)
  const alone =
    isOfYearlyNoun(terms, at) ||
    standsAlone(terms, at) ||
    modifiesNoun(terms, at) ||
    ownsSomething(terms, at) ||
    isYearOfUnit(terms, at) ||
    hasEra(terms, at) ||
    isBeforeArticle(terms, at) ||
    (isOfPeriod(terms, at) && countsNothing(terms, at))
  // "in 1701" is a year; of إلى 1701 زيارة the noun is counted.
  const range = isBeforeNoun(terms, at) ? OUR_YEARS : CUED
  if (!(cued && within(year, range)) && !(alone && within(year, OUR_YEARS))) return null
  const read = yearAt(terms, at)
  return candidate(terms, at, read?.last ?? at, 'date', read ? whenOf(read) : { type: 'unknown' })
}

/** "1440 هـ" is a year of the Hijri calendar; before this era it has no value. */
function whenOf({ year, hijri }: ReadYear): When {
  if (hijri !== undefined) return { type: 'hijri', hijriYear: hijri, year: null, month: null, day: null }
  return year === null ? { type: 'unknown' } : { type: 'year', year }
}

/** Finds years that belong to no month. */
export function findYears(terms: Terms): Candidate[] {
  const found: Candidate[] = []
  for (const word of terms.of('before-year')) {
    const range = readRange(terms, word.last + 1)
    const read = yearAt(terms, word.first)
    if (range) found.push({ ...range, start: word.start, first: word.first })
    else if (read) {
      const when = whenOf(read)
      found.push(candidate(terms, word.first, read.last, 'date', when, word.start))
    }
  }
  for (const at of terms.digitPlaces) {
    if (terms.upTo(at - 1, 'before-year')) continue
    const year = readYear(terms, at)
    if (year) found.push(year)
  }
  return found
}
