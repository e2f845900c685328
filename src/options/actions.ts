/** What a person can change on the options page. */
import type { InterfaceLanguage } from '../shared/settings.ts'
import type { MentionType } from '../text/analysis.ts'

export interface OptionsActions {
  setType(type: MentionType, shown: boolean): void
  /** #rrggbb */
  setColour(type: MentionType, colour: string): void
  resetColours(): void
  addNeverSite(site: string): void
  removeNeverSite(site: string): void
  setLanguage(language: InterfaceLanguage): void
}
