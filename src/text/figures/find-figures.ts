/**
 * Finds the figures of a passage. First find, then refine: numbers are joined to quantities, small finders look at
 * each one in turn, and later passes merge ranges, drop what dates and names have taken, and attach modifiers.
 */
import type { Mention, Modifier, Span } from '../analysis.ts'
import type { NumberSpan } from '../numbers/number.ts'
import type { ArticleContext, Passage } from '../passage.ts'
import { findAge } from './age.ts'
import { findCount, isScaledCount } from './count.ts'
import { findDayOfName } from './day-of-name.ts'
import { findDuals } from './duals.ts'
import { type Figure, type Finder, type Quantity, type Scene, sceneOf } from './figure.ts'
import { findFraction } from './fraction.ts'
import { findMeasure } from './measure.ts'
import { mergeParts } from './merge-parts.ts'
import { mergeRanges } from './merge-ranges.ts'
import { modifierOf } from './modifiers.ts'
import { findMoney } from './money.ts'
import { isCode, isReference } from './not-figures.ts'
import { findPercent } from './percent.ts'
import { joinQuantities, joinTwo } from './quantities.ts'
import { findRank } from './rank.ts'
import { markRestated } from './restated.ts'
import { findScore } from './score.ts'
import { coverOf } from './span-cover.ts'
import { findTime } from './time.ts'
import { findVague } from './vague.ts'
import { addressSpans } from './web-addresses.ts'

/** In this order: the first to answer wins, so that "5%" is no count and "36-year-old" no duration. */
const finders: readonly Finder[] = [
  findMoney,
  (scene, quantity) => (isCode(scene, quantity) ? 'not' : null),
  findDayOfName,
  findPercent,
  findAge,
  findTime,
  (scene, quantity) => (isScaledCount(scene, quantity) ? findCount(scene, quantity) : null),
  findMeasure,
  findScore,
  findRank,
  findFraction,
  (scene, quantity) => (isReference(scene, quantity) ? 'not' : null),
  findCount,
]

/**
 * @param passage one line of text in one language.
 * @param numbers what `readNumbers` found in it.
 * @param context the article's country tells dollars and pounds apart.
 * @param taken spans of dates and names found before: a number that overlaps one is no figure.
 * @returns figures in text order, with offsets of the whole text; none overlaps another.
 */
export function findFigures(
  passage: Passage,
  numbers: NumberSpan[],
  context: ArticleContext,
  taken: readonly Span[],
): Mention[] {
  const scene = sceneOf(passage, context)
  const isTaken = coverOf(taken.concat(addressSpans(passage)))
  const free = numbers.filter(
    (number, index) =>
      (!isTaken(number) || isClaimed(scene, number)) &&
      !sharesTime(scene, number, numbers[index + 1], isTaken),
  )
  const counted = joinQuantities(scene, free)
    .map(quantity => classify(scene, quantity))
    .filter(figure => figure !== null)
  // Only the words of a vague figure can be part of a name or a date; a currency may be ("US dollars").
  const others = findVague(scene).filter(figure => !isTaken(figure))
  const duals = findDuals(scene).filter(figure => !isTaken(figure))
  if (counted.length + others.length + duals.length === 0) return []
  const sized = duals.length > 0 ? counted.concat(duals).sort((a, b) => a.start - b.start) : counted
  const figures = dropOverlaps(mergeParts(scene, mergeRanges(scene, sized)).concat(others), numbers)
  return markRestated(scene, figures).map(figure => mentionOf(figure, modifierOf(scene, figure)))
}

/** The 5 of "5 to 10 minutes" is no count: it is measured by the unit of the length of time that took the 10. */
function sharesTime(
  scene: Scene,
  number: NumberSpan,
  next: NumberSpan | undefined,
  isTaken: (span: Span) => boolean,
): boolean {
  if (!next || !isTaken(next)) return false
  const range = joinTwo(scene, number, next)
  return range?.kind === 'range' && findTime(scene, range) === 'not'
}

/** "8 months old", "5 light years": the words after the time say that it is an age or a distance. */
function isClaimed(scene: Scene, number: NumberSpan): boolean {
  const { words, tokens } = scene
  const hyphen = tokens[number.last + 1]?.text === '-'
  const at = number.last + (hyphen ? 2 : 1)
  if (words.ageAfter.startingAt(tokens, at)) return true
  const unit = words.units.startingAt(tokens, at)
  return unit !== null && unit.last > at && words.times.startingAt(tokens, at) !== null
}

function classify(scene: Scene, quantity: Quantity): Figure | null {
  for (const find of finders) {
    const found = find(scene, quantity)
    if (found) return found === 'not' ? null : found
  }
  return null
}

/** Numbers win over vague words inside them (آلاف in "خمسة آلاف"), also where the number was no figure. */
function dropOverlaps(figures: readonly Figure[], numbers: readonly NumberSpan[]): Figure[] {
  const sorted = figures.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const hasNumber = coverOf(figures.some(figure => figure.vague) ? numbers : [])
  const kept: Figure[] = []
  for (const figure of sorted) {
    const before = kept.at(-1)
    if (before && before.end > figure.start) continue
    if (figure.vague && hasNumber(figure)) continue
    kept.push(figure)
  }
  return kept
}

function mentionOf(figure: Figure, modifier: Modifier | undefined): Mention {
  const { start, end, kind, value, unit, vague, candidates, reason, restates } = figure
  const mention: Mention = { start, end, type: 'figure', kind, value, unit }
  if (modifier) mention.modifier = modifier
  if (vague) mention.vague = vague
  if (candidates) mention.candidates = [...candidates]
  if (reason) mention.reason = reason
  if (restates) mention.restates = restates
  return mention
}
