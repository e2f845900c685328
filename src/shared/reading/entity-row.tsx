/** One name of the list: names and count; opened, the way through its places and what the reader can say of it. */
import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { Entity, NameRule, Span } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import type { Settings } from '../settings/settings.ts'
import type { TabActions } from '../tab/actions.ts'
import type { ArticleReading } from '../tab/page-state.ts'
import { shownNames, spellingsOf } from '../words/entity-names.ts'
import { EntityNotes } from './entity-notes.tsx'
import { FollowButton } from './follow-button.tsx'
import { followedAs } from './followed-as.ts'
import { NameRuleMenu } from './name-rule-menu.tsx'
import { WalkSteps } from './walk-steps.tsx'
import { WikipediaLink } from './wikipedia-link.tsx'

export interface EntityRowProps {
  entity: Entity
  reading: ArticleReading
  settings: Settings
  translator: Translator
  actions: Pick<TabActions, 'follow' | 'unfollow'>
  isOpen: boolean
  onOpen(isOpen: boolean): void
  onShow(span: Span): void
  onRule(rules: NameRule[]): void
}

/** Opening a name leads to its first place at once. */
export function EntityRow(props: EntityRowProps) {
  const { entity, reading, settings, translator, actions, isOpen, onOpen, onShow } = props
  const places = placesOf(entity, reading)
  const texts = followedAs(entity, reading.analysis, settings)
  const toggle = () => {
    if (!isOpen && places[0]) onShow(places[0])
    onOpen(!isOpen)
  }
  return (
    <>
      <div class="entity-head">
        <button type="button" class="row entity" aria-expanded={isOpen} onClick={toggle}>
          <Names entity={entity} translator={translator} />
          <span class="soft">{translator.plural('count.mentions', entity.mentions.length)}</span>
        </button>
        <FollowButton
          name={entity.name}
          followed={texts.length > 0}
          translator={translator}
          onChange={followed => (followed ? actions.follow(entity.name) : actions.unfollow(texts))}
        />
      </div>
      <EntityNotes entity={entity} reading={reading} whole={isOpen} translator={translator} />
      {isOpen && <EntityDetails {...props} places={places} />}
    </>
  )
}

function Names({ entity, translator }: { entity: Entity; translator: Translator }) {
  return (
    <span class="names">
      {shownNames(entity).map(({ name, language, direction, approximate }) => (
        <Fragment key={name}>
          <bdi lang={language} dir={direction}>
            {name}
          </bdi>
          {approximate && <span class="soft"> {translator.text('name.approximate')}</span>}
        </Fragment>
      ))}
    </span>
  )
}

function EntityDetails(props: EntityRowProps & { places: readonly Span[] }) {
  const { entity, reading, places, translator, onShow, onRule } = props
  const { analysis, article } = reading
  const [at, setAt] = useState(0)
  const go = (next: number) => {
    const place = places[next]
    setAt(next)
    if (place) onShow(place)
  }
  const others = analysis.entities.filter(other => other !== entity).map(({ name }) => name)
  return (
    <div class="entity-details">
      {places.length > 1 && <WalkSteps at={at} total={places.length} translator={translator} onGo={go} />}
      <WikipediaLink entity={entity} translator={translator} />
      <NameRuleMenu
        entity={entity}
        spellings={spellingsOf(entity, analysis.mentions, article.text)}
        others={[...new Set(others)].filter(name => name !== entity.name)}
        translator={translator}
        onRule={onRule}
      />
    </div>
  )
}

function placesOf(entity: Entity, { analysis }: ArticleReading): Span[] {
  return entity.mentions.flatMap(index => {
    const mention = analysis.mentions[index]
    return mention ? [{ start: mention.start, end: mention.end }] : []
  })
}
