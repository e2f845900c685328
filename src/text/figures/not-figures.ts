/** Numbers that are no quantity: parts of names, addresses and references, years, clock times, list numbering. */

import { isNoRoundNumber, OUR_YEARS, within } from '../numbers/plain-year.ts'
import { countedNoun } from './counted-noun.ts'
import { isoCodes } from './currency-codes.ts'
import { bareWords, isCapitalised, isOneOf, type Quantity, type Scene } from './figure.ts'

/** True where the quantity is none, whatever stands around it: checked before any unit. */
export function isCode(scene: Scene, quantity: Quantity): boolean {
  const { tokens } = scene
  const before = tokens[quantity.first - 1]
  const token = tokens[quantity.first]
  const after = tokens[quantity.last + 1]
  if (token?.kind !== 'digits') return false
  if (isVerse(scene, quantity)) return true
  if (isInNumberName(scene, quantity.first)) return true
  // "0900 (GMT" is a time; with decimals or groups it is a number.
  if (/^0./.test(token.folded) && !quantity.numbers[0]?.separated) return true
  if (token.folded.length > 15) return true
  const gluedAfter = after !== undefined && !after.spaceBefore
  if (
    gluedAfter &&
    (after.text === ':' || after.text === '/' || after.text === '_') &&
    tokens[quantity.last + 2]?.spaceBefore === false
  ) {
    return tokens[quantity.last + 2]?.kind === 'digits' || after.text === '_'
  }
  if (token.spaceBefore !== false || !before) return false
  // "+5%" is a change.
  if (before.text === '+' && isMeasured(scene, quantity.last + 1)) return false
  return isCodeSign(scene, quantity.first - 1) && !isSpaceLost(scene, quantity)
}

/** A share, a currency or a unit. */
const isMeasured = ({ tokens, words }: Scene, at: number): boolean =>
  [words.percent, words.currencies, words.units].some(table => table.startingAt(tokens, at) !== null)

/** Signs written onto digits that make a code of them: "F-16", "3:35", "#5", "[12]", "@20", "+971". */
function isCodeSign(scene: Scene, at: number): boolean {
  const { tokens } = scene
  const word = tokens[at - 1]
  const sign = tokens[at]
  if (!sign) return false
  if (sign.kind === 'word') return isNameLetters(scene, at)
  if ('#@+_[:'.includes(sign.text)) return sign.text !== ':' || (word?.kind === 'digits' && !sign.spaceBefore)
  if (sign.text === '/' && !sign.spaceBefore) return word?.kind === 'digits'
  return (
    (sign.text === '-' || sign.text === '‑' || sign.text === '–') &&
    !sign.spaceBefore &&
    word?.kind === 'word'
  )
}

/** "G7", "A320": letters that are no particle of the language stand against the digits. */
function isNameLetters(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word') return false
  const { proclitics, numbers } = scene.passage.language
  const letters = token.folded
  const article = numbers.definitePrefix
  const rest = article && letters.endsWith(article) ? letters.slice(0, -article.length) : letters
  return rest !== '' && !proclitics.some(particle => particle.text === rest || particle.text === letters)
}

/** Tokens of the longest name that begins with a number, but the last. */
const LONGEST_NUMBER_NAME = 4

/** "737-800", "401(k)": also the second number of one, which is no figure either. */
function isInNumberName({ tokens, words }: Scene, at: number): boolean {
  for (let first = at; first >= 0 && first >= at - LONGEST_NUMBER_NAME; first--)
    if ((words.numberNames.startingAt(tokens, first)?.last ?? -1) >= at) return true
  return false
}

/**
 * أكثر من100 شخص, بنسبة5%: writers of Arabic lose the space between a function word or a modifier, or a word with a
 * particle before a measure, and the digits. Behind a name they make a code (كوفيد19, إف16), behind the name of a letter
 * too (إن95, إتش5إن1), and everywhere behind letters with a case ("G7").
 */
function isSpaceLost(scene: Scene, quantity: Quantity): boolean {
  const { tokens, words } = scene
  const at = quantity.first - 1
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text.toLowerCase() !== token.text.toUpperCase()) return false
  if (words.letterNames.has(token.folded)) return false
  if (!token.spaceBefore && tokens[at - 1]?.kind === 'digits') return false
  const bare = bareWords(scene)
  if (words.nameBefore.endingAt(tokens, at, bare)) return false
  if (isOneOf(scene, token, words.notUnits) || words.modifiersBefore.endingAt(tokens, at, bare)) return true
  return bare(token).some(word => word !== token.folded) && isMeasured(scene, quantity.last + 1)
}

/** Articles, channels, aircraft and roads have smaller numbers. */
const HIGHEST_REFERENCE = 10000

/** True where a bare number names or numbers something. Checked after all units: "Boeing 737", but "Boeing 737 jets"? */
export function isReference(scene: Scene, quantity: Quantity): boolean {
  const { tokens, words } = scene
  const number = quantity.numbers[0]
  if (!number || quantity.kind === 'score' || number.form === 'mixed') return false
  if (number.separated || number.scale) return false
  // المادة (28).
  const isInBrackets = tokens[quantity.first - 1]?.text === '(' && tokens[quantity.last + 1]?.text === ')'
  const before = quantity.first - (isInBrackets ? 2 : 1)
  const named = words.nameBefore.endingAt(tokens, before, bareWords(scene)) !== null
  // "call 116123": telephone numbers are as high as they like.
  if (number.value >= HIGHEST_REFERENCE)
    return named && number.form === 'digits' && countedNoun(scene, quantity.last) === null
  if (named || isNumberOfYear(scene, quantity)) return true
  if (number.form !== 'digits') return isNumberedName(scene, quantity)
  return (
    isGluedCode(scene, quantity) ||
    isListNumber(scene, quantity) ||
    endsQuotedName(scene, quantity) ||
    isYear(scene, quantity) ||
    isNumberedName(scene, quantity)
  )
}

