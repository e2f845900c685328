/** What the reader has chosen for the site of an address, and the corrections that hold there. */
import type { FieldRule } from '../../page/article.ts'
import { MOST_RULES } from './read-settings.ts'
import type { Settings, SiteChoice, SiteFieldRule } from './settings.ts'

/** The host of an address as site rules know it: without "www."; null where there is none (about:, data:). */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return /^https?:$/u.test(protocol) ? host.replace(/^www\./u, '') : null
}

/** The choice that holds for an address: its own, else the one for all other sites. */
export function choiceFor(settings: Settings, url: string): SiteChoice {
  const site = siteOf(url)
  const own = site === null ? undefined : settings.sites.find(rule => rule.site === site)
  return own?.choice ?? settings.otherSites
}

/** Whether the reader has said never to read this address. */
export const isNeverSite = (settings: Settings, url: string): boolean => choiceFor(settings, url) === 'never'

/** @param choice null takes the site's own choice back. */
export function withSiteChoice(settings: Settings, site: string, choice: SiteChoice | null): Settings {
  const others = settings.sites.filter(rule => rule.site !== site)
  return { ...settings, sites: choice ? [...others, { site, choice }] : others }
}

/** The corrections that hold for an address. */
export function fieldRulesFor(settings: Settings, url: string): SiteFieldRule[] {
  const site = siteOf(url)
  return settings.fieldRules.filter(rule => rule.site === site)
}

/**
 * The settings with a correction for a site, in place of an earlier one of the same field; past the limit the oldest goes.
 * @param rule null takes the correction of the field back.
 */
export function withFieldRule(
  settings: Settings,
  site: string,
  field: FieldRule['field'],
  rule: Pick<FieldRule, 'by' | 'value'> | null,
): Settings {
  const others = settings.fieldRules.filter(other => other.site !== site || other.field !== field)
  const added = rule ? [{ site, field, by: rule.by, value: rule.value }] : []
  return { ...settings, fieldRules: [...others, ...added].slice(-MOST_RULES) }
}
