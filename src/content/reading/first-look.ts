/**
 * A first look at a long article: the blocks on the screen are analysed apart, so that their marks do not wait for the
 * end of a live blog of 30,000 words. The analysis of the whole takes their place a moment later.
 */
import { indexesOnScreen, rectOf } from '../../highlight/on-screen.ts'
import type { Article } from '../../page/article.ts'
import type { LiveText } from '../../page/live-text.ts'
import type { AnalyseRequest } from '../../shared/messages.ts'
import type { Analysis, Span } from '../../text/analysis.ts'

/** Shorter articles are analysed whole in less time than a look would save: about 2,500 words. */
const LONG = 15_000
/** More than three screens of small print. */
const MOST = 12_000

/** The blocks on the screen and half a screen around it, as one span; null where the article is short or out of sight. */
export function spanOnScreen(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  live: LiveText,
  height: number,
): Span | null {
  if (text.length < LONG) return null
  const topAt = (index: number) => {
    const block = blocks[index]
    const [slice] = block ? live.slices(block) : []
    return slice ? rectOf(rangeEnds(slice)).top : null
  }
  const { from, to } = indexesOnScreen(blocks.length, topAt, height)
  // The block before the first that begins on the screen may reach into it.
  const seen = blocks.slice(Math.max(0, from - 1), to)
  const start = seen[0]?.start
  if (start === undefined) return null
  const end = seen.findLast(block => block.end - start <= MOST)?.end
  return end === undefined ? null : { start, end }
}

const rangeEnds = ({ node, start, end }: { node: Text; start: number; end: number }) => ({
  startContainer: node,
  startOffset: start,
  endContainer: node,
  endOffset: end,
})

/** The request for a part of an article that begins and ends with blocks, with offsets of the part. */
export function requestForSpan(request: AnalyseRequest, { start, end }: Span): AnalyseRequest {
  const blocks = request.blocks
    .filter(block => block.start >= start && block.end <= end)
    .map(block => ({ ...block, start: block.start - start, end: block.end - start }))
  return { ...request, text: request.text.slice(start, end), blocks }
}

/** The analysis of a part with offsets of the whole. */
export function shiftAnalysis(analysis: Analysis, by: number): Analysis {
  const shift = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by })
  return {
    ...analysis,
    mentions: analysis.mentions.map(shift),
    summary: analysis.summary.map(shift),
    summaries: {
      short: analysis.summaries.short.map(shift),
      standard: analysis.summaries.standard.map(shift),
      long: analysis.summaries.long.map(shift),
    },
    ledger: analysis.ledger.map(row => ({
      ...row,
      saidBy: row.saidBy && shift(row.saidBy),
      sentence: shift(row.sentence),
    })),
    // What a part lacks, the whole may have: the headline's figure stands further down.
    flags: [],
    matches: analysis.matches.map(match => ({ ...match, spans: match.spans.map(shift) })),
  }
}
