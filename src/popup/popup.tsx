/** The popup: a pure function of what is known of the page, the settings and the language. */
import type { Translator } from '../shared/i18n/translator.ts'
import type { Settings } from '../shared/settings/settings.ts'
import type { PopupActions } from './actions.ts'
import { ArticleView } from './components/article-view.tsx'
import { AskSite } from './components/ask-site.tsx'
import { CannotRead } from './components/cannot-read.tsx'
import { Footer } from './components/footer.tsx'
import { Header } from './components/header.tsx'
import { NeverSite } from './components/never-site.tsx'
import { NotArticle } from './components/not-article.tsx'
import { Skeleton } from './components/skeleton.tsx'
import type { PageState } from './page-state.ts'

export interface PopupProps {
  state: PageState
  settings: Settings
  translator: Translator
  actions: PopupActions
  /** The text that "copy details" has just put on the clipboard, if any. */
  copied?: boolean
  /** ISO date of the reader's day. */
  today: string
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

function PageView({ state, settings, translator, actions, copied = false, today }: PopupProps) {
  switch (state.kind) {
    case 'asking':
      return <Skeleton label={translator.text('popup.loading')} />
    case 'reading':
      return <Skeleton label={translator.text('popup.reading')} />
    case 'article':
      return <ArticleView {...{ reading: state, settings, translator, actions, copied, today }} />
    case 'not-article':
      return <NotArticle detection={state.detection} translator={translator} onRead={actions.readAnyway} />
    case 'never-site':
      return (
        <NeverSite
          site={state.site}
          translator={translator}
          onUndo={() => actions.setSite(state.site, null)}
        />
      )
    case 'ask-site':
      return <AskSite site={state.site} translator={translator} actions={actions} />
    case 'cannot-read':
      return <CannotRead state={state} translator={translator} actions={actions} copied={copied} />
  }
}
