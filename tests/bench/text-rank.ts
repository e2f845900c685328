/** TextRank (Mihalcea and Tarau 2004): sentences vote for those they share words with; the peer of our summary. */

import type { Language } from '../../src/languages/language.ts'
import { functionWords } from '../../src/text/language-evidence.ts'
import { wordsOf } from './rouge.ts'

const DAMPING = 0.85
const ENOUGH = 1e-6
const ROUNDS = 200

/**
 * The sentences of the highest rank until so many words are told, in the order of the text. The last one is cut where
 * the words end, as the lead is: otherwise it would tell more or less than ours.
 */
export function textRank(sentences: readonly string[], language: Language, words: number): string {
  const ranks = ranksOf(sentences.map(sentence => contentOf(sentence, language)))
  const order = [...sentences.keys()].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b)
  const chosen = new Map<number, string>()
  let left = words
  for (const at of order) {
    if (left <= 0) break
    const told = (sentences[at] ?? '').split(/\s+/u).slice(0, left)
    left -= told.length
    chosen.set(at, told.join(' '))
  }
  return [...chosen]
    .sort(([a], [b]) => a - b)
    .map(([, told]) => told)
    .join(' ')
}

function contentOf(sentence: string, language: Language): Set<string> {
  const known = functionWords(language)
  return new Set(wordsOf(sentence).filter(word => !known.has(word)))
}

/** Shared words over the logarithms of both lengths, as in the paper. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 2 || b.size < 2) return 0
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / (Math.log(a.size) + Math.log(b.size))
}

function ranksOf(contents: readonly ReadonlySet<string>[]): number[] {
  const edges = contents.map((a, at) => contents.map((b, other) => (at === other ? 0 : likeness(a, b))))
  const sums = edges.map(row => row.reduce((sum, weight) => sum + weight, 0))
  let ranks = contents.map(() => 1)
  for (let round = 0; round < ROUNDS; round++) {
    const next = contents.map((_, at) => {
      let votes = 0
      for (const [other, rank] of ranks.entries()) {
        const sum = sums[other] ?? 0
        if (sum > 0) votes += ((edges[other]?.[at] ?? 0) / sum) * rank
      }
      return 1 - DAMPING + DAMPING * votes
    })
    const moved = next.reduce((most, rank, at) => Math.max(most, Math.abs(rank - (ranks[at] ?? 0))), 0)
    ranks = next
    if (moved < ENOUGH) break
  }
  return ranks
}
