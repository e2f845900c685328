/** A language's number words, folded into one Map: what the reader looks every word up in. Built once a language. */
import type { NumberWords } from '../../languages/contract/numbers.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../fold.ts'
import { attachedForms } from './attached-forms.ts'
import { PhraseTable } from './phrases.ts'

/** The place of a word in a number: it says what may stand before and after it. */
export type Role =
  | 'unit'
  | 'teen'
  | 'ten'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'multiple'
  | 'fraction'
  | 'denominator'

/** All fields stand in each of them, in one order: every number of a text asks them (number.ts says why). */
export interface NumberWord {
  value: number
  role: Role
  ordinal: boolean
  /** It carries the article: الثلاث. */
  definite: boolean
  /** It is a number inside a compound only. */
  bound: boolean
  /** The part that it is before a whole: 1/5 for خمس in خمس السكان; 5 elsewhere. */
  part: number | undefined
  /** So many letters at its end are a pronoun: نصفهم. */
  suffix: number | undefined
  /** A scale that alone is a vague quantity: آلاف is "thousands", ألف a thousand. */
  vague: boolean
}

export interface Lexicon {
  words: ReadonlyMap<string, readonly NumberWord[]>
  /** Words that are fractions where their first letter carries a mark, which is in `opening`: خُ. */
  marked: ReadonlyMap<string, { opening: string; words: readonly NumberWord[] }>
  /** The words with a particle written onto them. */
  attached: ReadonlySet<string>
  teenSuffixes: ReadonlySet<string>
  articles: ReadonlySet<string>
  joiners: ReadonlySet<string>
  prefixJoiners: readonly string[]
  ordinalSuffixes: ReadonlySet<string>
  scaleAbbreviations: ReadonlyMap<string, number>
  unsureAbbreviations: ReadonlyMap<string, number>
  decimalWords: ReadonlySet<string>
  negatives: ReadonlySet<string>
  /** Between the decimals and what they are parts of. */
  partLinks: ReadonlySet<string>
  partitives: ReadonlySet<string>
  notUnits: ReadonlySet<string>
  joinerInitials: ReadonlySet<string>
  /** First words of units, times and currencies. */
  measureHeads: ReadonlySet<string>
  wholes: ReadonlySet<string>
  /** Folded last letters of plurals that are counted where another noun would be a whole. */
  countedEndings: readonly string[]
  notNumbers: ReadonlySet<string>
  /** As written, without vowel marks. */
  notNumbersAsWritten: ReadonlySet<string>
  timeUnits: ReadonlySet<string>
  fractionLinks: PhraseTable<true>
  percentWords: PhraseTable<true>
  grammar: NumberWords
}

const lexicons = new WeakMap<Language, Lexicon>()

