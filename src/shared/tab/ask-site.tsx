/** An article on a site that is read only when the reader asks: the click, and the way to be asked no more. */
import { Message } from '../i18n/message.tsx'
import type { Translator } from '../i18n/translator.ts'
import type { TabActions } from './actions.ts'

export interface AskSiteProps {
  site: string
  translator: Translator
  actions: TabActions
}

export function AskSite({ site, translator, actions }: AskSiteProps) {
  return (
    <section class="notice">
      <h2>{translator.text('ask.title')}</h2>
      <p>
        <Message translator={translator} name="ask.text" values={{ site }} />
      </p>
      <div class="notice-actions">
        <button type="button" class="button button-main" onClick={actions.readAnyway}>
          {translator.text('ask.read')}
        </button>
        <button type="button" class="button" onClick={() => actions.setSite(site, 'always')}>
          {translator.text('ask.always')}
        </button>
      </div>
    </section>
  )
}
