/**
 * Long work that can rest. A phase is a generator: it yields wherever it may be interrupted, and returns its result.
 * One code serves both ways of running it, at one go or in slices. A new phase is a `function*` that returns `Steps`,
 * called with `yield*`; a loop in it says `if (mayRest(round)) yield`. No phase knows a clock.
 */
export type Steps<T> = Generator<void, T, void>

/** What the owner of the thread gives, so that the work can be done in slices. */
export interface Pause {
  /** Milliseconds by a clock that never goes back, such as `performance.now`. */
  now(): number
  /** Lets others have the thread; resolves when the work may go on, rejects to end it. */
  rest(): Promise<void>
  /** Aborted when nobody wants the result any more. */
  signal?: AbortSignal
}

/** A slice ends at the first place to rest after this long. Tasks count as long from 50 ms; slow machines need room. */
const SLICE_MS = 12

/** True once in 16 rounds of a loop: often enough for a clock, too seldom to cost anything. */
export const mayRest = (round: number): boolean => (round & 15) === 15

/** The same for rounds of much work, once in four: on a page's first reading no code is compiled yet, and a round takes ten times as long. */
export const mayRestSoon = (round: number): boolean => (round & 3) === 3

/** Does the work at one go. @throws what the work throws. */
export function runAtOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/**
 * Does the work in slices of about 12 ms. What it looks at may have changed after each of them.
 * @throws (rejects) what the work throws, what `rest` rejects with, and the signal's reason once it is aborted.
 */
export async function runInSlices<T>(steps: Steps<T>, { now, rest, signal }: Pause): Promise<T> {
  let began = now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (now() - began < SLICE_MS) continue
    await rest()
    signal?.throwIfAborted()
    began = now()
  }
}
