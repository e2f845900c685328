/** On which sites articles are read, and the way to more choices. */
import type { Translator } from '../../shared/i18n/translator.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { WelcomeActions } from '../welcome.tsx'

export interface SiteLimitsProps {
  settings: Settings
  translator: Translator
  actions: WelcomeActions
}

const CHOICES = ['always', 'ask'] as const

export function SiteLimits({ settings, translator, actions }: SiteLimitsProps) {
  return (
    <section>
      <fieldset>
        <legend>{translator.text('welcome.sites')}</legend>
        {CHOICES.map(choice => (
          <label class="choice" key={choice}>
            <input
              type="radio"
              name="other-sites"
              checked={settings.otherSites === choice}
              onChange={() => actions.setOtherSites(choice)}
            />
            <span>{translator.text(`sites.other-${choice}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="soft">{translator.text('welcome.sites-note')}</p>
      <button type="button" class="button" onClick={actions.openOptions}>
        {translator.text('popup.options')}
      </button>
    </section>
  )
}
