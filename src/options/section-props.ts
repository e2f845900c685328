/** What each section of the page is made from. */
import type { Translator } from '../shared/i18n/translator.ts'
import type { Settings } from '../shared/settings/settings.ts'
import type { OptionsActions } from './actions.ts'

export interface SectionProps {
  settings: Settings
  translator: Translator
  actions: OptionsActions
}
