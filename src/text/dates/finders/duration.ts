/** Lengths of time: "three days", "six-month", عقدين, "the past three years", "years". */
import { candidate, numberBehindArticle } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import { unitOf } from '../units.ts'
import type { Candidate } from '../when.ts'
import { isYearOfUnit } from '../years.ts'
import { readSign, sharedUnit } from './digits-of-length.ts'

/** The whole length with its number: first and last token, and where it begins. */
interface Counted {
  count: number | null
  first: number
  last: number
  start: number
}

const isDefinitePlural = (terms: Terms, unit: Term) =>
  unit.form === 'plural' && (unit.definite || terms.lexicon.words.article === null)

/** "three days", "six-month", "3 أيام". */
function countBefore(terms: Terms, unit: Term): Counted | null {
  const last = terms.sign(unit.first - 1, '-–‑') ? unit.first - 2 : unit.first - 1
  const number = terms.numberUpTo(last)
  const counts = number && number.kind !== 'ordinal' && !number.dual
  if (!counts || unit.start > (terms.tokens[unit.first]?.start ?? 0)) return null
  // "21/09 الساعة 8": what is counted has no article.
  if (unit.definite && unit.form === 'singular' && unit.words.length === 1) return null
  // الطفل الواحد أياما
  if (number.value === 1 && number.definite && unit.form === 'plural') return null
  // "2015 days" are left to the reader's judgement; "the 2015 season" is one.
  if (number.last === unit.first - 1 && isYearOfUnit(terms, number.first)) return null
  return { count: number.value, first: number.first, last: unit.last, start: number.start }
}

/** السنوات الثلاث الماضية, الساعات الـ24: the number follows the noun. */
function countAfter(terms: Terms, unit: Term): Counted | null {
  if (!unit.definite || unit.form !== 'plural') return null
  const number = numberBehindArticle(terms, unit.last + 1)
  if (!number) return null
  return { count: number.value, first: unit.first, last: number.last, start: unit.start }
}

/** عام واحد: the numeral one follows its noun. */
function oneAfter(terms: Terms, unit: Term): Counted | null {
  if (unit.form !== 'singular' || unit.definite || terms.lexicon.words.article === null) return null
  const number = terms.numberFrom(unit.last + 1)
  if (number?.value !== 1 || number.form !== 'words' || number.kind !== 'cardinal' || number.definite)
    return null
  return { count: 1, first: unit.first, last: number.last, start: unit.start }
}

/** يوم كامل, شهرا كاملا: all of it. */
function completeCount(terms: Terms, unit: Term): Counted | null {
  const whole =
    unit.form === 'singular' && !unit.definite ? terms.from(unit.last + 1, 'whole-after') : undefined
  return whole ? { count: 1, first: unit.first, last: whole.last, start: unit.start } : null
}

/** "several years", "a few days", عدة أشهر, سنوات عديدة. */
function vagueCount(terms: Terms, unit: Term): Counted | null {
  const couple = terms.upTo(unit.first - 1, 'couple')
  if (couple) return { count: 2, first: couple.first, last: unit.last, start: couple.start }
  const several = terms.upTo(unit.first - 1, 'several')
  if (several) return { count: null, first: several.first, last: unit.last, start: several.start }
  const after = unit.form === 'plural' ? terms.from(unit.last + 1, 'several-after') : undefined
  return after ? { count: null, first: unit.first, last: after.last, start: unit.start } : null
}

/** "a week", لمدة شهر, "for years": the word before says that a length is meant. */
function bareCount(terms: Terms, unit: Term): Counted | null {
  if (unit.definite) return null
  const one = unit.form === 'singular' ? terms.upTo(unit.first - 1, 'one') : undefined
  if (one) return { count: 1, first: one.first, last: unit.last, start: one.start }
  // خلال موسم الحج is a time of the year.
  if (unit.value === 'season') return null
  const counted = terms.upTo(unit.first - 1, 'duration-cue') !== undefined
  const added =
    unit.form === 'singular' && (isAdded(terms, unit) || terms.from(unit.last + 1, 'and-half') !== undefined)
  const carried = unit.form === 'plural' && unit.start > (terms.tokens[unit.first]?.start ?? 0)
  if (unit.form === 'singular' && !terms.lexicon.words.article) return null
  if (isName(terms, unit) || (unit.weak && !endsPhrase(terms, unit))) return null
  return counted || carried || added
    ? { count: unit.form === 'plural' ? null : 1, first: unit.first, last: unit.last, start: unit.start }
    : null
}

/** "two years and a month", سنتان وشهر: the unit before makes it a length too. */
function isAdded(terms: Terms, unit: Term): boolean {
  const carried = unit.start > (terms.tokens[unit.first]?.start ?? 0)
  const and = carried ? unit : terms.upTo(unit.first - 1, 'and')
  if (!and) return false
  const before =
    terms.upTo(and.first - 1, 'unit') ??
    (terms.numberUpTo(and.first - 1)?.value === 1 ? terms.upTo(and.first - 2, 'unit') : undefined)
  return before !== undefined && !before.definite && before.value !== unit.value
}

