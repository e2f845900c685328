/** Clock times: "14:00", "2pm", "7.55am", "six in the morning", الساعة الثالثة والنصف مساءً. */
import type { NumberSpan } from '../../numbers/number.ts'
import { hourInPart } from '../part-of-day.ts'
import { candidate } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import type { Candidate } from '../when.ts'

interface Hour {
  hour: number
  minute: number
  last: number
  /** Written with minutes after a colon: a time without more. */
  colon: boolean
}

/** "14:00", "7.55", "2" at this token. */
function digitHour(terms: Terms, at: number): Hour | null {
  const digits = terms.digits(at)
  if (digits?.length === 4) return fourDigits(terms, at, digits)
  if (digits === null || digits.length > 2 || Number(digits) > 24) return null
  const minutes = terms.digits(at + 2)
  const close = terms.tokens[at + 1]?.spaceBefore === false && terms.tokens[at + 2]?.spaceBefore === false
  if (close && terms.sign(at + 1, ':.٫') && minutes?.length === 2 && Number(minutes) < 60)
    return { hour: Number(digits), minute: Number(minutes), last: at + 2, colon: terms.sign(at + 1, ':') }
  return { hour: Number(digits), minute: 0, last: at, colon: false }
}

/** "1100 GMT": four digits without a sign only before the name of a zone. */
function fourDigits(terms: Terms, at: number, digits: string): Hour | null {
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))]
  if (hour > 23 || minute > 59 || !terms.from(at + 1, 'clock-after')) return null
  return { hour, minute, last: at, colon: true }
}

/** "six", الثالثة. */
function spokenHour(terms: Terms, at: number): Hour | null {
  const number = terms.numberFrom(at)
  if (number?.form !== 'words' || number.value < 1 || number.value >= 13) return null
  // الواحدة والنصف comes as one number.
  const hour = Math.floor(number.value)
  return { hour, minute: Math.round((number.value - hour) * 60), last: number.last, colon: false }
}

/** وخمس: the number has "and" written onto it; not بخمس. */
function isAddedOn(terms: Terms, { first, start }: NumberSpan): boolean {
  const token = terms.tokens[first]
  const particle = token?.text.slice(0, start - token.start) ?? ''
  return terms.lexicon.words.and.includes(particle)
}

/** الثالثة وخمس دقائق, الساعة 3 و18 دقيقة. */
function minutesAfter(terms: Terms, hour: Hour): (Hour & { exact: boolean }) | null {
  const and = terms.from(hour.last + 1, 'and')
  const number = terms.numberFrom((and?.last ?? hour.last) + 1)
  if (number?.kind !== 'cardinal' || hour.minute !== 0) return null
  if (!and && !isAddedOn(terms, number)) return null
  const unit = terms.from(number.last + 1, 'unit')
  if (unit?.value !== 'minute' || number.value < 1 || number.value > 59) return null
  return { ...hour, minute: number.value, last: unit.last, exact: true }
}

/** الثالثة والنصف, "three o'clock"; "the quarter to" takes from the hour. */
function withFraction(terms: Terms, hour: Hour): Hour & { exact: boolean } {
  const fraction = terms.from(hour.last + 1, 'clock-fraction')
  if (!fraction) {
    const { minute, last, colon } = hour
    return minutesAfter(terms, hour) ?? { hour: hour.hour, minute, last, colon, exact: false }
  }
  const minutes = (hour.hour * 60 + Number(fraction.value) + 1440) % 1440
  return {
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    last: fraction.last,
    colon: hour.colon,
    exact: true,
  }
}

function inHalf(hour: number, half: Term | undefined): number {
  if (half?.value === 'pm' && hour < 12) return hour + 12
  if (half?.value === 'am' && hour === 12) return 0
  if (half?.value === 'noon' && hour < 4) return hour + 12
  if (half?.value === 'night') return hourInPart(hour, 'NI')
  return hour
}

/** "at 14:00", "14:00 GMT": without such a word it may be a score or a match clock. */
const isCued = (terms: Terms, first: number, last: number) =>
  terms.upTo(first - 1, 'clock-before') !== undefined || terms.from(last + 1, 'clock-after') !== undefined

function readTime(terms: Terms, at: number, word: Term | undefined): Candidate | null {
  const hour = digitHour(terms, at) ?? spokenHour(terms, at)
  if (
    !hour ||
    (terms.sign(at - 1, '.:,-٫') && terms.digits(at - 2) !== null && !terms.tokens[at]?.spaceBefore)
  )
    return null
  const full = withFraction(terms, hour)
  const marked = terms.from(full.last + 1, 'meridiem')
  // "5 م" can be five metres: one letter counts after a word or a colon only.
  const half = marked && (marked.end - marked.start > 1 || word || hour.colon) ? marked : undefined
  if (!word && !half && !full.exact && !(hour.colon && isCued(terms, at, full.last))) return null
  if (
    !half &&
    terms.sign(full.last + 1, ':.٫') &&
    terms.tokens[full.last + 2]?.spaceBefore === false &&
    terms.digits(full.last + 2)
  )
    return null
  const when = {
    type: 'clock' as const,
    hour: inHalf(full.hour, half),
    minute: full.minute,
    base: null,
    half: half !== undefined,
  }
  return candidate(terms, word?.first ?? at, half?.last ?? full.last, 'time', when, word?.start)
}

/** Finds clock times; the day that they belong to is found by a refiner. */
export function findClockTimes(terms: Terms): Candidate[] {
  const found = terms
    .of('clock-word')
    .map(t =>
      candidate(
        terms,
        t.first,
        t.last,
        'time',
        { type: 'clock', hour: Number(t.value), minute: t.more, base: null },
        t.start,
      ),
    )
  const taken = new Set<number>()
  for (const word of terms.of('clock')) {
    const time = readTime(terms, word.last + 1, word)
    if (time) found.push(time)
    taken.add(word.last + 1)
  }
  const words = terms.numbers.filter(number => number.form === 'words').map(number => number.first)
  for (const at of [...terms.digitPlaces, ...words]) {
    if (taken.has(at)) continue
    const time = readTime(terms, at, undefined)
    if (time) found.push(time)
  }
  return found
}
