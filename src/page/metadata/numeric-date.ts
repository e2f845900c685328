/** Days written in numbers alone: "13/07/2025", "13.7.25", "2025年7月13日", "١٣/٧/٢٠٢٥". */
import { pageLanguageOf } from '../../languages/page-languages.ts'
import { fold } from '../../text/fold.ts'
import { tokenize } from '../../text/tokens.ts'

/** Year, month and day as written; it may be no day of the calendar. */
export type Day = [year: string, month: string, day: string]
type Order = 'day first' | 'month first' | 'year first'

/** Tokens with single spaces between them: "13 / 07 / 2025". A further part makes it a number of another kind (a version, a telephone), but not a clock. */
const YEAR_FIRST = /(?:^| )(\d{4}) [-/.] (\d{1,2}) [-/.] (\d{1,2})(?= |$)/g
/** The letter behind each number says what it is, in this order in every language that is written so. */
const WITH_LETTERS =
  /(?:^| )(\d{4}) [\p{sc=Han}\p{sc=Hangul}] (\d{1,2}) [\p{sc=Han}\p{sc=Hangul}] (\d{1,2}) [\p{sc=Han}\p{sc=Hangul}]/gu
const YEAR_LAST =
  /(?:^|[^-/.] |[^\d] [-/.] )(\d{1,2}) ([-/.]) (\d{1,2}) \2 (\d{4}|\d{2})(?= |$)(?! [/.] \d| - \d+(?!\d| :))/g
/** "25.04.24" is of this century up to here; later numbers are not known. */
const LATEST_SHORT_YEAR = 49

/** @returns every reading that is certain, as written from left to right within each form; none of "03/04/2025" in English. */
export function numericDays(text: string, language: string): Day[] {
  const tokens = tokenize(text.normalize('NFC'))
  // Words as composed: folding takes a Korean syllable apart.
  const plain = tokens
    .map(({ kind, text, folded }) => (kind === 'digits' ? folded : text.toLowerCase()))
    .join(' ')
  const days: Day[] = []
  for (const form of [YEAR_FIRST, WITH_LETTERS])
    for (const [, year = '', month = '', day = ''] of plain.matchAll(form)) days.push([year, month, day])
  for (const [, first = '', sign = '', second = '', year = ''] of plain.matchAll(YEAR_LAST)) {
    const read = year.length === 4 ? readLongYear : readShortYear
    const day = read(first, second, sign, year, () => orderIn(language, plain))
    if (day) days.push(day)
  }
  return days
}

type Read = (
  first: string,
  second: string,
  sign: string,
  year: string,
  order: () => Order | null,
) => Day | null

/** "." is day first everywhere; of other signs one number above 12 tells, or the language. */
const readLongYear: Read = (first, second, sign, year, order) => {
  if (sign === '.' || first === second || Number(first) > 12) return [year, second, first]
  if (Number(second) > 12) return [year, first, second]
  return order() === 'day first' ? [year, second, first] : null
}

/** "24.04.25" is a day of 2024 in Korean and of 2025 in German: the language tells, or nothing does. */
const readShortYear: Read = (first, second, sign, year, order) => {
  if (sign === '-' || year.length !== 2 || Number(year) > LATEST_SHORT_YEAR) return null
  const written = order()
  if (written === null || written === 'year first') return null
  return readLongYear(first, second, sign, `20${year}`, () => written)
}

const orders = new Map<string, Order | null>()

/**
 * The order in which a language writes a day in numbers. English has two, and templates leave "en" and "en-US" where they
 * found it; a page in another language with an English clock ("7/5/2025 9:30 AM") is written by software set to English.
 */
function orderIn(language: string, plain: string): Order | null {
  const known = orders.get(language)
  const order = known === undefined ? readOrder(language) : known
  if (known === undefined) {
    if (orders.size > 100) orders.clear()
    orders.set(language, order)
  }
  return order === null || hasEnglishClock(plain) ? null : order
}

function readOrder(language: string): Order | null {
  if (/^(?:und|en)?$/i.test(language)) return null
  try {
    const options = { calendar: 'gregory', day: 'numeric', month: 'numeric', year: 'numeric' } as const
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return null
    const parts = new Intl.DateTimeFormat(language, options).formatToParts(0)
    const first = parts.find(({ type }) => type === 'day' || type === 'month' || type === 'year')?.type
    if (/^en\b/i.test(language) && first !== 'day') return null
    return first === 'day' ? 'day first' : first === 'month' ? 'month first' : 'year first'
  } catch {
    return null
  }
}

function hasEnglishClock(plain: string): boolean {
  const { am, pm } = pageLanguageOf('en').calendar.meridiem
  const marks = new Set([...am, ...pm].map(fold))
  const words = plain.split(' ')
  // Behind a number: "am" is a word of German as well.
  return words.some((word, at) => marks.has(word) && /\d$/.test(words[at - 1] ?? ''))
}
