/** Reads a number written in digits: 1,234.5 · 1.234,5 · ١٬٢٣٤٫٥ · 13 000. Signs are told apart by form first, language second. */
import type { Token } from '../tokens.ts'

/** The sign in all its forms; the words are the languages'. */
export const PERCENT_SIGNS: readonly string[] = ['%', '٪', '﹪', '％']

/** What makes more or less of the number before it. */
export type Scaler = 'scale' | 'percent' | null

export interface DigitNumber {
  value: number
  /** Index of its last token. */
  last: number
  /** Groups or decimals were written, so it is no year, no telephone number. */
  separated: boolean
}

/** Signs that are separators in every language, whatever it prefers. */
const ALWAYS_GROUP = "٬'’"
const ALWAYS_DECIMAL = '٫'
const THIN_SPACES = '\u00A0\u2009\u202F'

/**
 * 5ر62 مليون is 62.5 million: between the two a letter of the language stands for the sign, and the line, which runs from
 * right to left, shows the decimals behind it though they are written first. Three digits group thousands, unless a scale
 * word follows.
 * @returns null where no such letter stands there.
 */
export function readLetterDecimals(
  tokens: readonly Token[],
  at: number,
  letter: string,
  scalerAt: (at: number) => Scaler,
): DigitNumber | null {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (letter === '' || !first || sign?.text !== letter || second?.kind !== 'digits') return null
  if (sign.spaceBefore || second.spaceBefore || second.folded.length > 3) return null
  const isGroup = first.folded.length === 3 && !scalerAt(at + 3)
  const value = Number(second.folded + (isGroup ? '' : '.') + first.folded)
  return { value, last: at + 2, separated: true }
}

interface Chain {
  runs: string[]
  separators: string[]
  last: number
}

/**
 * @param tokens the passage's tokens.
 * @param at index of a token of digits.
 * @param separators the language's grouping and decimal signs.
 * @param text the whole text, for the kind of space between two runs.
 * @param scalerAt what stands at a token: "3.125 million" and "3.125%" have decimals where "3.125" may have a group.
 * @returns null for what is a chain of numbers but no number: 10.20.30.40, 12.03.2018, 1/2/3.
 */
export function readDigits(
  tokens: readonly Token[],
  at: number,
  separators: { group: string; decimal: string },
  text: string,
  scalerAt: (at: number) => Scaler,
): DigitNumber | { value: null; last: number } {
  // Most numbers are one run with a word behind it: no chain is built for those.
  if (tokens[at + 1]?.kind === 'word')
    return { value: Number(tokens[at]?.folded), last: at, separated: false }
  const chain = readChain(tokens, at, separators, text)
  const value = chainValue(chain, separators, scalerAt(chain.last + 1))
  if (value !== null) return { value, last: chain.last, separated: chain.runs.length > 1 }
  // "1,5" is no number of English: two numbers with a comma. Longer chains are addresses, versions or dates.
  if (chain.runs.length === 2) return { value: Number(chain.runs[0]), last: at, separated: false }
  return { value, last: chain.last }
}

function readChain(
  tokens: readonly Token[],
  at: number,
  separators: { group: string; decimal: string },
  text: string,
): Chain {
  const first = tokens[at]
  const chain: Chain = { runs: [first?.folded ?? ''], separators: [], last: at }
  const known = separators.group + separators.decimal + ALWAYS_GROUP + ALWAYS_DECIMAL
  for (;;) {
    const sign = tokens[chain.last + 1]
    const run = tokens[chain.last + 2]
    if (
      sign &&
      run &&
      run.kind === 'digits' &&
      known.includes(sign.text) &&
      isTight(tokens[chain.last], sign, text) &&
      isTight(sign, run, text)
    ) {
      chain.runs.push(run.folded)
      chain.separators.push(sign.text)
      chain.last += 2
    } else if (sign && isSpaceGroup(chain, tokens[chain.last], sign, run, text)) {
      chain.runs.push(sign.folded)
      chain.separators.push(' ')
      chain.last += 1
    } else return chain
  }
}

