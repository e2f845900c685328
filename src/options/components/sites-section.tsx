/** The rule for all other sites, and the sites with a rule of their own. */

import { isolate } from '../../shared/i18n/translator.ts'
import { SITE_CHOICES, type SiteRule } from '../../shared/settings/settings.ts'
import { withSiteChoice } from '../../shared/settings/sites.ts'
import { readSite } from '../read-site.ts'
import type { SectionProps } from '../section-props.ts'
import { AddForm } from './add-form.tsx'
import { RadioGroup } from './radio-group.tsx'
import { type ListEntry, RemovableList } from './removable-list.tsx'
import { Section } from './section.tsx'

export function SitesSection(props: SectionProps) {
  const { settings, translator, actions } = props
  return (
    <Section id="sites" title={translator.text('options.sites')}>
      <RadioGroup
        name="other-sites"
        legend={translator.text('options.other-sites')}
        values={['always', 'ask'] as const}
        chosen={settings.otherSites}
        label={choice => translator.text(`sites.other-${choice}`)}
        onChoose={otherSites => actions.change(current => ({ ...current, otherSites }))}
      />
      <h3 id="own-sites">{translator.text('options.own-sites')}</h3>
      <RemovableList
        labelledBy="own-sites"
        entries={settings.sites.map(rule => siteEntry(rule, props))}
        empty={translator.text('options.sites-empty')}
        remove={{ text: 'options.remove', label: 'options.remove-label' }}
        translator={translator}
        onRemove={site => actions.change(current => withSiteChoice(current, site, null))}
      />
      <AddForm
        id="new-site"
        label={translator.text('options.site-new')}
        choiceLabel={translator.text('options.site-choice')}
        values={SITE_CHOICES}
        first="never"
        direction="ltr"
        translator={translator}
        nameOf={choice => translator.text(`site-choice.${choice}`)}
        onAdd={(typed, choice) => {
          const site = readSite(typed)
          if (site === null) return translator.text('options.site-wrong')
          actions.change(current => withSiteChoice(current, site, choice))
          return null
        }}
      />
    </Section>
  )
}

function siteEntry({ site, choice }: SiteRule, { translator, actions }: SectionProps): ListEntry {
  const set = (typed: string) => {
    const chosen = SITE_CHOICES.find(known => known === typed)
    // In its place: the row that the reader is at does not jump to the end of the list.
    if (chosen)
      actions.change(current => ({
        ...current,
        sites: current.sites.map(rule => (rule.site === site ? { site, choice: chosen } : rule)),
      }))
  }
  return {
    key: site,
    what: isolate(site),
    content: <bdi dir="ltr">{site}</bdi>,
    control: (
      <select
        value={choice}
        aria-label={translator.text('options.site-choice-of', { site: isolate(site) })}
        onChange={event => set(event.currentTarget.value)}
      >
        {SITE_CHOICES.map(known => (
          <option key={known} value={known}>
            {translator.text(`site-choice.${known}`)}
          </option>
        ))}
      </select>
    ),
  }
}
