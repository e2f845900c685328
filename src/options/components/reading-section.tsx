/** How long a summary is, how the card opens, and whether the browser's own summary is offered. */
import { Switch } from '../../shared/design/switch.tsx'
import { SUMMARY_LENGTHS } from '../../text/analysis.ts'
import type { SectionProps } from '../section-props.ts'
import { RadioGroup } from './radio-group.tsx'
import { Section } from './section.tsx'

export function ReadingSection({ settings, translator, actions }: SectionProps) {
  return (
    <Section id="reading" title={translator.text('options.reading')}>
      <RadioGroup
        name="summary-length"
        legend={translator.text('setting.summaryLength')}
        values={SUMMARY_LENGTHS}
        chosen={settings.summaryLength}
        label={length => translator.text(`length.${length}`)}
        onChoose={summaryLength => actions.change(current => ({ ...current, summaryLength }))}
      />
      <Switch
        checked={settings.hoverCard}
        onChange={hoverCard => actions.change(current => ({ ...current, hoverCard }))}
      >
        <span>{translator.text('setting.hoverCard')}</span>
      </Switch>
      <p class="soft switch-note">{translator.text('options.hover-note')}</p>
      <Switch
        checked={settings.builtInSummary}
        onChange={builtInSummary => actions.change(current => ({ ...current, builtInSummary }))}
      >
        <span>{translator.text('setting.builtInSummary')}</span>
      </Switch>
      <p class="soft switch-note">{translator.text('options.built-in-note')}</p>
    </Section>
  )
}
