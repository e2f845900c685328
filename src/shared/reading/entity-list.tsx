/** People, places and organisations with their names in both scripts; each leads to its first mention. */
import { Fragment } from 'preact'
import type { Entity, EntityType, Mention, Span } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import { shownNames } from '../words/entity-names.ts'
import type { ReadingProps } from './reading-props.ts'

const TYPES: readonly EntityType[] = ['person', 'place', 'organization']

export function EntityList({ reading, translator, onShow }: ReadingProps) {
  const { entities, mentions } = reading.analysis
  if (entities.length === 0) return <p class="soft">{translator.text('section.names-empty')}</p>
  return (
    <>
      {TYPES.map(type => {
        const those = entities.filter(entity => entity.type === type)
        if (those.length === 0) return null
        return (
          <section key={type}>
            <h3>{translator.text(`type.${type}`)}</h3>
            <ul class="plain-list">
              {those.map(entity => (
                <li key={`${entity.name} ${entity.mentions[0]}`}>
                  <EntityRow entity={entity} mentions={mentions} translator={translator} onShow={onShow} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

interface EntityRowProps {
  entity: Entity
  mentions: readonly Mention[]
  translator: Translator
  onShow(span: Span): void
}

function EntityRow({ entity, mentions, translator, onShow }: EntityRowProps) {
  const first = mentions[entity.mentions[0] ?? -1]
  return (
    <button
      type="button"
      class="row entity"
      disabled={first === undefined}
      onClick={() => first && onShow({ start: first.start, end: first.end })}
    >
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
      <span class="soft">{translator.plural('count.mentions', entity.mentions.length)}</span>
    </button>
  )
}
