/** A language's words of roles, folded and indexed. */
import type { Language } from '../../../languages/language.ts'
import { fold } from '../../fold.ts'
import { type CompiledWords, wordsOf } from '../../names/compiled-words.ts'
import { newNode, nodeOf, type TrieNode } from '../../names/token-trie.ts'

/** What is known of an office. */
export interface Office {
  /** Of two people or more. */
  plural: boolean
  /** Counts only where the text has a capital. */
  capital: boolean
}

export interface RoleVocabulary {
  offices: TrieNode<Office>
  before: TrieNode<true>
  after: TrieNode<true>
  honorifics: ReadonlySet<string>
  links: TrieNode<true>
  /** The first words of the links. */
  linkStarts: ReadonlySet<string>
  fields: TrieNode<true>
  determiners: ReadonlySet<string>
  possessive: string
  conjunctions: ReadonlySet<string>
  conjunctionPrefixes: readonly string[]
  ends: ReadonlySet<string>
  names: CompiledWords
}

const compiled = new WeakMap<Language, RoleVocabulary>()

export function roleWordsOf(language: Language): RoleVocabulary {
  const known = compiled.get(language)
  if (known) return known
  const made = compile(language)
  compiled.set(language, made)
  return made
}

function compile(language: Language): RoleVocabulary {
  const { roles } = language
  const offices = newNode<Office>()
  const add = (list: readonly string[], plural: boolean) => {
    for (const office of list) nodeOf(offices, office).value = { plural, capital: isCapitalisedOnly(office) }
  }
  add(roles.offices, false)
  add(roles.pluralOffices, true)
  const links = trieOf(roles.links)
  return {
    offices,
    before: trieOf(roles.before),
    after: trieOf(roles.after),
    honorifics: setOf(roles.honorifics),
    links,
    linkStarts: new Set(links.next?.keys()),
    fields: trieOf(roles.fields),
    determiners: setOf(roles.determiners),
    possessive: roles.possessive,
    conjunctions: setOf(roles.conjunctions.words),
    conjunctionPrefixes: roles.conjunctions.prefixes.map(fold),
    ends: setOf(roles.ends),
    names: wordsOf(language),
  }
}

const isCapitalisedOnly = (office: string) => /^\p{Lu}\p{L}+$/u.test(office)
const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))

function trieOf(phrases: readonly string[]): TrieNode<true> {
  const root = newNode<true>()
  for (const phrase of phrases) nodeOf(root, phrase).value = true
  return root
}
