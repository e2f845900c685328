/** What every view of a reading is given: the popup and the side panel show the same. */
import type { Span } from '../../text/analysis.ts'
import type { Translator } from '../i18n/translator.ts'
import type { ArticleReading } from '../tab/page-state.ts'

export interface ReadingProps {
  reading: ArticleReading
  translator: Translator
  /** Scrolls the page to a stretch of the article. */
  onShow(span: Span): void
  onCopy(text: string): void
  /** Something has just been put on the clipboard. */
  copied: boolean
}
