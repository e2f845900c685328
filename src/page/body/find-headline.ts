/** The headline on the page, and the standfirst under it: they often stand outside the body's box. */
import { stripCue } from '../line-cues.ts'
import { mayRest, type Steps } from '../steps.ts'
import { distinctWords, similarity, similarityOfWords, wordsOfTitle } from '../title-similarity.ts'
import type { Box, Chunk } from './chunk.ts'
import { tokensOfChunk } from './chunk-tokens.ts'
import { NOT_ARTICLE, Part } from './class-tokens.ts'
import { isHeading, isProse, linkDensity } from './score.ts'

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

/** Chunks between the headline and the body that lead into the article: marked as such, or what og:description says. */
export function findStandfirst(
  chunks: readonly Chunk[],
  headline: number | null,
  body: readonly number[],
  description: string | null,
): number[] {
  const first = body[0]
  if (headline === null || first === undefined) return []
  const found: number[] = []
  const until = Math.max(first, body[Math.min(2, body.length - 1)] ?? first)
  for (let index = headline + 1; index <= until; index++) {
    const chunk = chunks[index]
    if (!chunk || chunk.box.parts & (NOT_ARTICLE | Part.caption | Part.figure | Part.aside)) continue
    const named = (chunk.box.parts & Part.standfirst) !== 0 && chunk.letters > 20 && linkDensity(chunk) < 0.5
    const described = index < first && description !== null && saysTheSame(description, chunk)
    // Some pages print the headline once more for small screens.
    const isRepeat = chunk.text === chunks[headline]?.text
    if ((named || described) && !isRepeat && !isSigned(chunk.text)) found.push(index)
  }
  return found
}

/** Two to four words of a name, and then the end, a sign, or a day: "on 5 May". */
const NAME_ALONE =
  /^(?:\p{Lu}[\p{L}\p{M}.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s*(?:$|[,،|:•·(])|(?:\s+\p{Ll}{1,3})?\s+(?:\p{Lu}\p{L}+\.?\s+)?\p{Nd})/u

/** "By Jane Roe, who writes of ports": boxes of the lead hold the writer too. "By New York standards …" is a lead. */
function isSigned(text: string): boolean {
  const rest = stripCue(text, 'byline')
  return rest !== null && NAME_ALONE.test(rest)
}

const saysTheSame = (description: string, chunk: Chunk) =>
  chunk.letters > 20 &&
  (isProse(chunk) || isHeading(chunk.box)) &&
  chunk.text.length < 600 &&
  similarity(description, chunk.text) > 0.8
