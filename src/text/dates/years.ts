/** A year after a month, a season or a word for year. */
import { OUR_YEARS, within } from '../numbers/plain-year.ts'
import { placesAfter } from './steps.ts'
import type { Terms } from './terms.ts'

export interface ReadYear {
  /** null: a year of another calendar, recognised only. */
  year: number | null
  /** The year of the Hijri calendar: "1440 هـ". */
  hijri?: number
  last: number
}

/** "18" is 2018, "71" is 1971: two digits of a year to come are of the last century. Four stay as they are. */
const LAST_CENTURY_FROM = 40

export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year >= LAST_CENTURY_FROM ? 1900 + year : 2000 + year
}

/** The furthest years that four digits are taken for. */
const EARLIEST = 1000
const LATEST = 2199

/** Four digits that are a year by themselves: "2017", not "2017.5", "2017%", "1990s". */
export function bareYear(terms: Terms, at: number): number | null {
  const digits = terms.digits(at)
  if (digits?.length !== 4) return null
  const year = Number(digits)
  if (year < EARLIEST || year > LATEST) return null
  const next = terms.tokens[at + 1]
  if (next && !next.spaceBefore) {
    if (next.kind === 'digits' || terms.sign(at + 1, '%٪°$€£')) return null
    if (terms.sign(at + 1, '.,:٫٬') && followsClosely(terms, at + 2)) return null
    if (next.kind === 'word' && terms.from(at + 1, 'decade-ending')) return null
  }
  const before = terms.tokens[at - 1]
  const span = terms.tokens[at]
  if (before && !span?.spaceBefore && terms.sign(at - 1, '.,:$€£٫٬') && terms.digits(at - 2)) return null
  if (before && terms.sign(at - 1, '$€£¥')) return null
  return year
}

/** "the 2011 season", "fiscal 1987 year": one unit, which no such number counts. */
export function isYearOfUnit(terms: Terms, at: number): boolean {
  const year = bareYear(terms, at)
  const unit = terms.from(at + 1, 'unit')
  if (year === null || !within(year, OUR_YEARS) || unit?.form !== 'singular') return false
  return terms.lexicon.words.groupsThousands && (unit.value === 'season' || unit.value === 'year')
}

/** Digits right after a sign without a space: the sign is a separator. */
function followsClosely(terms: Terms, at: number): boolean {
  return terms.digits(at) !== null && terms.tokens[at]?.spaceBefore === false
}

/** Any number of one to four digits where a word for year or an era says that it is one. */
function cuedYear(terms: Terms, at: number): number | null {
  const digits = terms.digits(at)
  return digits && digits.length <= 4 ? Number(digits) : null
}

function withEra(terms: Terms, year: number, at: number): ReadYear {
  const era = terms.from(at + 1, 'era')
  if (!era) return { year, last: at }
  if (era.value === 'other') return { year: null, hijri: year, last: era.last }
  return { year: era.value === 'common' ? year : null, last: era.last }
}

/** The year at this token where something around it says that it is one: of one to four digits. */
export function cuedYearAt(terms: Terms, at: number): ReadYear | null {
  const year = cuedYear(terms, at)
  return year === null ? null : withEra(terms, year, at)
}

/** The year that stands at this token: "2017", "عام 2017", "1440 هـ". */
export function yearAt(terms: Terms, at: number): ReadYear | null {
  const word = terms.from(at, 'before-year')
  if (word) {
    const year = cuedYear(terms, word.last + 1)
    if (year !== null && !isCounted(terms, word.last + 1)) return withEra(terms, year, word.last + 1)
    return null
  }
  const year = bareYear(terms, at)
  return year === null ? null : withEra(terms, year, at)
}

/** The number reader saw more than these digits: "2017 million". */
export function isCounted(terms: Terms, at: number): boolean {
  const number = terms.numberFrom(at)
  return number !== undefined && number.last > at
}

/**
 * A year in words: "nineteen eighty-six", "nineteen oh one", "two thousand and eighteen", ألفين. Whole thousands count
 * things too ("In June two thousand people"), so those must end their phrase.
 */
function spokenYear(terms: Terms, at: number): ReadYear | null {
  const first = terms.numberFrom(at)
  if (first?.form !== 'words' || first.kind !== 'cardinal') return null
  if (first.value >= EARLIEST && first.value <= LATEST)
    return terms.tokens[first.last + 1]?.kind === 'word' ? null : { year: first.value, last: first.last }
  if (first.value < 13 || first.value > 20) return null
  const second = terms.numberFrom(first.last + 1)
  if (second?.form !== 'words' || second.kind !== 'cardinal') return null
  // "nineteen zero one": the zero stands for the tens.
  const units = second.value === 0 ? terms.numberFrom(second.last + 1) : second
  if (!units || (units === second ? units.value < 10 || units.value > 99 : units.value > 9)) return null
  return { year: first.value * 100 + units.value, last: units.last }
}

/** The year that belongs to a month or season ending before `at`: "June[, 2018]", "يونيو [من عام 2017]". */
export function yearAfter(terms: Terms, at: number, afterDay = false): ReadYear | null {
  for (const place of placesAfter(terms, at)) {
    const found = yearAt(terms, place) ?? (afterDay ? spokenYear(terms, place) : null)
    if (found) return found
  }
  return null
}
