/** The words of a class or id: "relatedLinks" and "article__related" hold the word "related". */

const isSmall = (code: number) => code > 0x60 && code < 0x7b
const isCapital = (code: number) => code > 0x40 && code < 0x5b

/** Names of classes repeat from element to element, and two readers ask for their words. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 5000

/**
 * @param name one name of a class attribute, or an id.
 * @returns its words in small letters of ASCII, parted at capitals and at everything else; the first is empty where the name
 *   begins with something else, as "__body" does.
 */
export function wordsOfName(name: string): readonly string[] {
  const found = known.get(name)
  if (found) return found
  const words = split(name)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(name, words)
  return words
}

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
