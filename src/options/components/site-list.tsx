/** The sites that are never read: a list to take from and a field to add to. */
import { useState } from 'preact/hooks'
import { Message } from '../../shared/i18n/message.tsx'
import type { Translator } from '../../shared/i18n/translator.ts'
import type { SiteRule } from '../../shared/settings/settings.ts'
import type { OptionsActions } from '../actions.ts'
import { readSite } from '../read-site.ts'

export interface SiteListProps {
  rules: readonly SiteRule[]
  translator: Translator
  actions: OptionsActions
}

export function SiteList({ rules, translator, actions }: SiteListProps) {
  const sites = rules.filter(({ choice }) => choice === 'never').map(({ site }) => site)
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">{translator.text('options.sites')}</h2>
      {sites.length === 0 ? (
        <p class="soft">{translator.text('options.sites-empty')}</p>
      ) : (
        <ul class="sites">
          {sites.map(site => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <button type="button" class="plain-button" onClick={() => actions.setSite(site, null)}>
                <Message translator={translator} name="options.site-remove" values={{ site }} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <SiteForm translator={translator} actions={actions} />
    </section>
  )
}

function SiteForm({ translator, actions }: Pick<SiteListProps, 'translator' | 'actions'>) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = (event: Event) => {
    event.preventDefault()
    const site = readSite(typed)
    setWrong(site === null)
    if (site === null) return
    actions.setSite(site, 'never')
    setTyped('')
  }
  return (
    <form class="site-form" onSubmit={add}>
      <label for="new-site">{translator.text('options.site-new')}</label>
      <input
        id="new-site"
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-invalid={wrong}
        aria-describedby="new-site-problem"
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {translator.text('options.site-add')}
      </button>
      <p id="new-site-problem" class="problem" aria-live="polite">
        {wrong ? translator.text('options.site-wrong') : ''}
      </p>
    </form>
  )
}
