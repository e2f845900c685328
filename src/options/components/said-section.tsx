/** What the reader has said of names and of fields of the source, in words, each to be taken back. */
import type { ComponentChildren } from 'preact'
import { Message } from '../../shared/i18n/message.tsx'
import { isolate } from '../../shared/i18n/translator.ts'
import { withoutNameRule } from '../../shared/settings/names.ts'
import type { SiteFieldRule } from '../../shared/settings/settings.ts'
import { withFieldRule } from '../../shared/settings/sites.ts'
import type { NameRule } from '../../text/analysis.ts'
import type { SectionProps } from '../section-props.ts'
import type { OptionsText, OptionsTranslator } from '../texts/options-translator.ts'
import { type ListEntry, RemovableList } from './removable-list.tsx'
import { Section } from './section.tsx'

const TAKE_BACK = { text: 'options.take-back', label: 'options.take-back-label' } as const

export function SaidSection({ settings, translator, actions }: SectionProps) {
  const fields = settings.fieldRules.map(rule => ({ rule, entry: fieldEntry(rule, translator) }))
  const takeFieldBack = (key: string) => {
    const rule = fields.find(({ entry }) => entry.key === key)?.rule
    if (rule) actions.change(current => withFieldRule(current, rule.site, rule.field, null))
  }
  return (
    <Section id="said" title={translator.text('options.said')} note={translator.text('options.said-note')}>
      <h3 id="said-names">{translator.text('options.said-names')}</h3>
      <RemovableList
        labelledBy="said-names"
        entries={settings.nameRules.map(rule => nameEntry(rule, translator))}
        empty={translator.text('options.said-names-empty')}
        remove={TAKE_BACK}
        translator={translator}
        onRemove={name => actions.change(current => withoutNameRule(current, name))}
      />
      <h3 id="said-fields">{translator.text('options.said-fields')}</h3>
      <RemovableList
        labelledBy="said-fields"
        entries={fields.map(({ entry }) => entry)}
        empty={translator.text('options.said-fields-empty')}
        remove={TAKE_BACK}
        translator={translator}
        onRemove={takeFieldBack}
      />
    </Section>
  )
}

function nameEntry(rule: NameRule, translator: OptionsTranslator): ListEntry {
  const message: OptionsText = rule.kind === 'type' ? `said.${rule.type}` : `said.${rule.kind}`
  const values: Record<string, string> = { name: rule.name, ...(rule.kind === 'same' && { other: rule.as }) }
  return entryOf(rule.name, message, values, translator)
}

function fieldEntry({ site, field, by, value }: SiteFieldRule, translator: OptionsTranslator): ListEntry {
  const values = { field: translator.text(`field.${field}`), site, value }
  // Names of places and selectors are written from left to right in every language.
  const shown = by === 'value' ? values : { ...values, value: <code dir="ltr">{value}</code> }
  return entryOf(`${site} ${field}`, `said.field-${by}`, values, translator, shown)
}

/** The same sentence twice: to be read, and as the name of its button. */
function entryOf(
  key: string,
  message: OptionsText,
  values: Record<string, string>,
  translator: OptionsTranslator,
  shown: Record<string, ComponentChildren> = values,
): ListEntry {
  const isolated = Object.entries(values).map(([place, value]) => [place, isolate(value)])
  return {
    key,
    content: <Message translator={translator} name={message} values={shown} />,
    what: translator.text(message, Object.fromEntries(isolated)),
  }
}
