/** Finds fractions of something: "half of", ثلث, "two thirds", "one in four"; not "the first half" or نصف نهائي. */
import { nounOfPart } from './counted-noun.ts'
import { bareWords, type Figure, figureOf, type Quantity, type Scene } from './figure.ts'

export function findFraction(scene: Scene, quantity: Quantity): Figure | 'not' | null {
  if (quantity.kind === 'proportion') return fraction(scene, quantity)
  if (quantity.kind !== 'fraction') return null
  const { words, tokens } = scene
  const [number] = quantity.numbers
  if (number?.form === 'words') {
    const hyphen = tokens[quantity.last + 1]
    const joined = hyphen?.text === '-' && !hyphen.spaceBefore
    const gluedBefore =
      tokens[quantity.first - 1]?.text === '-' && tokens[quantity.first]?.spaceBefore === false
    if (joined || gluedBefore) return 'not'
    if (words.fractionNotBefore.startingAt(tokens, quantity.last + 1)) return 'not'
    if (words.fractionNotAfter.endingAt(tokens, quantity.first - 1, bareWords(scene))) return 'not'
    // النصف الأول is a part with a rank, no measure of anything.
    const next = tokens[quantity.last + 1]
    const ranked = next && words.lexicon.words.get(next.folded)?.some(word => word.ordinal)
    if (ranked) return 'not'
    // نصفها الشرقي is a half by its place, no measure of anything.
    const { definitePrefix } = words.grammar
    if (number.ofPronoun && next?.kind === 'word' && next.folded.startsWith(definitePrefix)) return 'not'
  }
  return fraction(scene, quantity)
}

/** The thing that it is a part of: "half of the harvest", نصف المحصول. */
const fraction = (scene: Scene, quantity: Quantity): Figure =>
  figureOf(scene, quantity, {
    kind: 'fraction',
    unit: quantity.numbers[0]?.ofPronoun ? null : (nounOfPart(scene, quantity.last)?.text ?? null),
  })
