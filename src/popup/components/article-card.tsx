/** Title, outlet and date of the article, and the evidence for each. */
import type { Article } from '../../page/article.ts'
import type { Translator } from '../../shared/i18n/translator.ts'
import { isoWords } from '../../shared/words/date-words.ts'
import type { PopupActions } from '../actions.ts'
import { EvidenceList } from './evidence-list.tsx'
import { OriginCard } from './origin-card.tsx'

export interface ArticleCardProps {
  article: Article
  translator: Translator
  actions: PopupActions
}

export function ArticleCard({ article, translator, actions }: ArticleCardProps) {
  const { title, publisher, published } = article.metadata
  return (
    <section class="article-card" aria-label={translator.text('popup.article')}>
      <h2 class="text title" lang={article.language} dir={article.direction}>
        {title.value ?? translator.text('source.untitled')}
      </h2>
      <p class="outlet">
        {publisher.value !== null && <bdi lang={article.language}>{publisher.value}</bdi>}
        {published.value !== null && (
          <bdi dir={translator.direction}>{isoWords(published.value, translator)}</bdi>
        )}
      </p>
      <details class="source">
        <summary>{translator.text('source.title')}</summary>
        <OriginCard article={article} translator={translator} onShow={actions.showSpan} />
        <p class="soft">{translator.text('source.note')}</p>
        <EvidenceList article={article} translator={translator} actions={actions} />
      </details>
    </section>
  )
}
