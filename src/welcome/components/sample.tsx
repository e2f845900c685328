/** The sample article with its marks, and a switch for each kind. */
import { MarkSample } from '../../shared/design/mark-sample.tsx'
import { Switch } from '../../shared/design/switch.tsx'
import type { Translator } from '../../shared/i18n/translator.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { MENTION_TYPES, type MentionType } from '../../text/analysis.ts'
import type { SampleText } from '../sample.ts'

export interface SampleProps {
  sample: SampleText
  counts: Record<MentionType, number> | null
  settings: Settings
  translator: Translator
  onType(type: MentionType, shown: boolean): void
}

export function Sample({ sample, counts, settings, translator, onType }: SampleProps) {
  const { language, direction } = translator
  return (
    <section class="sample" aria-labelledby="sample-heading">
      <h2 id="sample-heading">{translator.text('welcome.sample')}</h2>
      <article lang={language} dir={direction}>
        <h3 class="text title" data-line>
          {sample.title}
        </h3>
        {sample.paragraphs.map(paragraph => (
          <p class="text" data-line key={paragraph}>
            {paragraph}
          </p>
        ))}
      </article>
      <ul class="type-list" aria-label={translator.text('popup.types')}>
        {MENTION_TYPES.map(type => (
          <li key={type}>
            <Switch checked={settings.types[type]} onChange={shown => onType(type, shown)}>
              <MarkSample type={type} colour={settings.colours[type]}>
                {translator.text(`type.${type}`)}
              </MarkSample>
              {counts && <span class="soft">{translator.number(counts[type])}</span>}
            </Switch>
          </li>
        ))}
      </ul>
    </section>
  )
}
