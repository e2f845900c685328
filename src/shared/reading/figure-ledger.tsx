/** The figures of the article as a ledger: value, who said it, its date; each row leads to its place. */
import { useState } from 'preact/hooks'
import { toCsv } from '../export/csv.ts'
import { toMarkdownTable } from '../export/markdown-table.ts'
import { FlagList } from './flag-list.tsx'
import {
  LEDGER_ORDERS,
  type LedgerLine,
  type LedgerOrder,
  ledgerLines,
  ledgerTable,
  sortLines,
} from './ledger-view.ts'
import type { ReadingProps } from './reading-props.ts'

export function FigureLedger(props: ReadingProps) {
  const { reading, translator } = props
  const [order, setOrder] = useState<LedgerOrder>('place')
  const lines = sortLines(ledgerLines(reading, translator), order)
  if (lines.length === 0) return <p class="soft">{translator.text('section.figures-empty')}</p>
  return (
    <div class="ledger">
      <FlagList {...props} />
      <OrderChoice order={order} onChange={setOrder} translator={translator} />
      <ul class="plain-list" aria-label={translator.text('ledger.label')}>
        {lines.map(line => (
          <LedgerItem key={line.mention.start} {...props} line={line} />
        ))}
      </ul>
      <CopyButtons {...props} lines={lines} />
    </div>
  )
}

interface OrderChoiceProps {
  order: LedgerOrder
  translator: ReadingProps['translator']
  onChange(order: LedgerOrder): void
}

function OrderChoice({ order, translator, onChange }: OrderChoiceProps) {
  return (
    <fieldset class="ledger-order">
      <legend class="soft">{translator.text('ledger.order')}</legend>
      {LEDGER_ORDERS.map(each => (
        <label key={each}>
          <input
            type="radio"
            name="ledger-order"
            value={each}
            checked={each === order}
            onChange={() => onChange(each)}
          />
          {translator.text(`ledger.order-${each}`)}
        </label>
      ))}
    </fieldset>
  )
}

function LedgerItem({ line, reading, translator, onShow }: ReadingProps & { line: LedgerLine }) {
  const { mention, written, words, saidBy, date } = line
  const { language, direction } = reading.article
  return (
    <li>
      <button
        type="button"
        class="row value"
        onClick={() => onShow({ start: mention.start, end: mention.end })}
      >
        <bdi class="written text" lang={language} dir={direction}>
          {written}
        </bdi>
        {words !== null && words !== written && (
          <bdi class="words" dir={translator.direction}>
            {words}
          </bdi>
        )}
        {saidBy !== null && (
          <span class="ledger-note">
            {translator.text('ledger.said-by')}{' '}
            <bdi class="text" lang={language} dir={direction}>
              {saidBy}
            </bdi>
          </span>
        )}
        {date !== null && (
          <span class="ledger-note">
            {translator.text('ledger.date')} <bdi dir={translator.direction}>{date}</bdi>
          </span>
        )}
      </button>
    </li>
  )
}

/** Copies what is listed, in its order. */
function CopyButtons({ lines, reading, translator, onCopy, copied }: ReadingProps & { lines: LedgerLine[] }) {
  const table = () => ledgerTable(reading, lines, translator)
  return (
    <div class="ledger-copy">
      <button type="button" class="button" onClick={() => onCopy(toCsv(table()))}>
        {translator.text('ledger.copy-csv')}
      </button>
      <button type="button" class="button" onClick={() => onCopy(toMarkdownTable(table()))}>
        {translator.text('ledger.copy-markdown')}
      </button>
      <span role="status" class="soft">
        {copied ? translator.text('ledger.copied') : ''}
      </span>
    </div>
  )
}
