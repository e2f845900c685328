/** Each kind of mark: shown or not, its colour, and how it looks on light and dark pages. */
import { useState } from 'preact/hooks'
import { contrastOn, type Ground, markLine } from '../../shared/design/mark-line.ts'
import { MarkSample } from '../../shared/design/mark-sample.tsx'
import { Switch } from '../../shared/design/switch.tsx'
import { DEFAULT_SETTINGS } from '../../shared/settings/settings.ts'
import { MENTION_TYPES, type MentionType } from '../../text/analysis.ts'
import type { SectionProps } from '../section-props.ts'
import type { OptionsTranslator } from '../texts/options-translator.ts'
import { Section } from './section.tsx'

const GROUNDS = ['light', 'dark'] as const
/** WCAG 1.4.11, for graphics. */
const LEAST_CONTRAST = 3

export function MarksSection({ settings, translator, actions }: SectionProps) {
  return (
    <Section id="marks" title={translator.text('options.types')} note={translator.text('options.types-note')}>
      <Switch
        checked={settings.enabled}
        onChange={enabled => actions.change(current => ({ ...current, enabled }))}
      >
        <span>{translator.text('setting.enabled')}</span>
      </Switch>
      <ul class="type-rows">
        {MENTION_TYPES.map(type => (
          <TypeRow key={type} type={type} settings={settings} translator={translator} actions={actions} />
        ))}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() => actions.change(current => ({ ...current, colours: DEFAULT_SETTINGS.colours }))}
      >
        {translator.text('options.colours-reset')}
      </button>
    </Section>
  )
}

function TypeRow({ type, settings, translator, actions }: SectionProps & { type: MentionType }) {
  // While the reader moves through the colours: seen at once, stored when one is chosen.
  const [tried, setTried] = useState<string | null>(null)
  const colour = tried ?? settings.colours[type]
  const label = translator.text(`type.${type}`)
  const choose = (chosen: string) => {
    setTried(null)
    actions.change(current => ({ ...current, colours: { ...current.colours, [type]: chosen } }))
  }
  return (
    <li class="type-row">
      <Switch
        checked={settings.types[type]}
        onChange={shown =>
          actions.change(current => ({ ...current, types: { ...current.types, [type]: shown } }))
        }
      >
        <span>{label}</span>
      </Switch>
      <input
        type="color"
        class="colour"
        value={colour}
        aria-label={translator.text('options.colour-of', { type: label })}
        aria-describedby={`${type}-contrast`}
        onInput={event => setTried(event.currentTarget.value)}
        onChange={event => choose(event.currentTarget.value)}
      />
      {GROUNDS.map(ground => (
        <span
          key={ground}
          class={`preview preview-${ground}`}
          aria-hidden="true"
          title={translator.text(`options.column-${ground}`)}
        >
          <MarkSample type={type} colour={markLine(colour, ground)}>
            {translator.text('options.sample')}
          </MarkSample>
        </span>
      ))}
      <div class="contrast" id={`${type}-contrast`}>
        {GROUNDS.map(ground => contrastNote(colour, ground, translator)).map(
          note => note && <p key={note}>{note}</p>,
        )}
      </div>
    </li>
  )
}

/** In words, where a colour is hard to see: what is drawn instead. */
function contrastNote(colour: string, ground: Ground, translator: OptionsTranslator): string | null {
  const ratio = contrastOn(colour, ground)
  if (ratio >= LEAST_CONTRAST) return null
  // Downwards: 2.98 is less than 3 and is not said to be 3.
  const show = (value: number) =>
    translator.number(Math.floor(value * 10) / 10, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const drawn = show(contrastOn(markLine(colour, ground), ground))
  return translator.text(`options.weak-${ground}`, { ratio: show(ratio), drawn })
}
