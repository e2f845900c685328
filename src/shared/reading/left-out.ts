/** What a summary leaves out: the figures that none of its sentences tells, and the sources that none of them names. */
import type { Analysis, LedgerRow, Mention, Span } from '../../text/analysis.ts'
import { figureKey } from './key-figures.ts'

export interface LeftOut {
  /** A mention for each figure, where the article first gives it. */
  figures: Mention[]
  /** Where each source is first named. */
  sources: Span[]
}

const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some(span => span.start <= start && end <= span.end)

/**
 * In text order, each once: a figure that is told in other words or in another unit is told. Ranks ("third") are no figures
 * that a reader would miss.
 */
export function leftOut(
  { mentions, ledger }: Pick<Analysis, 'mentions' | 'ledger'>,
  text: string,
  summary: readonly Span[],
): LeftOut {
  const told = new Set<string>()
  const missed = new Map<string, Mention>()
  for (const { mention: index } of ledger) {
    const mention = mentions[index]
    if (!mention || mention.kind === 'ordinal' || mention.restates) continue
    const key = figureKey(mention, text)
    if (holds(summary, mention)) told.add(key)
    else if (!missed.has(key)) missed.set(key, mention)
  }
  const figures = [...missed].flatMap(([key, mention]) => (told.has(key) ? [] : [mention]))
  return { figures, sources: sourcesLeftOut(mentions, ledger, text, summary) }
}

function sourcesLeftOut(
  mentions: readonly Mention[],
  ledger: readonly LedgerRow[],
  text: string,
  summary: readonly Span[],
): Span[] {
  const named = mentions.filter(({ entity }) => entity !== undefined)
  // Every entity that the summary names, however it is written there.
  const told = new Set(
    named.filter(mention => holds(summary, mention)).map(({ entity }) => `entity ${entity}`),
  )
  const missed = new Map<string, Span>()
  for (const { saidBy } of ledger) {
    if (!saidBy) continue
    const key = sourceKey(saidBy, named, text)
    if (holds(summary, saidBy)) told.add(key)
    else if (!missed.has(key)) missed.set(key, saidBy)
  }
  return [...missed].flatMap(([key, span]) => (told.has(key) ? [] : [span])).sort((a, b) => a.start - b.start)
}

/** "The mayor, Salim Aoun" and "Aoun" are one source; who has no name is known by the words. */
function sourceKey(source: Span, named: readonly Mention[], text: string): string {
  const name = named.find(mention => holds([source], mention))
  return name ? `entity ${name.entity}` : text.slice(source.start, source.end).toLowerCase()
}
