/** Runs work when the page has a moment, but not never: a tab in the background has no idle time. */
export function later(run: () => void, signal: AbortSignal): void {
  const go = () => {
    if (!signal.aborted) run()
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: 200 })
  else setTimeout(go, 16)
}
