/** Runs in the page: reads it in slices as the extension does, or at one go, and takes the time. */
import { readLive, readLiveInSlices } from '../../src/page/read.ts'

export interface ReadTimes {
  /** Milliseconds from the first to the last, with the rests between. */
  total: number
  /** The longest time without a rest. */
  longest: number
  slices: number
}

type Yielding = { scheduler: { yield(): Promise<void> } }

/** One reading in slices; the first on a page is a cold one. */
export async function timeSlices(): Promise<ReadTimes> {
  const slices: number[] = []
  const start = performance.now()
  let began = start
  const end = () => slices.push(performance.now() - began)
  const rest = async () => {
    end()
    await (globalThis as unknown as Yielding).scheduler.yield()
    began = performance.now()
  }
  await readLiveInSlices(document, { url: location.href }, { now: () => performance.now(), rest })
  end()
  return { total: performance.now() - start, longest: Math.max(...slices), slices: slices.length }
}

/** One reading without a rest. */
export function timeAtOnce(): ReadTimes {
  const start = performance.now()
  readLive(document, { url: location.href })
  const total = performance.now() - start
  return { total, longest: total, slices: 1 }
}
