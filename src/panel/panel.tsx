/** The side panel: a pure function of what is known of the page in front, the settings and the language. */
import { useState } from 'preact/hooks'
import { Tabs } from '../shared/design/tabs.tsx'
import { EntityList } from '../shared/reading/entity-list.tsx'
import { FigureLedger } from '../shared/reading/figure-ledger.tsx'
import { MatchList } from '../shared/reading/match-list.tsx'
import type { ReadingProps } from '../shared/reading/reading-props.ts'
import { SummaryList } from '../shared/reading/summary-list.tsx'
import { ValueList } from '../shared/reading/value-list.tsx'
import { PageNotice } from '../shared/tab/page-notice.tsx'
import type { ArticleReading } from '../shared/tab/page-state.ts'
import type { TabView } from '../shared/tab/tab-session.ts'
import { MarksView } from './components/marks-view.tsx'

export interface PanelProps extends TabView {
  /** Index of the mention where the reader is in the page. */
  place: number
  onPlace(mention: number): void
}

const VIEWS = ['marks', 'names', 'figures', 'dates', 'summary'] as const
type View = (typeof VIEWS)[number]

export function Panel(props: PanelProps) {
  const { state } = props
  return (
    <main class="panel" data-state={state.kind}>
      {state.kind === 'article' ? (
        <ArticlePanel {...props} reading={state} />
      ) : (
        <>
          <h1 class="visually-hidden">{props.translator.text('app.name')}</h1>
          <PageNotice {...props} state={state} />
        </>
      )}
    </main>
  )
}

function ArticlePanel(props: PanelProps & { reading: ArticleReading }) {
  const { reading, settings, translator, actions } = props
  const [open, setOpen] = useState<View>('marks')
  const { language, direction, metadata } = reading.article
  return (
    <>
      <h1 class="text title" lang={language} dir={direction}>
        {metadata.title.value ?? translator.text('source.untitled')}
      </h1>
      <MatchList {...{ reading, settings, translator }} onShow={actions.showSpan} />
      <Tabs<View>
        label={translator.text('panel.views')}
        names={VIEWS}
        open={open}
        direction={translator.direction}
        title={name => translator.text(`section.${name}`)}
        onOpen={setOpen}
      >
        <PanelView {...props} open={open} />
      </Tabs>
    </>
  )
}

function PanelView({ open, reading, ...props }: PanelProps & { reading: ArticleReading; open: View }) {
  const { settings, translator, actions, copied, place, onPlace } = props
  const shared: ReadingProps = {
    reading,
    translator,
    copied,
    onShow: actions.showSpan,
    onCopy: actions.copyText,
  }
  switch (open) {
    case 'marks':
      return <MarksView {...{ reading, place, settings, translator, onPlace, onShow: actions.showSpan }} />
    case 'names':
      return <EntityList {...shared} settings={settings} actions={actions} />
    case 'figures':
      return <FigureLedger {...shared} />
    case 'dates':
      return <ValueList {...shared} type="date" empty="section.dates-empty" />
    case 'summary':
      return <SummaryList {...shared} settings={settings} onLength={actions.setSummaryLength} />
  }
}
