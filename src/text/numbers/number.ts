/** A number as it stands in a passage, before anyone knows what it counts. Figures and dates both start from these. */
import type { Span } from '../analysis.ts'

/**
 * Made with all its fields in one order, those that are not so undefined: what reads them, for every number, then finds one
 * shape of object, which engines read several times as fast as many.
 */
export interface NumberSpan extends Span {
  /** Index of its first and last token in `Passage.tokens`. */
  first: number
  last: number
  value: number
  kind: 'cardinal' | 'ordinal' | 'fraction'
  /** digits: "13,000"; words: "three million"; mixed: "12 million", "12 مليون". */
  form: 'digits' | 'words' | 'mixed'
  /** Arabic dual that carries the noun with it: مليونان is 2 million, عقدين is read by the dates. */
  dual?: boolean | undefined
  /** A hyphen or slash joins it to the next word: "three-day". */
  joined?: boolean | undefined
  /** The last word that scales it: 1,000,000 in "12 million"; "10 to 15 million" shares it with the first number. */
  scale?: number | undefined
  /** Groups or decimals are written in the digits: no year looks so. */
  separated?: boolean | undefined
  /** A pronoun follows inside the word, which says what it is of: نصفهم. */
  ofPronoun?: boolean | undefined
  /** It carries the article of its language: الثلاث. */
  definite?: boolean | undefined
}

/** A part, or the cardinal that it makes with a scale: half, half a million. */
export function fractionOf(
  { start, end, first, last }: Pick<NumberSpan, 'start' | 'end' | 'first' | 'last'>,
  value: number,
  form: NumberSpan['form'],
  scale?: number,
  marks: { ofPronoun?: boolean; definite?: boolean } = {},
): NumberSpan {
  return {
    start,
    end,
    first,
    last,
    value,
    kind: scale === undefined ? 'fraction' : 'cardinal',
    form,
    dual: undefined,
    joined: undefined,
    scale,
    separated: undefined,
    ofPronoun: marks.ofPronoun || undefined,
    definite: marks.definite || undefined,
  }
}
