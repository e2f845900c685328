/** What a person can do in the popup, beside what can be done about any tab. */
import type { FieldRule } from '../page/article.ts'
import type { TabActions } from '../shared/tab/actions.ts'
import type { MentionType } from '../text/analysis.ts'

export interface PopupActions extends TabActions {
  setEnabled(enabled: boolean): void
  /** Opens the side panel; must run in the click itself. */
  openPanel(): void
  /** Shows the browser's own page where keys are chosen. */
  openShortcuts(): void
  setType(type: MentionType, shown: boolean): void
  /** Corrects a field on a site from now on; null takes the correction back. */
  correctField(site: string, field: FieldRule['field'], rule: Pick<FieldRule, 'by' | 'value'> | null): void
}
