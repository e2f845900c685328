/** The headline on the page: it often stands outside the body's box. */
import { mayRest, type Steps } from '../steps.ts'
import { distinctWords, similarityOfWords, wordsOfTitle } from '../title-similarity.ts'
import type { Box, Chunk } from './chunk.ts'
import { tokensOfChunk } from './chunk-tokens.ts'
import { Part } from './class-tokens.ts'
import { isHeading } from './score.ts'

/**
 * @param declared titles that the page declares (og:title, `<title>` …).
 * @returns the index of the chunk with the headline: the h1 most like what is declared, else an h2 before the body.
 */
export function* findHeadline(
  chunks: readonly Chunk[],
  container: Box,
  declared: readonly string[],
): Steps<number | null> {
  const titles = declared.map(wordsOfTitle)
  let best: number | null = null
  let most = 0
  for (let index = 0; index < container.to; index++) {
    const chunk = chunks[index]
    if (mayRest(index)) yield
    if (!chunk || !isHeading(chunk.box) || chunk.box.parts & Part.aside) continue
    const words = distinctWords(tokensOfChunk(chunk))
    const like = Math.max(0, ...titles.map(title => similarityOfWords(title, words)))
    const level = chunk.box.name === 'h1' ? 0.5 : 0
    if (level === 0 && like < 0.8) continue
    if (level + like > most) {
      most = level + like
      best = index
    }
  }
  return best
}
