/**
 * What a name is, said by the reader: of another type, no name, the same as another one. A list and a button beside it: the
 * arrow keys change a closed list at once, and nothing may be kept before it is meant.
 */
import { useState } from 'preact/hooks'
import type { Entity, EntityType, NameRule } from '../../text/analysis.ts'
import { isolate, type Translator } from '../i18n/translator.ts'

export interface NameRuleMenuProps {
  entity: Entity
  /** Every way in which the article writes it. */
  spellings: readonly string[]
  /** The names that it can be said to be the same as. */
  others: readonly string[]
  translator: Translator
  onRule(rules: NameRule[]): void
}

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organization']

export function NameRuleMenu({ entity, spellings, others, translator, onRule }: NameRuleMenuProps) {
  const [choice, setChoice] = useState('')
  const rules = rulesFor(choice, entity, spellings, others)
  return (
    <form
      class="name-rule"
      onSubmit={event => {
        event.preventDefault()
        if (rules.length > 0) onRule(rules)
      }}
    >
      <label>
        <span class="soft">{translator.text('rule.label')}</span>
        <select
          aria-label={translator.text('rule.label-of', { name: isolate(entity.name) })}
          value={choice}
          onChange={event => setChoice(event.currentTarget.value)}
        >
          <option value="">{translator.text(`one.${entity.type}`)}</option>
          {ENTITY_TYPES.filter(type => type !== entity.type).map(type => (
            <option key={type} value={`type ${type}`}>
              {translator.text(`one.${type}`)}
            </option>
          ))}
          <option value="ignore">{translator.text('rule.ignore')}</option>
          {others.length > 0 && (
            <optgroup label={translator.text('rule.same')}>
              {others.map((name, at) => (
                <option key={name} value={`same ${at}`} dir="auto">
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <button type="submit" class="button" disabled={rules.length === 0}>
        {translator.text('correct.save')}
      </button>
    </form>
  )
}

/** Types and "no name" hold for a name as it is written, so there is a rule for each spelling; "the same as" finds them all itself. */
function rulesFor(
  choice: string,
  entity: Entity,
  spellings: readonly string[],
  others: readonly string[],
): NameRule[] {
  if (choice === 'ignore') return spellings.map(name => ({ kind: 'ignore', name }))
  const type = ENTITY_TYPES.find(each => choice === `type ${each}`)
  if (type) return spellings.map(name => ({ kind: 'type', name, type }))
  const as = others.find((_, at) => choice === `same ${at}`)
  return as === undefined ? [] : [{ kind: 'same', name: entity.name, as }]
}