/** The lexicon of a language; the same one every time. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const made = compileLexicon(language)
  lexicons.set(language, made)
  return made
}

export const foldedSet = (words: readonly string[]): Set<string> => new Set(words.map(fold))
export const foldedMap = <T>(words: Readonly<Record<string, T>>): Map<string, T> =>
  new Map(Object.entries(words).map(([word, value]) => [fold(word), value]))

function compileLexicon(language: Language): Lexicon {
  const { numbers } = language
  const words = compileWords(numbers)
  return {
    words,
    marked: markedWords(numbers),
    attached: attachedForms(language, words.keys()),
    teenSuffixes: foldedSet(numbers.teenSuffixes),
    articles: foldedSet(numbers.articles),
    joiners: foldedSet(numbers.joiners),
    prefixJoiners: numbers.prefixJoiners.map(fold),
    ordinalSuffixes: foldedSet(numbers.ordinalSuffixes),
    scaleAbbreviations: foldedMap(numbers.scaleAbbreviations),
    unsureAbbreviations: foldedMap(numbers.unsureAbbreviations),
    decimalWords: foldedSet(numbers.decimalWords),
    negatives: foldedSet(numbers.negatives),
    partLinks: foldedSet(numbers.oneInMany),
    partitives: foldedSet(numbers.cues.partitives),
    notUnits: foldedSet(numbers.cues.notUnits),
    joinerInitials: foldedSet(numbers.cues.joinerInitials),
    measureHeads: measureHeads(numbers),
    wholes: foldedSet(numbers.wholes),
    countedEndings: numbers.countedEndings.map(fold),
    notNumbers: foldedSet(numbers.notNumbers),
    notNumbersAsWritten: new Set(numbers.notNumbersAsWritten),
    timeUnits: foldedSet(numbers.timeUnits),
    fractionLinks: new PhraseTable(numbers.fractionLinks.map(phrase => [phrase, true])),
    percentWords: new PhraseTable(numbers.percentWords.map(phrase => [phrase, true])),
    grammar: numbers,
  }
}

function measureHeads({ units, timeUnits, currencies }: NumberWords): Set<string> {
  const phrases = [
    ...Object.values(units).flat(),
    ...timeUnits,
    ...currencies.flatMap(currency => currency.words),
  ]
  return foldedSet(phrases.map(phrase => phrase.split(' ')[0] ?? ''))
}

function compileWords(numbers: NumberWords): Map<string, NumberWord[]> {
  const words = new Map<string, NumberWord[]>()
  const prefix = fold(numbers.definitePrefix)
  const vague = foldedSet(numbers.vague)
  const parts = foldedMap(numbers.partsOfWholes)
  const put = (word: string, entry: NumberWord) => words.set(word, [...(words.get(word) ?? []), entry])
  const add = (
    list: Readonly<Record<string, number>>,
    role: Role | null,
    ordinal: boolean,
    bound: boolean,
  ) => {
    for (const [written, value] of Object.entries(list)) {
      const word = fold(written)
      const part = role === null && !ordinal ? parts.get(word) : undefined
      const entry = (definite: boolean) =>
        numberWord(value, role ?? roleOf(value), { ordinal, definite, bound, part, vague: vague.has(word) })
      // As written: ألف begins with a letter that only folds to the article's.
      const definite = prefix !== '' && written.startsWith(numbers.definitePrefix)
      put(word, entry(definite))
      if (prefix && !definite && !(bound && !ordinal)) put(prefix + word, entry(true))
    }
  }
  add(numbers.cardinals, null, false, false)
  add(numbers.boundCardinals, null, false, true)
  add(numbers.scales, 'scale', false, false)
  add(numbers.multiples, 'multiple', false, false)
  add(numbers.ordinals, null, true, false)
  add(numbers.boundOrdinals, null, true, true)
  add(numbers.fractions, 'fraction', false, false)
  for (const [written, value] of Object.entries(numbers.fractions))
    for (const suffix of numbers.fractionSuffixes) {
      put(fold(written + suffix), numberWord(value, 'fraction', { definite: true, suffix: suffix.length }))
    }
  add(numbers.denominators, 'denominator', false, false)
  return words
}

function markedWords({ markedFractions, definitePrefix }: NumberWords): Lexicon['marked'] {
  const marked = new Map<string, { opening: string; words: readonly NumberWord[] }>()
  for (const [written, value] of Object.entries(markedFractions)) {
    // The first letter and its mark.
    const opening = written.slice(0, 2)
    marked.set(fold(written), { opening, words: [numberWord(value, 'fraction')] })
    if (definitePrefix)
      marked.set(fold(definitePrefix + written), {
        opening,
        words: [numberWord(value, 'fraction', { definite: true })],
      })
  }
  return marked
}

/** A number word; it is nothing of what is left out. */
export function numberWord(
  value: number,
  role: Role,
  { ordinal = false, definite = false, bound = false, part, suffix, vague = false }: Partial<NumberWord> = {},
): NumberWord {
  return { value, role, ordinal, definite, bound, part, suffix, vague }
}

function roleOf(value: number): Role {
  if (value < 10) return 'unit'
  if (value < 20) return 'teen'
  if (value < 100) return 'ten'
  if (value === 100) return 'hundred'
  return value < 1000 ? 'hundreds' : 'scale'
}
