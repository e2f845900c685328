/** People, places and organisations with their names in both scripts, what the article says of them, and the way through their places. */
import { useState } from 'preact/hooks'
import type { Entity, EntityType, NameRule } from '../../text/analysis.ts'
import { isolate } from '../i18n/translator.ts'
import type { Settings } from '../settings/settings.ts'
import type { TabActions } from '../tab/actions.ts'
import { EntityRow } from './entity-row.tsx'
import { ENTITY_TYPES } from './name-rule-menu.tsx'
import type { ReadingProps } from './reading-props.ts'
import { TypeFilter } from './type-filter.tsx'

export interface EntityListProps extends Pick<ReadingProps, 'reading' | 'translator' | 'onShow'> {
  settings: Settings
  actions: Pick<TabActions, 'follow' | 'unfollow' | 'nameRule' | 'forgetNames'>
}

/** So many are shown until all are asked for. */
const MOST_AT_FIRST = 40

export function EntityList(props: EntityListProps) {
  const { reading, translator } = props
  const { entities } = reading.analysis
  const [types, setTypes] = useState<ReadonlySet<EntityType>>(new Set(ENTITY_TYPES))
  const [showsAll, setShowsAll] = useState(false)
  const present = ENTITY_TYPES.filter(type => entities.some(entity => entity.type === type))
  const listed = present
    .filter(type => types.has(type))
    .flatMap(type => entities.filter(entity => entity.type === type))
  const toggle = (type: EntityType) =>
    setTypes(new Set(ENTITY_TYPES.filter(each => types.has(each) !== (each === type))))
  return (
    <div class="entities">
      {present.length > 1 && (
        <TypeFilter
          all={present}
          types={types}
          counts={countTypes(entities)}
          translator={translator}
          onToggle={toggle}
        />
      )}
      {listed.length === 0 && (
        <p class="soft">{translator.text(present.length ? 'names.none' : 'section.names-empty')}</p>
      )}
      <EntityGroups {...props} listed={showsAll ? listed : listed.slice(0, MOST_AT_FIRST)} />
      {!showsAll && listed.length > MOST_AT_FIRST && (
        <button type="button" class="button show-all" onClick={() => setShowsAll(true)}>
          {translator.plural('names.show-all', listed.length)}
        </button>
      )}
    </div>
  )
}

/** The names under their types; one of them is open at most. What has just been said of a name can be taken back here. */
function EntityGroups(props: EntityListProps & { listed: readonly Entity[] }) {
  const { listed, reading, settings, translator, actions, onShow } = props
  const [open, setOpen] = useState<string | null>(null)
  const [kept, setKept] = useState<readonly NameRule[]>([])
  const keep = (rules: readonly NameRule[]) => {
    actions.nameRule(rules)
    setKept(rules)
  }
  const takeBack = () => {
    actions.forgetNames(kept.map(({ name }) => name))
    setKept([])
  }
  return (
    <>
      <div role="status" class="rule-kept">
        {kept[0] && (
          <>
            <span>{translator.text('rule.kept', { name: isolate(kept[0].name) })}</span>{' '}
            <button type="button" class="plain-button" onClick={takeBack}>
              {translator.text('rule.undo')}
            </button>
          </>
        )}
      </div>
      {ENTITY_TYPES.map(type => {
        const those = listed.filter(entity => entity.type === type)
        if (those.length === 0) return null
        return (
          <section key={type}>
            <h3>{translator.text(`type.${type}`)}</h3>
            <ul class="plain-list">
              {those.map(entity => (
                <li key={keyOf(entity)}>
                  <EntityRow
                    {...{ entity, reading, settings, translator, actions, onShow }}
                    isOpen={open === keyOf(entity)}
                    onOpen={isOpen => setOpen(isOpen ? keyOf(entity) : null)}
                    onRule={keep}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const keyOf = ({ name, mentions }: Entity): string => `${name} ${mentions[0]}`

function countTypes(entities: readonly Entity[]): Record<EntityType, number> {
  const counts = { person: 0, place: 0, organization: 0 }
  for (const { type } of entities) counts[type]++
  return counts
}
