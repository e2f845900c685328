/**
 * Digits in brackets that count what follows: (150) مليون ريال, تبلغ من العمر (٦) سنوات. Saudi and Gulf papers set every number of a
 * report so (4,100 times in 30,000 articles of saudinewsnet). The brackets belong to the number; read without them, the
 * first is 150 of nothing and a million riyals.
 */
import type { Token } from '../tokens.ts'
import type { Cursor } from './cursor.ts'

/** With the sign that closes each: “21.3” كيلو جراما is written too. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '“': '”', '"': '"', '«': '»' }
/** "1.234,5": tokens of one number in digits. */
const LONGEST_NUMBER = 5
/** Lists that are numbered in brackets have no more entries. */
const LONGEST_LIST = 10
/** Plain digits between these are a year more often than a count: "(1994)". */
const FIRST_YEAR = 1300
const LAST_YEAR = 2100

/**
 * @param at the token of the first digits.
 * @returns the token of the closing bracket, where the digits stand alone in brackets and count or measure the next word; else null.
 */
export function closingBracket(cursor: Cursor, at: number): number | null {
  const { tokens, lexicon } = cursor
  const open = lexicon.grammar.countsInBrackets ? tokens[at - 1] : undefined
  if (open?.kind !== 'sign' || !Object.hasOwn(CLOSING, open.text)) return null
  let close = at + 1
  while (close <= at + LONGEST_NUMBER && isPartOfDigits(tokens[close])) close++
  if (tokens[close]?.text !== CLOSING[open.text]) return null
  const next = tokens[close + 1]
  if (next?.text === '%' || next?.text === '٪') return close
  if (next?.kind !== 'word' || !next.spaceBefore) return null
  // المادة (12) سنة 1990: there the unit begins a date.
  if (isMeasure(cursor, close + 1)) return tokens[close + 2]?.kind === 'digits' ? null : close
  // In quotation marks stand titles; "(1) أكد المتحدث" at the head of a line or behind a colon numbers what follows.
  const isListed = Number(tokens[at]?.folded) <= LONGEST_LIST && '.:؛'.includes(tokens[at - 2]?.text ?? '.')
  return open.text === '(' && !isListed && isNoun(cursor, next) && !isYear(tokens, at, close) ? close : null
}

const isPartOfDigits = (token: Token | undefined) =>
  token !== undefined && !token.spaceBefore && (token.kind === 'digits' || ',.٬٫،'.includes(token.text))

/** A scale, a share, a unit or a currency. */
function isMeasure({ tokens, lexicon }: Cursor, at: number): boolean {
  const word = tokens[at]?.folded ?? ''
  if (lexicon.words.get(word)?.some(({ role, definite }) => role === 'scale' && !definite)) return true
  return lexicon.measureHeads.has(word) || lexicon.percentWords.startingAt(tokens, at) !== null
}

/** No preposition or conjunction, nothing with an article, and no joiner: these begin something else. */
function isNoun({ lexicon }: Cursor, { folded, text }: Token): boolean {
  const { cues, definitePrefix } = lexicon.grammar
  if (lexicon.notUnits.has(folded) || text.startsWith(definitePrefix)) return false
  if (lexicon.words.has(folded)) return false
  if (lexicon.joinerInitials.has(folded)) return true
  return cues.joinerInitials.length > 0 && !lexicon.prefixJoiners.some(joiner => folded.startsWith(joiner))
}

function isYear(tokens: readonly Token[], at: number, close: number): boolean {
  const value = Number(tokens[at]?.folded)
  return close === at + 1 && value >= FIRST_YEAR && value <= LAST_YEAR
}
