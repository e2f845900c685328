/** The summary in the length that the reader chose; each sentence leads to its place in the page. */
import { SUMMARY_LENGTHS, type SummaryLength } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import type { Settings } from '../settings/settings.ts'
import { BuiltInSummary } from './built-in-summary.tsx'
import { KeyFigureLine } from './key-figure-line.tsx'
import { LeftOutList } from './left-out-list.tsx'
import type { ReadingProps } from './reading-props.ts'

export interface SummaryListProps extends ReadingProps {
  settings: Pick<Settings, 'summaryLength' | 'builtInSummary'>
  onLength(length: SummaryLength): void
}

export function SummaryList(props: SummaryListProps) {
  const { reading, settings, translator, onShow, onLength } = props
  const { article, analysis } = reading
  const sentences = analysis.summaries[settings.summaryLength]
  if (sentences.length === 0) return <p class="soft">{translator.text('section.summary-empty')}</p>
  return (
    <>
      <KeyFigureLine {...props} />
      {/* A short article has one summary of all lengths: nothing to choose. */}
      {analysis.summaries.long.length > analysis.summaries.short.length && (
        <LengthChoice length={settings.summaryLength} translator={translator} onLength={onLength} />
      )}
      <ul class="plain-list summary">
        {sentences.map(span => (
          <li key={span.start}>
            <button
              type="button"
              class="row text"
              lang={article.language}
              dir={article.direction}
              onClick={() => onShow({ start: span.start, end: span.end })}
            >
              {article.text.slice(span.start, span.end)}
            </button>
          </li>
        ))}
      </ul>
      <LeftOutList {...props} summary={sentences} />
      <p class="soft">{translator.text('section.summary-note')}</p>
      {settings.builtInSummary && (
        <BuiltInSummary key={reading.url} {...{ article, translator, length: settings.summaryLength }} />
      )}
    </>
  )
}

interface LengthChoiceProps {
  length: SummaryLength
  translator: Translator
  onLength(length: SummaryLength): void
}

function LengthChoice({ length, translator, onLength }: LengthChoiceProps) {
  return (
    <fieldset class="choice">
      <legend class="soft">{translator.text('summary.length')}</legend>
      {SUMMARY_LENGTHS.map(each => (
        <label key={each}>
          <input
            type="radio"
            name="summary-length"
            value={each}
            checked={each === length}
            onChange={() => onLength(each)}
          />
          {translator.text(`summary.length-${each}`)}
        </label>
      ))}
    </fieldset>
  )
}
