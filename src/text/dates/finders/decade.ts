/** Decades and centuries: "the 1990s", "90s", ثمانينيات القرن العشرين, "19th century". */
import { candidate, numberBehindArticle } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import { unitOf } from '../units.ts'
import type { Candidate } from '../when.ts'

/** Two digits from here on are of the last century: "the 90s", "the 20s" are the ones now. */
const LAST_CENTURY_FROM = 30

/** "1990s", "90s", "'90s". */
function readDigits(terms: Terms, ending: Term): Candidate | null {
  const at = ending.first - 1
  const digits = terms.digits(at)
  if (digits === null || terms.tokens[ending.first]?.spaceBefore || !digits.endsWith('0')) return null
  if (digits.length !== 4 && digits.length !== 2) return null
  const tens = Number(digits.slice(-2))
  const century = digits.length === 4 ? Number(digits.slice(0, 2)) : tens >= LAST_CENTURY_FROM ? 19 : 20
  const mark = digits.length === 2 && terms.sign(at - 1, "'’‘")
  const first = mark ? at - 1 : at
  if (isAge(terms, first, ending.last)) return null
  return candidate(
    terms,
    first,
    ending.last,
    'date',
    { type: 'decade', tens, century },
    terms.tokens[first]?.start,
  )
}

/** "in his 50s", في الثلاثينيات من عمره: somebody's age. */
function isAge(terms: Terms, first: number, last: number): boolean {
  return terms.upTo(first - 1, 'age-decade') !== undefined || terms.from(last + 1, 'age-after') !== undefined
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
