/** Finds ages: "36-year-old", "aged 36", "Ms Davis, 45,", البالغ من العمر 36 عاما, (36 عاما). */
import {
  bareWords,
  type Figure,
  figureOf,
  isCapitalised,
  isOneOf,
  type Quantity,
  type Scene,
  unitAt,
} from './figure.ts'

/** Nobody in the news is older. */
const OLDEST = 125
/** How far before the number a cue may stand: التي تبلغ من العمر نحو. */
const CUE_DISTANCE = 4

export function findAge(scene: Scene, quantity: Quantity): Figure | null {
  const after = scene.words.ageAfter.startingAt(scene.tokens, unitAt(scene, quantity))
  if (after && (quantity.kind === 'cardinal' || quantity.kind === 'range'))
    return figureOf(scene, quantity, { kind: 'age', unit: after.value, last: after.last })
  if (!mayBeAge(quantity)) return null
  const years = isOneOf(scene, scene.tokens[quantity.last + 1], scene.words.ageYears)
  const last = quantity.last + (years ? 1 : 0)
  const inside = scene.words.ageInside.endingAt(scene.tokens, quantity.first - 1, bareWords(scene))
  if (inside) return ageFrom(scene, quantity, inside.first, last)
  if (isYearOfLife(scene, quantity)) return figureOf(scene, quantity, { kind: 'age', unit: 'year' })
  if (quantity.kind === 'ordinal') return null
  const cued =
    scene.words.grammar.ages.years.length > 0
      ? years &&
        (hasCueNear(scene, quantity) ||
          scene.words.ageYearsOfLife.startingAt(scene.tokens, last + 1) !== null)
      : hasCueBeside(scene, quantity)
  if (!cued && !isBetweenCommas(scene, quantity, years)) return null
  return figureOf(scene, quantity, { kind: 'age', unit: 'year', last })
}

/** The cue inside the span may carry a particle, which stays outside: بسن العشرين. */
function ageFrom(scene: Scene, quantity: Quantity, first: number, last: number): Figure {
  return figureOf(scene, quantity, { kind: 'age', unit: 'year', first, last })
}

/** من العمر, من عمرها. */
const isOfLife = ({ tokens, words }: Scene, at: number): boolean =>
  words.ageOfLife.startingAt(tokens, at) !== null

/** في العاشرة من عمره, دون العشرين من العمر; in السنة الأولى من عمره and عامه العاشر من عمره a noun is numbered. */
function isYearOfLife(scene: Scene, { first, last }: Quantity): boolean {
  const { tokens, words } = scene
  if (!isOfLife(scene, last + 1)) return false
  const before = tokens[first - 1]
  if (before?.kind !== 'word' || before.folded === words.article) return true
  const { possessives } = words.grammar
  return !before.folded.startsWith(words.article) && !possessives.some(ending => before.text.endsWith(ending))
}

function mayBeAge(quantity: Quantity): boolean {
  if (quantity.kind === 'score' || quantity.kind === 'proportion' || quantity.kind === 'fraction')
    return false
  const highest = typeof quantity.value === 'number' ? quantity.value : quantity.value[1]
  return highest > 0 && highest <= OLDEST
}

/** A cue within a few words before the number, in the same clause. */
function hasCueNear(scene: Scene, quantity: Quantity): boolean {
  for (let at = quantity.first - 1; at >= quantity.first - CUE_DISTANCE; at--) {
    const token = scene.tokens[at]
    if (!token || token.kind === 'sign') return false
    if (scene.words.ageBefore.endingAt(scene.tokens, at, bareWords(scene))) return true
  }
  return false
}

/** A cue right before a number that counts nothing: "as young as 9", "was 20 when she". */
function hasCueBeside(scene: Scene, quantity: Quantity): boolean {
  const { words, tokens } = scene
  if (words.ageBefore.endingAt(tokens, quantity.first - 1)) return !countsBeside(scene, quantity)
  if (words.ageSubjects.endingAt(tokens, quantity.first - 1) && endsClause(scene, quantity)) return true
  return (
    isOneOf(scene, tokens[quantity.first - 1], words.ageCopulas) &&
    words.ageFollowing.startingAt(tokens, quantity.last + 1) !== null
  )
}

/** "He was 57.", "when she was 16, her", "he was 30 and poor": whole years of one person with nothing to count. */
function endsClause({ tokens, words }: Scene, { last, value, numbers: [number] }: Quantity): boolean {
  const next = tokens[last + 1]
  if (typeof value !== 'number' || value < 2 || number?.separated) return false
  if (next?.kind === 'word')
    return words.lexicon.joiners.has(next.folded) && tokens[last + 2]?.kind === 'word'
  return !next || (CLOSING.has(next.text) && tokens[last + 2]?.kind !== 'digits')
}

function countsBeside(scene: Scene, quantity: Quantity): boolean {
  const next = scene.tokens[quantity.last + 1]
  return next?.kind === 'word' && !scene.words.notUnits.has(next.folded)
}

const OPENING = new Set([',', '،', '('])
const CLOSING = new Set([',', '،', ')', '.', ';', '؛'])

function isBetweenCommas(scene: Scene, quantity: Quantity, years: boolean): boolean {
  const { tokens, words } = scene
  const { ages } = words.grammar
  if (!ages.betweenCommas || (ages.years.length > 0 && !years)) return false
  const name = tokens[quantity.first - 2]
  const opening = tokens[quantity.first - 1]
  const closing = tokens[quantity.last + (years ? 2 : 1)]
  if (name?.kind !== 'word' || !opening || !OPENING.has(opening.text)) return false
  // "…, and (2) they left": numbers of a list.
  if (opening.text === '(' && !years && words.notUnits.has(name.folded)) return false
  // "Smith (45)" and "the victim (45)" are old; "most touchdowns (7)" are many.
  const { pluralEndings } = words.grammar.cues
  if (opening.text === '(' && !isCapitalised(name) && pluralEndings.some(end => name.folded.endsWith(end)))
    return false
  const [only] = quantity.numbers
  if (quantity.numbers.length !== 1 || only?.form !== 'digits' || only.separated) return false
  return !closing || (CLOSING.has(closing.text) && tokens[quantity.last + 2]?.kind !== 'digits')
}
