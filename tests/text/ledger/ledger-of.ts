/** Shared by the tests of the ledger: an article of headline and paragraphs, analysed with the real gazetteer. */
import { buildGazetteer } from '../../../scripts/gazetteer/build.ts'
import { createAnalyser } from '../../../src/text/analyse.ts'
import type { Analyser, Analysis, Block, BlockKind } from '../../../src/text/analysis.ts'

export interface Told {
  text: string
  analysis: Analysis
}

const made: Promise<Analyser> = createAnalyser({
  readAsset: async () => new TextEncoder().encode(buildGazetteer()),
})

/** @param lines [kind, text] of each block, or a string for a paragraph. */
export async function ledgerOf(
  language: 'ar' | 'en',
  lines: readonly (string | readonly [BlockKind, string])[],
): Promise<Told> {
  let text = ''
  const blocks: Block[] = []
  for (const line of lines) {
    const [kind, words] = typeof line === 'string' ? (['paragraph', line] as const) : line
    if (text !== '') text += '\n\n'
    blocks.push({ kind, start: text.length, end: text.length + words.length })
    text += words
  }
  const publishedAt = '2025-07-15T08:00:00+03:00'
  return { text, analysis: (await made).analyse({ text, blocks, language, publishedAt }) }
}

/** "kind: figure | figure" of each flag. */
export const flagsOf = ({ text, analysis }: Told): string[] =>
  analysis.flags.map(({ kind, mentions }) => {
    const figures = mentions.map(index => {
      const mention = analysis.mentions[index]
      return mention ? text.slice(mention.start, mention.end) : '?'
    })
    return `${kind}: ${figures.join(' | ')}`
  })

/** "figure | thing | source | date" of each row; "-" for what is not plain. */
export const rowsOf = ({ text, analysis }: Told): string[] =>
  analysis.ledger.map(({ mention, thing, saidBy, date }) => {
    const quote = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : '-'
    const dateMention = date === null ? null : analysis.mentions[date]
    return [quote(analysis.mentions[mention]), thing ?? '-', quote(saidBy), quote(dateMention)].join(' | ')
  })
