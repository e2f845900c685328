/** How names compare in what a reader says and follows: by their folded words. */
import { tokenize } from '../tokens.ts'

/** The form in which two ways to write a name compare equal: case, marks, signs and spellings that fold alike count for nothing. */
export const nameKey = (name: string): string =>
  tokenize(name)
    .filter(token => token.kind !== 'sign')
    .map(token => token.folded)
    .join(' ')
