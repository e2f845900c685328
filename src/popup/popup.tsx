/** The popup: a pure function of what is known of the page, the settings and the language. */

import type { Translator } from '../shared/i18n/translator.ts'
import type { Shortcut } from '../shared/messages.ts'
import type { Settings } from '../shared/settings/settings.ts'
import { PageNotice } from '../shared/tab/page-notice.tsx'
import type { PageState } from '../shared/tab/page-state.ts'
import type { PopupActions } from './actions.ts'
import { ArticleView } from './components/article-view.tsx'
import { Footer } from './components/footer.tsx'
import { Header } from './components/header.tsx'
import { ShortcutList } from './components/shortcut-list.tsx'

export interface PopupProps {
  state: PageState
  settings: Settings
  translator: Translator
  actions: PopupActions
  /** The text that "copy details" has just put on the clipboard, if any. */
  copied?: boolean
  /** ISO date of the reader's day. */
  today: string
  /** The keys that are set. */
  shortcuts?: readonly Shortcut[]
}

export function Popup(props: PopupProps) {
  const { state, settings, translator, actions } = props
  return (
    <div class="popup" data-state={state.kind}>
      <Header enabled={settings.enabled} translator={translator} onChange={actions.setEnabled} />
      <main class="page">
        <PageView {...props} />
      </main>
      <Footer state={state} translator={translator} actions={actions} />
    </div>
  )
}

function PageView(props: PopupProps) {
  const { state, settings, translator, actions, copied = false, today, shortcuts = [] } = props
  if (state.kind !== 'article') return <PageNotice {...{ state, translator, actions, copied }} />
  return (
    <>
      <ArticleView {...{ reading: state, settings, translator, actions, copied, today }} />
      <ShortcutList {...{ shortcuts, translator }} onChange={actions.openShortcuts} />
    </>
  )
}
