/** The date that a figure refers to, where the sentence attaches one clearly. */
import type { PlacedMention, SentenceScene } from './sentence-scene.ts'

/** "On Monday," or «وفي 12 يوليو،» holds little beside its date: it speaks for the whole sentence. */
const FRONTED_WORDS = 2

/** @returns the index of the date's mention, or null where there is none or more than one could be meant. */
export function dateOf(scene: SentenceScene, figure: PlacedMention): number | null {
  const clause = clauseOf(scene, figure)
  const here = scene.dates.filter(date => clauseOf(scene, date) === clause)
  const [only] = here
  if (only) return here.length === 1 && isItsOwn(scene, figure, only) ? only.index : null
  const [single] = scene.dates
  return single && scene.dates.length === 1 && isFronted(scene, single) ? single.index : null
}

const clauseOf = ({ clauses }: SentenceScene, { first }: PlacedMention) => clauses[first] ?? 0

/**
 * "3 killed and 5 hurt on Monday": both. "12 people, up from 9 people in 2020": where two figures have one unit in a
 * clause, the date belongs to the one right before it, and to none where it stands before both.
 */
function isItsOwn(scene: SentenceScene, figure: PlacedMention, date: PlacedMention): boolean {
  const clause = clauseOf(scene, figure)
  const rivals = scene.figures.filter(
    other =>
      other.mention.kind === figure.mention.kind &&
      (other.mention.unit ?? null) === (figure.mention.unit ?? null) &&
      clauseOf(scene, other) === clause,
  )
  if (rivals.length < 2) return true
  const before = rivals.filter(other => other.first < date.first)
  return before.at(-1)?.index === figure.index
}

/** Does the date stand alone in the first clause, before the first figure? */
function isFronted(scene: SentenceScene, date: PlacedMention): boolean {
  if (clauseOf(scene, date) !== (scene.clauses[0] ?? 0)) return false
  const first = scene.clauses.findIndex(clause => clause !== scene.clauses[0])
  const length = first < 0 ? scene.tokens.length : first
  return length - (date.last - date.first + 1) <= FRONTED_WORDS && (scene.figures[0]?.first ?? 0) >= length
}
