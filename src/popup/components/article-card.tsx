/** Title, outlet, date and reading time of the article. */
import type { Article } from '../../page/article.ts'
import type { Translator } from '../../shared/i18n/translator.ts'
import { isoWords } from '../../shared/words/date-words.ts'
import { readingMinutes } from '../../shared/words/reading-time.ts'

export interface ArticleCardProps {
  article: Article
  translator: Translator
}

export function ArticleCard({ article, translator }: ArticleCardProps) {
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
        <span class="minutes">{translator.plural('popup.minutes', readingMinutes(article))}</span>
      </p>
    </section>
  )
}
