/** What a language's lists say about a word, as bits: one look-up a token instead of one for each list. */
import type { Language } from '../../../languages/language.ts'
import { fold } from '../../fold.ts'
import { wordsOf } from '../compiled-words.ts'

export const GIVEN = 1
const LINK = 2
export const ADJECTIVE = 4
const NOT_IN_NAMES = 8
const PLACE_CUE = 16
const PLACE_CLASS = 32
const FAMILY_FIRST = 64
const AMBIGUOUS = 128
export const CAPITAL_HEAD = 256
/** The word begins a phrase of the list; the finders' tries tell how far it goes. */
export const BEGINS_TITLE = 512
export const BEGINS_OCCUPATION = 1024
export const BEGINS_HEAD = 2048
export const BEGINS_BODY = 4096
/** Set by the annotation of a passage, not by the lists. */
export const IN_TITLE = 8192
export const IN_OCCUPATION = 16384
export const BEHIND_TITLE = 32768
export const FLAG_BITS = 16

const compiled = new WeakMap<Language, ReadonlyMap<string, number>>()

/** The bits of each listed word of a language, by folded word. */
export function flagsOf(language: Language): ReadonlyMap<string, number> {
  const known = compiled.get(language)
  if (known) return known
  const flags = compileFlags(language)
  compiled.set(language, flags)
  return flags
}

function compileFlags(language: Language): ReadonlyMap<string, number> {
  const words = wordsOf(language)
  const flags = new Map<string, number>()
  const add = (list: Iterable<string>, bit: number) => {
    for (const word of list) flags.set(fold(word), (flags.get(fold(word)) ?? 0) | bit)
  }
  add(words.given, GIVEN)
  add(words.links, LINK)
  add(words.adjectives, ADJECTIVE)
  add(words.notInNames, NOT_IN_NAMES)
  add(words.placeCues, PLACE_CUE)
  add(words.placeClasses, PLACE_CLASS)
  add(words.familyFirst, FAMILY_FIRST)
  add(words.ambiguous, AMBIGUOUS)
  add(words.rare, AMBIGUOUS)
  add(words.capitalHeads, CAPITAL_HEAD)
  add(words.titles.next?.keys() ?? [], BEGINS_TITLE)
  add(words.occupations.next?.keys() ?? [], BEGINS_OCCUPATION)
  add(words.heads.next?.keys() ?? [], BEGINS_HEAD)
  add(words.bodies.next?.keys() ?? [], BEGINS_BODY)
  return flags
}
