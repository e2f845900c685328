/** A number as it stands in a passage, before anyone knows what it counts. Figures and dates both start from these. */
import type { Span } from '../analysis.ts'

export interface NumberSpan extends Span {
  /** Index of its first and last token in `Passage.tokens`. */
  first: number
  last: number
  value: number
  kind: 'cardinal' | 'ordinal' | 'fraction'
  /** digits: "13,000"; words: "three million"; mixed: "12 million", "12 مليون". */
  form: 'digits' | 'words' | 'mixed'
  /** Arabic dual that carries the noun with it: مليونان is 2 million, عقدين is read by the dates. */
  dual?: boolean
  /** A hyphen or slash joins it to the next word: "three-day". */
  joined?: boolean
  /** The last word that scales it: 1,000,000 in "12 million"; "10 to 15 million" shares it with the first number. */
  scale?: number
  /** Groups or decimals are written in the digits: no year looks so. */
  separated?: boolean
  /** A pronoun follows inside the word, which says what it is of: نصفهم. */
  ofPronoun?: boolean
  /** It carries the article of its language: الثلاث. */
  definite?: boolean
}
