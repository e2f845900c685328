/** The accessible twin of the highlights: everything marked, in order, with a filter and the way to and fro. */
import { useMemo, useState } from 'preact/hooks'
import { isolate, type Translator } from '../../shared/i18n/translator.ts'
import { TypeFilter } from '../../shared/reading/type-filter.tsx'
import type { Settings } from '../../shared/settings/settings.ts'
import type { ArticleReading } from '../../shared/tab/page-state.ts'
import { MENTION_TYPES, type MentionType, type Span } from '../../text/analysis.ts'
import { type MarkRow, markRows, meaningOf, rowAt } from '../mark-rows.ts'
import { MarkList } from './mark-list.tsx'

export interface MarksViewProps {
  reading: ArticleReading
  /** Index of the mention where the reader is in the page. */
  place: number
  settings: Settings
  translator: Translator
  onPlace(mention: number): void
  onShow(span: Span): void
}

export function MarksView(props: MarksViewProps) {
  const { reading, place, translator, onPlace, onShow } = props
  const [types, setTypes] = useState<ReadonlySet<MentionType>>(new Set(MENTION_TYPES))
  const rows = useMemo(() => markRows(reading, types), [reading, types])
  const current = rowAt(rows, place)
  const go = (row: number) => {
    const found = rows[row]
    if (!found) return
    onPlace(found.index)
    onShow({ start: found.mention.start, end: found.mention.end })
  }
  const toggle = (type: MentionType) =>
    setTypes(new Set(MENTION_TYPES.filter(each => types.has(each) !== (each === type))))
  return (
    <div class="marks">
      <TypeFilter
        all={MENTION_TYPES}
        types={types}
        counts={reading.counts}
        translator={translator}
        onToggle={toggle}
      />
      {rows.length === 0 ? (
        <p class="soft">{translator.text('panel.none')}</p>
      ) : (
        <>
          <Steps {...props} rows={rows} current={current} onGo={go} />
          <MarkList {...props} rows={rows} current={current} onGo={go} />
        </>
      )}
    </div>
  )
}

/** The value of a figure or date; a name as it stands there, for the other script says nothing to who reads this one. */
function shortWords(row: MarkRow, reading: ArticleReading, translator: Translator): string {
  const { mention } = row
  const written = reading.article.text.slice(mention.start, mention.end)
  return mention.entity === undefined ? (meaningOf(row, reading, translator) ?? written) : written
}

interface StepsProps {
  reading: ArticleReading
  rows: readonly MarkRow[]
  current: number
  translator: Translator
  onGo(row: number): void
}

/** "3 of 41, Figure, 2.5 million riyals", told to a screen reader on each step. */
function Steps({ reading, rows, current, translator, onGo }: StepsProps) {
  const row = rows[current]
  const words = {
    position: current + 1,
    total: rows.length,
    type: row ? translator.text(`one.${row.mention.type}`) : '',
    what: row ? isolate(shortWords(row, reading, translator)) : '',
  }
  return (
    <div class="steps">
      <button
        type="button"
        class="button"
        disabled={current === 0}
        aria-label={translator.text('card.previous')}
        onClick={() => onGo(current - 1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        class="button"
        disabled={current >= rows.length - 1}
        aria-label={translator.text('card.next')}
        onClick={() => onGo(current + 1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <span class="where" aria-live="polite">
        {translator.text('panel.place', words)}
      </span>
    </div>
  )
}
