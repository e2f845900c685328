/** The date words of a language, folded and keyed by their first token; made once per language. */
import type { DateWords, DeicticWords, UnitWords } from '../../languages/contract/dates.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../fold.ts'
import { ANCHORS, type Category } from './category.ts'
import { type Entry, LexiconBuilder } from './lexicon-builder.ts'

export type { Entry } from './lexicon-builder.ts'

export interface Lexicon {
  byFirst: ReadonlyMap<string, readonly Entry[]>
  /** By first token: does a date begin from it? The others are looked at only beside those. */
  anchors: ReadonlyMap<string, boolean>
  /** By last token: the tokens of the longest phrase that ends with it. */
  lengths: ReadonlyMap<string, number>
  words: DateWords
  /** Folded words that count in these spellings only. */
  spellings: ReadonlyMap<string, ReadonlySet<string>>
  /** Folded names that are other words in small letters. */
  needCapital: ReadonlySet<string>
}

const lexicons = new WeakMap<Language, Lexicon>()

/** The compiled date words of a language; the same object for the same language. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const words = language.dates
  const builder = new LexiconBuilder(words.article)
  addNames(builder, words)
  addPeriods(builder, words)
  addRelations(builder, words)
  addLengths(builder, words)
  addClock(builder, words)
  for (const list of builder.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const lexicon = {
    byFirst: builder.byFirst,
    anchors: anchorsOf(builder.byFirst),
    lengths: lengthsOf(builder.byFirst),
    words,
    spellings: spellingsOf(words),
    needCapital: new Set(words.needCapital.map(fold)),
  }
  lexicons.set(language, lexicon)
  return lexicon
}

function anchorsOf(byFirst: ReadonlyMap<string, readonly Entry[]>): Map<string, boolean> {
  const anchors = new Map<string, boolean>()
  for (const [first, entries] of byFirst)
    anchors.set(
      first,
      entries.some(entry => ANCHORS.has(entry.category)),
    )
  return anchors
}

function lengthsOf(byFirst: ReadonlyMap<string, readonly Entry[]>): Map<string, number> {
  const lengths = new Map<string, number>()
  for (const { words } of [...byFirst.values()].flat()) {
    const last = words.at(-1) ?? ''
    lengths.set(last, Math.max(words.length, lengths.get(last) ?? 1))
  }
  return lengths
}

function spellingsOf(words: DateWords): Map<string, Set<string>> {
  const spellings = new Map<string, Set<string>>()
  for (const word of words.spelledExactly) {
    const folded = fold(word)
    spellings.set(folded, new Set([...(spellings.get(folded) ?? []), word]))
  }
  return spellings
}

function addNames(b: LexiconBuilder, w: DateWords): void {
  const weakMonths = new Set(w.ambiguousMonths.map(fold))
  const weakDays = new Set(w.ambiguousWeekdays.map(fold))
  w.months.forEach((names, i) => {
    for (const name of names) b.add('month', i + 1, [name], { weak: weakMonths.has(fold(name)) })
  })
  w.hijriMonths.forEach((names, i) => {
    b.add('other-month', i + 1, names)
  })
  w.weekdays.forEach((names, i) => {
    for (const name of names) b.add('weekday', i + 1, [name], { weak: weakDays.has(fold(name)) })
  })
  for (const [season, names] of Object.entries(w.seasons)) b.addNouns('season', season, names)
  b.add('before-day', 0, w.before.day)
  b.add('before-month', 0, w.before.month)
  b.addNouns('before-year', 0, w.before.year)
  b.add('era', 'common', w.eras.common)
  b.add('era', 'before', w.eras.before)
  b.add('era', 'other', w.eras.other)
  b.add('year-cue', 0, w.beforeYear)
  b.add('yearly-noun', 0, w.yearlyNouns)
  b.addNouns('length-noun', 0, w.lengthNouns)
  b.add('month-cue', 0, w.beforeMonth)
  b.add('joint', 0, w.joints)
  b.add('on-day', 0, w.onDay)
  b.add('between', 0, w.between)
  b.add('day-cue', 0, w.beforeDayNumber)
  w.holidays.forEach(({ words, plain }, i) => {
    b.add('holiday', i, words, { weak: !plain })
  })
  b.add('holiday-cue', 0, w.beforeHoliday)
  b.add('named-before', 0, w.namedByDay.before)
  b.add('named-after', 0, w.namedByDay.after)
  b.add('false-friend', 0, w.falseFriends)
}

function addUnit(b: LexiconBuilder, unit: UnitWords, ambiguous: ReadonlySet<string>): void {
  for (const form of ['singular', 'dual', 'plural'] as const) {
    for (const word of unit[form])
      b.addNouns('unit', unit.unit, [word], { form, weak: ambiguous.has(fold(word)) })
  }
}

function addPeriods(b: LexiconBuilder, w: DateWords): void {
  const ambiguous = new Set(w.ambiguousUnits.map(fold))
  for (const unit of w.units) addUnit(b, unit, ambiguous)
  b.add('half', 0, w.half)
  b.add('quarter', 0, w.quarter)
  for (const { code, words } of w.periodCodes) b.add('period-code', code, words)
  for (const { tens, words } of w.decades) b.add('decade', tens, words)
  b.add('age-decade', 0, w.beforeAgeDecade)
  b.add('decade-part', 'time', w.partsOfDecade.times)
  b.add('decade-part', 'other', w.partsOfDecade.others)
  b.add('degrees', 0, w.degreeNouns)
  b.add('decade-ending', 0, w.decadeEndings)
}

function addDeictics(b: LexiconBuilder, category: Category, words: DeicticWords): void {
  for (const [deictic, list] of Object.entries(words)) b.add(category, deictic, list)
}

function addRelations(b: LexiconBuilder, w: DateWords): void {
  for (const { days, words } of w.relativeDays) b.add('relative-day', days, words)
  const nouns = new Set(w.ambiguousReferences.map(fold))
  for (const [value, words] of Object.entries(w.references))
    for (const word of words) b.add('reference', value, [word], { weak: nouns.has(fold(word)) })
  addDeictics(b, 'deictic-before', w.deictics.before)
  addDeictics(b, 'deictic-after', w.deictics.after)
  b.add('rolling', 0, w.rolling)
  b.add('within', 0, w.within)
  b.add('edge', 0, w.edges)
  b.add('ago-before', 0, w.ago.before)
  b.add('ago-after', 0, w.ago.after)
  b.add('later-before', 0, w.later.before)
  b.add('later-after', 0, w.later.after)
  b.add('earlier-after', 0, w.earlier)
  b.add('ahead-before', 0, w.ahead)
  b.add('passed-before', 0, w.passed.before)
  b.add('passed-after', 0, w.passed.after)
  b.add('final', 0, w.finals)
  b.add('compared', 0, w.compared)
  b.add('from-event', 0, w.fromEvent)
}

function addLengths(b: LexiconBuilder, w: DateWords): void {
  b.add('from-now', 0, w.fromNow)
  b.add('and-half', 0, w.andHalf)
  b.add('and', 0, w.and)
  b.add('offset', 1, w.offset.after)
  b.add('offset', -1, w.offset.before)
  for (const { unit, signs } of w.unitSigns) b.add('unit-sign', unit, signs)
  b.add('one', 0, w.one)
  b.add('couple', 0, w.couple)
  b.add('several', 0, w.several)
  b.addNouns('several-after', 0, w.severalAfter)
  b.add('duration-cue', 0, w.beforeDuration)
  b.add('count-cue', 0, w.beforeCount)
  b.add('age-before', 0, w.ageCues.before)
  b.add('age-after', 0, w.ageCues.after)
  b.add('whole', 0, w.whole)
  b.add('whole-after', 0, w.wholeAfter)
  for (const { value, words } of w.fixedDurations) b.add('fixed-duration', value, words)
  b.add('every', 1, w.every)
  b.add('every', 2, w.everyOther)
  const loosely = new Set([...w.one, ...w.beforeYear].map(fold))
  for (const word of w.per) b.add('per', 0, [word], { weak: loosely.has(fold(word)) })
  b.add('times', 0, w.timesWords)
  for (const { unit, every, words } of w.frequencies) b.add('frequency', unit, words, { more: every })
}

function addClock(b: LexiconBuilder, w: DateWords): void {
  for (const [part, words] of Object.entries(w.dayParts)) b.addNouns('day-part', part, words)
  for (const { days, part, words } of w.relativeParts) b.add('relative-part', part, words, { more: days })
  b.add('clock', 0, w.clock)
  for (const [half, words] of Object.entries(w.meridiem)) b.add('meridiem', half, words)
  for (const { hour, minute, words } of w.clockWords) b.add('clock-word', hour, words, { more: minute })
  b.add('clock-before', 0, w.clockCues.before)
  b.add('clock-after', 0, w.clockCues.after)
  for (const { minutes, words } of w.clockFractions) b.add('clock-fraction', minutes, words)
}
