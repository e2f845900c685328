/** What a person can do in the popup. The popup's components know these calls and nothing of the browser. */
import type { FieldRule } from '../page/article.ts'
import type { SiteChoice } from '../shared/settings/settings.ts'
import type { MentionType, Span } from '../text/analysis.ts'
import type { SavedFile } from './take-away.ts'

export interface PopupActions {
  setEnabled(enabled: boolean): void
  setType(type: MentionType, shown: boolean): void
  /** Scrolls the page to a stretch of the article. */
  showSpan(span: Span): void
  /** Chooses for a host; null takes the choice back. */
  setSite(site: string, choice: SiteChoice | null): void
  /** Corrects a field on a site from now on; null takes the correction back. */
  correctField(site: string, field: FieldRule['field'], rule: Pick<FieldRule, 'by' | 'value'> | null): void
  /** Reads the page although it is no article. */
  readAnyway(): void
  /** Asks the browser for access; must run in the click itself. */
  allowAccess(pattern: string): void
  reloadTab(): void
  openOptions(): void
  copyText(text: string): void
  /** Hands a file to the browser's downloads. */
  saveFile(file: SavedFile): void
}
