/** How much two titles say the same: the declared one and the visible one differ in kickers, site names and signs. */
import { type Token, tokenize } from '../text/tokens.ts'

/** The folded words and numbers of a title. */
export const wordsOfTitle = (text: string): Set<string> => distinctWords(tokenize(text))

/** The same of a line whose tokens are known. */
export function distinctWords(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>()
  for (const { kind, folded } of tokens) if (kind !== 'sign') words.add(folded)
  return words
}

/** Words of both over words of the shorter: 1 where one title holds the other. */
export const similarity = (a: string, b: string): number =>
  similarityOfWords(wordsOfTitle(a), wordsOfTitle(b))

/** The same for words that are known: one title is compared with many lines. */
export function similarityOfWords(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const least = Math.min(first.size, second.size)
  if (least === 0) return 0
  let both = 0
  for (const word of first) if (second.has(word)) both++
  return (both / least) * (least < 3 ? 0.6 : 1)
}
