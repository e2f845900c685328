/** Which types are listed: a button each that is pressed or not. */
import type { MentionType } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'

export interface TypeFilterProps<T extends MentionType> {
  /** The types that there are to choose from. */
  all: readonly T[]
  types: ReadonlySet<T>
  counts: Readonly<Record<T, number>>
  translator: Translator
  onToggle(type: T): void
}

export function TypeFilter<T extends MentionType>(props: TypeFilterProps<T>) {
  const { all, types, counts, translator, onToggle } = props
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{translator.text('panel.filter')}</legend>
      {all.map(type => (
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
