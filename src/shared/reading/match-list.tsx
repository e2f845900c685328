/** What the article says of the things that the reader follows: how often, and the way from place to place. */
import { useState } from 'preact/hooks'
import type { Span } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import { isFollowed } from '../settings/names.ts'
import type { Settings } from '../settings/settings.ts'
import type { ReadingProps } from './reading-props.ts'

export interface MatchListProps extends Pick<ReadingProps, 'reading' | 'translator' | 'onShow'> {
  settings: Settings
}

export function MatchList({ reading, settings, translator, onShow }: MatchListProps) {
  // A name that is not followed any more is met until the page has been analysed again.
  const met = reading.analysis.matches.filter(
    ({ follow, spans }) => spans.length > 0 && isFollowed(settings, follow.text),
  )
  if (met.length === 0) return null
  return (
    <section class="matches" aria-label={translator.text('match.label')}>
      <h2 class="soft">{translator.text('match.label')}</h2>
      <ul>
        {met.map(({ follow: { text }, spans }) => (
          <li key={text}>
            <Match {...{ text, spans, translator, onShow }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface MatchProps {
  text: string
  spans: readonly Span[]
  translator: Translator
  onShow(span: Span): void
}

/** Each click goes on to the next place, round from the last to the first. */
function Match({ text, spans, translator, onShow }: MatchProps) {
  const [at, setAt] = useState(-1)
  const goOn = () => {
    const next = (at + 1) % spans.length
    const span = spans[next]
    setAt(next)
    if (span) onShow({ start: span.start, end: span.end })
  }
  return (
    <>
      <button type="button" class="chip" onClick={goOn}>
        <bdi>{text}</bdi> <span class="count">{translator.plural('match.places', spans.length)}</span>
      </button>
      <span class="soft" aria-live="polite">
        {at >= 0 && translator.text('card.position', { position: at + 1, total: spans.length })}
      </span>
    </>
  )
}
