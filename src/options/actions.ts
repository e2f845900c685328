/** What a person can change on the options page. */
import type { InterfaceLanguage, SiteChoice } from '../shared/settings/settings.ts'
import type { MentionType } from '../text/analysis.ts'

export interface OptionsActions {
  setType(type: MentionType, shown: boolean): void
  /** #rrggbb */
  setColour(type: MentionType, colour: string): void
  resetColours(): void
  /** null takes a site's choice back. */
  setSite(site: string, choice: SiteChoice | null): void
  setLanguage(language: InterfaceLanguage): void
}
