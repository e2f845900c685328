/** The card for one mark of an article: gathers what the card shows from the reading. */
import type { VNode } from 'preact'
import type { Article } from '../../page/article.ts'
import { browser } from '../../shared/browser.ts'
import { translatorFor } from '../../shared/i18n/translator.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Analysis, Mention } from '../../text/analysis.ts'
import { Card } from './card.tsx'

export interface CardSubject {
  /** undefined where the analysis has no such mention any more. */
  mention: Mention | undefined
  analysis: Analysis
  article: Article
  settings: Settings
  /** Which of `total` occurrences, from 1. */
  position: number
  total: number
  onNext(): void
  onPrevious(): void
  onClose(): void
}

/** The card as a Preact element; null where there is no mention to show. */
export function cardFor(subject: CardSubject): VNode | null {
  const { mention, analysis, article, settings, position, total, onNext, onPrevious, onClose } = subject
  if (!mention) return null
  return (
    <Card
      mention={mention}
      text={article.text.slice(mention.start, mention.end)}
      language={article.language}
      direction={article.direction}
      entity={mention.entity === undefined ? null : (analysis.entities[mention.entity] ?? null)}
      published={article.metadata.published.value}
      position={{ index: position, total }}
      colour={settings.colours[mention.type]}
      translator={translatorFor(settings.interfaceLanguage, browser.i18n.getUILanguage())}
      onNext={onNext}
      onPrevious={onPrevious}
      onClose={onClose}
    />
  )
}
