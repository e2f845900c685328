/** What a sentence is worth before any other is chosen: where it stands, and how near it is to what the text is about. */
import type { Candidate } from './candidates.ts'

/** A word once is chance; from here on it belongs to the subject. */
const SUBJECT_FROM = 2
/** How quickly the worth of the place falls: the news stands first, a tenth of its worth is left after 40 sentences. */
const POSITION_DECAY = 0.22
const POSITION_WEIGHT = 1
const CENTRALITY_WEIGHT = 0.7
const PARAGRAPH_WEIGHT = 0.08

/** One worth a candidate, in the order given; about 0 to 1.8. */
export function weighCandidates(candidates: readonly Candidate[]): number[] {
  const centrality = centralityOf(candidates)
  const most = centrality.reduce((a, b) => Math.max(a, b), 0) || 1
  return candidates.map(
    ({ position, opensParagraph }, index) =>
      POSITION_WEIGHT / (1 + POSITION_DECAY * position) +
      (CENTRALITY_WEIGHT * (centrality[index] ?? 0)) / most +
      (opensParagraph ? PARAGRAPH_WEIGHT : 0),
  )
}

/**
 * The mean weight of a sentence's content words, where a word weighs as the logarithm of the number of sentences it
 * stands in. The mean is taken over a length that grows slowly, so that long sentences win a little, not by their length alone.
 */
function centralityOf(candidates: readonly Candidate[]): number[] {
  const frequency = new Map<string, number>()
  for (const { words } of candidates)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return candidates.map(({ words }) => {
    let sum = 0
    for (const word of words) {
      const times = frequency.get(word) ?? 0
      if (times >= SUBJECT_FROM) sum += Math.log(times)
    }
    return words.length ? sum / Math.sqrt(words.length + 4) : 0
  })
}
