/** Summary, names, figures and dates behind tabs (the ARIA tabs pattern: arrows move, one tab stop). */
import { useRef, useState } from 'preact/hooks'
import type { Translator } from '../../shared/i18n/translator.ts'
import type { Span } from '../../text/analysis.ts'
import type { ArticleReading } from './article-view.tsx'
import { EntityList } from './entity-list.tsx'
import { FigureLedger } from './figure-ledger.tsx'
import { SummaryList } from './summary-list.tsx'
import { ValueList } from './value-list.tsx'

export interface SectionsProps {
  reading: ArticleReading
  translator: Translator
  onShow(span: Span): void
  onCopy(text: string): void
  /** Something has just been put on the clipboard. */
  copied: boolean
}

const SECTIONS = ['summary', 'names', 'figures', 'dates'] as const
type Section = (typeof SECTIONS)[number]

export function Sections(props: SectionsProps) {
  const { translator } = props
  const [open, setOpen] = useState<Section>('summary')
  const tabs = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = sectionAfter(open, event.key, translator.direction)
    if (next === null) return
    event.preventDefault()
    setOpen(next)
    tabs.current?.querySelector<HTMLButtonElement>(`#tab-${next}`)?.focus()
  }
  return (
    <section class="sections" aria-label={translator.text('section.label')}>
      <div class="tabs" role="tablist" aria-label={translator.text('section.label')} ref={tabs}>
        {SECTIONS.map(section => (
          <button
            type="button"
            role="tab"
            key={section}
            id={`tab-${section}`}
            aria-selected={section === open}
            aria-controls="section-panel"
            tabIndex={section === open ? 0 : -1}
            onClick={() => setOpen(section)}
            onKeyDown={onKeyDown}
          >
            {translator.text(`section.${section}`)}
          </button>
        ))}
      </div>
      <div id="section-panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
        <SectionBody {...props} open={open} />
      </div>
    </section>
  )
}

function SectionBody({ open, ...shared }: SectionsProps & { open: Section }) {
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

/** The section that a key leads to; null for other keys. The arrows follow the direction of reading. */
function sectionAfter(open: Section, key: string, direction: 'ltr' | 'rtl'): Section | null {
  const at = SECTIONS.indexOf(open)
  const [back, forward] = direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  if (key === forward) return SECTIONS[(at + 1) % SECTIONS.length] ?? null
  if (key === back) return SECTIONS.at(at - 1) ?? null
  if (key === 'Home') return SECTIONS[0]
  return key === 'End' ? (SECTIONS.at(-1) ?? null) : null
}
