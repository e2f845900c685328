/** The page that opens after the install: what Hashiya does, shown on a sample; what stays here; how to limit it. */
import type { Translator } from '../shared/i18n/translator.ts'
import type { Settings } from '../shared/settings/settings.ts'
import type { MentionType } from '../text/analysis.ts'
import { Sample } from './components/sample.tsx'
import { SiteLimits } from './components/site-limits.tsx'
import type { SampleText } from './sample.ts'

export interface WelcomeActions {
  setType(type: MentionType, shown: boolean): void
  setOtherSites(choice: Settings['otherSites']): void
  openOptions(): void
}

export interface WelcomeProps {
  sample: SampleText
  /** How many marks of each type the sample has; null until it has been read. */
  counts: Record<MentionType, number> | null
  settings: Settings
  translator: Translator
  actions: WelcomeActions
}

const READS = [
  'welcome.reads-names',
  'welcome.reads-figures',
  'welcome.reads-dates',
  'welcome.reads-source',
] as const

export function Welcome({ sample, counts, settings, translator, actions }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <h1>{translator.text('welcome.title')}</h1>
        <p class="lead">{translator.text('welcome.lead')}</p>
      </header>
      <Sample {...{ sample, counts, settings, translator }} onType={actions.setType} />
      <section aria-labelledby="reads-heading">
        <h2 id="reads-heading">{translator.text('welcome.reads')}</h2>
        <ul class="reads">
          {READS.map(key => (
            <li key={key}>{translator.text(key)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="use-heading">
        <h2 id="use-heading">{translator.text('welcome.use')}</h2>
        <ol class="steps">
          <li>{translator.text('welcome.use-open')}</li>
          <li>{translator.text('welcome.use-click')}</li>
          <li>{translator.text('welcome.use-keys')}</li>
        </ol>
      </section>
      <section aria-labelledby="private-heading">
        <h2 id="private-heading">{translator.text('welcome.private')}</h2>
        <p>{translator.text('welcome.private-text')}</p>
      </section>
      <SiteLimits settings={settings} translator={translator} actions={actions} />
    </main>
  )
}
