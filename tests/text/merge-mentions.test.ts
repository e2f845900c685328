import { expect, it } from 'vitest'
import type { Mention } from '../../src/text/analysis.ts'
import { mergeMentions } from '../../src/text/merge-mentions.ts'
import type { NameMention } from '../../src/text/names/name-mention.ts'

const name = (start: number, end: number): NameMention => ({ type: 'place', start, end })
const date = (start: number, end: number): Mention => ({ type: 'date', start, end })
const figure = (start: number, end: number): Mention => ({ type: 'figure', start, end })
const measure = (start: number, end: number): Mention => ({ type: 'figure', kind: 'measure', start, end })

type Case = [string, NameMention[], Mention[], Mention[], string]
const cases: Case[] = [
  ['keeps what does not meet', [name(0, 3)], [date(4, 6)], [figure(7, 9)], 'place 0-3, date 4-6, figure 7-9'],
  [
    'keeps neighbours that touch',
    [name(0, 3)],
    [date(3, 6)],
    [figure(6, 9)],
    'place 0-3, date 3-6, figure 6-9',
  ],
  ['drops a figure inside a name', [name(0, 10)], [], [figure(8, 10)], 'place 0-10'],
  ['drops a date inside a name', [name(0, 10)], [date(2, 6)], [], 'place 0-10'],
  ['drops a date that reaches into a name', [name(0, 10)], [date(8, 14)], [], 'place 0-10'],
  ['drops a name inside a longer figure', [name(2, 4)], [], [figure(0, 12)], 'figure 0-12'],
  ['lets the name win over the same span', [name(2, 4)], [date(2, 4)], [], 'place 2-4'],
  ['lets the date win over a figure', [], [date(5, 9)], [figure(5, 9)], 'date 5-9'],
  ['lets the date win over a longer figure', [], [date(5, 9)], [figure(2, 9)], 'date 5-9'],
  ['lets a measure that reads on win over a date', [], [date(5, 9)], [measure(0, 9)], 'figure 0-9'],
  ['lets the date win over a measure that ends in it', [], [date(5, 12)], [measure(0, 9)], 'date 5-12'],
  ['keeps the longer of two names', [name(0, 4), name(2, 9)], [], [], 'place 2-9'],
  [
    'keeps one of two equal spans',
    [name(0, 4), name(0, 4)],
    [date(6, 8), date(6, 8)],
    [],
    'place 0-4, date 6-8',
  ],
  ['drops empty spans', [name(4, 4)], [date(3, 2)], [], ''],
  [
    'orders what comes out of order',
    [name(9, 12), name(0, 3)],
    [date(20, 22), date(5, 7)],
    [],
    'place 0-3, place 9-12, date 5-7, date 20-22',
  ],
]

for (const [what, names, dates, figures, expected] of cases)
  it(what, () => {
    const merged = mergeMentions(names, dates, figures)
    const all = [...merged.names, ...merged.quantities]
    expect(all.map(m => `${m.type} ${m.start}-${m.end}`).join(', ')).toBe(expected)
  })
