/** The ledger as the popup shows and copies it: rows in words, in the order that the reader chose. */

import type { LedgerRow, Mention } from '../../text/analysis.ts'
import type { TextKey } from '../i18n/catalog.ts'
import type { Translator } from '../i18n/translator.ts'
import type { ArticleReading } from '../tab/page-state.ts'
import { valueWords } from '../words/value-words.ts'

export const LEDGER_ORDERS = ['place', 'kind', 'value'] as const
export type LedgerOrder = (typeof LEDGER_ORDERS)[number]

export interface LedgerLine {
  mention: Mention
  row: LedgerRow
  written: string
  /** The value in the reader's numerals and language; null where there is none. */
  words: string | null
  saidBy: string | null
  date: string | null
}

/** A line for each figure in the order of the text. */
export function ledgerLines({ article, analysis }: ArticleReading, translator: Translator): LedgerLine[] {
  return analysis.ledger.flatMap(row => {
    const mention = analysis.mentions[row.mention]
    if (!mention) return []
    const date = row.date === null ? undefined : analysis.mentions[row.date]
    const line: LedgerLine = {
      mention,
      row,
      written: article.text.slice(mention.start, mention.end),
      words: valueWords(mention, translator),
      saidBy: row.saidBy && article.text.slice(row.saidBy.start, row.saidBy.end),
      date: date ? (valueWords(date, translator) ?? article.text.slice(date.start, date.end)) : null,
    }
    return [line]
  })
}

/** Sorted anew; equal lines stay in the order of the text. By value: the largest first, whatever the unit. */
export function sortLines(lines: readonly LedgerLine[], order: LedgerOrder): LedgerLine[] {
  const sorted = [...lines]
  if (order === 'place') return sorted
  const kindOf = ({ mention }: LedgerLine) => `${mention.kind ?? ''} ${mention.unit ?? ''}`
  if (order === 'kind') return sorted.sort((a, b) => compareText(kindOf(a), kindOf(b)))
  return sorted.sort((a, b) => highest(b.mention) - highest(a.mention))
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What has no value comes last. */
const highest = ({ value }: Mention): number => {
  const high = Array.isArray(value) ? value[1] : value
  return typeof high === 'number' && Number.isFinite(high) ? high : -Number.MAX_VALUE
}

const COLUMNS: readonly TextKey[] = [
  'ledger.figure',
  'ledger.value',
  'ledger.value-to',
  'ledger.unit',
  'ledger.modifier',
  'ledger.said-by',
  'ledger.date',
  'ledger.sentence',
]

/** Header and rows for a spreadsheet: values as plain numbers, dates as TIMEX3. */
export function ledgerTable(
  { article, analysis }: ArticleReading,
  lines: readonly LedgerLine[],
  translator: Translator,
): string[][] {
  const rows = lines.map(({ mention, row, written, saidBy }) => {
    const [low, high] = Array.isArray(mention.value) ? mention.value : [mention.value, '']
    const date = row.date === null ? undefined : analysis.mentions[row.date]
    return [
      written,
      String(low ?? ''),
      String(high),
      mention.unit ?? '',
      row.modifier ?? '',
      saidBy ?? '',
      typeof date?.value === 'string' ? date.value : '',
      article.text.slice(row.sentence.start, row.sentence.end),
    ]
  })
  return [COLUMNS.map(key => translator.text(key)), ...rows]
}
