/** What a relative date is seen from. */
import type { Day } from './calendar.ts'
import type { Tense } from './tense.ts'

export interface Frame {
  /** null: not known; relative dates then have no value. */
  published: Day | null
  /** The last date that the text gave before this one, as a TIMEX3 value. */
  earlier: string | null
  /** Asked only where it matters: the cues are looked for then. */
  tense: () => Tense
}
