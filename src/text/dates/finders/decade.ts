/** Decades and centuries: "the 1990s", "90s", ثمانينيات القرن العشرين, "19th century". */
import { within } from '../../numbers/plain-year.ts'
import { candidate, isClose, numberBehindArticle } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import { unitOf } from '../units.ts'
import type { Candidate } from '../when.ts'

/** Two digits from here on are of the last century: "the 90s", "the 20s" are the ones now. */
const LAST_CENTURY_FROM = 30
/** Four digits are decades from here to there. */
const DECADES = { from: 1000, to: 2090 }

/** "1990s", "90s", "'90s", "the 1990's". */
function readDigits(terms: Terms, ending: Term): Candidate | null {
  if (terms.tokens[ending.first]?.spaceBefore) return null
  const owned = terms.sign(ending.first - 1, "'’") && isClose(terms, ending.first - 1)
  const at = ending.first - (owned ? 2 : 1)
  const digits = terms.digits(at)
  if (digits === null || !digits.endsWith('0') || (digits.length !== 4 && digits.length !== 2)) return null
  // "the 7610's screen"
  if (digits.length === 4 && !within(Number(digits), DECADES)) return null
  const mark = digits.length === 2 && terms.sign(at - 1, "'’‘")
  const first = mark ? at - 1 : at
  const part = partBefore(terms, first)
  // "1990's best film" is of the year; "the early 1990's" are a decade.
  if (owned && part?.value !== 'time' && !terms.upTo(first - 1, 'joint')) return null
  if (digits.length === 2 && !mark && (isNoTime(terms, first, part) || isOfDegrees(terms, first))) return null
  if (isAge(terms, first, ending.last)) return null
  const tens = Number(digits.slice(-2))
  const century = digits.length === 4 ? Number(digits.slice(0, 2)) : tens >= LAST_CENTURY_FROM ? 19 : 20
  return candidate(
    terms,
    first,
    ending.last,
    'date',
    { type: 'decade', tens, century },
    terms.tokens[first]?.start,
  )
}

/** "late" before a decade, "mid-" written onto it. */
function partBefore(terms: Terms, first: number): Term | undefined {
  const hyphen = terms.sign(first - 1, '-–‑') && isClose(terms, first)
  return terms.upTo(first - (hyphen ? 2 : 1), 'decade-part')
}

/** "the low 40s", "the over-70s", "J-10s", "$80s": no years. */
function isNoTime(terms: Terms, first: number, part: Term | undefined): boolean {
  if (part) return part.value !== 'time'
  return terms.sign(first - 1, '-–‑$€£') && isClose(terms, first)
}

/** So many tokens before the tens the degrees may be named: "temperatures will again climb into the 90s". */
const DEGREE_REACH = 15

function isOfDegrees(terms: Terms, first: number): boolean {
  for (let at = first - 1; at >= first - DEGREE_REACH && !terms.sign(at, '.!?;'); at--)
    if (terms.upTo(at, 'degrees')) return true
  return false
}

/** A hostile line joins thousands: they would fill the stack, and cost their square. */
const MOST_LINKS = 3

/** "in his 50s", "in their mid-30s", "in our 40s and 50s", في الثلاثينيات من عمره: somebody's age. */
function isAge(terms: Terms, first: number, last: number, links = MOST_LINKS): boolean {
  if (terms.from(last + 1, 'age-after')) return true
  const start = partBefore(terms, first)?.first ?? first
  const before = terms.sign(start - 1, '-–‑') ? start - 2 : start - 1
  if (terms.upTo(before, 'age-decade') || (start < first && terms.upTo(before, 'age-before'))) return true
  if (links === 0) return false
  const link = terms.upTo(start - 1, 'between')
  const other = link && (terms.upTo(link.first - 1, 'decade') ?? terms.upTo(link.first - 1, 'decade-ending'))
  if (!other) return false
  return isAge(terms, other.category === 'decade' ? other.first : other.first - 1, other.last, links - 1)
}

function readWord(terms: Terms, term: Term): Candidate | null {
  if (isAge(terms, term.first, term.last)) return null
  return candidate(
    terms,
    term.first,
    term.last,
    'date',
    { type: 'decade', tens: Number(term.value), century: null },
    term.start,
  )
}

/** "19th century", القرن العشرين, القرن 19: the century's number is one more than its years'. */
function readCentury(terms: Terms, term: Term): Candidate | null {
  if (unitOf(term) !== 'century' || term.form !== 'singular') return null
  const before = terms.numberUpTo(term.first - 1)
  const after = numberBehindArticle(terms, term.last + 1)
  const left = before?.kind === 'ordinal' ? before : null
  const right = term.definite ? after : null
  const number = left ?? right
  if (!number || number.value < 1 || number.value > 30) return null
  const first = left ? left.first : term.first
  const last = left ? term.last : (right?.last ?? term.last)
  return candidate(
    terms,
    first,
    last,
    'date',
    { type: 'century', century: number.value - 1 },
    left ? left.start : term.start,
  )
}

/** العقد السادس من القرن الماضي, "first decade of the century": it waits for its century. */
function readOrdinal(terms: Terms, term: Term): Candidate | null {
  if (unitOf(term) !== 'decade' || term.form !== 'singular') return null
  const before = terms.numberUpTo(term.first - 1)
  const after = term.definite ? terms.numberFrom(term.last + 1) : undefined
  const left = before?.kind === 'ordinal' ? before : null
  const right = !left && after?.kind === 'ordinal' ? after : null
  const number = left ?? right
  if (!number || number.value < 1 || number.value > 10) return null
  const when = { type: 'decade' as const, tens: (number.value - 1) * 10, century: null }
  const last = right?.last ?? term.last
  return candidate(terms, left?.first ?? term.first, last, 'date', when, left?.start ?? term.start, true)
}

/** Finds decades and centuries. */
export function findDecades(terms: Terms): Candidate[] {
  return [
    ...terms.of('decade-ending').flatMap(term => readDigits(terms, term) ?? []),
    ...terms.of('decade').flatMap(term => readWord(terms, term) ?? []),
    ...terms.of('unit').flatMap(term => readCentury(terms, term) ?? readOrdinal(terms, term) ?? []),
  ]
}