/** Only marks of direction stand between them, as editors put around a comma in right-to-left text. */
function isTight(before: Token | undefined, after: Token, text: string): boolean {
  if (!after.spaceBefore) return true
  return (
    before !== undefined && after.start - before.end <= 4 && !/\s/u.test(text.slice(before.end, after.start))
  )
}

/** 13 000: a thin space groups any three digits, a plain one only zeros, for "in 2018 300 people" has two numbers. */
function isSpaceGroup(
  chain: Chain,
  before: Token | undefined,
  run: Token,
  after: Token | undefined,
  text: string,
): boolean {
  if (!before || run.kind !== 'digits' || run.folded.length !== 3 || run.start - before.end !== 1)
    return false
  const grouped =
    THIN_SPACES.includes(text.charAt(before.end)) || run.folded === '000' || isLongPlainGroup(chain, after)
  const head = chain.runs.length === 1 ? before.folded.length <= 3 : chain.separators[0] === ' '
  return head && grouped
}

/** 7 250 400: with plain spaces it takes two groups after a short head; telephone numbers begin otherwise. */
function isLongPlainGroup(chain: Chain, after: Token | undefined): boolean {
  if (chain.runs.length > 1) return true
  const head = chain.runs[0] ?? ''
  return head.length <= 2 && !head.startsWith('0') && after?.kind === 'digits' && after.folded.length === 3
}

function chainValue(
  chain: Chain,
  separators: { group: string; decimal: string },
  next: Scaler,
): number | null {
  const { runs, separators: signs } = chain
  const head = runs[0] ?? ''
  const lastSign = signs.at(-1)
  if (lastSign === undefined) return Number(head)
  const distinct = new Set(signs)
  const grouped = head.length <= 3 && runs.slice(1).every(run => run.length === 3)
  if (distinct.size === 1) {
    if (signs.length > 1)
      return (grouped && !ALWAYS_DECIMAL.includes(lastSign)) || isIndian(runs, lastSign, separators)
        ? Number(runs.join(''))
        : null
    return isGroup(lastSign, head, runs[1] ?? '', separators, next)
      ? Number(runs.join(''))
      : decimal(runs, lastSign, separators)
  }
  // Two kinds: the last one, once, begins the decimals.
  const inner = signs.slice(0, -1)
  const groups = head.length <= 3 && runs.slice(1, -1).every(run => run.length === 3)
  if (!groups || new Set(inner).size > 1 || inner.includes(lastSign)) return null
  return Number(`${runs.slice(0, -1).join('')}.${runs.at(-1)}`)
}

/** "2,30,000", "1,20,00,000": in India lakhs and crores are grouped, by two digits above the thousands. */
function isIndian(
  runs: readonly string[],
  sign: string,
  separators: { group: string; decimal: string },
): boolean {
  if (!separators.group.includes(sign) || separators.decimal.includes(sign)) return false
  const [head = '', ...rest] = runs
  return head.length <= 2 && head !== '0' && rest.pop()?.length === 3 && rest.every(run => run.length === 2)
}

function isGroup(
  sign: string,
  head: string,
  run: string,
  separators: { group: string; decimal: string },
  next: Scaler,
): boolean {
  if (run.length !== 3 || head.length > 3 || head.startsWith('0')) return false
  if (sign === ' ' || ALWAYS_GROUP.includes(sign)) return true
  if (ALWAYS_DECIMAL.includes(sign) || !separators.group.includes(sign)) return false
  // A sign that can be both is a decimal one where only that makes sense: 3.125 مليون; a comma groups 1,250% too.
  return !(separators.decimal.includes(sign) && (next === 'scale' || (next === 'percent' && sign === '.')))
}

function decimal(
  runs: readonly string[],
  sign: string,
  separators: { group: string; decimal: string },
): number | null {
  if (!ALWAYS_DECIMAL.includes(sign) && !separators.decimal.includes(sign)) return null
  return Number(runs.join('.'))
}
