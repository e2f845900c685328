/** What the reader has chosen: one object, its defaults, its version. Reading and repair: read-settings.ts. */
import type { FieldRule } from '../../page/article.ts'
import type { Follow, MentionType, NameRule, SummaryLength } from '../../text/analysis.ts'

/** Where they stand in the browser's storage. */
export const SETTINGS_KEY = 'settings'

export type InterfaceLanguage = 'browser' | 'ar' | 'en'

/** always: read its articles at once; ask: wait for the click; never: do not read it. */
export const SITE_CHOICES = ['always', 'ask', 'never'] as const
export type SiteChoice = (typeof SITE_CHOICES)[number]

export interface Settings {
  version: 2
  /** The master switch: marks are shown. */
  enabled: boolean
  types: Record<MentionType, boolean>
  /** #rrggbb; on dark pages a lighter tone of it is used. */
  colours: Record<MentionType, string>
  /** Hosts with a choice of their own. */
  sites: SiteRule[]
  /** Of all other sites: read articles at once, or wait for the click. */
  otherSites: Extract<SiteChoice, 'always' | 'ask'>
  interfaceLanguage: InterfaceLanguage
  /** Corrections of metadata fields, one a site and field. */
  fieldRules: SiteFieldRule[]
  /** What the reader has said of names; holds for every article. */
  nameRules: NameRule[]
  /** Names and words that the reader follows. */
  follows: Follow[]
  /** Marks are shown in articles that speak of something followed, and in no others. */
  matchingOnly: boolean
  /** The card opens when the pointer rests on a mark, too. */
  hoverCard: boolean
  summaryLength: SummaryLength
  /** The browser's own summariser may be offered where it knows the article's language. */
  builtInSummary: boolean
  /** Settings travel with the browser's account; what goes is said in PRIVACY.md. */
  sync: boolean
  /** Where they travel, the lists go too: sites, corrections, what was said of names and what is followed. */
  syncLists: boolean
}

export interface SiteRule {
  /** Host name without "www." ("example.org"). */
  site: string
  choice: SiteChoice
}

/** A correction that holds for the pages of one site. */
export interface SiteFieldRule extends FieldRule {
  site: string
}

/** Colours of equal weight that stay apart for the common kinds of colour blindness; each ≥ 4.5:1 on white and ≥ 3:1 on #121212. */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  enabled: true,
  types: { person: true, place: true, organization: true, figure: true, date: true },
  colours: {
    person: '#8a3ffc',
    place: '#0b7a52',
    organization: '#0f62c9',
    figure: '#b8420f',
    date: '#b5237b',
  },
  sites: [],
  otherSites: 'always',
  interfaceLanguage: 'browser',
  fieldRules: [],
  nameRules: [],
  follows: [],
  matchingOnly: false,
  hoverCard: false,
  summaryLength: 'standard',
  builtInSummary: false,
  sync: false,
  syncLists: false,
}
