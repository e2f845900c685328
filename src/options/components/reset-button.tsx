/** Everything back to the first day, after a question in the page itself. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { DEFAULT_SETTINGS } from '../../shared/settings/settings.ts'
import type { SectionProps } from '../section-props.ts'
import { Outcome } from './outcome.tsx'

type State = 'rest' | 'asking' | 'done' | 'kept'

export function ResetButton({ translator, actions }: SectionProps) {
  const [state, setState] = useState<State>('rest')
  const ask = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // To the harmless answer first; and back to where the question came from.
    if (state === 'asking') keep.current?.focus()
    else if (state !== 'rest') ask.current?.focus()
  }, [state])
  const reset = () => {
    setState('done')
    actions.change(() => structuredClone(DEFAULT_SETTINGS))
  }
  return (
    <>
      <h3>{translator.text('options.reset')}</h3>
      <button
        type="button"
        class="button"
        ref={ask}
        aria-expanded={state === 'asking'}
        onClick={() => setState('asking')}
      >
        {translator.text('options.reset')}
      </button>
      {state === 'asking' && (
        <div
          class="question"
          role="alertdialog"
          aria-labelledby="reset-title"
          aria-describedby="reset-text"
          onKeyDown={event => event.key === 'Escape' && setState('kept')}
        >
          <p id="reset-title">
            <strong>{translator.text('options.reset-title')}</strong>
          </p>
          <p id="reset-text">{translator.text('options.reset-text')}</p>
          <div class="buttons">
            <button type="button" class="button" ref={keep} onClick={() => setState('kept')}>
              {translator.text('options.reset-no')}
            </button>
            <button type="button" class="button button-main" onClick={reset}>
              {translator.text('options.reset-yes')}
            </button>
          </div>
        </div>
      )}
      <Outcome lines={state === 'done' ? [translator.text('options.reset-done')] : []} />
    </>
  )
}
