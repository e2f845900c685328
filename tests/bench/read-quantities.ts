/** Passages, numbers, dates and figures: all that Hashiya does for the quantities of a text. Compiled as the library is. */
import { findDates } from '../../src/text/dates/find-dates.ts'
import { findFigures } from '../../src/text/figures/find-figures.ts'
import { readNumbers } from '../../src/text/numbers/read-numbers.ts'
import { splitPassages } from '../../src/text/passage.ts'

/** @returns how many dates and figures were found. */
export function readQuantities(
  text: string,
  published: { year: number; month: number; day: number },
): number {
  let found = 0
  for (const passage of splitPassages(text, undefined, 'en')) {
    const numbers = readNumbers(passage)
    const context = { published, country: null }
    const dates = findDates(passage, numbers, context)
    found += dates.length + findFigures(passage, numbers, context, dates).length
  }
  return found
}
