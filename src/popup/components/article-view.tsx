/** An article at a glance: what it is, what is marked in it, what it says in short; below, its parts behind tabs. */
import type { Translator } from '../../shared/i18n/translator.ts'
import { MatchList } from '../../shared/reading/match-list.tsx'
import type { ReadingProps } from '../../shared/reading/reading-props.ts'
import { SummaryList } from '../../shared/reading/summary-list.tsx'
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
  const shared: ReadingProps = {
    reading,
    translator,
    copied,
    onShow: actions.showSpan,
    onCopy: actions.copyText,
  }
  return (
    <>
      <ArticleCard article={reading.article} translator={translator} />
      <TypeSwitches
        counts={reading.counts}
        settings={settings}
        translator={translator}
        onChange={actions.setType}
      />
      <MatchList {...{ reading, settings, translator }} onShow={actions.showSpan} />
      <section class="summary-box" aria-label={translator.text('section.summary')}>
        <SummaryList {...shared} settings={settings} onLength={actions.setSummaryLength} />
      </section>
      <Sections {...shared} settings={settings} actions={actions} />
      <TakeAwayMenu {...{ reading, length: settings.summaryLength, today, translator, actions, copied }} />
    </>
  )
}
