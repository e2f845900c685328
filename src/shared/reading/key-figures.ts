/** The figures of an article that say most: those of its headline, sums of money, and counts of a named thing. */
import type { Block, LedgerRow, Mention, Span } from '../../text/analysis.ts'
import type { ArticleReading } from '../tab/page-state.ts'

const MOST_KEY_FIGURES = 4

const IN_HEADLINE = 4
const MONEY = 2
const PERCENT = 1
const OF_A_THING = 1
const IN_SUMMARY = 1
const TWICE = 1

/** Ages, ranks, scores and parts of a whole say little away from their sentence. */
const TELLING: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'count'])

/** Equal for two mentions of one quantity; those without a value are compared as they are written. */
export function figureKey(mention: Mention, text: string): string {
  const { kind, value, unit, start, end } = mention
  return value === null || value === undefined
    ? text.slice(start, end).toLowerCase()
    : `${kind} ${value} ${unit ?? ''}`
}

interface Rated {
  mention: Mention
  worth: number
}

/** Up to four, each quantity once, in text order. */
export function keyFigures({ article, analysis }: ArticleReading): Mention[] {
  const rated = new Map<string, Rated>()
  for (const row of analysis.ledger) {
    const mention = analysis.mentions[row.mention]
    if (!mention || !isTelling(mention)) continue
    const key = figureKey(mention, article.text)
    const inHeadline = blockOf(mention, article.blocks)?.kind === 'headline'
    const before = rated.get(key)
    const worth = worthOf(mention, row, analysis.summary) + (inHeadline ? IN_HEADLINE : 0)
    // What stands in the headline and in the text leads to the text, where it is told in full.
    const known = before && blockOf(before.mention, article.blocks)?.kind !== 'headline'
    rated.set(key, {
      mention: before && known ? before.mention : mention,
      worth: before ? Math.max(worth, before.worth) + TWICE : worth,
    })
  }
  return [...rated.values()]
    .sort((a, b) => b.worth - a.worth || size(b.mention) - size(a.mention) || byPlace(a.mention, b.mention))
    .slice(0, MOST_KEY_FIGURES)
    .map(({ mention }) => mention)
    .sort(byPlace)
}

const byPlace = (a: Span, b: Span): number => a.start - b.start

/** A number that is known, and more than "one". */
function isTelling(mention: Mention): boolean {
  if (mention.vague || mention.restates || !TELLING.has(mention.kind ?? '')) return false
  return size(mention) > (mention.kind === 'count' ? 1 : 0)
}

function worthOf(mention: Mention, row: LedgerRow, summary: readonly Span[]): number {
  const inSummary = summary.some(({ start, end }) => start <= mention.start && mention.end <= end)
  return (
    (mention.kind === 'money' ? MONEY : 0) +
    (mention.kind === 'percent' ? PERCENT : 0) +
    (row.thing === null ? 0 : OF_A_THING) +
    (inSummary ? IN_SUMMARY : 0)
  )
}

/** The value, the upper one of a range; 0 where there is none. */
function size({ value }: Mention): number {
  const high = Array.isArray(value) ? value[1] : value
  return typeof high === 'number' && Number.isFinite(high) ? Math.abs(high) : 0
}

const blockOf = ({ start, end }: Span, blocks: readonly Block[]): Block | undefined =>
  blocks.find(block => block.start <= start && end <= block.end)
