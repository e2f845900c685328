/** What is left counts things: the number with its scale word, and the thing counted beside it. */
import { stripProclitics } from '../proclitics.ts'
import type { Token } from '../tokens.ts'
import { countedNoun } from './counted-noun.ts'
import { type Figure, figureOf, isOneOf, type Quantity, type Scene } from './figure.ts'

export function findCount(scene: Scene, quantity: Quantity): Figure | 'not' | null {
  const { tokens, words } = scene
  // تحت الصفر, ساعة الصفر; للتر الواحد, الحزب الواحد: with its article zero counts nothing, and one says "each" or "single".
  if ((quantity.value === 0 || quantity.value === 1) && quantity.numbers[0]?.definite) return 'not'
  const short = shorthand(scene, quantity)
  const last = short?.last ?? quantity.last
  if (
    isOneOf(scene, tokens[quantity.first], words.one) &&
    quantity.value === 1 &&
    !countsOne(scene, quantity)
  )
    return 'not'
  const value = typeof quantity.value === 'number' ? quantity.value * (short?.scale ?? 1) : quantity.value
  const unit = nounBefore(scene, quantity) ?? countedNoun(scene, last)?.text ?? null
  return figureOf(scene, quantity, { kind: 'count', unit, value, last })
}

/** "1.5m people": before a plural the letter is a million, elsewhere it was a metre already. */
function shorthand(scene: Scene, quantity: Quantity): { scale: number; last: number } | null {
  const next = scene.tokens[quantity.last + 1]
  const scale =
    next?.kind === 'word' && !next.spaceBefore
      ? scene.words.lexicon.unsureAbbreviations.get(next.folded)
      : undefined
  return scale === undefined ? null : { scale, last: quantity.last + 1 }
}

/** Is there a plural after the letter of "1.5m people"? Then it scales and measures nothing. */
export function isScaledCount(scene: Scene, quantity: Quantity): boolean {
  const short = shorthand(scene, quantity)
  const noun = short && countedNoun(scene, short.last)
  return short !== null && noun?.plural === true && noun.at <= short.last + 3
}

/** "one" is a number beside a noun, and a pronoun elsewhere. */
function countsOne(scene: Scene, quantity: Quantity): boolean {
  const { tokens, words } = scene
  const before = tokens[quantity.first - 1]
  const next = tokens[quantity.last + 1]
  if (tokens.length === 1) return true
  if (next?.kind === 'word' && isOneOf(scene, next, words.oneNotBefore)) return false
  if (words.grammar.one.afterNoun) {
    return (
      before?.kind === 'word' &&
      !isOneOf(scene, before, words.oneNotAfter) &&
      !isDefinite(scene, before.folded)
    )
  }
  // "a one-seat margin" counts, whatever stands before.
  if (next?.text === '-' && !next.spaceBefore) return tokens[quantity.last + 2]?.kind === 'word'
  if (before?.kind === 'word' && words.oneNotAfter.has(before.folded)) return false
  return next?.kind === 'word'
}

const isDefinite = (scene: Scene, folded: string): boolean => {
  const prefix = scene.words.grammar.definitePrefix
  return prefix !== '' && folded.startsWith(prefix)
}

/** More adjectives are another phrase. */
const MOST_ADJECTIVES = 2

/** How many adjectives end here with a definite noun before them: القوى العالمية الست. */
function adjectivesUpTo({ tokens, words, passage }: Scene, at: number): number {
  const { definitePrefix, cues } = words.grammar
  const isDefiniteAt = (place: number) => {
    const token = tokens[place]
    if (token?.kind !== 'word') return false
    return stripProclitics(token, passage.language).some(({ folded }) => folded.startsWith(definitePrefix))
  }
  const isAdjective = (token: Token | undefined) =>
    token !== undefined &&
    (words.adjectivesBetween.has(token.folded) ||
      cues.adjectivesBetween.endings.some(ending => token.text.endsWith(ending)))
  let passed = 0
  while (passed < MOST_ADJECTIVES && isDefiniteAt(at - passed - 1) && isAdjective(tokens[at - passed]))
    passed++
  return passed
}

/** الكتب الأربعة, قارب واحد: the noun before a definite number, or before "one". */
function nounBefore(scene: Scene, quantity: Quantity): string | null {
  const { tokens, words } = scene
  if (!words.grammar.cues.nounBeforeDefinite || quantity.numbers.length !== 1) return null
  const definite = quantity.numbers[0]?.definite
  const noun = tokens[quantity.first - 1 - (definite ? adjectivesUpTo(scene, quantity.first - 1) : 0)]
  const one = quantity.value === 1
  if (noun?.kind !== 'word' || (!definite && !one) || isOneOf(scene, noun, words.notUnits)) return null
  // بالمباريات الثلاث: the particle is no part of the thing counted.
  const { definitePrefix } = words.grammar
  const bare = definite
    ? stripProclitics(noun, scene.passage.language).find(r => r.folded.startsWith(definitePrefix))
    : undefined
  if (bare) {
    const written = scene.passage.text.slice(bare.start, noun.end)
    // للدول الثلاث: the particle has taken the alef of the article.
    return written.startsWith(definitePrefix) ? written : definitePrefix + written.slice(1)
  }
  // أوقفت الأربعة: a definite number stands behind a definite noun, or it stands for its own.
  // As written: folded, سيارة ends in ه like سيارته.
  const isHeld = words.grammar.possessives.some(ending => noun.text.endsWith(ending))
  return definite && !isHeld ? null : noun.text
}
