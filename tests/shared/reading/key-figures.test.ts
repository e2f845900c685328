import { describe, expect, it } from 'vitest'
import { keyFigures } from '../../../src/shared/reading/key-figures.ts'
import type { Block, LedgerRow, Mention, Span } from '../../../src/text/analysis.ts'
import { englishArticle } from '../../popup/sample-readings.ts'

/** A reading of blocks, the first of them the headline; every figure as [words, what it is, the thing counted]. */
function readingOf(
  blocks: readonly string[],
  figures: readonly (readonly [string, Partial<Mention>, (string | null)?])[],
) {
  const text = blocks.join('\n\n')
  let at = 0
  const placed: Block[] = blocks.map((block, index) => {
    const start = text.indexOf(block, at)
    at = start + block.length
    return { kind: index ? 'paragraph' : 'headline', start, end: at }
  })
  at = 0
  const mentions = figures.map(([words, rest]): Mention => {
    const start = text.indexOf(words, at)
    if (start < 0) throw new Error(`"${words}" is not in the text`)
    at = start + words.length
    return { start, end: at, type: 'figure', kind: 'count', value: null, ...rest }
  })
  const ledger = figures.map(
    ([, , thing = null], mention): LedgerRow => ({
      mention,
      thing,
      modifier: null,
      saidBy: null,
      date: null,
      sentence: { start: 0, end: 1 },
    }),
  )
  const state = englishArticle()
  const summaries: Record<'short' | 'standard' | 'long', Span[]> = { short: [], standard: [], long: [] }
  return {
    ...state,
    article: { ...state.article, text, blocks: placed },
    analysis: { ...state.analysis, mentions, ledger, summary: [], summaries },
  }
}

const wordsOf = (reading: ReturnType<typeof readingOf>) =>
  keyFigures(reading).map(({ start, end }) => reading.article.text.slice(start, end))

describe('keyFigures', () => {
  it('are those of the headline, at their place in the text', () => {
    const reading = readingOf(
      ['Storm sinks 12 boats', 'Some 7, some 8, some 9, some 10 of 12 boats were saved.'],
      [
        ['12', { value: 12, unit: 'boats' }, 'boats'],
        ['7', { value: 7 }],
        ['8', { value: 8 }],
        ['9', { value: 9 }],
        ['10', { value: 10 }],
        ['12', { value: 12, unit: 'boats' }, 'boats'],
      ],
    )
    expect(wordsOf(reading)).toEqual(['8', '9', '10', '12'])
    expect(keyFigures(reading)[3]?.start).toBe(reading.article.text.lastIndexOf('12'))
  })

  it('are money and counted things before bare numbers, the larger first, in text order', () => {
    const reading = readingOf(
      ['A headline', '5000 and 6000 and 4 ships and £3 and 20% and £9.'],
      [
        ['5000', { value: 5000 }],
        ['6000', { value: 6000 }],
        ['4', { value: 4, unit: 'ships' }, 'ships'],
        ['£3', { kind: 'money', value: 3, unit: 'GBP' }],
        ['20%', { kind: 'percent', value: 20, unit: 'percent' }],
        ['£9', { kind: 'money', value: 9, unit: 'GBP' }],
      ],
    )
    expect(wordsOf(reading)).toEqual(['4', '£3', '20%', '£9'])
  })

  it('are nothing vague, no rank, age, score or "one", and nothing said again in another unit', () => {
    const reading = readingOf(
      ['A headline', 'dozens third aged 30 2-1 one 10 miles (16 km) 0%'],
      [
        ['dozens', { vague: true }],
        ['third', { kind: 'ordinal', value: 3 }],
        ['aged 30', { kind: 'age', value: 30, unit: 'year' }],
        ['2-1', { kind: 'score' }],
        ['one', { value: 1, unit: 'man' }, 'man'],
        ['10 miles', { kind: 'measure', value: 10, unit: 'mile' }],
        ['16 km', { kind: 'measure', value: 16, unit: 'kilometer', restates: true }],
        ['0%', { kind: 'percent', value: 0, unit: 'percent' }],
      ],
    )
    expect(wordsOf(reading)).toEqual(['10 miles'])
  })

  it('take the upper end of a range as its size', () => {
    const reading = readingOf(
      ['A headline', '1-9 2 3 4 5'],
      [
        ['1-9', { value: [1, 9] }],
        ['2', { value: 2 }],
        ['3', { value: 3 }],
        ['4', { value: 4 }],
        ['5', { value: 5 }],
      ],
    )
    expect(wordsOf(reading)).toEqual(['1-9', '3', '4', '5'])
  })

  it('are none where there is no figure', () => {
    expect(wordsOf(readingOf(['A headline', 'No number here.'], []))).toEqual([])
  })
})
