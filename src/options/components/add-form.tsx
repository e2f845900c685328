/** A field with a choice beside it, to add an entry to a list. */
import { useState } from 'preact/hooks'
import type { OptionsTranslator } from '../texts/options-translator.ts'

export interface AddFormProps<Value extends string> {
  id: string
  label: string
  choiceLabel: string
  values: readonly Value[]
  /** Chosen at first. */
  first: Value
  /** A host name is written from left to right in every language. */
  direction?: 'ltr' | 'auto'
  translator: OptionsTranslator
  nameOf(value: Value): string
  /** Adds what was typed. @returns what is wrong with it, in words; null where it was added. */
  onAdd(typed: string, value: Value): string | null
}

export function AddForm<Value extends string>(props: AddFormProps<Value>) {
  const { id, label, choiceLabel, values, first, direction = 'auto', translator, nameOf, onAdd } = props
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Value>(first)
  const [problem, setProblem] = useState<string | null>(null)
  const add = (event: Event) => {
    event.preventDefault()
    const wrong = onAdd(typed, chosen)
    setProblem(wrong)
    if (wrong === null) setTyped('')
  }
  return (
    <form class="add-form" onSubmit={add}>
      <div class="field field-wide">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="text"
          dir={direction}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onInput={event => setTyped(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-choice`}>{choiceLabel}</label>
        <select
          id={`${id}-choice`}
          value={chosen}
          onChange={({ currentTarget }) =>
            setChosen(values.find(value => value === currentTarget.value) ?? first)
          }
        >
          {values.map(value => (
            <option key={value} value={value}>
              {nameOf(value)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button">
        {translator.text('options.add')}
      </button>
      <p id={`${id}-problem`} class="problem" aria-live="polite">
        {problem}
      </p>
    </form>
  )
}
