/**
 * The summary in three lengths: sentences of the article, in its order. Chosen one by one, each for its place, its
 * nearness to the subject, and the names and figures that it adds to those chosen before (maximal marginal
 * relevance, Carbonell and Goldstein 1998). Nothing is reworded and nothing is random; each length holds the shorter one.
 */
import type { Mention, Summaries, SummaryLength } from '../analysis.ts'
import type { Passage } from '../passage.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { weighCandidates } from './weigh-candidates.ts'

/** Worth of a sentence whose facts are all new; fewer new facts count in proportion to the most that any has. */
const NEW_FACTS_WEIGHT = 0.3
/** Taken off for words that the summary has already. */
const REPEATED_WORDS_WEIGHT = 0.2
/** Two sentences that share so much of their words say the same. */
const SAME_SENTENCE = 0.6
/** More facts than this in one sentence is a table in disguise. */
const FACTS_ENOUGH = 6

interface Measure {
  /** Sentences of a text with fewer than 10, with fewer than 25, and with more sentences to choose from. */
  sentences: readonly [few: number, some: number, many: number]
  /** So many are taken whatever their length; after them no more words than `words`. */
  atLeast: number
  words: number
}

/** From the shortest: each goes on where the one before ended. */
const MEASURES: readonly (readonly [SummaryLength, Measure])[] = [
  ['short', { sentences: [2, 2, 3], atLeast: 2, words: 90 }],
  ['standard', { sentences: [3, 4, 5], atLeast: 3, words: 150 }],
  ['long', { sentences: [6, 7, 9], atLeast: 6, words: 300 }],
]

/**
 * @param mentions of the whole article in text order, names with their `entity`.
 * @returns sentences in article order; none where the text has no whole sentence.
 */
export function summarize(passages: readonly Passage[], mentions: readonly Mention[]): Summaries {
  const candidates = findCandidates(passages, mentions)
  const worths = weighCandidates(candidates)
  // An article without one proper sentence is a list or a fragment: a broken summary would be worse than none.
  const usable = candidates.filter(candidate => candidate.wellFormed).length
  const choice: Choice = { chosen: new Set(), words: new Set(), facts: new Set(), length: 0 }
  const summaries: Summaries = { short: [], standard: [], long: [] }
  for (const [name, measure] of MEASURES) {
    chooseMore(choice, candidates, worths, measure, usable)
    const inOrder = [...choice.chosen].sort((a, b) => a.position - b.position)
    summaries[name] = inOrder.map(({ start, end }) => ({ start, end }))
  }
  return summaries
}

/** What is chosen so far, and what it says. */
interface Choice extends Chosen {
  chosen: Set<Candidate>
  words: Set<string>
  facts: Set<string>
  /** In words of any kind. */
  length: number
}

function chooseMore(
  choice: Choice,
  candidates: readonly Candidate[],
  worths: readonly number[],
  { sentences: [few, some, many], atLeast, words }: Measure,
  usable: number,
): void {
  const wanted = usable < 10 ? few : usable < 25 ? some : many
  while (choice.chosen.size < wanted) {
    const best = bestCandidate(candidates, worths, choice)
    if (!best || (choice.chosen.size >= atLeast && choice.length + best.length > words)) break
    choice.chosen.add(best)
    choice.length += best.length
    for (const word of best.words) choice.words.add(word)
    for (const fact of best.facts) choice.facts.add(fact)
  }
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
