/**
 * Watches the article's own nodes. A static range drifts when text is put in before it and comes alive again on whatever
 * stands there later, so touched marks go at once and the text is read again after a pause.
 */
import type { Mark, Painter } from '../../highlight/painter.ts'

/** First pause before the text is read again; doubled while the page keeps changing. */
const PAUSE_MS = 600
const LONGEST_PAUSE_MS = 30_000
/** A page that changes for ever (a ticker inside its article) is not read for ever. */
const MOST_READINGS = 60

export interface ChangeWatch {
  /** Watches these roots from now on, for the marks of this painter; null while there is no article yet. */
  observe(roots: readonly Node[], painter: Painter | null): void
  stop(): void
}

/** @param readAgain called after a pause once the text may have changed. */
export function watchChanges(readAgain: () => void): ChangeWatch {
  let painter: Painter | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = PAUSE_MS
  let lastReading = 0
  let readings = 0

  const schedule = () => {
    if (readings >= MOST_READINGS) return
    clearTimeout(timer)
    // Quiet for long: the page has settled, so the next change is answered quickly again.
    if (performance.now() - lastReading > LONGEST_PAUSE_MS) pause = PAUSE_MS
    timer = setTimeout(() => {
      lastReading = performance.now()
      readings++
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      readAgain()
    }, pause)
  }

  const observer = new MutationObserver(records => {
    const touched = new Set<Mark>()
    let textChanged = false
    let nodesRemoved = false
    for (const record of records) {
      if (record.type === 'characterData') {
        textChanged = true
        for (const mark of painter?.marksAt(record.target) ?? []) touched.add(mark)
      } else {
        nodesRemoved ||= record.removedNodes.length > 0
        textChanged ||= carriesText(record.addedNodes) || carriesText(record.removedNodes)
      }
    }
    if (nodesRemoved) for (const mark of painter?.marks ?? []) if (isGone(mark)) touched.add(mark)
    painter?.drop(touched)
    if (textChanged || touched.size) schedule()
  })

  return {
    observe(roots, nextPainter) {
      observer.disconnect()
      painter = nextPainter
      for (const root of roots)
        observer.observe(root, { childList: true, characterData: true, subtree: true })
    },
    stop() {
      clearTimeout(timer)
      observer.disconnect()
      painter = null
    },
  }
}

const isGone = (mark: Mark) => mark.ranges?.some(range => !range.startContainer.isConnected) ?? false

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'IMG', 'LINK', 'SVG', 'VIDEO', 'INS'])

/** Advertisements come and go as frames and images; only text asks for another reading. */
function carriesText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (NO_TEXT.has(node.nodeName.toUpperCase())) continue
    if (node.nodeType === Node.TEXT_NODE ? (node as Text).data.trim() : node.textContent?.trim()) return true
  }
  return false
}
