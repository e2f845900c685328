/** Finds money: "$5bn", "US$5", "5 EUR", "5 million Australian dollars", "5 مليارات دولار أمريكي". */

import { cursorOf } from '../numbers/cursor.ts'
import { readScales } from '../numbers/words.ts'
import type { Token } from '../tokens.ts'
import {
  type CurrencyChoice,
  chooseCurrency,
  currencyLetters,
  currencySigns,
  dollarLetters,
  isoCodes,
} from './currency-codes.ts'
import {
  type Figure,
  figureOf,
  isOneOf,
  type Quantity,
  type Scene,
  scaleValue,
  unitOfPartAt,
} from './figure.ts'
import { isWeight } from './weight.ts'

/** A currency beside a number, with the outermost token that belongs to it. */
interface Currency {
  choice: CurrencyChoice
  at: number
  parts: number
  /** What the letters scale by: 1,000,000 in "MEUR". */
  scale?: number
}

export function findMoney(scene: Scene, quantity: Quantity): Figure | null {
  if (quantity.kind === 'score' || quantity.kind === 'ordinal' || quantity.kind === 'proportion') return null
  const before = currencyBefore(scene, quantity.first)
  if (before) {
    const short = shorthandAfter(scene, quantity.last)
    const value = scaleValue(quantity.value, (short?.scale ?? 1) * (before.scale ?? 1))
    return moneyOf(scene, quantity, before, { first: before.at, last: short?.last ?? quantity.last, value })
  }
  const short = shorthandAfter(scene, quantity.last)
  const at = short ? short.last + 1 : unitOfPartAt(scene, quantity)
  const after =
    coinLetterAfter(scene, quantity) ?? (isWeight(scene, quantity, at) ? null : currencyAfter(scene, at))
  if (!after) return null
  // "75 USD million": the scale may follow a code.
  const scaled = isoCodes.has(scene.tokens[after.at]?.text ?? '')
    ? readScales(cursorOf(scene.passage), 1, after.at)
    : null
  const value = scaleValue(
    quantity.value,
    ((short?.scale ?? 1) * (scaled?.scale ?? after.scale ?? 1)) / after.parts,
  )
  return moneyOf(scene, quantity, after, { last: scaled?.last ?? after.at, value })
}

function moneyOf(
  scene: Scene,
  quantity: Quantity,
  { choice }: Currency,
  place: { first?: number | undefined; last: number; value: Figure['value'] },
): Figure {
  const { first, last, value } = place
  const figure = figureOf(scene, quantity, { kind: 'money', unit: choice.code, first, last, value })
  if (choice.candidates.length > 1) {
    figure.candidates = choice.candidates
    figure.reason = choice.reason
  }
  return figure
}

const certain = (code: string): CurrencyChoice => ({ code, reason: 'written', candidates: [code] })

/** "£5m": beside a currency the unsure letter is a million. */
function shorthandAfter(scene: Scene, last: number): { scale: number; last: number } | null {
  const next = scene.tokens[last + 1]
  const scale =
    next?.kind === 'word' && !next.spaceBefore
      ? scene.words.lexicon.unsureAbbreviations.get(next.folded)
      : undefined
  return scale === undefined ? null : { scale, last: last + 1 }
}

function currencyBefore(scene: Scene, first: number): Currency | null {
  const token = scene.tokens[first - 1]
  if (!token) return null
  // In "10 $ 30 $" and "15 USD 50" what stands between belongs to the number on its left.
  if (scene.tokens[first]?.spaceBefore && scene.tokens[first - 2]?.kind === 'digits') return null
  if (token.kind === 'word') return lettersBefore(scene, token, first - 1)
  const family = currencySigns.get(token.text)
  if (!family) return null
  const letters = scene.tokens[first - 2]
  // "A $5 note" has an article; letters that are no word may stand apart: "HK $5".
  const single = token.spaceBefore && (letters?.text !== 'c' || !scene.tokens[first]?.spaceBefore)
  const near = letters?.kind === 'word' && (!single || letters.text.length > 1)
  const glued = near ? dollarLetters.get(letters.folded) : undefined
  const code = letters?.kind === 'word' && !token.spaceBefore ? letters.text.toUpperCase() : ''
  if (isoCodes.has(code)) return { choice: certain(code), at: first - 2, parts: 1 }
  // In text that was cut into tokens, "hk $ 10", the sign stands apart from its number too.
  const isCut = scene.tokens[first]?.spaceBefore === true && !ALSO_WORDS.has(letters?.folded ?? '')
  const apart = token.spaceBefore && !isCut && letters?.text !== letters?.text.toUpperCase()
  if (glued && family === 'dollar' && !apart) return { choice: certain(glued), at: first - 2, parts: 1 }
  return { choice: chooseFamily(scene, family, null), at: first - 1, parts: 1 }
}

/** Letters of dollars that are words, or parts of words, when they stand apart: "cost us $ 10". */
const ALSO_WORDS = new Set(['a', 'us', 's', 'r', 'j', 'au', 'ca'])

