/** Cuts a name into parts, and knows the small words whose other form is fixed. */
import { nameArticle, nameSpellings, servantNames } from '../../languages/name-spellings.ts'
import { fold } from '../fold.ts'

/** Longer ones are no names, or no one's that a reader would know again. A page may have names without end. */
const MOST_PARTS = 7
const LONGEST_PART = 24

/** A word of a name, and what stands before it: "" at the beginning, else a space or a hyphen. */
export interface NamePart {
  word: string
  joint: '' | ' ' | '-'
}

/** null where the name is no plain row of words: figures, brackets, initials. */
export function namePartsOf(name: string): NamePart[] | null {
  const parts: NamePart[] = []
  for (const [index, words] of name.trim().split(/\s+/u).entries())
    for (const [at, word] of words.split(/[-‐‑–]/u).entries()) {
      if (word === '' || word.length > LONGEST_PART) return null
      parts.push({ word, joint: at > 0 ? '-' : index > 0 ? ' ' : '' })
    }
  return parts.length > MOST_PARTS ? null : parts
}

const arabicOf = new Map(
  nameSpellings.flatMap(({ arabic, latin, also }) =>
    [latin.toLowerCase(), ...also].map(form => [form, arabic]),
  ),
)
const latinOf = new Map(nameSpellings.map(({ arabic, latin }) => [fold(arabic), latin]))
const articles = new Set<string>([nameArticle.latin, ...nameArticle.also])

/** The fixed Arabic form of a Latin word, in small letters: "bin" → بن. */
export const fixedArabic = (latin: string) => arabicOf.get(latin)

/** The fixed Latin form of one Arabic word or two: عبد الله → "Abdullah". */
export const fixedLatin = (arabic: string) => latinOf.get(fold(arabic))

/** "al", "el", "ash": the Arabic article where a hyphen follows it. */
export const isLatinArticle = (latin: string) => articles.has(latin)

/** "abdelkarim" → "karim", "abderrahman" → "rahman": what is behind عبد ال; "" for "abdul" alone, null for another word. */
export function servedName(latin: string): string | null {
  for (const beginning of servantNames.latin)
    if (latin.startsWith(beginning) && latin.length - beginning.length !== 1)
      return latin.slice(beginning.length)
  for (const beginning of servantNames.beforeDoubled)
    for (const doubled of servantNames.doubled)
      if (latin.startsWith(beginning + doubled)) return latin.slice(beginning.length + 1)
  return null
}
