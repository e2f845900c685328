/** An article: where it comes from, what is marked in it, what it says. */
import type { Translator } from '../../shared/i18n/translator.ts'
import { TakeAwayMenu } from '../../shared/reading/take-away-menu.tsx'
import type { Settings } from '../../shared/settings/settings.ts'
import type { ArticleReading } from '../../shared/tab/page-state.ts'
import type { PopupActions } from '../actions.ts'
import { ArticleCard } from './article-card.tsx'
import { Sections } from './sections.tsx'
import { TypeSwitches } from './type-switches.tsx'

export interface ArticleViewProps {
  reading: ArticleReading
  settings: Settings
  translator: Translator
  actions: PopupActions
  copied: boolean
  /** ISO date. */
  today: string
}

export function ArticleView({ reading, settings, translator, actions, copied, today }: ArticleViewProps) {
  return (
    <>
      <ArticleCard article={reading.article} translator={translator} actions={actions} />
      <TypeSwitches
        counts={reading.counts}
        settings={settings}
        translator={translator}
        onChange={actions.setType}
      />
      <Sections
        reading={reading}
        translator={translator}
        settings={settings}
        onLength={actions.setSummaryLength}
        onShow={actions.showSpan}
        onCopy={actions.copyText}
        copied={copied}
      />
      <TakeAwayMenu {...{ reading, length: settings.summaryLength, today, translator, actions, copied }} />
    </>
  )
}
