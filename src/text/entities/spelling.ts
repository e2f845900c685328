/** The form of a word of a name in which its spellings are equal: سيرجي and سيرغي, زيلينسكي and زيلنسكي, "Sergey" and "Sergei". */
import type { SpellingRules } from './spelling-rules.ts'

/** Shorter words are too often other words with such letters, or without such vowels: حسن is not حسين. */
const LONG_FOR_LETTERS = 5
const LONG_FOR_VOWELS = 6

/** @param folded a word of a name, folded. */
export function spellingOf(rules: SpellingRules, folded: string): string {
  const isGiven = rules.given.has(folded)
  const swapsLetters = !isGiven && folded.length >= LONG_FOR_LETTERS
  const letters = [...withEnding(rules, folded)]
  // An article or link inside is a native name's, whose vowels are written: نصرالله, أبوليلى.
  const isNative =
    isGiven || rules.prefixes.some(article => folded.includes(article)) || beginsWithLink(rules, folded)
  const dropsVowels = !isNative && letters.length >= LONG_FOR_VOWELS
  let out = ''
  for (const [at, letter] of letters.entries()) {
    if (letter === letters[at - 1] && rules.doubled.has(letter)) continue
    const isInside = at > 0 && at < letters.length - 1
    if (dropsVowels && isInside && rules.vowels.has(letter)) continue
    out += rules.alike.get(letter) ?? (swapsLetters ? rules.alikeInLong.get(letter) : undefined) ?? letter
  }
  return out
}

function withEnding({ endings }: SpellingRules, word: string): string {
  const found = endings.find(([ending]) => word.length > ending.length + 1 && word.endsWith(ending))
  return found ? word.slice(0, -found[0].length) + found[1] : word
}

const SHORTEST_LINK = 3

function beginsWithLink({ links }: SpellingRules, folded: string): boolean {
  for (let length = SHORTEST_LINK; length <= SHORTEST_LINK + 1; length++)
    if (links.has(folded.slice(0, length))) return true
  return false
}
