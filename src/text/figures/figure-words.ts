/** A language's words around figures, compiled into phrase tables and folded sets. Built once a language. */
import type { CurrencyWord, FigureModifier, NumberWords } from '../../languages/contract/numbers.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../fold.ts'
import { attachedForms } from '../numbers/attached-forms.ts'
import { PERCENT_SIGNS } from '../numbers/digits.ts'
import { foldedMap, foldedSet, type Lexicon, lexiconOf } from '../numbers/lexicon.ts'
import { PhraseTable } from '../numbers/phrases.ts'

type Words = ReadonlySet<string>

export interface FigureWords {
  grammar: NumberWords
  lexicon: Lexicon
  currencies: PhraseTable<CurrencyWord>
  moneyCues: Words
  weightCues: Words
  behindWeights: Words
  qualifiers: PhraseTable<string>
  percent: PhraseTable<string>
  units: PhraseTable<string>
  squareBefore: PhraseTable<true>
  squareAfter: Words
  cubicBefore: PhraseTable<true>
  cubicAfter: Words
  times: PhraseTable<true>
  /** Letters as written, in their case; `coins` need no other money beside them. */
  coinLetters: ReadonlySet<string>
  coins: ReadonlyMap<string, string>
  shortUnits: ReadonlyMap<string, string>
  /** "per second", "/s", to the unit of time. */
  perTime: PhraseTable<string>
  ageAfter: PhraseTable<string>
  ageInside: PhraseTable<true>
  ageBefore: PhraseTable<true>
  ageYears: Words
  ageCopulas: Words
  ageFollowing: PhraseTable<true>
  ageSubjects: PhraseTable<true>
  ageOfLife: PhraseTable<true>
  ageYearsOfLife: PhraseTable<true>
  notModifiers: PhraseTable<true>
  modifiersBefore: PhraseTable<FigureModifier>
  modifiersAfter: PhraseTable<FigureModifier>
  vague: PhraseTable<true>
  vagueScales: PhraseTable<true>
  rangeBetween: PhraseTable<true>
  rangePairs: readonly { open: string; link: string }[]
  rangeChanges: Words
  changeVerbs: Words
  changeLinks: Words
  alternatives: Words
  proportions: PhraseTable<true>
  fractionBars: PhraseTable<true>
  oneInMany: PhraseTable<true>
  lonePartLinks: PhraseTable<true>
  partOf: PhraseTable<true>
  partNouns: Words
  decimalParts: PhraseTable<true>
  countingNouns: PhraseTable<number>
  belowZero: PhraseTable<true>
  duals: Words
  unitDuals: ReadonlyMap<string, string>
  currencyDuals: ReadonlyMap<string, string>
  /** Duals, and vague words, with a particle written onto them. */
  attachedDuals: Words
  attachedVague: Words
  one: Words
  oneNotBefore: Words
  oneNotAfter: Words
  nameBefore: PhraseTable<true>
  numberNames: PhraseTable<true>
  months: PhraseTable<true>
  countCues: PhraseTable<true>
  namedBefore: PhraseTable<true>
  namedAfter: PhraseTable<true>
  numberedByYear: { before: Words; after: Words }
  chapters: PhraseTable<true>
  letterNames: Words
  ordinalNotBefore: PhraseTable<true>
  ordinalNotAfter: PhraseTable<true>
  fractionNotBefore: PhraseTable<true>
  fractionNotAfter: PhraseTable<true>
  rankInside: PhraseTable<true>
  rankBefore: PhraseTable<true>
  rankBeforeDefinite: PhraseTable<true>
  notUnits: Words
  joinerInitials: Words
  adjectivesBetween: Words
  partitives: Words
  /** Folded; empty where there is none written onto words. */
  article: string
  irregularPlurals: Words
}

const compiled = new WeakMap<Language, FigureWords>()

/** The words of a language; the same object every time. */
export function figureWordsOf(language: Language): FigureWords {
  const known = compiled.get(language)
  if (known) return known
  const made = compile(language)
  compiled.set(language, made)
  return made
}

const table = (phrases: readonly string[]) => new PhraseTable<true>(phrases.map(phrase => [phrase, true]))
const mapTable = <T>(phrases: Readonly<Record<string, T>>) => new PhraseTable<T>(Object.entries(phrases))

