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
const WHAT = { childList: true, characterData: true, subtree: true }

export interface ChangeWatch {
  /** A reading begins: until `observe` changes are noted wherever they are, since its text is not yet known. */
  hold(): void
  /**
   * Watches these roots from now on, for the marks of this painter; null while there is no article yet. What has changed
   * in them since `hold` is read again.
   */
  observe(roots: readonly Node[], painter: Painter | null): void
  /** The text is known to have changed: reads again after the pause. */
  readSoon(): void
  stop(): void
}

/** @param readAgain called after a pause once the text may have changed. */
export function watchChanges(readAgain: () => void): ChangeWatch {
  let painter: Painter | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = PAUSE_MS
  let lastReading = 0
  let readings = 0
  /** Where text has changed while a reading was under way; null while none is. */
  let held: Set<Node> | null = null

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

  const notice = (records: readonly MutationRecord[]) => {
    const touched = touchedMarks(records, painter)
    painter?.drop(touched)
    if (held) for (const record of records) if (changesText(record)) held.add(record.target)
    if (!held && (touched.size || records.some(changesText))) schedule()
  }
  const observer = new MutationObserver(notice)

  return {
    hold() {
      held ??= new Set()
      observer.observe(document, WHAT)
    },
    observe(roots, nextPainter) {
      notice(observer.takeRecords())
      observer.disconnect()
      painter = nextPainter
      for (const root of roots) observer.observe(root, WHAT)
      const changed = [...(held ?? [])].some(node => roots.some(root => root.contains(node)))
      held = null
      if (changed) schedule()
    },
    readSoon: schedule,
    stop() {
      clearTimeout(timer)
      observer.disconnect()
      painter = null
      held = null
    },
  }
}

/** Marks whose text node has changed, or has been taken away. */
function touchedMarks(records: readonly MutationRecord[], painter: Painter | null): Set<Mark> {
  const touched = new Set<Mark>()
  if (!painter) return touched
  for (const { type, target } of records)
    if (type === 'characterData') for (const mark of painter.marksAt(target)) touched.add(mark)
  if (records.some(({ removedNodes }) => removedNodes.length > 0))
    for (const mark of painter.marks) if (isGone(mark)) touched.add(mark)
  return touched
}

const isGone = (mark: Mark) => mark.ranges?.some(range => !range.startContainer.isConnected) ?? false

const changesText = ({ type, addedNodes, removedNodes }: MutationRecord) =>
  type === 'characterData' || carriesText(addedNodes) || carriesText(removedNodes)

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'IMG', 'LINK', 'SVG', 'VIDEO', 'INS'])

/** Advertisements come and go as frames and images; only text asks for another reading. */
function carriesText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (NO_TEXT.has(node.nodeName.toUpperCase())) continue
    if (node.nodeType === Node.TEXT_NODE ? (node as Text).data.trim() : node.textContent?.trim()) return true
  }
  return false
}
