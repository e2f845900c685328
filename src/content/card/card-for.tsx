/** The card for one mark of an article: gathers what the card shows from the reading. */
import type { VNode } from 'preact'
import type { ArticleText } from '../../page/article.ts'
import { browser } from '../../shared/browser.ts'
import { type Translator, translatorFor } from '../../shared/i18n/translator.ts'
import { followedAs } from '../../shared/reading/followed-as.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { mayBeWords, spellingsOf } from '../../shared/words/entity-names.ts'
import type { Analysis, Mention, NameRule } from '../../text/analysis.ts'
import { Card } from './card.tsx'
import type { CardName } from './card-name.tsx'

export interface CardSubject {
  /** undefined where the analysis has no such mention any more. */
  mention: Mention | undefined
  analysis: Analysis
  article: ArticleText
  settings: Settings
  /** Which of `total` occurrences, from 1. */
  position: number
  total: number
  /** These texts are followed, or no longer. */
  onFollow(texts: string[], followed: boolean): void
  onRule(rules: NameRule[]): void
  onNext(): void
  onPrevious(): void
  onClose(): void
}

/** The card as a Preact element; null where there is no mention to show. */
export function cardFor(subject: CardSubject): VNode | null {
  const { mention, article, settings, position, total, onNext, onPrevious, onClose } = subject
  if (!mention) return null
  const translator = translatorFor(settings.interfaceLanguage, browser.i18n.getUILanguage())
  return (
    <Card
      mention={mention}
      text={article.text.slice(mention.start, mention.end)}
      language={article.language}
      direction={article.direction}
      name={nameFor(subject, mention, translator)}
      published={article.metadata.published.value}
      position={{ index: position, total }}
      colour={settings.colours[mention.type]}
      translator={translator}
      onNext={onNext}
      onPrevious={onPrevious}
      onClose={onClose}
    />
  )
}

function nameFor(subject: CardSubject, mention: Mention, translator: Translator): CardName | null {
  const { analysis, article, settings, onFollow, onRule } = subject
  const entity = analysis.entities[mention.entity ?? -1]
  if (!entity) return null
  const { text } = article
  const texts = followedAs(entity, analysis, settings)
  return {
    entity,
    spellings: spellingsOf(entity, analysis.mentions, text),
    roles: (entity.roles ?? []).map(({ role }) => text.slice(role.start, role.end)),
    mayBe: mayBeWords(entity, analysis.entities, translator),
    followed: texts.length > 0,
    onFollow: followed => onFollow(followed ? [entity.name] : texts, followed),
    onRule,
  }
}
