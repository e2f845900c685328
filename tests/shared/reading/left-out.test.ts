import { describe, expect, it } from 'vitest'
import { leftOut } from '../../../src/shared/reading/left-out.ts'
import type { LedgerRow, Mention, Span } from '../../../src/text/analysis.ts'

const text = [
  'The harbour lost 40 boats, the coast guard said.',
  'Forty boats are missing, said Mayor Lena Holm; 300 people were moved 16 km (10 miles) north.',
  'Holm spoke of $2m in damage, the port authority of $3m, for the third time.',
].join(' ')

const spanOf = (words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}
const figure = (words: string, rest: Omit<Mention, 'start' | 'end' | 'type'>): Mention => ({
  ...spanOf(words),
  type: 'figure',
  ...rest,
})

const mentions: Mention[] = [
  figure('40', { kind: 'count', value: 40, unit: 'boats' }),
  figure('Forty', { kind: 'count', value: 40, unit: 'boats' }),
  { ...spanOf('Lena Holm'), type: 'person', entity: 0 },
  figure('300', { kind: 'count', value: 300, unit: 'people' }),
  figure('16 km', { kind: 'measure', value: 16, unit: 'kilometer' }),
  figure('10 miles', { kind: 'measure', value: 10, unit: 'mile', restates: true }),
  { ...spanOf('Holm spoke'), end: spanOf('Holm spoke').start + 4, type: 'person', entity: 0 },
  figure('$2m', { kind: 'money', value: 2e6, unit: 'USD' }),
  figure('$3m', { kind: 'money', value: 3e6, unit: 'USD' }),
  figure('third', { kind: 'ordinal', value: 3 }),
]
const row = (mention: number, saidBy: Span | null): LedgerRow => ({
  mention,
  thing: null,
  modifier: null,
  saidBy,
  date: null,
  sentence: { start: 0, end: 1 },
})
const ledger = [
  row(0, spanOf('the coast guard')),
  row(1, spanOf('Mayor Lena Holm')),
  row(3, null),
  row(4, null),
  row(5, null),
  row(7, mentions[6] ?? null),
  row(8, spanOf('the port authority')),
  row(9, null),
]
const sentences = text.split(/(?<=\.) /u).map(spanOf)

function missed(summary: readonly Span[]) {
  const { figures, sources } = leftOut({ mentions, ledger }, text, summary)
  const words = ({ start, end }: Span) => text.slice(start, end)
  return { figures: figures.map(words), sources: sources.map(words) }
}

describe('leftOut', () => {
  it('is all there is where nothing is told, each quantity and source once and no rank', () => {
    expect(missed([])).toEqual({
      figures: ['40', '300', '16 km', '$2m', '$3m'],
      sources: ['the coast guard', 'Mayor Lena Holm', 'the port authority'],
    })
  })

  it('counts a figure as told that is told elsewhere in other words', () => {
    expect(missed(sentences.slice(1, 2)).figures).toEqual(['$2m', '$3m'])
  })

  it('counts a source as told that is named by another form of the name', () => {
    expect(missed(sentences.slice(2)).sources).toEqual(['the coast guard'])
  })

  it('is nothing where all is told', () => {
    expect(missed(sentences)).toEqual({ figures: [], sources: [] })
    expect(leftOut({ mentions: [], ledger: [] }, text, [])).toEqual({ figures: [], sources: [] })
  })

  it('passes over a row whose mention is not there', () => {
    expect(leftOut({ mentions: [], ledger: [row(7, null)] }, text, []).figures).toEqual([])
  })
})
