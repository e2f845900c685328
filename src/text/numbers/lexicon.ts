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

export interface NumberWord {
  value: number
  role: Role
  ordinal: boolean
  /** It carries the article: الثلاث. */
  definite: boolean
  /** It is a number inside a compound only. */
  bound: boolean
  /** A scale that alone is a vague quantity: آلاف is "thousands", ألف a thousand. */
  vague: boolean
}

export interface Lexicon {
  words: ReadonlyMap<string, readonly NumberWord[]>
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
  partitives: ReadonlySet<string>
  notNumbers: ReadonlySet<string>
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
const foldedMap = <T>(words: Readonly<Record<string, T>>): Map<string, T> =>
  new Map(Object.entries(words).map(([word, value]) => [fold(word), value]))

function compileLexicon(language: Language): Lexicon {
  const { numbers } = language
  const words = compileWords(numbers)
  return {
    words,
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
    partitives: foldedSet(numbers.cues.partitives),
    notNumbers: foldedSet(numbers.notNumbers),
    fractionLinks: new PhraseTable(numbers.fractionLinks.map(phrase => [phrase, true])),
    percentWords: new PhraseTable(numbers.percentWords.map(phrase => [phrase, true])),
    grammar: numbers,
  }
}

function compileWords(numbers: NumberWords): Map<string, NumberWord[]> {
  const words = new Map<string, NumberWord[]>()
  const prefix = fold(numbers.definitePrefix)
  const vague = foldedSet(numbers.vague)
  const put = (word: string, entry: NumberWord) => words.set(word, [...(words.get(word) ?? []), entry])
  const add = (
    list: Readonly<Record<string, number>>,
    role: Role | null,
    ordinal: boolean,
    bound: boolean,
  ) => {
    for (const [written, value] of Object.entries(list)) {
      const word = fold(written)
      const entry = { value, role: role ?? roleOf(value), ordinal, bound, vague: vague.has(word) }
      // As written: ألف begins with a letter that only folds to the article's.
      const definite = prefix !== '' && written.startsWith(numbers.definitePrefix)
      put(word, { ...entry, definite })
      if (prefix && !definite && !(bound && !ordinal)) put(prefix + word, { ...entry, definite: true })
    }
  }
  add(numbers.cardinals, null, false, false)
  add(numbers.boundCardinals, null, false, true)
  add(numbers.scales, 'scale', false, false)
  add(numbers.multiples, 'multiple', false, false)
  add(numbers.ordinals, null, true, false)
  add(numbers.boundOrdinals, null, true, true)
  add(numbers.fractions, 'fraction', false, false)
  add(numbers.denominators, 'denominator', false, false)
  return words
}

function roleOf(value: number): Role {
  if (value < 10) return 'unit'
  if (value < 20) return 'teen'
  if (value < 100) return 'ten'
  if (value === 100) return 'hundred'
  return value < 1000 ? 'hundreds' : 'scale'
}
