/** "Left out: 4 figures and 2 sources", which opens their list; each leads to its place. */
import type { Span } from '../../text/analysis.ts'
import { valueWords } from '../words/value-words.ts'
import { leftOut } from './left-out.ts'
import type { ReadingProps } from './reading-props.ts'

export interface LeftOutListProps extends ReadingProps {
  /** The sentences that are shown. */
  summary: readonly Span[]
}

export function LeftOutList({ reading, translator, onShow, summary }: LeftOutListProps) {
  const { article, analysis } = reading
  const { figures, sources } = leftOut(analysis, article.text, summary)
  const what = [
    ...(figures.length > 0 ? [translator.plural('left-out.figures', figures.length)] : []),
    ...(sources.length > 0 ? [translator.plural('left-out.sources', sources.length)] : []),
  ]
  if (what.length === 0) return null
  const row = (span: Span, words: string | null) => {
    const written = article.text.slice(span.start, span.end)
    return (
      <li key={span.start}>
        <button type="button" class="row value" onClick={() => onShow({ start: span.start, end: span.end })}>
          <bdi class="written text" lang={article.language} dir={article.direction}>
            {written}
          </bdi>
          {words !== null && words !== written && (
            <bdi class="words" dir={translator.direction}>
              {words}
            </bdi>
          )}
        </button>
      </li>
    )
  }
  return (
    <details class="left-out">
      <summary>{translator.text('left-out.title', { what: translator.list(what) })}</summary>
      {figures.length > 0 && (
        <ul class="plain-list" aria-label={translator.text('left-out.list-figures')}>
          {figures.map(mention => row(mention, valueWords(mention, translator)))}
        </ul>
      )}
      {sources.length > 0 && (
        <ul class="plain-list" aria-label={translator.text('left-out.list-sources')}>
          {sources.map(span => row(span, null))}
        </ul>
      )}
    </details>
  )
}
