/** The words of a class or id: "relatedLinks" and "article__related" hold the word "related". */
import { remember } from '../remember.ts'

const isSmall = (code: number) => code > 0x60 && code < 0x7b
const isCapital = (code: number) => code > 0x40 && code < 0x5b

const MOST_KEPT = 5000

function split(name: string): string[] {
  const words: string[] = []
  let start = 0
  let before = 0
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    const isLetter = isSmall(code) || isCapital(code)
    if (!isLetter || (isCapital(code) && isSmall(before))) {
      if (at > start || at === 0) words.push(name.slice(start, at).toLowerCase())
      start = isLetter ? at : at + 1
    }
    before = code
  }
  if (start < name.length) words.push(name.slice(start).toLowerCase())
  return words
}

/**
 * @param name one name of a class attribute, or an id.
 * @returns its words in small letters of ASCII, parted at capitals and at everything else; the first is empty where the name
 *   begins with something else, as "__body" does.
 */
export const wordsOfName: (name: string) => readonly string[] = remember(MOST_KEPT, split)
