/** What a person can do on the options page. */
import type { SavedFile } from '../shared/reading/take-away.ts'
import type { Settings } from '../shared/settings/settings.ts'

export interface OptionsActions {
  /** Stores what a function makes of the current settings. */
  change(next: (current: Settings) => Settings): void
  saveFile(file: SavedFile): void
}
