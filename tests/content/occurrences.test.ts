import { describe, expect, it } from 'vitest'
import { neighbour, occurrencesOf } from '../../src/content/guide/occurrences.ts'
import type { Mark } from '../../src/highlight/painter.ts'
import type { Analysis, Mention } from '../../src/text/analysis.ts'

const mentions: Mention[] = [
  { start: 0, end: 4, type: 'place', entity: 0 },
  { start: 5, end: 9, type: 'date', kind: 'date', value: '2025-07-12' },
  { start: 10, end: 14, type: 'place', entity: 0 },
  { start: 15, end: 19, type: 'place', entity: 1 },
  { start: 20, end: 24, type: 'date', kind: 'date', value: '2025-07-12' },
  { start: 25, end: 29, type: 'figure', kind: 'count', value: null, vague: true },
  { start: 30, end: 34, type: 'figure', kind: 'count', value: null, vague: true },
]
const analysis: Analysis = {
  language: 'en',
  mentions,
  entities: [],
  summary: [],
  summaries: { short: [], standard: [], long: [] },
  ledger: [],
  flags: [],
  matches: [],
}
const marks: Mark[] = mentions.map(({ type, start, end }, index) => ({
  index,
  type,
  span: { start, end },
  ranges: null,
  painted: false,
}))
const indexes = (list: Mark[]) => list.map(mark => mark.index)

describe('occurrencesOf', () => {
  it.each([
    [0, [0, 2]],
    [3, [3]],
    [1, [1, 4]],
    // Without a value two figures are not known to be the same.
    [5, [5]],
  ])('mark %i: %j', (index, expected) => {
    expect(indexes(occurrencesOf(marks[index] as Mark, marks, analysis))).toEqual(expected)
  })

  it('knows only the marks that are shown', () => {
    expect(indexes(occurrencesOf(marks[0] as Mark, marks.slice(0, 2), analysis))).toEqual([0])
  })
})

describe('neighbour', () => {
  it.each([
    [0, 1, 1],
    [6, 1, 0],
    [0, -1, 6],
  ] as const)('from %i by %i: %i', (from, step, to) => {
    expect(neighbour(marks, marks[from] as Mark, step)?.index).toBe(to)
  })

  it('begins at the first or the last', () => {
    expect(neighbour(marks, null, 1)?.index).toBe(0)
    expect(neighbour(marks, null, -1)?.index).toBe(6)
    expect(neighbour([], null, 1)).toBeUndefined()
  })
})
