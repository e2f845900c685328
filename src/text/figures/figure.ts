/** What the finders of figures hand to one another. */
import type { CurrencyReason, FigureKind, Modifier, Span } from '../analysis.ts'
import type { NumberSpan } from '../numbers/number.ts'
import type { ArticleContext, Passage } from '../passage.ts'
import { stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { type FigureWords, figureWordsOf } from './figure-words.ts'

/** The passage with everything that finders look things up in. */
export interface Scene {
  passage: Passage
  tokens: readonly Token[]
  words: FigureWords
  context: ArticleContext
}

/** One number, or two that a link makes one quantity: "10 to 15", "3-1", "one in four". */
export interface Quantity extends Span {
  /** Index of the first and last token. */
  first: number
  last: number
  value: number | [number, number]
  kind: NumberSpan['kind'] | 'range' | 'score' | 'proportion'
  numbers: readonly NumberSpan[]
}

/** A figure before its modifier is known. Tokens are kept so that later passes can look around it. */
export interface Figure extends Span {
  first: number
  last: number
  kind: FigureKind
  value: number | [number, number] | null
  unit: string | null
  modifier?: Modifier | undefined
  vague?: boolean | undefined
  candidates?: readonly string[] | undefined
  reason?: CurrencyReason | undefined
  restates?: true | undefined
}

/** Looks at one quantity: a figure, "not" for what is certainly none, null to let the next finder look. */
export type Finder = (scene: Scene, quantity: Quantity) => Figure | 'not' | null

export function sceneOf(passage: Passage, context: ArticleContext): Scene {
  return { passage, tokens: passage.tokens, words: figureWordsOf(passage.language), context }
}

/** The figure of a quantity, stretched to the tokens `first` and `last`. */
export function figureOf(
  scene: Scene,
  quantity: Quantity,
  parts: {
    kind: FigureKind
    unit: string | null
    first?: number | undefined
    last?: number
    value?: Figure['value']
  },
): Figure {
  const first = parts.first ?? quantity.first
  const last = parts.last ?? quantity.last
  // (38) حالة: brackets around nothing but the digits stay outside.
  const inBrackets = isWithinBrackets(scene.tokens, first, last) ? 1 : 0
  return {
    start:
      first < quantity.first || inBrackets
        ? (scene.tokens[first + inBrackets]?.start ?? quantity.start)
        : quantity.start,
    end:
      last > quantity.last || inBrackets
        ? (scene.tokens[last - inBrackets]?.end ?? quantity.end)
        : quantity.end,
    first,
    last,
    kind: parts.kind,
    value: parts.value === undefined ? quantity.value : parts.value,
    unit: parts.unit,
    modifier: undefined,
    vague: undefined,
    candidates: undefined,
    reason: undefined,
    restates: undefined,
  }
}

/** One pair of brackets or quotation marks, not the two of (15) ألف و(300). */
function isWithinBrackets(tokens: readonly Token[], first: number, last: number): boolean {
  const close = tokens[last]
  if (tokens[first]?.kind !== 'sign' || close?.kind !== 'sign' || !')”"»'.includes(close.text)) return false
  return tokens.slice(first + 1, last).every(token => token.text !== close.text)
}

/** Index of the token after a quantity where its unit may begin: a joining hyphen is stepped over ("5-mile"). */
export function unitAt(scene: Scene, quantity: { last: number }): number {
  const hyphen = scene.tokens[quantity.last + 1]
  const joined =
    hyphen?.text === '-' && !hyphen.spaceBefore && scene.tokens[quantity.last + 2]?.spaceBefore === false
  return quantity.last + (joined ? 2 : 1)
}

/** The same for a part, whose unit may have an article: "half A mile", "three quarters OF AN inch". */
export function unitOfPartAt(scene: Scene, quantity: Quantity): number {
  const at = unitAt(scene, quantity)
  if (quantity.kind !== 'fraction') return at
  return (scene.words.lexicon.fractionLinks.startingAt(scene.tokens, at)?.last ?? at - 1) + 1
}

/** A value, or both ends of it, times a factor, without the error of binary fractions: 8.3 million is 8,300,000. */
export function scaleValue(value: number | [number, number], factor: number): number | [number, number] {
  if (factor === 1) return value
  const times = (number: number) => Number((number * factor).toPrecision(15))
  return typeof value === 'number' ? times(value) : [times(value[0]), times(value[1])]
}

/** The words under the particles of a token: "بحوالي" → "حوالي". */
export const bareWords = (scene: Scene) => (token: Token) =>
  token.kind === 'word' ? stripProclitics(token, scene.passage.language).map(reading => reading.folded) : []

/** Is the token a word that begins with a capital letter? Scripts without case never do. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const head = token.text.charAt(0)
  return head !== head.toLowerCase()
}

/** Is this one of the words, as written or under its particles? */
export function isOneOf(scene: Scene, token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token?.kind !== 'word') return false
  return words.has(token.folded) || bareWords(scene)(token).some(word => words.has(word))
}
