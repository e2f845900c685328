/** Pounds that weigh: "a 140-pound boxer", "6,000 pounds (2,700 kg)", "3,000 pounds of rice"; millions of them are money. */
import type { Quantity, Scene } from './figure.ts'

/** So many tokens before and after the word a cue may stand, in the same clause. */
const CUES_BEFORE = 10
const CUES_AFTER = 5
/** So near before and behind, what is paid or paid for says that it is money. */
const MONEY_BEFORE = 3
const MONEY_BEHIND = 4
/** "£5bn (5 billion pounds)": nobody weighs millions. */
const MOST = 1e6
const CLAUSE_ENDS = new Set(['.', '!', '?', ';'])
const MONEY_SIGNS = new Set(['£', '$', '€'])

/**
 * @param at the token after the number and its hyphen.
 * @returns true where a word that is a currency and a unit stands there, and what is around it says that it is the unit.
 */
export function isWeight(scene: Scene, quantity: Quantity, at: number): boolean {
  const { tokens, words } = scene
  const word = words.currencies.startingAt(tokens, at)
  if (!word?.value.alsoUnit) return false
  const highest = typeof quantity.value === 'number' ? quantity.value : quantity.value[1]
  if (highest >= MOST) return false
  const next = tokens[word.last + 1]
  // "a 10-pound note", "500 pounds of public money"
  for (let behind = word.last + 1; behind <= word.last + MONEY_BEHIND; behind++) {
    const token = tokens[behind]
    if (token?.kind !== 'word') break
    if (words.moneyCues.has(token.folded)) return false
  }
  if (next?.kind === 'word' && words.behindWeights.has(next.folded)) return true
  if (isRestated(scene, word.last + 1)) return true
  // "a 140-pound boxer": sums are hardly joined so, for they have a sign.
  if (at > quantity.last + 1 && next?.kind === 'word') return true
  const cues = cuesAround(scene, quantity.first, word.last)
  return cues.weight && !cues.money
}

/** "(2,700 kg)", "(£5)" */
function isRestated({ tokens, words }: Scene, at: number): boolean {
  if (tokens[at]?.text !== '(') return false
  for (let inside = at + 2; inside <= at + CUES_AFTER && tokens[inside]?.text !== ')'; inside++)
    if (words.units.startingAt(tokens, inside)?.value.endsWith('gram')) return true
  return false
}

function cuesAround(
  { tokens, words }: Scene,
  first: number,
  last: number,
): { weight: boolean; money: boolean } {
  const found = { weight: false, money: false }
  const look = (at: number): boolean => {
    const token = tokens[at]
    if (!token || (CLAUSE_ENDS.has(token.text) && tokens[at + 1]?.spaceBefore !== false)) return false
    if (words.weightCues.has(token.folded)) found.weight = true
    const isNear = at < first && at >= first - MONEY_BEFORE
    if (MONEY_SIGNS.has(token.text) || (isNear && words.moneyCues.has(token.folded))) found.money = true
    return true
  }
  for (let at = first - 1; at >= first - CUES_BEFORE && look(at); at--);
  for (let at = last + 1; at <= last + CUES_AFTER && look(at); at++);
  return found
}
