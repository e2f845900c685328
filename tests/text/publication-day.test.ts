import { expect, it } from 'vitest'
import { publicationDay } from '../../src/text/publication-day.ts'

const days: [string, [number, number, number]][] = [
  ['2025-07-13', [2025, 7, 13]],
  ['2025-07-13T23:59:59Z', [2025, 7, 13]],
  ['2025-07-13T00:30:00+03:00', [2025, 7, 13]],
  ['2025-07-13T23:30-0800', [2025, 7, 13]],
  ['2025-07-13 08:00:00.123', [2025, 7, 13]],
  ['2024-02-29', [2024, 2, 29]],
]
const none = [
  ...[
    '',
    'yesterday',
    '2025',
    '2025-07',
    '2025-02-30',
    '2023-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-07-00',
  ],
  ...[
    '0001-01-01',
    '275760-09-13',
    '13/07/2025',
    '2025-07-13T',
    '٢٠٢٥-٠٧-١٣',
    `2025-07-13${' '.repeat(1000)}`,
  ],
]

for (const [text, [year, month, day]] of days)
  it(`reads ${text}`, () => {
    expect(publicationDay(text)).toEqual({ year, month, day })
  })
for (const text of none)
  it(`refuses ${JSON.stringify(text.slice(0, 30))}`, () => {
    expect(publicationDay(text)).toBeNull()
  })
