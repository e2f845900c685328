/** Summary, names, figures and dates behind tabs. */
import { useState } from 'preact/hooks'
import { Tabs } from '../../shared/design/tabs.tsx'
import { EntityList } from '../../shared/reading/entity-list.tsx'
import { FigureLedger } from '../../shared/reading/figure-ledger.tsx'
import { SummaryList, type SummaryListProps } from '../../shared/reading/summary-list.tsx'
import { ValueList } from '../../shared/reading/value-list.tsx'

const SECTIONS = ['summary', 'names', 'figures', 'dates'] as const
type Section = (typeof SECTIONS)[number]

export function Sections(props: SummaryListProps) {
  const { translator } = props
  const [open, setOpen] = useState<Section>('summary')
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

function SectionBody({ open, ...shared }: SummaryListProps & { open: Section }) {
  switch (open) {
    case 'summary':
      return <SummaryList {...shared} />
    case 'names':
      return <EntityList {...shared} />
    case 'figures':
      return <FigureLedger {...shared} />
    case 'dates':
      return <ValueList {...shared} type="date" empty="section.dates-empty" />
  }
}
