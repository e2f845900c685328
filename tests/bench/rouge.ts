/** ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004) as F1 over lower-cased words, without stemming; of several references the best. */

export type Rouge = readonly [one: number, two: number, longest: number]

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

export function rouge(system: string, references: readonly string[]): Rouge {
  const told = wordsOf(system)
  const best: [number, number, number] = [0, 0, 0]
  for (const reference of references) {
    const wanted = wordsOf(reference)
    const scores = [sharedRuns(told, wanted, 1), sharedRuns(told, wanted, 2), sharedOrder(told, wanted)]
    for (const [at, score] of scores.entries()) best[at] = Math.max(best[at] ?? 0, score)
  }
  return best
}

/** Runs of `n` words that both have, each as often as in the one that has it less. */
function sharedRuns(a: readonly string[], b: readonly string[], n: number): number {
  const [inA, inB] = [runsOf(a, n), runsOf(b, n)]
  let both = 0
  for (const [run, times] of inA) both += Math.min(times, inB.get(run) ?? 0)
  return f1(both, Math.max(0, a.length - n + 1), Math.max(0, b.length - n + 1))
}

function runsOf(words: readonly string[], n: number): Map<string, number> {
  const runs = new Map<string, number>()
  for (let at = 0; at + n <= words.length; at++) {
    const run = words.slice(at, at + n).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

/** The longest common subsequence. */
function sharedOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1)
  for (const word of a) {
    const next = new Uint32Array(b.length + 1)
    for (const [at, other] of b.entries())
      next[at + 1] = word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)
    row = next
  }
  return f1(row[b.length] ?? 0, a.length, b.length)
}

const f1 = (both: number, a: number, b: number): number => (both ? (2 * both) / (a + b) : 0)
