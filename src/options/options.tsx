/** The options page: a function of the settings and the language. */

import type { SyncProblem } from '../shared/settings/sync-state.ts'
import { DataSection } from './components/data-section.tsx'
import { FollowingSection } from './components/following-section.tsx'
import { LanguageSection } from './components/language-section.tsx'
import { MarksSection } from './components/marks-section.tsx'
import { ReadingSection } from './components/reading-section.tsx'
import { SaidSection } from './components/said-section.tsx'
import { SitesSection } from './components/sites-section.tsx'
import type { SectionProps } from './section-props.ts'
import type { OptionsText } from './texts/options-translator.ts'

/** What the last change came to; told politely to screen readers. */
export type SaveStatus = 'none' | 'saved' | 'not-saved'

export interface OptionsProps extends SectionProps {
  status: SaveStatus
  /** Why the copy in the browser's account is not up to date. */
  syncProblem: SyncProblem | null
}

const STATUS_TEXT: Readonly<Record<SaveStatus, OptionsText | null>> = {
  none: null,
  saved: 'options.saved',
  'not-saved': 'options.not-saved',
}

/** The sections with their headings, in order. */
const SECTIONS = [
  ['marks', 'options.types'],
  ['sites', 'options.sites'],
  ['following', 'options.following'],
  ['said', 'options.said'],
  ['reading', 'options.reading'],
  ['language', 'setting.interfaceLanguage'],
  ['data', 'options.data'],
] as const satisfies readonly (readonly [string, OptionsText])[]

export function Options({ settings, translator, actions, status, syncProblem }: OptionsProps) {
  const statusText = STATUS_TEXT[status]
  const props = { settings, translator, actions }
  return (
    <main class="options">
      <header>
        <h1>{translator.text('options.heading')}</h1>
        <p class="soft">{translator.text(settings.sync ? 'options.travelling' : 'options.local')}</p>
      </header>
      <nav aria-label={translator.text('options.sections')}>
        <ul class="sections">
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{translator.text(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <MarksSection {...props} />
      <SitesSection {...props} />
      <FollowingSection {...props} />
      <SaidSection {...props} />
      <ReadingSection {...props} />
      <LanguageSection {...props} />
      <DataSection {...props} syncProblem={syncProblem} />
      <p class="status" role="status" aria-live="polite">
        {statusText === null ? '' : translator.text(statusText)}
      </p>
    </main>
  )
}
