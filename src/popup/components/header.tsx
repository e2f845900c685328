/** The extension's name and the master switch. */
import { Switch } from '../../shared/design/switch.tsx'
import type { Translator } from '../../shared/i18n/translator.ts'

export interface HeaderProps {
  enabled: boolean
  translator: Translator
  onChange(enabled: boolean): void
}

export function Header({ enabled, translator, onChange }: HeaderProps) {
  return (
    <header class="header">
      <h1 class="name">{translator.text('app.name')}</h1>
      <Switch checked={enabled} onChange={onChange}>
        <span>{translator.text('popup.master')}</span>
      </Switch>
    </header>
  )
}