/** المرسوم عدد 116 لسنة 2011: laws and cases are numbered by the year. */
function isNumberOfYear({ tokens, words }: Scene, { first, last }: Quantity): boolean {
  const { before, after } = words.numberedByYear
  const isNumbered = before.has(tokens[first - 1]?.folded ?? '') && after.has(tokens[last + 1]?.folded ?? '')
  return isNumbered && tokens[last + 2]?.kind === 'digits'
}

/** "5G", "3D", "4x4": letters against the digits that are no unit. */
function isGluedCode(scene: Scene, quantity: Quantity): boolean {
  const after = scene.tokens[quantity.last + 1]
  if (after?.kind !== 'word' || after.spaceBefore) return false
  return /[a-z]/i.test(after.text.charAt(0)) && !scene.words.lexicon.unsureAbbreviations.has(after.folded)
}

const QUOTES = '"“”„«»‘’'

/** «الاتفاق 123»: a quoted noun with its article, and its number; «تم إيقاف 15» is a sentence. */
function endsQuotedName({ tokens, words }: Scene, { first, last }: Quantity): boolean {
  const { definitePrefix } = words.grammar
  const isQuoted = [tokens[last + 1], tokens[first - 2]].every(sign => QUOTES.includes(sign?.text ?? ' '))
  return isQuoted && definitePrefix !== '' && tokens[first - 1]?.text.startsWith(definitePrefix) === true
}

/** [الطلاق: 3], «الأنعام: 152»: chapter and verse. [الوفيات: 120] and "الحج: 2 مليون حاج" are none. */
function isVerse({ tokens, words }: Scene, { first, last }: Quantity): boolean {
  if (tokens[first - 1]?.text !== ':' || !']»}'.includes(tokens[last + 1]?.text ?? ' ')) return false
  return words.chapters.endingAt(tokens, first - 2) !== null
}

/** "1. First item", "2) …" at the head of a line. */
function isListNumber(scene: Scene, quantity: Quantity): boolean {
  const after = scene.tokens[quantity.last + 1]
  return (
    quantity.first === 0 &&
    after !== undefined &&
    ').-'.includes(after.text) &&
    scene.tokens.length > quantity.last + 2
  )
}

/** Four plain digits that count nothing are a year: "in 2018". */
function isYear(scene: Scene, quantity: Quantity): boolean {
  const { value } = quantity
  const high = typeof value === 'number' ? value : value[0]
  if (!Number.isInteger(high) || high < 1000 || high > 2100) return false
  const noun = countedNoun(scene, quantity.last)
  // مقتل 1200 وإصابة 3000: what goes on with a joiner has counted something.
  if (!noun) return !joinsOn(scene, quantity.last + 1)
  if (isYearBeforeName(scene, quantity, high)) return true
  const word = scene.tokens[noun.at]
  if (!word || noun.at !== quantity.last + 1) return false
  // "the 2023 World Baseball Classic"; but "2000 Germans" and "more than 2000 Rohingya" are people.
  const { cues } = scene.words.grammar
  const isCounted = cues.pluralEndings.some(ending => word.folded.endsWith(ending))
  if (!isCapitalised(word) || isCounted) return false
  return scene.words.modifiersBefore.endingAt(scene.tokens, quantity.first - 1) === null
}

/** "the 2004 Olympics", "2023 MLS games": where thousands are grouped, no such number counts; but "more than 1987 Germans", "killed 2014 Syrians". */
function isYearBeforeName(
  { tokens, words, passage }: Scene,
  { first, last }: Quantity,
  year: number,
): boolean {
  if (!within(year, OUR_YEARS) || !isNoRoundNumber(year)) return false
  if (!passage.language.dates.groupsThousands || !isCapitalised(tokens[last + 1])) return false
  return [words.modifiersBefore, words.countCues].every(cues => cues.endingAt(tokens, first - 1) === null)
}

/** A word of its own follows that begins with a joiner: وإصابة, not وقد. */
function joinsOn({ tokens, words }: Scene, at: number): boolean {
  const next = tokens[at]
  if (next?.kind !== 'word' || words.notUnits.has(next.folded)) return false
  return words.grammar.prefixJoiners.some(joiner => next.folded.startsWith(joiner))
}

/** "Formula 1", "Apollo 13": a capitalised word before a number that counts nothing, with no cue of a quantity between. */
function isNumberedName(scene: Scene, quantity: Quantity): boolean {
  const { tokens } = scene
  const before = tokens[quantity.first - 1]
  if (quantity.first < 2 || !isCapitalised(before) || !tokens[quantity.first]?.spaceBefore) return false
  // "20 Rupees 43" goes on with its coins.
  if (isCurrency(scene, quantity.first - 1)) return false
  const mid = tokens[quantity.first - 2]
  if (mid?.kind === 'sign' && mid.text !== ',' && mid.text !== "'" && mid.text !== '’' && mid.text !== '"')
    return false
  if (quantity.numbers[0]?.form === 'words' && !isCapitalised(tokens[quantity.first])) return false
  const noun = countedNoun(scene, quantity.last)
  return !noun?.plural
}

/** A currency word or code with its own number before it. */
function isCurrency({ tokens, words }: Scene, at: number): boolean {
  if (tokens[at - 1]?.kind !== 'digits') return false
  return isoCodes.has(tokens[at]?.text ?? '') || words.currencies.startingAt(tokens, at) !== null
}
