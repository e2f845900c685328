/** The sentences of the summary; each leads to its place in the page. */
import type { ReadingProps } from './reading-props.ts'

export function SummaryList({ reading, translator, onShow }: ReadingProps) {
  const { article, analysis } = reading
  if (analysis.summary.length === 0) return <p class="soft">{translator.text('section.summary-empty')}</p>
  return (
    <>
      <ul class="plain-list summary">
        {analysis.summary.map(span => (
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
      <p class="soft">{translator.text('section.summary-note')}</p>
    </>
  )
}
