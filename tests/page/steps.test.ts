import { describe, expect, it } from 'vitest'
import { mayRest, type Pause, runAtOnce, runInSlices, type Steps } from '../../src/page/steps.ts'

/** Counts to `end`, with a place to rest after each. */
function* countTo(end: number, seen: number[] = []): Steps<number> {
  for (let at = 1; at <= end; at++) {
    seen.push(at)
    yield
  }
  return end
}

// biome-ignore lint/correctness/useYield: work may fail before it first rests
function* fail(): Steps<never> {
  throw new Error('the work failed')
}

/** A clock on which each look takes 4 ms; counts the rests. */
function pauseWith(rest: () => void = () => {}, signal?: AbortSignal): Pause & { rests: number } {
  let time = 0
  const pause = {
    rests: 0,
    now: () => {
      time += 4
      return time
    },
    rest: async () => {
      pause.rests++
      rest()
    },
    ...(signal ? { signal } : {}),
  }
  return pause
}

describe('runAtOnce', () => {
  it('gives the result of all steps', () => {
    const seen: number[] = []
    expect(runAtOnce(countTo(3, seen))).toBe(3)
    expect(seen).toEqual([1, 2, 3])
  })

  it('throws what the work throws', () => {
    expect(() => runAtOnce(fail())).toThrow('the work failed')
  })
})

describe('runInSlices', () => {
  it('gives the same result, and rests when the time of a slice is used up', async () => {
    const pause = pauseWith()
    expect(await runInSlices(countTo(9), pause)).toBe(9)
    // 4, 8, 12: every third step, nine steps.
    expect(pause.rests).toBe(3)
  })

  it('does not rest while there is time', async () => {
    const pause = pauseWith()
    expect(await runInSlices(countTo(2), pause)).toBe(2)
    expect(pause.rests).toBe(0)
  })

  it('goes on where it was, with whatever came between', async () => {
    const seen: number[] = []
    await runInSlices(
      countTo(6, seen),
      pauseWith(() => seen.push(0)),
    )
    expect(seen).toEqual([1, 2, 3, 0, 4, 5, 6, 0])
  })

  it('ends with the reason of an aborted signal, and does no more', async () => {
    const seen: number[] = []
    const controller = new AbortController()
    const pause = pauseWith(() => controller.abort(new Error('overtaken')), controller.signal)
    await expect(runInSlices(countTo(9, seen), pause)).rejects.toThrow('overtaken')
    expect(seen).toEqual([1, 2, 3])
  })

  it('rejects with what the work throws, and with what a rest rejects', async () => {
    await expect(runInSlices(fail(), pauseWith())).rejects.toThrow('the work failed')
    const tired = pauseWith(() => {
      throw new Error('no more')
    })
    await expect(runInSlices(countTo(9), tired)).rejects.toThrow('no more')
  })
})

describe('mayRest', () => {
  it('is true once in 16 rounds', () => {
    const rounds = Array.from({ length: 96 }, (_, round) => round).filter(mayRest)
    expect(rounds).toEqual([15, 31, 47, 63, 79, 95])
  })
})
