/** Days that have become names: the 11 of هجمات 11 سبتمبر and "the September 11 attacks" is neither a date nor a figure. */
import { bareWords, type Figure, type Quantity, type Scene } from './figure.ts'

const LAST_DAY = 31

/** @returns 'not' where the number is the day in such a name, null elsewhere. */
export function findDayOfName(scene: Scene, { first, last, value }: Quantity): Figure | 'not' | null {
  const { tokens, words } = scene
  if (typeof value !== 'number' || value < 1 || value > LAST_DAY || tokens[first]?.kind !== 'digits')
    return null
  const monthAfter = words.months.startingAt(tokens, last + 1)
  if (monthAfter && isNamed(scene, first - 1, monthAfter.last + 1)) return 'not'
  const monthBefore = words.months.endingAt(tokens, first - 1)
  return monthBefore && isNamed(scene, monthBefore.first - 1, last + 1) ? 'not' : null
}

/** Does a noun such as "attacks" stand on either side of day and month? */
function isNamed(scene: Scene, before: number, after: number): boolean {
  const { namedBefore, namedAfter } = scene.words
  return (
    namedBefore.endingAt(scene.tokens, before, bareWords(scene)) !== null ||
    namedAfter.startingAt(scene.tokens, after) !== null
  )
}
