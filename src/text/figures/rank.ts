/** Finds ordinals used as rank or sequence: "third", "21st", الثالثة, "No. 1", الدقيقة 29. */
import { countedNoun } from './counted-noun.ts'
import { bareWords, type Figure, figureOf, isCapitalised, type Quantity, type Scene } from './figure.ts'

const FIRST_TEN = 20
/** Plain digits between these are a year more often than a rank. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

export function findRank(scene: Scene, quantity: Quantity): Figure | 'not' | null {
  if (quantity.kind === 'ordinal')
    return isNamePart(scene, quantity) ? 'not' : rank(scene, quantity, quantity.first)
  const number = quantity.numbers[0]
  if (quantity.kind !== 'cardinal' || !number || number.separated || number.scale) return null
  const inside = rankInside(scene, quantity.first)
  if (inside !== null) return rank(scene, quantity, inside)
  // الدقيقة العشرين: tens have no ordinal of their own; في الدقيقة الواحدة is "in a minute".
  if (number.form !== 'digits' && !(number.definite && number.value >= FIRST_TEN)) return null
  const at = nounBefore(scene, quantity.first)
  const isDefinite = number.definite || at < quantity.first - 1
  // الدورة 2012 is the one of that year.
  if (!isDefinite && number.value >= FIRST_YEAR && number.value <= LAST_YEAR) return null
  const { rankBefore, rankBeforeDefinite } = scene.words
  const isRank = [
    rankBefore,
    ...(isDefinite || !countedNoun(scene, quantity.last) ? [rankBeforeDefinite] : []),
  ].some(table => table.endingAt(scene.tokens, at, bareWords(scene)) !== null)
  return isRank ? rank(scene, quantity, quantity.first) : null
}

/** الدقيقة 29, الذكرى الـ74, الدقيقة العشرين: an article may stand between, off from its digits. */
function nounBefore({ tokens, words }: Scene, first: number): number {
  const stands = tokens[first]?.kind === 'digits' && tokens[first - 1]?.folded === words.article
  return first - (stands ? 2 : 1)
}

const rank = (scene: Scene, quantity: Quantity, first: number) =>
  figureOf(scene, quantity, { kind: 'ordinal', unit: null, first })

/** "No. 1" has its full stop between; "said no. Two of them" has a space and a capital. */
function rankInside(scene: Scene, first: number): number | null {
  const { words, tokens } = scene
  const dot = tokens[first - 1]?.text === '.' && tokens[first]?.kind === 'digits'
  const found =
    words.rankInside.endingAt(tokens, first - 1) ??
    (dot ? words.rankInside.endingAt(tokens, first - 2) : null)
  if (!found) return null
  const cue = tokens[found.first]
  // "no two people": the denial is written small.
  return dot || isCapitalised(cue) || cue?.text.length !== 2 ? found.first : null
}

function isNamePart(scene: Scene, quantity: Quantity): boolean {
  const { words, tokens } = scene
  const token = tokens[quantity.first]
  const before = tokens[quantity.first - 1]
  if (words.ordinalNotBefore.startingAt(tokens, quantity.last + 1)) return true
  if (words.ordinalNotAfter.endingAt(tokens, quantity.first - 1, bareWords(scene))) return true
  // "30 seconds", "ثلاثون ثانية": a time after its number.
  if (before?.kind === 'digits' && quantity.numbers[0]?.form === 'words') return true
  const sentenceStart = !before || (before.kind === 'sign' && before.text !== '-' && before.text !== ',')
  if (isCapitalised(token) && !sentenceStart && quantity.numbers[0]?.form === 'words') {
    return isCapitalised(tokens[quantity.last + 1]) || isCapitalised(before)
  }
  return false
}
