/** A switch with its name and whatever else belongs on its line. */
import type { ComponentChildren } from 'preact'

export interface SwitchProps {
  checked: boolean
  onChange(checked: boolean): void
  children: ComponentChildren
}

export function Switch({ checked, onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        class="switch-control"
        checked={checked}
        aria-checked={checked}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  )
}
