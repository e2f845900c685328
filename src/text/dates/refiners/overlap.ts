/** Of candidates that overlap the longest stays; a weak one never pushes out another. */
import type { Terms } from '../terms.ts'
import type { Candidate } from '../when.ts'

/** "twice a week": of two readings of the same words the set says more than the length. */
const rank = (c: Candidate) => (c.weak ? 0 : 1_000_000) + (c.end - c.start) + (c.kind === 'set' ? 0.5 : 0)

/** @returns the candidates that stay, in text order. */
export function dropOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byPlace = [...candidates].sort((a, b) => a.first - b.first || rank(b) - rank(a))
  const kept: Candidate[] = []
  for (const next of byPlace) {
    let last = kept.at(-1)
    while (last && last.last >= next.first && rank(next) > rank(last)) {
      kept.pop()
      last = kept.at(-1)
    }
    if (!last || last.last < next.first) kept.push(next)
  }
  return kept
}

/** Takes out what lies in a phrase that is no date: "Sunday Times", اليوم العالمي. */
export function dropFalseFriends(terms: Terms, candidates: readonly Candidate[]): Candidate[] {
  const friends = terms.of('false-friend')
  if (!friends.length) return [...candidates]
  // Marked token by token: a page of nothing but false friends must not cost their square.
  const taken = new Uint8Array(terms.tokens.length)
  for (const friend of friends) {
    // اليوم الوطني السعودي is a day by name, though اليوم الوطني alone is none.
    const holiday = terms.allFrom(friend.first, 'holiday').some(term => term.last > friend.last)
    // عقد من الزمن is a decade, where عقد من is a contract.
    const length = terms.from(friend.last, 'whole-after') ?? terms.from(friend.last, 'from-now')
    if (!holiday && !length) taken.fill(1, friend.first, friend.last + 1)
  }
  return candidates.filter(({ first, last }) => !taken.subarray(first, last + 1).includes(1))
}
