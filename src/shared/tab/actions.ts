/** What a person can do about the page in a tab, from the popup or the side panel. Views know these calls and nothing of the browser. */
import type { NameRule, Span, SummaryLength } from '../../text/analysis.ts'
import type { SavedFile } from '../reading/take-away.ts'
import type { SiteChoice } from '../settings/settings.ts'

export interface TabActions {
  /** Scrolls the page to a stretch of the article. */
  showSpan(span: Span): void
  /** Chooses for a host; null takes the choice back. */
  setSite(site: string, choice: SiteChoice | null): void
  /** Follows a name from now on. */
  follow(name: string): void
  /** Follows none of these texts any more. */
  unfollow(texts: readonly string[]): void
  /** Keeps what the reader says of a name: a rule for each way in which it is written. */
  nameRule(rules: readonly NameRule[]): void
  /** Takes back what was said of these names. */
  forgetNames(names: readonly string[]): void
  /** Reads the page although it is no article, or although the reader is to be asked. */
  readAnyway(): void
  /** Asks the browser for access; must run in the click itself. */
  allowAccess(pattern: string): void
  reloadTab(): void
  /** Chooses how long summaries are, from now on. */
  setSummaryLength(length: SummaryLength): void
  openOptions(): void
  copyText(text: string): void
  /** Hands a file to the browser's downloads. */
  saveFile(file: SavedFile): void
}
