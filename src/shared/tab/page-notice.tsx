/** Every state of a page without a reading of it: what is the matter, and the one thing that helps. */
import type { Translator } from '../i18n/translator.ts'
import type { TabActions } from './actions.ts'
import { AskSite } from './ask-site.tsx'
import { CannotRead } from './cannot-read.tsx'
import { NeverSite } from './never-site.tsx'
import { NotArticle } from './not-article.tsx'
import type { ArticleReading, PageState } from './page-state.ts'
import { Skeleton } from './skeleton.tsx'

export interface PageNoticeProps {
  state: Exclude<PageState, ArticleReading>
  translator: Translator
  actions: TabActions
  copied: boolean
}

export function PageNotice({ state, translator, actions, copied }: PageNoticeProps) {
  switch (state.kind) {
    case 'asking':
      return <Skeleton label={translator.text('popup.loading')} />
    case 'reading':
      return <Skeleton label={translator.text('popup.reading')} />
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
