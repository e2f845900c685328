/** The key that words are counted and clustered under: folded, with "^" for an initial capital and "^^" for capitals. */
import { letterCase } from '../../src/text/names/tagger/letter-case.ts'
import type { Token } from '../../src/text/tokens.ts'

export function keyOfToken(token: Token): string {
  if (token.kind === 'digits') return '#'
  return '^'.repeat(letterCase(token)) + token.folded
}
