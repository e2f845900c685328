/** The site's rule and the way to the options. */
import type { Translator } from '../../shared/i18n/translator.ts'
import { siteOf } from '../../shared/settings/sites.ts'
import type { PageState } from '../../shared/tab/page-state.ts'
import type { PopupActions } from '../actions.ts'

export interface FooterProps {
  state: PageState
  translator: Translator
  actions: PopupActions
}

export function Footer({ state, translator, actions }: FooterProps) {
  const site = ruledSite(state)
  return (
    <footer class="footer">
      {site !== null && (
        <button type="button" class="plain-button" onClick={() => actions.setSite(site, 'never')}>
          {translator.text('popup.never-here')}
        </button>
      )}
      <button type="button" class="plain-button to-panel" onClick={actions.openPanel}>
        {translator.text('panel.open')}
      </button>
      <button type="button" class="plain-button to-options" onClick={actions.openOptions}>
        {translator.text('popup.options')}
      </button>
    </footer>
  )
}

/** Only a page that is read, or could be, is worth a rule. */
function ruledSite(state: PageState): string | null {
  return state.kind === 'article' || state.kind === 'not-article' || state.kind === 'reading'
    ? siteOf(state.url)
    : null
}
