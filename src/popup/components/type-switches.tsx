/** One switch a kind of mark, with its count and its underline. */
import { MarkSample } from '../../shared/design/mark-sample.tsx'
import { Switch } from '../../shared/design/switch.tsx'
import type { Translator } from '../../shared/i18n/translator.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { MENTION_TYPES, type MentionType } from '../../text/analysis.ts'

export interface TypeSwitchesProps {
  counts: Record<MentionType, number>
  settings: Settings
  translator: Translator
  onChange(type: MentionType, shown: boolean): void
}

export function TypeSwitches({ counts, settings, translator, onChange }: TypeSwitchesProps) {
  return (
    <section class="types" aria-label={translator.text('popup.types')}>
      {!settings.enabled && <p class="soft marks-off">{translator.text('popup.marks-off')}</p>}
      <ul class="type-list">
        {MENTION_TYPES.map(type => (
          <li key={type}>
            <Switch checked={settings.types[type]} onChange={shown => onChange(type, shown)}>
              <MarkSample type={type} colour={settings.colours[type]}>
                {translator.text(`type.${type}`)}
              </MarkSample>
              <span class="count">{translator.number(counts[type])}</span>
            </Switch>
          </li>
        ))}
      </ul>
    </section>
  )
}
