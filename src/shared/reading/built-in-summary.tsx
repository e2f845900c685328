/**
 * A summary by the browser's own model, offered beside ours where the reader wished for it and the browser knows the language. Nothing
 * waits for it, nothing is asked of it before the click, and its words are marked as its own.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Article } from '../../page/article.ts'
import type { SummaryLength } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import { hasBuiltInSummarizer, summarizeByBrowser } from './built-in-summarizer.ts'

export interface BuiltInSummaryProps {
  article: Pick<Article, 'text' | 'language' | 'direction'>
  length: SummaryLength
  translator: Translator
}

type State = { kind: 'missing' | 'offered' | 'working' | 'failed' } | { kind: 'done'; summary: string }

export function BuiltInSummary({ article, length, translator }: BuiltInSummaryProps) {
  const [state, setState] = useState<State>({ kind: 'missing' })
  const course = useRef<AbortController | null>(null)
  const { text, language, direction } = article

  useEffect(() => {
    let gone = false
    void hasBuiltInSummarizer(language, length).then(has => {
      if (!gone) setState({ kind: has ? 'offered' : 'missing' })
    })
    return () => {
      gone = true
      course.current?.abort()
    }
  }, [language, length])

  const ask = () => {
    course.current = new AbortController()
    const { signal } = course.current
    const settle = (next: State) => {
      if (!signal.aborted) setState(next)
    }
    setState({ kind: 'working' })
    summarizeByBrowser(text, language, length, signal).then(
      summary => settle({ kind: 'done', summary }),
      () => settle({ kind: 'failed' }),
    )
  }

  if (state.kind === 'missing') return null
  return (
    <section class="built-in" aria-label={translator.text('built-in.title')}>
      {state.kind === 'done' ? (
        <>
          <h3>{translator.text('built-in.title')}</h3>
          <p class="text" lang={language} dir={direction}>
            {state.summary}
          </p>
        </>
      ) : (
        <button type="button" class="button" disabled={state.kind === 'working'} onClick={ask}>
          {translator.text('built-in.ask')}
        </button>
      )}
      <p class="soft" role="status">
        {translator.text(NOTES[state.kind])}
      </p>
    </section>
  )
}

const NOTES = {
  offered: 'built-in.offered',
  working: 'built-in.working',
  failed: 'built-in.failed',
  done: 'built-in.done',
} as const
