/** Figures, names, dates and the source behind tabs. */
import { useState } from 'preact/hooks'
import { Tabs } from '../../shared/design/tabs.tsx'
import { EntityList } from '../../shared/reading/entity-list.tsx'
import { FigureLedger } from '../../shared/reading/figure-ledger.tsx'
import type { ReadingProps } from '../../shared/reading/reading-props.ts'
import { ValueList } from '../../shared/reading/value-list.tsx'
import type { Settings } from '../../shared/settings/settings.ts'
import type { PopupActions } from '../actions.ts'
import { SourceView } from './source-view.tsx'

const SECTIONS = ['figures', 'names', 'dates', 'source'] as const
type Section = (typeof SECTIONS)[number]

export interface SectionsProps extends ReadingProps {
  settings: Settings
  actions: PopupActions
}

export function Sections(props: SectionsProps) {
  const { translator } = props
  const [open, setOpen] = useState<Section>('figures')
  const label = translator.text('section.label')
  return (
    <section class="sections" aria-label={label}>
      <Tabs<Section>
        label={label}
        names={SECTIONS}
        open={open}
        direction={translator.direction}
        title={section => translator.text(`section.${section}`)}
        onOpen={setOpen}
      >
        <SectionBody {...props} open={open} />
      </Tabs>
    </section>
  )
}

function SectionBody({ open, settings, actions, ...shared }: SectionsProps & { open: Section }) {
  switch (open) {
    case 'figures':
      return <FigureLedger {...shared} />
    case 'names':
      return <EntityList {...shared} settings={settings} actions={actions} />
    case 'dates':
      return <ValueList {...shared} type="date" empty="section.dates-empty" />
    case 'source':
      return <SourceView article={shared.reading.article} translator={shared.translator} actions={actions} />
  }
}
