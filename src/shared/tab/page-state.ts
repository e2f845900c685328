/** What the popup can show, and the decisions that need no browser to be taken. */
import type { Article, Detection } from '../../page/article.ts'
import type { Analysis, MentionType } from '../../text/analysis.ts'
import { FAILURES, type FailureCode } from '../failure.ts'
import type { PageDescription, Reading } from '../messages.ts'
import type { Settings } from '../settings/settings.ts'
import { choiceFor, isNeverSite, siteOf } from '../settings/sites.ts'

/** Why a page cannot be read: the failures of messages, and extension stores, which are worded on their own. */
export type CannotReadReason = FailureCode | 'store'

export type PageState =
  /** Nothing is known yet. */
  | { kind: 'asking' }
  | { kind: 'reading'; url: string }
  | {
      kind: 'article'
      url: string
      article: Article
      analysis: Analysis
      counts: Record<MentionType, number>
    }
  | { kind: 'not-article'; url: string; detection: Detection }
  | { kind: 'never-site'; site: string }
  /** An article on a site that is read only when asked. */
  | { kind: 'ask-site'; site: string }
  /** `url` is null where the browser does not tell it. */
  | { kind: 'cannot-read'; url: string | null; reason: CannotReadReason; detail: string }

/** An article that has been read. */
export type ArticleReading = Extract<PageState, { kind: 'article' }>

export type AddressKind = 'web' | 'browser-page' | 'store' | 'pdf' | 'unknown'

/** Hosts where browsers run no content scripts, whatever the permissions. */
const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'])
const READABLE = new Set(['http:', 'https:', 'file:'])

/** What an address tells on its own; "unknown" where the browser hides it. */
export function classifyAddress(url: string | null): AddressKind {
  if (url === null || !URL.canParse(url)) return 'unknown'
  const { protocol, hostname, pathname } = new URL(url)
  if (!READABLE.has(protocol)) return 'browser-page'
  if (STORES.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')))
    return 'store'
  return /\.pdf$/iu.test(pathname) ? 'pdf' : 'web'
}

/** The match pattern that asks for one site, any port; null where no permission can be asked for. */
export function originPattern(url: string | null): string | null {
  if (url === null || siteOf(url) === null) return null
  const { protocol, hostname } = new URL(url)
  return `${protocol}//${hostname}/*`
}

/** The state that follows from the address alone; null where the page has to be asked. */
export function stateOfAddress(url: string | null, settings: Settings): PageState | null {
  const kind = classifyAddress(url)
  if (kind === 'browser-page' || kind === 'store') return cannotRead(url, kind, '')
  const site = url === null ? null : siteOf(url)
  return url !== null && site !== null && isNeverSite(settings, url) ? { kind: 'never-site', site } : null
}

/** The state that follows from the detector's answer; null where the reader has to be asked. */
export function stateOfDescription(description: PageDescription, settings: Settings): PageState | null {
  const { url, detection, reading } = description
  const byAddress = stateOfAddress(url, settings)
  if (byAddress) return byAddress
  if (reading) return null
  if (!detection.isArticle) return { kind: 'not-article', url, detection }
  const site = siteOf(url)
  return site !== null && choiceFor(settings, url) === 'ask' ? { kind: 'ask-site', site } : null
}

/**
 * The state that follows from the reader's answer.
 * @param detection what the detector says of the same page; a view that holds no article explains why nothing was read.
 */
export function stateOfReading(reading: Reading, detection: Detection | null): PageState {
  if (reading.state === 'reading') return { kind: 'reading', url: reading.url }
  if (reading.state === 'failed') {
    const noArticle = detection !== null && !detection.isArticle && reading.failure.code === 'unreadable-page'
    if (noArticle) return { kind: 'not-article', url: reading.url, detection }
    return cannotRead(reading.url, readFailureCode(reading.failure.code), reading.failure.detail)
  }
  const { url, article, analysis, counts } = reading
  return { kind: 'article', url, article, analysis, counts }
}

/** A page that cannot be read. A PDF address says more than "not loaded" or "no access" would. */
export function cannotRead(url: string | null, reason: CannotReadReason, detail: string): PageState {
  const silent = reason === 'not-loaded' || reason === 'unexpected'
  return {
    kind: 'cannot-read',
    url,
    reason: silent && classifyAddress(url) === 'pdf' ? 'pdf' : reason,
    detail,
  }
}

/** A code that arrived in a message, as one of ours. */
export function readFailureCode(code: string): FailureCode {
  return FAILURES.find(known => known === code) ?? 'unexpected'
}
