/** A page that does not look like an article: what was seen, and the way to read it all the same. */
import type { Detection } from '../../page/article.ts'
import type { Translator } from '../i18n/translator.ts'
import { reasonWords } from './reason-words.ts'

export interface NotArticleProps {
  detection: Detection
  translator: Translator
  onRead(): void
}

export function NotArticle({ detection, translator, onRead }: NotArticleProps) {
  const { reasons } = detection
  return (
    <section class="notice">
      <h2>{translator.text('not-article.title')}</h2>
      {reasons.length === 0 ? (
        <p>{translator.text('not-article.nothing')}</p>
      ) : (
        <>
          <h3>{translator.text('not-article.why')}</h3>
          <ul class="reasons">
            {reasons.map(reason => (
              <li key={reason}>{reasonWords(reason, translator)}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button button-main" onClick={onRead}>
        {translator.text('not-article.read')}
      </button>
    </section>
  )
}
