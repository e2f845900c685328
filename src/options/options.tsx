/** The options page: a pure function of the settings and the language. */
import type { TextKey } from '../shared/i18n/catalog.ts'
import type { Translator } from '../shared/i18n/translator.ts'
import type { Settings } from '../shared/settings/settings.ts'
import type { OptionsActions } from './actions.ts'
import { LanguageChoice } from './components/language-choice.tsx'
import { SiteList } from './components/site-list.tsx'
import { TypeTable } from './components/type-table.tsx'

/** What the last change came to; told politely to screen readers. */
export type SaveStatus = 'none' | 'saved' | 'not-saved'

export interface OptionsProps {
  settings: Settings
  translator: Translator
  actions: OptionsActions
  status: SaveStatus
}

const STATUS_TEXT: Readonly<Record<SaveStatus, TextKey | null>> = {
  none: null,
  saved: 'options.saved',
  'not-saved': 'options.not-saved',
}

export function Options({ settings, translator, actions, status }: OptionsProps) {
  const statusText = STATUS_TEXT[status]
  return (
    <main class="options">
      <header>
        <h1>{translator.text('options.heading')}</h1>
        <p class="soft">{translator.text('options.local')}</p>
      </header>
      <TypeTable settings={settings} translator={translator} actions={actions} />
      <SiteList rules={settings.sites} translator={translator} actions={actions} />
      <LanguageChoice
        chosen={settings.interfaceLanguage}
        translator={translator}
        onChoose={actions.setLanguage}
      />
      <p class="status" role="status" aria-live="polite">
        {statusText === null ? '' : translator.text(statusText)}
      </p>
    </main>
  )
}
