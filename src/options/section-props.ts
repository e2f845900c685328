/** What each section of the page is made from. */

import type { Settings } from '../shared/settings/settings.ts'
import type { OptionsActions } from './actions.ts'
import type { OptionsTranslator } from './texts/options-translator.ts'

export interface SectionProps {
  settings: Settings
  translator: OptionsTranslator
  actions: OptionsActions
}
