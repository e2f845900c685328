/** Finds money: "$5bn", "US$5", "5 EUR", "5 million Australian dollars", "5 مليارات دولار أمريكي". */
import type { ArticleContext } from '../passage.ts'
import { currencyCode, currencySigns, dollarLetters, isoCodes } from './currency-codes.ts'
import { type Figure, figureOf, isOneOf, type Quantity, type Scene, scaleValue, unitAt } from './figure.ts'

/** A currency beside a number, with the outermost token that belongs to it. */
interface Currency {
  code: string
  at: number
  parts: number
}

export function findMoney(scene: Scene, quantity: Quantity): Figure | null {
  if (quantity.kind === 'score' || quantity.kind === 'ordinal' || quantity.kind === 'proportion') return null
  const before = currencyBefore(scene, quantity.first)
  if (before) {
    const short = shorthandAfter(scene, quantity.last)
    const value = scaleValue(quantity.value, short?.scale ?? 1)
    return figureOf(scene, quantity, {
      kind: 'money',
      unit: before.code,
      first: before.at,
      last: short?.last ?? quantity.last,
      value,
    })
  }
  const short = shorthandAfter(scene, quantity.last)
  const after = currencyAfter(scene, short ? short.last + 1 : unitAt(scene, quantity))
  if (!after) return null
  const value = scaleValue(quantity.value, (short?.scale ?? 1) / after.parts)
  return figureOf(scene, quantity, { kind: 'money', unit: after.code, last: after.at, value })
}

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
  if (token.kind === 'word')
    return isoCodes.has(token.text) ? { code: token.text, at: first - 1, parts: 1 } : null
  const family = currencySigns.get(token.text)
  if (!family) return null
  const letters = scene.tokens[first - 2]
  const glued = letters?.kind === 'word' && !token.spaceBefore ? dollarLetters.get(letters.folded) : undefined
  const code = letters?.kind === 'word' && !token.spaceBefore ? letters.text.toUpperCase() : ''
  if (isoCodes.has(code)) return { code, at: first - 2, parts: 1 }
  if (glued && family === 'dollar') return { code: glued, at: first - 2, parts: 1 }
  return { code: currencyCode(family, [scene.context.country]), at: first - 1, parts: 1 }
}

function currencyAfter(scene: Scene, at: number): Currency | null {
  const token = scene.tokens[at]
  if (!token) return null
  if (token.kind === 'sign') {
    const family = currencySigns.get(token.text)
    // "between 5 £10 notes": a sign that has its own number after it belongs there.
    const own = scene.tokens[at + 1]
    if (!family || (own?.kind === 'digits' && !own.spaceBefore)) return null
    return { code: currencyCode(family, [scene.context.country]), at, parts: 1 }
  }
  if (token.kind === 'word' && isoCodes.has(token.text)) return { code: token.text, at, parts: 1 }
  return currencyWord(scene, at)
}

/** The country stands before the currency or after it, as the language has it. */
function currencyWord(scene: Scene, at: number): Currency | null {
  const { words, tokens, context } = scene
  const bare = words.currencies.startingAt(tokens, at)
  if (bare?.value.alsoPeople && !isAboutMoney(scene, at)) return null
  const qualifier = words.qualifiers.startingAt(tokens, bare ? bare.last + 1 : at)
  if (bare) {
    const written = qualifier && !words.grammar.qualifierBefore ? qualifier : null
    const code = currencyCode(bare.value.family, [
      written?.value,
      ...countriesFor(bare.value.family, context),
    ])
    return { code, at: written?.last ?? bare.last, parts: bare.value.parts ?? 1 }
  }
  const later =
    qualifier && words.grammar.qualifierBefore
      ? words.currencies.startingAt(tokens, qualifier.last + 1)
      : null
  if (!later) return null
  const code = currencyCode(later.value.family, [
    qualifier?.value,
    ...countriesFor(later.value.family, context),
  ])
  return { code, at: later.last, parts: later.value.parts ?? 1 }
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

/** A bare dollar is the United States' in every country's news; other names go by the country that the text is about. */
function countriesFor(
  family: string,
  { country, mentionedCountries = [] }: ArticleContext,
): (string | null)[] {
  return family === 'dollar' ? [country] : [country, ...mentionedCountries]
}