function compile(language: Language): FigureWords {
  const { numbers } = language
  const duals = dualsOf(numbers)
  const unitDuals = foldedMap(numbers.unitDuals)
  const currencyDuals = foldedMap(numbers.currencyDuals)
  const { cues, ages, powers, rangeLinks, one } = numbers
  return {
    grammar: numbers,
    lexicon: lexiconOf(language),
    currencies: new PhraseTable(
      numbers.currencies.flatMap(entry => entry.words.map(word => [word, entry] as const)),
    ),
    moneyCues: foldedSet(numbers.moneyCues),
    weightCues: foldedSet(numbers.weightCues.near),
    behindWeights: foldedSet(numbers.weightCues.behind),
    qualifiers: mapTable(numbers.currencyQualifiers),
    percent: percentTable(numbers),
    units: new PhraseTable(
      Object.entries(numbers.units).flatMap(([unit, words]) => words.map(word => [word, unit] as const)),
    ),
    squareBefore: table(powers.squareBefore),
    squareAfter: signsAndWords(powers.squareAfter),
    cubicBefore: table(powers.cubicBefore),
    cubicAfter: signsAndWords(powers.cubicAfter),
    times: table(numbers.timeUnits),
    coinLetters: new Set([...numbers.coinLetters, ...Object.keys(numbers.coins)]),
    coins: new Map(Object.entries(numbers.coins)),
    shortUnits: foldedMap(numbers.shortUnits),
    perTime: mapTable(numbers.perTime),
    ageAfter: mapTable(ages.after),
    ageInside: table(ages.inside),
    ageBefore: table(ages.before),
    ageYears: foldedSet(ages.years),
    ageCopulas: foldedSet(ages.copulas),
    ageFollowing: table(ages.following),
    ageSubjects: table(ages.subjects),
    ageOfLife: table(ages.ofLife),
    ageYearsOfLife: table(ages.yearsOfLife),
    notModifiers: table(numbers.notModifiers),
    modifiersBefore: mapTable(numbers.modifiersBefore),
    modifiersAfter: mapTable(numbers.modifiersAfter),
    vague: table(numbers.vague),
    vagueScales: table(numbers.vagueScales),
    rangeBetween: table(rangeLinks.between),
    rangePairs: rangeLinks.pairs.map(pair => ({ open: fold(pair.open), link: fold(pair.link) })),
    rangeChanges: foldedSet(rangeLinks.changeOpeners),
    changeVerbs: foldedSet(rangeLinks.changeVerbs),
    changeLinks: foldedSet(rangeLinks.changeLinks),
    alternatives: foldedSet(rangeLinks.alternativeOpeners),
    proportions: table(numbers.proportionLinks),
    fractionBars: table(numbers.fractionBars),
    oneInMany: table(numbers.oneInMany),
    lonePartLinks: table(numbers.lonePartLinks),
    partOf: table(numbers.partOf),
    partNouns: foldedSet(numbers.partNouns),
    decimalParts: table(numbers.decimalParts),
    countingNouns: mapTable(numbers.countingNouns),
    belowZero: table(numbers.belowZero),
    duals,
    unitDuals,
    currencyDuals,
    attachedDuals: attachedForms(language, [...duals, ...unitDuals.keys(), ...currencyDuals.keys()]),
    attachedVague: attachedForms(language, foldedSet(numbers.vague)),
    one: foldedSet(one.words),
    oneNotBefore: foldedSet(one.notBefore),
    oneNotAfter: foldedSet(one.notAfter),
    nameBefore: table(cues.nameBefore),
    numberNames: table(cues.numberNames),
    months: table(language.calendar.months.flat()),
    countCues: table(language.dates.beforeCount),
    namedBefore: table(language.dates.namedByDay.before),
    namedAfter: table(language.dates.namedByDay.after),
    numberedByYear: {
      before: foldedSet(cues.numberedByYear.before),
      after: foldedSet(cues.numberedByYear.after),
    },
    chapters: table(cues.chapters),
    letterNames: foldedSet(cues.letterNames),
    ordinalNotBefore: table(cues.ordinalNotBefore),
    ordinalNotAfter: table(cues.ordinalNotAfter),
    fractionNotBefore: table(cues.fractionNotBefore),
    fractionNotAfter: table(cues.fractionNotAfter),
    rankInside: table(cues.rankInside),
    rankBefore: table(cues.rankBefore),
    rankBeforeDefinite: table(cues.rankBeforeDefinite),
    notUnits: foldedSet(cues.notUnits),
    joinerInitials: foldedSet(cues.joinerInitials),
    adjectivesBetween: foldedSet(cues.adjectivesBetween.words),
    partitives: foldedSet(cues.partitives),
    article: fold(numbers.definitePrefix),
    irregularPlurals: foldedSet(cues.irregularPlurals),
  }
}

/** Signs keep their form as tokens, where ² would fold to 2. */
const signsAndWords = (words: readonly string[]) => new Set([...foldedSet(words), ...words])

function percentTable(numbers: NumberWords): PhraseTable<string> {
  const signs = PERCENT_SIGNS.map(sign => [sign, 'percent'] as const)
  const words = numbers.percentWords.map(phrase => [phrase, 'percent'] as const)
  const points = numbers.percentagePointWords.map(phrase => [phrase, 'percentage-point'] as const)
  return new PhraseTable<string>([...signs, ...words, ...points])
}

/** جندي → جنديان, جنديين; سيارة → سيارتان, سيارتين. */
function dualsOf(numbers: NumberWords): Set<string> {
  const duals = new Set<string>()
  for (const { nouns, endings } of numbers.duals) {
    for (const noun of nouns) {
      const ending = endings.find(({ from }) => noun.endsWith(from))
      for (const to of ending?.to ?? [])
        duals.add(fold(noun.slice(0, noun.length - (ending?.from.length ?? 0)) + to))
    }
  }
  return duals
}
