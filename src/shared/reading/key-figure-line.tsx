/** The figures that say most, in the reader's numerals; each leads to its place. */
import { valueWords } from '../words/value-words.ts'
import { keyFigures } from './key-figures.ts'
import type { ReadingProps } from './reading-props.ts'

export function KeyFigureLine({ reading, translator, onShow }: ReadingProps) {
  const figures = keyFigures(reading)
  if (figures.length === 0) return null
  const { text, language, direction } = reading.article
  return (
    <ul class="key-figures" aria-label={translator.text('summary.key-figures')}>
      {figures.map(mention => {
        const words = valueWords(mention, translator)
        return (
          <li key={mention.start}>
            <button
              type="button"
              class="key-figure"
              onClick={() => onShow({ start: mention.start, end: mention.end })}
            >
              {words === null ? (
                <bdi lang={language} dir={direction}>
                  {text.slice(mention.start, mention.end)}
                </bdi>
              ) : (
                <bdi dir={translator.direction}>{words}</bdi>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
