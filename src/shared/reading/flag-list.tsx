/** Figures that do not fit each other, with a quotation of each place. What is wrong, if anything, is the reader's to say. */

import type { Flag } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import type { ReadingProps } from './reading-props.ts'

export function FlagList(props: ReadingProps) {
  const { reading, translator } = props
  const { flags } = reading.analysis
  if (flags.length === 0) return null
  return (
    <section class="flags" aria-label={translator.text('flag.label')}>
      <h3>{translator.text('flag.label')}</h3>
      <ul>
        {flags.map(flag => (
          <li key={`${flag.kind} ${flag.mentions.join()}`} class="flag">
            <p>{flagWords(flag, translator)}</p>
            <ul>
              <Quotes {...props} flag={flag} />
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function flagWords({ kind, computed }: Flag, translator: Translator): string {
  if (computed === undefined) return translator.text(`flag.${kind}`)
  const value =
    kind === 'percent-misfit'
      ? translator.number(computed / 100, { style: 'percent', maximumFractionDigits: 1 })
      : translator.number(computed)
  return translator.text(`flag.${kind}`, { value })
}

/** Each sentence once, also where two of the figures stand in it. The button leads to the first of them. */
function Quotes({ flag, reading, translator, onShow }: ReadingProps & { flag: Flag }) {
  const { article, analysis } = reading
  const quotes = flag.quotes.filter(
    (quote, at) => flag.quotes.findIndex(({ start }) => start === quote.start) === at,
  )
  return (
    <>
      {quotes.map(quote => {
        const place = flag.quotes.findIndex(({ start }) => start === quote.start)
        const mention = analysis.mentions[flag.mentions[place] ?? -1] ?? quote
        return (
          <li key={quote.start}>
            <button
              type="button"
              class="row quote"
              aria-label={translator.text('flag.go', { quote: article.text.slice(quote.start, quote.end) })}
              onClick={() => onShow({ start: mention.start, end: mention.end })}
            >
              <bdi class="text" lang={article.language} dir={article.direction}>
                {article.text.slice(quote.start, quote.end)}
              </bdi>
            </button>
          </li>
        )
      })}
    </>
  )
}