/** عقد is a decade where nothing but a preposition or a sign follows: خلال عقد من الزمن. */
const endsPhrase = (terms: Terms, unit: Term) =>
  terms.tokens[unit.last + 1]?.kind !== 'word' || terms.from(unit.last + 1, 'joint') !== undefined

/** "all day", طوال العام. */
function wholeCount(terms: Terms, unit: Term): Counted | null {
  const hyphen = terms.sign(unit.first - 1, '-–‑') ? 2 : 1
  const whole = unit.form === 'singular' ? terms.upTo(unit.first - hyphen, 'whole') : undefined
  return whole && !isName(terms, unit)
    ? { count: 1, first: whole.first, last: unit.last, start: whole.start }
    : null
}

/** "an hour and a half", ساعتين ونصف. */
function withHalf(terms: Terms, counted: Counted): Counted {
  const half = terms.from(counted.last + 1, 'and-half')
  return half && counted.count !== null
    ? { ...counted, count: counted.count + 0.5, last: half.last }
    : counted
}

/** يوم before a weekday, عام before a number, and any noun that another one explains (يوم الراحة): not a length. */
function isName(terms: Terms, unit: Term): boolean {
  const next = unit.last + 1
  const article = terms.lexicon.words.article
  if (terms.digits(next) !== null || (article && terms.tokens[next]?.folded.startsWith(article))) return true
  return ['weekday', 'month', 'other-month', 'relative-day'].some(
    c => terms.from(next, c as 'weekday' | 'month' | 'other-month' | 'relative-day') !== undefined,
  )
}

/** "the past three years", "السنوات الثلاث الماضية": the deictic belongs to the length. */
function withDeictic(terms: Terms, counted: Counted, unit: Term): Counted {
  const after = terms.from(counted.last + 1, 'deictic-after')
  if (after && (unit.definite || counted.last > unit.last)) return { ...counted, last: after.last }
  const before = terms.upTo(counted.first - 1, 'rolling') ?? terms.upTo(counted.first - 1, 'deictic-before')
  if (before && before.value !== 'this') return { ...counted, first: before.first, start: before.start }
  return counted
}

/** "the past year", السنوات الماضية. */
function rollingCount(terms: Terms, unit: Term): Counted | null {
  const rolling = terms.upTo(unit.first - 1, 'rolling')
  const plural = unit.form === 'plural' && (rolling ?? terms.upTo(unit.first - 1, 'deictic-before'))
  const before = plural || (unit.form === 'singular' ? rolling : undefined)
  if (before) return { count: plural ? null : 1, first: before.first, last: unit.last, start: before.start }
  const after = isDefinitePlural(terms, unit) ? terms.from(unit.last + 1, 'deictic-after') : undefined
  return after ? { count: null, first: unit.first, last: after.last, start: unit.start } : null
}

/** How far an age cue may stand before the number: أعمارهم بين 11 و18 عاما. */
const AGE_REACH = 5

/** "36-year-old", البالغ من العمر 36 عاما, (44 عاما): an age, which belongs to the figures. */
function isAge(terms: Terms, counted: Counted): boolean {
  const next = terms.sign(counted.last + 1, '-–‑') ? counted.last + 2 : counted.last + 1
  if (terms.from(next, 'age-after')) return true
  if (terms.sign(counted.first - 1, '(') && terms.sign(counted.last + 1, ')')) return true
  for (let back = 1; back <= AGE_REACH; back++) {
    if (terms.upTo(counted.first - back, 'age-before')) return true
    if (terms.sign(counted.first - back, '.,،;؛!?؟')) return false
  }
  return false
}

function readDuration(terms: Terms, unit: Term): Candidate | null {
  const name = unitOf(unit)
  if (!name) return null
  const dual =
    unit.form === 'dual' ? { count: 2, first: unit.first, last: unit.last, start: unit.start } : null
  const counted =
    dual ??
    countBefore(terms, unit) ??
    countAfter(terms, unit) ??
    oneAfter(terms, unit) ??
    completeCount(terms, unit) ??
    vagueCount(terms, unit) ??
    wholeCount(terms, unit) ??
    bareCount(terms, unit)
  const whole = counted ? withDeictic(terms, withHalf(terms, counted), unit) : rollingCount(terms, unit)
  if (!whole || (name === 'year' && isAge(terms, whole))) return null
  return candidate(
    terms,
    whole.first,
    whole.last,
    'duration',
    { type: 'duration', unit: name, count: whole.count },
    whole.start,
  )
}

/** Finds lengths of time; the finder of "ago" and "later" builds on them. */
export function findDurations(terms: Terms): Candidate[] {
  const fixed = terms
    .of('fixed-duration')
    .map(t =>
      candidate(terms, t.first, t.last, 'duration', { type: 'fixed', value: String(t.value) }, t.start),
    )
  const named = terms.of('unit').flatMap(unit => readDuration(terms, unit) ?? [])
  return [
    ...fixed,
    ...named,
    ...named.flatMap(length => sharedUnit(terms, length) ?? []),
    ...terms.of('unit-sign').flatMap(sign => readSign(terms, sign) ?? []),
  ]
}
