/** What the features of a token need beyond its neighbours: runs of capitals, the language's article, headlines. */
import type { Passage } from '../../passage.ts'
import { wordsOf } from '../compiled-words.ts'
import { isHeadline } from '../headline-case.ts'
import type { Annotation } from './annotate.ts'
import { CAPITAL_HEAD } from './word-flags.ts'

export interface Surroundings {
  /** The letters that definite words begin with; empty where the article stands apart. */
  article: string
  /** Runs of capitalised words, small links inside; null where letters have no capitals, or where all have them. */
  runs: Runs | null
  /** The letters have capitals, but here they tell nothing. */
  headline: boolean
}

interface Runs {
  /** First and last token of the run that a token is in; -1 in none. */
  first: Int32Array
  last: Int32Array
  /** 1 where the run has a word like "University". */
  headed: Uint8Array
}

const FEWEST_SLOTS = 256
let runs: Runs = newRuns(FEWEST_SLOTS)

function newRuns(room: number): Runs {
  return { first: new Int32Array(room), last: new Int32Array(room), headed: new Uint8Array(room) }
}

/** The arrays of the answer are used again for the next passage. */
export function surroundingsOf(passage: Passage, a: Annotation): Surroundings {
  const { article, capitalLinks } = wordsOf(passage.language)
  if (passage.language.script !== 'Latn') return { article, runs: null, headline: false }
  if (isHeadline(passage)) return { article, runs: null, headline: true }
  if (runs.first.length < a.size) runs = newRuns(a.size * 2)
  fillRuns(passage, a, capitalLinks)
  return { article, runs, headline: false }
}

function fillRuns(passage: Passage, a: Annotation, links: ReadonlySet<string>): void {
  for (let at = 0; at < a.size; at++) {
    runs.first[at] = -1
    runs.last[at] = -1
    if (!isCapital(a, at)) continue
    let last = at
    for (;;) {
      const next = isCapital(a, last + 1)
        ? last + 1
        : isCapital(a, last + 2) && joins(passage, links, last + 1)
          ? last + 2
          : -1
      if (next < 0 || next >= a.size) break
      last = next
    }
    let headed = 0
    for (let k = at; k <= last; k++) if ((a.flags[k] as number) & CAPITAL_HEAD) headed = 1
    runs.first.fill(at, at, last + 1)
    runs.last.fill(last, at, last + 1)
    runs.headed.fill(headed, at, last + 1)
    at = last
  }
}

const isCapital = (a: Annotation, at: number) => at < a.size && ((a.shape[at] as number) & 3) !== 0

/** "University [of] Oxford", "Jong[-]Un", "St[.] Petersburg", "AT[&]T". */
function joins({ tokens }: Passage, links: ReadonlySet<string>, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'word') return links.has(token.folded)
  return token.text === '-' || token.text === '&' || (token.text === '.' && !token.spaceBefore)
}
