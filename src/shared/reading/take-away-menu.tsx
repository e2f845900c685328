/** Copies or saves what was read: the reference, the summary, the figures, the marks. */
import { useState } from 'preact/hooks'
import type { SummaryLength } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import type { TabActions } from '../tab/actions.ts'
import type { ArticleReading } from '../tab/page-state.ts'
import { TAKE_AWAY_FORMS, type TakeAwayForm, type Taken, takeAway, takeAwayFile } from './take-away.ts'

export interface TakeAwayMenuProps {
  reading: ArticleReading
  /** Of the summary. */
  length: SummaryLength
  /** ISO date of the day of reading. */
  today: string
  translator: Translator
  actions: Pick<TabActions, 'copyText' | 'saveFile'>
  /** Something has just been put on the clipboard. */
  copied: boolean
}

export function TakeAwayMenu(props: TakeAwayMenuProps) {
  const { reading, length, today, translator, actions, copied } = props
  const taken: Taken = { reading, length, today, translator }
  const [form, setForm] = useState<TakeAwayForm>('citation')
  return (
    <section class="take-away" aria-label={translator.text('take.label')}>
      <label>
        <span class="soft">{translator.text('take.label')}</span>
        <select
          value={form}
          onChange={event =>
            setForm(TAKE_AWAY_FORMS.find(each => each === event.currentTarget.value) ?? form)
          }
        >
          {TAKE_AWAY_FORMS.map(each => (
            <option key={each} value={each}>
              {translator.text(`take.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={() => actions.copyText(takeAway(form, taken))}>
        {translator.text('take.copy')}
      </button>
      <button type="button" class="button" onClick={() => actions.saveFile(takeAwayFile(form, taken))}>
        {translator.text('take.save')}
      </button>
      <span role="status" class="soft">
        {copied ? translator.text('take.copied') : ''}
      </span>
    </section>
  )
}
