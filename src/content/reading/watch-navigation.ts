/** Notices the next view of a single-page application: the address changes, the document stays. */

/** The view counts as there when nothing has changed for this long… */
const QUIET_MS = 300
/** …or after this long at the latest. */
const LONGEST_WAIT_MS = 4000

/**
 * @param onLeave called at once when the address has changed.
 * @param onArrive called when the new view has settled.
 * @returns the function that stops watching.
 */
export function watchNavigation(onLeave: () => void, onArrive: () => void): () => void {
  const stopped = new AbortController()
  let waiting: AbortController | null = null
  let url = pageAddress()
  globalThis.navigation?.addEventListener(
    'currententrychange',
    () => {
      if (pageAddress() === url) return
      url = pageAddress()
      waiting?.abort()
      waiting = new AbortController()
      onLeave()
      whenSettled(onArrive, AbortSignal.any([waiting.signal, stopped.signal]))
    },
    { signal: stopped.signal },
  )
  return () => stopped.abort()
}

/** The address without the fragment: a jump within the page is no other article. */
const pageAddress = () => location.href.replace(/#.*$/su, '')

function whenSettled(run: () => void, signal: AbortSignal): void {
  let quiet: ReturnType<typeof setTimeout>
  const done = () => {
    clearTimeout(quiet)
    clearTimeout(latest)
    observer.disconnect()
    if (!signal.aborted) run()
  }
  const wait = () => {
    clearTimeout(quiet)
    quiet = setTimeout(done, QUIET_MS)
  }
  const observer = new MutationObserver(wait)
  const latest = setTimeout(done, LONGEST_WAIT_MS)
  signal.addEventListener('abort', done, { once: true })
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true })
  wait()
}
