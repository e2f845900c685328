/** Parts that are said with two numbers, "one in five", ثلاثة على أربعة, or with one: جزء من مئة. */
import type { NumberSpan } from '../numbers/number.ts'
import { type Quantity, type Scene, unitAt } from './figure.ts'

/** Are the two numbers a part and its whole? */
export function isProportion(scene: Scene, few: NumberSpan, all: NumberSpan): boolean {
  const { words, tokens } = scene
  const alone = standsAlone(scene, few.first, all.last)
  // "one over three": both are plain numbers, the smaller one above unless nothing else is said.
  const bar = words.fractionBars.startingAt(tokens, few.last + 1)
  if (bar?.last === all.first - 1) {
    const above = Math.abs(few.value)
    // 6 out of 24 aircraft are two counts, "two out of five" is a part.
    const written = bar.last === bar.first || (few.form === 'words' && all.form === 'words')
    if (!written || above === 0 || all.value <= 0 || few.scale) return false
    return (above < all.value && countsNothing(scene, all)) || (alone && above !== all.value)
  }
  if (alone && few.value > 0 && few.value < all.value && !few.scale && all.form === 'words')
    if (words.lonePartLinks.startingAt(tokens, few.last + 1)?.last === all.first - 1) return true
  const many = words.oneInMany.startingAt(tokens, few.last + 1)
  if (many?.last === all.first - 1)
    return few.value === 1 && all.value >= 10 && few.form === 'words' && all.form === 'words'
  const link = words.proportions.startingAt(tokens, few.last + 1)
  if (!link || link.last !== all.first - 1 || few.value >= all.value || few.scale) return false
  // "one in 2018" is a year, "one in 10,000" is a part.
  if (all.value > 1000 && !all.separated && !all.scale) return false
  // "fell 3 in 8 days" is no proportion; "one in four" and واحد من كل أربعة are.
  return few.value === 1 || link.last > link.first || (few.form === 'words' && all.form === 'words')
}

/**
 * مئتان وواحد وسبعون جزءا من مئة, as decimals are read out at school: 200 and 71 hundredths.
 * @returns the value; null where the two are no decimal number of a whole and its parts.
 */
export function decimalOf({ words, tokens }: Scene, parts: NumberSpan, all: NumberSpan): number | null {
  const link = words.decimalParts.startingAt(tokens, parts.last + 1)
  if (link?.last !== all.first - 1 || parts.form !== 'words' || parts.value <= all.value) return null
  if (all.value < 10 || !/^10*$/.test(String(all.value))) return null
  const after = tokens[all.last + 1]
  // "Fifteen parts of ten books" counts; and twenty-five is one number, of which no five can be taken off.
  if (after?.kind === 'word' && !words.partitives.has(after.folded)) return null
  if (all.value === 10 && parts.value % 100 > 9) return null
  const rest = parts.value % all.value
  return rest === 0 ? null : (parts.value * all.value - rest * (all.value - 1)) / all.value
}

/** Nothing stands right after the number that it could count: "one over 20", but not "won 3 over 20 years". */
function countsNothing(scene: Scene, number: NumberSpan): boolean {
  const { words, tokens } = scene
  return !words.times.startingAt(tokens, number.last + 1) && !words.units.startingAt(tokens, number.last + 1)
}

const OUTSIDE = new Set(['.', ',', '،', ':', ';', '؛', '(', ')', '?', '؟', '!', '"', '«', '»', '“', '”'])

/** No word beside the tokens that could count or be counted: the line or the clause has nothing else. */
function standsAlone({ tokens }: Scene, first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  return (!before || OUTSIDE.has(before.text)) && (!after || OUTSIDE.has(after.text))
}

/** جزء من مئة, جزءا من الألف: one part of so many; جزء من ألف قصة is part of what is counted. */
export function partOfOne(scene: Scene, number: NumberSpan): Quantity | null {
  if (number.kind !== 'cardinal' || number.form !== 'words' || number.value < 10) return null
  const { words, tokens } = scene
  const part = words.partOf.endingAt(tokens, number.first - 1)
  const at = unitAt(scene, number)
  const after = tokens[at]
  const isNamed = after?.kind === 'word' && words.partNouns.has(after.folded)
  if (!part || (after?.kind === 'word' && !isNamed && !words.partitives.has(after.folded))) return null
  const last = isNamed ? at : number.last
  const start = tokens[part.first]?.start ?? number.start
  const end = tokens[last]?.end ?? number.end
  return {
    start,
    end,
    first: part.first,
    last,
    value: 1 / number.value,
    kind: 'proportion',
    numbers: [number],
  }
}
