/** Each kind of mark: shown or not, its colour, and how it looks on light and dark pages. */
import { MarkSample } from '../../shared/design/mark-sample.tsx'
import { Switch } from '../../shared/design/switch.tsx'
import type { Translator } from '../../shared/i18n/translator.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { MENTION_TYPES, type MentionType } from '../../text/analysis.ts'
import type { OptionsActions } from '../actions.ts'

export interface TypeTableProps {
  settings: Settings
  translator: Translator
  actions: OptionsActions
}

export function TypeTable({ settings, translator, actions }: TypeTableProps) {
  return (
    <section aria-labelledby="types-heading">
      <h2 id="types-heading">{translator.text('options.types')}</h2>
      <p class="soft">{translator.text('options.types-note')}</p>
      <ul class="type-rows">
        {MENTION_TYPES.map(type => (
          <TypeRow key={type} type={type} settings={settings} translator={translator} actions={actions} />
        ))}
      </ul>
      <button type="button" class="button" onClick={actions.resetColours}>
        {translator.text('options.colours-reset')}
      </button>
    </section>
  )
}

function TypeRow({ type, settings, translator, actions }: TypeTableProps & { type: MentionType }) {
  const colour = settings.colours[type]
  const label = translator.text(`type.${type}`)
  return (
    <li class="type-row">
      <Switch checked={settings.types[type]} onChange={shown => actions.setType(type, shown)}>
        <span>{label}</span>
      </Switch>
      <input
        type="color"
        class="colour"
        value={colour}
        aria-label={translator.text('options.colour-of', { type: label })}
        onChange={event => actions.setColour(type, event.currentTarget.value)}
      />
      {(['light', 'dark'] as const).map(theme => (
        <span
          key={theme}
          class={`preview preview-${theme}`}
          aria-hidden="true"
          title={translator.text(`options.column-${theme}`)}
        >
          <MarkSample type={type} colour={colour}>
            {translator.text('options.sample')}
          </MarkSample>
        </span>
      ))}
    </li>
  )
}
