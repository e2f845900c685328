/** Gives the thread back between two slices of work, so that the page can answer its visitor. */
import type { Pause } from '../../page/steps.ts'

/** More than any real page takes, by far (the longest: some hundreds). A page that grows while it is read has no end. */
const MOST_RESTS = 3000

type Yielding = { scheduler?: { yield?: () => Promise<void> } }

/**
 * The pauses of one reading.
 * @param signal aborted when the reading has been overtaken by another.
 */
export function createPause(signal: AbortSignal): Pause {
  let rests = 0
  const rest = async () => {
    if (++rests > MOST_RESTS) throw new Error('the page never ends')
    await giveWay()
  }
  return { now: () => performance.now(), rest, signal }
}

/** Timers are of no use here: in a tab in the background each waits for a second. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as Yielding
  if (typeof scheduler?.yield === 'function') return scheduler.yield()
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