/** "EUR 5", "Rs 500", "MEUR 5". */
function lettersBefore(scene: Scene, token: Token, at: number): Currency | null {
  if (isoCodes.has(token.text)) return { choice: certain(token.text), at, parts: 1 }
  const code = millionsOf(token)
  if (code) return { choice: certain(code), at, parts: 1, scale: 1e6 }
  const family = currencyLetters.get(token.text)
  return family === undefined ? null : { choice: chooseFamily(scene, family, null), at, parts: 1 }
}

/** "MEUR" are millions of euros, as companies report them. */
function millionsOf(token: Token): string | null {
  const code = token.text.slice(1)
  return token.text.length === 4 && token.text.startsWith('M') && isoCodes.has(code) ? code : null
}

/** A bare dollar is the United States' in every country's news; other names go by the country that the text is about. */
export function chooseFamily({ context }: Scene, family: string, written: string | null): CurrencyChoice {
  const mentioned = family === 'dollar' || family === 'sterling' ? [] : (context.mentionedCountries ?? [])
  return chooseCurrency(family, written, context.country, mentioned)
}

function currencyAfter(scene: Scene, at: number): Currency | null {
  const token = scene.tokens[at]
  if (!token) return null
  if (token.kind === 'sign') {
    const family = currencySigns.get(token.text)
    // "between 5 £10 notes": a sign that has its own number after it belongs there.
    const own = scene.tokens[at + 1]
    if (!family || (own?.kind === 'digits' && !own.spaceBefore)) return null
    return { choice: chooseFamily(scene, family, null), at, parts: 1 }
  }
  if (token.kind === 'word') {
    const letters = lettersBefore(scene, token, at)
    const own = scene.tokens[at + 1]
    if (letters) return own?.kind === 'digits' && !own.spaceBefore ? null : letters
  }
  return currencyWord(scene, at)
}

/** Lines of a picture, not pence: "720p". */
const PICTURE_LINES = new Set([144, 240, 360, 480, 720])

/** "50p", "3.75p": the letter is a coin of its own where the language has it so. */
function coinLetterAfter(scene: Scene, quantity: Quantity): Currency | null {
  const letter = scene.tokens[quantity.last + 1]
  const [number] = quantity.numbers
  const family = letter && !letter.spaceBefore ? scene.words.coins.get(letter.text) : undefined
  const { value } = quantity
  if (!family || number?.form !== 'digits' || typeof value !== 'number') return null
  if (value <= 0 || value >= 1000 || PICTURE_LINES.has(value)) return null
  // "p2p sharing"
  if (
    scene.tokens[quantity.first]?.spaceBefore === false &&
    scene.tokens[quantity.first - 1]?.kind === 'word'
  )
    return null
  return { choice: certain(family), at: quantity.last + 1, parts: 100 }
}

/** The country stands before the currency or after it, as the language has it. */
function currencyWord(scene: Scene, at: number): Currency | null {
  const { words, tokens } = scene
  const bare = words.currencies.startingAt(tokens, at)
  if (bare?.value.alsoPeople && !isAboutMoney(scene, at)) return null
  // "30 pounds per square inch" is a pressure, أوقية ذهب an ounce.
  const unit = bare && words.units.startingAt(tokens, at)
  if (unit && unit.last > bare.last) return null
  const qualifier = words.qualifiers.startingAt(tokens, bare ? bare.last + 1 : at)
  if (bare) {
    const written = qualifier && !words.grammar.qualifierBefore ? qualifier : null
    const choice = chooseFamily(scene, bare.value.family, written?.value ?? null)
    return { choice, at: written?.last ?? bare.last, parts: bare.value.parts ?? 1 }
  }
  const later =
    qualifier && words.grammar.qualifierBefore
      ? words.currencies.startingAt(tokens, qualifier.last + 1)
      : null
  if (!later) return null
  const choice = chooseFamily(scene, later.value.family, qualifier?.value ?? null)
  return { choice, at: later.last, parts: later.value.parts ?? 1 }
}

/** So many tokens before and after a word that is a currency and a people may say which of them it is. */
const CUES_BEFORE = 10
const CUES_AFTER = 6

/** Is there a word of price or pay, or other money, in the same clause: دفع 500 أفغاني, but not وصل 500 أفغاني? */
function isAboutMoney(scene: Scene, at: number): boolean {
  const to = Math.min(scene.tokens.length - 1, at + CUES_AFTER)
  for (let back = at - 1; back >= Math.max(0, at - CUES_BEFORE) && !endsClause(scene, back); back--)
    if (saysMoney(scene, back)) return true
  for (let ahead = at + 1; ahead <= to && !endsClause(scene, ahead); ahead++)
    if (saysMoney(scene, ahead)) return true
  return false
}

const CLAUSE_ENDS = new Set(['.', '!', '?', '؟', ';', '؛', ':'])
const endsClause = ({ tokens }: Scene, at: number) => CLAUSE_ENDS.has(tokens[at]?.text ?? '')

function saysMoney(scene: Scene, at: number): boolean {
  const { tokens, words } = scene
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'sign') return currencySigns.has(token.text)
  const currency = words.currencies.startingAt(tokens, at)
  if (currency) return !currency.value.alsoPeople
  return isoCodes.has(token.text) || isOneOf(scene, token, words.moneyCues)
}
