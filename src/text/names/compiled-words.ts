/** A language's words about names in the form that the finders look up: folded, in sets and tries. */
import type { NameWords } from '../../languages/contract/names.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../fold.ts'
import type { Token } from '../tokens.ts'
import { newNode, nodeOf, type TrieNode } from './token-trie.ts'

export interface CompiledWords {
  titles: TrieNode<true>
  occupations: TrieNode<true>
  /** Offices and professions of roles, of one or several: hardly anyone is called "Presidents". */
  offices: TrieNode<true>
  heads: TrieNode<true>
  bodies: TrieNode<true>
  headsOfPlaces: TrieNode<true>
  bodiesWithPurpose: TrieNode<true>
  classes: TrieNode<true>
  adjectives: ReadonlySet<string>
  /** Nationalities, and what makes of one another: "North Korean". */
  nationalities: ReadonlySet<string>
  nationalityPrefixes: ReadonlySet<string>
  given: ReadonlySet<string>
  /** Given names that fold to a common word, as written: علي is not على. */
  givenAsWritten: ReadonlyMap<string, string>
  links: ReadonlySet<string>
  familyFirst: ReadonlySet<string>
  notInNames: ReadonlySet<string>
  prefixes: readonly string[]
  endings: readonly string[]
  notInNamesMarks: ReadonlySet<string>
  neverAlone: ReadonlySet<string>
  /** The endings of adjectives made of names: …ي, …ية; [] where there are none. */
  adjectiveEndings: readonly string[]
  familyAdjective: { prefix: string; ending: string } | null
  article: string
  complements: ReadonlySet<string>
  /** The particle of what a body is for: with the article, and before a bare noun; '' where there is none. */
  purpose: { joined: string; separate: string; and: string }
  capitalHeads: ReadonlySet<string>
  capitalLinks: ReadonlySet<string>
  ambiguous: ReadonlySet<string>
  rare: ReadonlySet<string>
  placeCues: ReadonlySet<string>
  placeClasses: ReadonlySet<string>
  modelBefore: ReadonlySet<string>
  modelAfter: ReadonlySet<string>
}

const compiled = new WeakMap<Language, CompiledWords>()

/** The compiled words of a language; compiled once for each. */
export function wordsOf(language: Language): CompiledWords {
  const known = compiled.get(language)
  if (known) return known
  const made = compileWords(language)
  compiled.set(language, made)
  return made
}

function compileWords({ names, roles }: Language): CompiledWords {
  const notInNames = setOf(names.notInNames)
  const { organizations, inflection } = names
  const bases = [...names.nationalities, ...names.titleAdjectives]
  const inflected = bases.flatMap(base =>
    inflection.articles.flatMap(article => inflection.endings.map(ending => article + base + ending)),
  )
  return {
    titles: trieOf(names.personTitles),
    occupations: trieOf(names.occupations),
    offices: trieOf([...roles.offices, ...roles.pluralOffices]),
    heads: trieOf(organizations.heads),
    bodies: trieOf(organizations.bodies),
    headsOfPlaces: trieOf(organizations.headsOfPlaces),
    bodiesWithPurpose: trieOf(organizations.bodiesWithPurpose),
    classes: trieOf(organizations.classes),
    adjectives: setOf(inflected),
    nationalities: setOf(names.nationalities),
    nationalityPrefixes: setOf(names.nationalityPrefixes),
    given: setOf(names.givenNames),
    givenAsWritten: new Map(
      names.givenNames.filter(name => notInNames.has(fold(name))).map(name => [fold(name), name]),
    ),
    links: setOf(names.nameLinks),
    familyFirst: setOf(names.familyNamesFirst),
    notInNames,
    prefixes: names.notInNamesShape.prefixes.map(fold),
    endings: names.notInNamesShape.endings.map(fold),
    notInNamesMarks: new Set(names.notInNamesMarks),
    neverAlone: setOf(names.neverAlone),
    adjectiveEndings: adjectiveEndings(names),
    familyAdjective: names.familyAdjective,
    article: fold(organizations.article),
    complements: setOf(organizations.complements),
    purpose: organizations.purpose,
    capitalHeads: setOf(organizations.capitalHeads),
    capitalLinks: setOf(organizations.capitalLinks),
    ambiguous: setOf(names.ambiguousNames),
    rare: setOf(names.rareNames),
    placeCues: setOf(names.placeCues),
    placeClasses: setOf(names.placeClasses),
    modelBefore: setOf(names.modelCues.before),
    modelAfter: setOf(names.modelCues.after),
  }
}

const adjectiveEndings = ({ familyAdjective, inflection }: NameWords): string[] =>
  familyAdjective ? inflection.endings.map(ending => fold(familyAdjective.ending + ending)) : []

/** Is this token a given name? `folded` is it without its particles. */
export function isGivenName(words: CompiledWords, token: Token, folded: string): boolean {
  if (!words.given.has(folded)) return false
  const written = words.givenAsWritten.get(folded)
  return written === undefined || token.text.endsWith(written)
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))

function trieOf(phrases: readonly string[]): TrieNode<true> {
  const root = newNode<true>()
  for (const phrase of phrases) nodeOf(root, phrase).value = true
  return root
}
