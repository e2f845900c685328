/**
 * The summary: three to five sentences of the article, in its order. Chosen one by one, each for its place, its
 * nearness to the subject, and the names and figures that it adds to those chosen before (maximal marginal
 * relevance, Carbonell and Goldstein 1998). Nothing is reworded and nothing is random.
 */
import type { Mention, Span } from '../analysis.ts'
import type { Passage } from '../passage.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { weighCandidates } from './weigh-candidates.ts'

/** Worth of a sentence whose facts are all new; fewer new facts count in proportion to the most that any has. */
const NEW_FACTS_WEIGHT = 0.35
/** Taken off for words that the summary has already. */
const REPEATED_WORDS_WEIGHT = 0.6
/** Two sentences that share so much of their words say the same. */
const SAME_SENTENCE = 0.6
/** More facts than this in one sentence is a table in disguise. */
const FACTS_ENOUGH = 6
/** After the third sentence no more words than this. */
const WORDS_ENOUGH = 150

/**
 * @param mentions of the whole article in text order, names with their `entity`.
 * @returns sentences in article order; none where the text has no whole sentence.
 */
export function summarize(passages: readonly Passage[], mentions: readonly Mention[]): Span[] {
  const candidates = findCandidates(passages, mentions)
  // An article without one proper sentence is a list or a fragment: a broken summary would be worse than none.
  const usable = candidates.filter(candidate => candidate.wellFormed).length
  const wanted = Math.min(usable, sentencesWanted(usable))
  const chosen = chooseCandidates(candidates, weighCandidates(candidates), wanted)
  return chosen.sort((a, b) => a.position - b.position).map(({ start, end }) => ({ start, end }))
}

const sentencesWanted = (sentences: number) => (sentences < 10 ? 3 : sentences < 25 ? 4 : 5)

function chooseCandidates(
  candidates: readonly Candidate[],
  worths: readonly number[],
  wanted: number,
): Candidate[] {
  const chosen = new Set<Candidate>()
  const words = new Set<string>()
  const facts = new Set<string>()
  let length = 0
  while (chosen.size < wanted) {
    const best = bestCandidate(candidates, worths, { chosen, words, facts })
    if (!best || (chosen.size >= 3 && length + best.length > WORDS_ENOUGH)) break
    chosen.add(best)
    length += best.length
    for (const word of best.words) words.add(word)
    for (const fact of best.facts) facts.add(fact)
  }
  return [...chosen]
}

interface Chosen {
  chosen: ReadonlySet<Candidate>
  words: ReadonlySet<string>
  facts: ReadonlySet<string>
}

function bestCandidate(
  candidates: readonly Candidate[],
  worths: readonly number[],
  so: Chosen,
): Candidate | null {
  let best: Candidate | null = null
  let most = Number.NEGATIVE_INFINITY
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]
    const ownWorth = worths[index] ?? 0
    // News adds no more than its weight: most sentences of a long text need no closer look.
    if (!candidate?.wellFormed || ownWorth + NEW_FACTS_WEIGHT <= most || so.chosen.has(candidate)) continue
    const worth = ownWorth + worthOfNews(candidate, so)
    if (worth <= most || !standsFirm(candidate, candidates[index - 1], so) || repeats(candidate, so)) continue
    best = candidate
    most = worth
  }
  return best
}

/** What it adds to the sentences chosen so far, less what it says again. */
function worthOfNews(candidate: Candidate, { words, facts }: Chosen): number {
  let added = 0
  for (const fact of candidate.facts) if (!facts.has(fact)) added++
  let repeated = 0
  for (const word of candidate.words) if (words.has(word)) repeated++
  return (
    (NEW_FACTS_WEIGHT * Math.min(added, FACTS_ENOUGH)) / FACTS_ENOUGH -
    (REPEATED_WORDS_WEIGHT * repeated) / (candidate.words.length || 1)
  )
}

/** A dangling sentence needs the one before it; the first of an article has none and may point forward. */
function standsFirm(candidate: Candidate, before: Candidate | undefined, { chosen }: Chosen): boolean {
  return !candidate.dangling || !before || chosen.has(before)
}

/** Is it nearly one of those chosen? By the share of common words (Jaccard). */
function repeats(candidate: Candidate, { chosen }: Chosen): boolean {
  for (const other of chosen) {
    const known = new Set(other.words)
    const common = candidate.words.reduce((count, word) => count + (known.has(word) ? 1 : 0), 0)
    const all = known.size + candidate.words.length - common
    if (all && common / all >= SAME_SENTENCE) return true
  }
  return false
}
