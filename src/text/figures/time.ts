/** Leaves alone what belongs to the dates: durations and clock times ("three days", "7am", "خمس سنوات"). */
import { countedNoun } from './counted-noun.ts'
import { type Quantity, type Scene, unitAt } from './figure.ts'

export function findTime(scene: Scene, quantity: Quantity): 'not' | null {
  if (quantity.kind === 'score') return null
  const at = unitAt(scene, quantity)
  const time = scene.words.times.startingAt(scene.tokens, at)
  const unit = scene.words.units.startingAt(scene.tokens, at)
  // "5 kilowatt hours", سنوات ضوئية: the longer phrase tells what is measured.
  if (unit && unit.last > (time?.last ?? at)) return null
  if (quantity.kind !== 'ordinal' && time) return 'not'
  if (quantity.kind === 'fraction' || quantity.kind === 'proportion') {
    const article = scene.tokens[at]
    const skip = article && scene.words.lexicon.articles.has(article.folded) ? 1 : 0
    return skip && scene.words.times.startingAt(scene.tokens, at + skip) ? 'not' : null
  }
  if (quantity.kind === 'ordinal') return null
  // "three more years", "two full days".
  const noun = countedNoun(scene, quantity.last)
  return noun && noun.at > at && noun.at - at < 3 && scene.words.times.startingAt(scene.tokens, noun.at)
    ? 'not'
    : null
}
