/** One of a few choices, all of them to be seen. */
import type { ComponentChildren } from 'preact'

export interface RadioGroupProps<Value extends string> {
  name: string
  legend: string
  values: readonly Value[]
  chosen: Value
  label(value: Value): ComponentChildren
  onChoose(value: Value): void
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { name, legend, values, chosen, label, onChoose } = props
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map(value => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label(value)}
        </label>
      ))}
    </fieldset>
  )
}
