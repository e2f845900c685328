/** The tokens of a chunk, made once: the model, the metadata and the finders of the origin all ask for them. */
import { type Token, tokenize } from '../../text/tokens.ts'
import type { Chunk } from './chunk.ts'

/** More of a chunk is not looked at by anyone. */
const LONGEST = 200_000
const known = new WeakMap<Chunk, readonly Token[]>()

/** @returns the tokens of a chunk's text, up to 200,000 characters of it. */
export function tokensOfChunk(chunk: Chunk): readonly Token[] {
  const found = known.get(chunk)
  if (found) return found
  const tokens = tokenize(chunk.text, 0, Math.min(chunk.text.length, LONGEST))
  known.set(chunk, tokens)
  return tokens
}

/** The tokens of the first chunks, up to about so many characters of them: enough to know a language by. */
export function tokensAtHead(chunks: Iterable<Chunk>, most: number): Token[] {
  const tokens: Token[] = []
  let left = most
  for (const chunk of chunks) {
    for (const token of tokensOfChunk(chunk)) {
      if (token.end > left) return tokens
      tokens.push(token)
    }
    left -= chunk.text.length
  }
  return tokens
}
