/** Capitals of names, which Arabic does not have. */

/** "o'neill" → "O'Neill"; small letters behind an apostrophe at the end stay small. */
export function capitalised(word: string): string {
  return word.replace(/^'?\p{L}|(?<=^\p{L}')\p{L}(?=\p{L}{2})/gu, letter => letter.toUpperCase())
}
