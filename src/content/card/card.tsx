/**
 * The card on a mark: what it is, its names in both scripts, its value in the reader's words, and the way to the
 * other occurrences. A dialog that is not modal: the page stays usable beside it.
 */
import { isolate, type Translator } from '../../shared/i18n/translator.ts'
import { FollowButton } from '../../shared/reading/follow-button.tsx'
import { type ShownName, shownNames } from '../../shared/words/entity-names.ts'
import { valueWords } from '../../shared/words/value-words.ts'
import type { Mention } from '../../text/analysis.ts'
import { CardDetails } from './card-details.tsx'
import { type CardName, CardNameActions, CardRoles } from './card-name.tsx'

export interface CardProps {
  mention: Mention
  /** The mention as the article writes it. */
  text: string
  /** The article's language and direction. */
  language: string
  direction: 'ltr' | 'rtl'
  /** The person, place or organisation; null for figures and dates. */
  name: CardName | null
  /** ISO date of publication, where the page gives one. */
  published?: string | null
  /** Which of how many occurrences, from 1. */
  position: { index: number; total: number }
  /** #rrggbb of the kind of mark. */
  colour: string
  translator: Translator
  onPrevious(): void
  onNext(): void
  onClose(): void
}

export function Card(props: CardProps) {
  const { mention, text, name, colour, translator, onClose } = props
  const type = translator.text(`one.${mention.type}`)
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own keys ("j", "/", Escape) are not for what happens in here.
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
  }
  return (
    <div
      role="dialog"
      class={`card card-${mention.type}`}
      tabIndex={-1}
      lang={translator.language}
      dir={translator.direction}
      style={{ '--mark-colour': colour }}
      aria-label={translator.text('card.label', { type, name: isolate(text) })}
      onKeyDown={onKeyDown}
    >
      <div class="head">
        <span class="type">{type}</span>
        {name && (
          <FollowButton
            name={name.entity.name}
            followed={name.followed}
            translator={translator}
            onChange={name.onFollow}
          />
        )}
        <button type="button" class="icon" aria-label={translator.text('card.close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <CardBody {...props} />
      <CardSteps {...props} />
    </div>
  )
}

function CardBody({ mention, text, language, direction, name, published, translator }: CardProps) {
  const written: ShownName = { name: text, language, direction }
  const [first, other] = name === null ? [written] : shownNames(name.entity)
  const value = valueWords(mention, translator)
  const hasValue = mention.type === 'figure' || mention.type === 'date'
  return (
    <div class="body">
      <NameLine shown={first} style="name" translator={translator} />
      {other !== undefined && <NameLine shown={other} style="other" translator={translator} />}
      {name && <CardRoles {...{ name, language, direction, translator }} />}
      {hasValue && (
        <p class="value">
          {value === null ? translator.text('card.no-value') : <bdi dir={translator.direction}>{value}</bdi>}
        </p>
      )}
      {hasValue && <CardDetails mention={mention} published={published ?? null} translator={translator} />}
      {name && <CardNameActions key={name.entity.name} {...{ name, language, direction, translator }} />}
    </div>
  )
}

interface NameLineProps {
  shown: ShownName
  style: 'name' | 'other'
  translator: Translator
}

/** A name in its own language and direction, on a line that begins where the card's lines begin. */
function NameLine({ shown, style, translator }: NameLineProps) {
  return (
    <p>
      <bdi class={style} lang={shown.language} dir={shown.direction}>
        {shown.name}
      </bdi>
      {shown.approximate && <span class="approximate"> {translator.text('name.approximate')}</span>}
    </p>
  )
}

function CardSteps({ position, translator, onPrevious, onNext }: CardProps) {
  const { index, total } = position
  return (
    <div class="foot">
      <span class="position" aria-live="polite">
        {translator.text('card.position', { position: index, total })}
      </span>
      {total > 1 && (
        <>
          <button
            type="button"
            class="icon"
            aria-label={translator.text('card.previous')}
            onClick={onPrevious}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button type="button" class="icon" aria-label={translator.text('card.next')} onClick={onNext}>
            <span aria-hidden="true">↓</span>
          </button>
        </>
      )}
    </div>
  )
}
