/** Which types the panel lists: a button each that is pressed or not. */
import type { Translator } from '../../shared/i18n/translator.ts'
import { MENTION_TYPES, type MentionType } from '../../text/analysis.ts'

export interface TypeFilterProps {
  types: ReadonlySet<MentionType>
  counts: Record<MentionType, number>
  translator: Translator
  onToggle(type: MentionType): void
}

export function TypeFilter({ types, counts, translator, onToggle }: TypeFilterProps) {
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{translator.text('panel.filter')}</legend>
      {MENTION_TYPES.map(type => (
        <button
          type="button"
          class="chip"
          key={type}
          aria-pressed={types.has(type)}
          onClick={() => onToggle(type)}
        >
          {translator.text(`type.${type}`)} <span class="count">{translator.number(counts[type])}</span>
        </button>
      ))}
    </fieldset>
  )
}
