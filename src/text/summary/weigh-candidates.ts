/** What a sentence is worth before any other is chosen: where it stands, and how near it is to what the text is about. */
import type { Candidate } from './candidates.ts'

/** How quickly the worth of the place falls: the news stands first, a tenth of its worth is left after 40 sentences. */
const POSITION_DECAY = 0.22
const POSITION_WEIGHT = 1
const CENTRALITY_WEIGHT = 1.5
const PARAGRAPH_WEIGHT = 0.08
/** Taken off where a sentence needs the one before it to be understood. */
const DANGLING_COST = 0.2

/** One worth a candidate, in the order given; about 0 to 2.6. */
export function weighCandidates(candidates: readonly Candidate[]): number[] {
  const centrality = centralityOf(candidates)
  const most = centrality.reduce((a, b) => Math.max(a, b), 0) || 1
  return candidates.map(
    ({ position, opensParagraph, dangling }, index) =>
      POSITION_WEIGHT / (1 + POSITION_DECAY * position) +
      (CENTRALITY_WEIGHT * (centrality[index] ?? 0)) / most +
      (opensParagraph ? PARAGRAPH_WEIGHT : 0) -
      (dangling && position > 0 ? DANGLING_COST : 0),
  )
}

/**
 * How much the other sentences say of the same: the sum of the likenesses to all of them (degree centrality of LexRank,
 * Erkan and Radev 2004; cosine of words weighed by their rarity). Summed by word, not by pair, so that the time
 * grows with the text and not with its square: a live blog has thousands of sentences.
 */
function centralityOf(candidates: readonly Candidate[]): number[] {
  const weights = rarityOfWords(candidates)
  const shareOf = (word: string, length: number) => (weights.get(word) ?? 0) / length
  const lengths = candidates.map(({ words }) =>
    Math.sqrt(words.reduce((sum, word) => sum + (weights.get(word) ?? 0) ** 2, 0)),
  )
  const totals = new Map<string, number>()
  for (const [index, { words }] of candidates.entries())
    for (const word of words) totals.set(word, (totals.get(word) ?? 0) + shareOf(word, lengths[index] || 1))
  return candidates.map(({ words }, index) => {
    // A single word is no sentence to be like.
    if (words.length < 2) return 0
    const length = lengths[index] || 1
    let likeness = 0
    for (const word of words) {
      const own = shareOf(word, length)
      likeness += own * ((totals.get(word) ?? 0) - own)
    }
    return likeness
  })
}

/** The logarithm of how few of the sentences have a word. */
function rarityOfWords(candidates: readonly Candidate[]): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const { words } of candidates)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  for (const [word, times] of frequency) frequency.set(word, Math.log(1 + candidates.length / times))
  return frequency
}
