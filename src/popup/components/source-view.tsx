/** Where the article comes from: who first reported it, and every field with its evidence. */
import type { Article } from '../../page/article.ts'
import type { Translator } from '../../shared/i18n/translator.ts'
import type { PopupActions } from '../actions.ts'
import { EvidenceList } from './evidence-list.tsx'
import { OriginCard } from './origin-card.tsx'

export interface SourceViewProps {
  article: Article
  translator: Translator
  actions: PopupActions
}

export function SourceView({ article, translator, actions }: SourceViewProps) {
  return (
    <div class="source">
      <OriginCard article={article} translator={translator} onShow={actions.showSpan} />
      <h3>{translator.text('source.title')}</h3>
      <p class="soft">{translator.text('source.note')}</p>
      <EvidenceList article={article} translator={translator} actions={actions} />
    </div>
  )
}
