/**
 * Messages, one map a direction: name → [what is sent, what comes back]. Every answer is a `Result`, so that errors
 * travel as data. A sender can only call what its own direction offers; receivers check who is calling.
 */
import type { Article, Detection } from '../page/article.ts'
import type { Analysis, Block, MentionType, NameRule, Span } from '../text/analysis.ts'
import type { Result } from './failure.ts'
import type { Settings } from './settings/settings.ts'
import type { SyncState } from './settings/sync-state.ts'

/** Content scripts → background. */
export interface ContentToBackground {
  /** From the detector: this page is an article, or (`byClick`) the detector ran long after load, so a click let it in. */
  'page-seen': [{ isArticle: boolean; byClick: boolean }, null]
  /** From the reader: analyse this text. */
  analyse: [AnalyseRequest, Analysis]
  /** From the reader: what the toolbar badge should say. */
  'marks-changed': [MarksState, null]
  /** From the reader: the reader of the news has chosen other colours; the style sheet with those `before` goes. */
  'colours-changed': [{ before: Record<MentionType, string> }, null]
  /** From the card: these names are followed, or no longer. */
  'follow-name': [{ texts: string[]; followed: boolean }, null]
  /** From the card: what a name is, a rule for each way in which it is written. */
  'name-rule': [{ rules: NameRule[] }, null]
  /** From the reader, as from the extension's pages: what is stored, repaired where it was damaged. */
  'get-settings': [Record<string, never>, Settings]
}

/** What the toolbar badge tells of a page. */
export interface MarksState {
  /** Marks that the page has; 0 clears the badge. */
  count: number
  /** How many of the things that the reader follows it speaks of. */
  followed: number
  /** The marks are shown. */
  shown: boolean
}

export interface AnalyseRequest {
  text: string
  blocks: Block[]
  language: string
  publishedAt?: string
  /** ISO 3166-1 alpha-2 of the outlet. */
  country?: string
}

/** What a key of the browser does, and the key as the browser writes it ("Alt+Shift+H"). */
export interface Shortcut {
  action: 'popup' | 'toggle' | 'next' | 'previous' | 'panel'
  keys: string
}

/** Popup and options → background. */
export interface PageToBackground {
  /** Bring the content scripts into a tab that has none (opened before the install, or withheld until now); `force` reads it even when it is no article. */
  'read-tab': [{ tabId: number; force: boolean }, null]
  /** The tab that is in front, where the popup has been opened; null where there is none. */
  'find-tab': [Record<string, never>, PopupTab | null]
  /** Whether the extension may read a site, by match pattern. */
  'has-access': [{ pattern: string }, boolean]
  'get-settings': [Record<string, never>, Settings]
  /** From the welcome page, of its sample. */
  analyse: [AnalyseRequest, Analysis]
  /** Answered with the settings as they were stored. */
  'store-settings': [{ known: Settings; settings: Settings }, Settings]
  /** How the copy of the settings in the browser's account stands. */
  'get-sync-state': [Record<string, never>, SyncState]
  'reload-tab': [{ tabId: number }, null]
  'open-options': [Record<string, never>, null]
  /** The keys that are set; those that the reader has taken away are not among them. */
  'get-shortcuts': [Record<string, never>, Shortcut[]]
  /** Show the browser's own page where keys are chosen. */
  'open-shortcuts': [Record<string, never>, null]
}

export interface PopupTab {
  id: number
  windowId: number
  /** null where the browser hides it for want of permission. */
  url: string | null
}

/** Popup → the tab's content scripts. `describe-page` is answered by the detector, the rest by the reader. */
interface PageToTab {
  'describe-page': [Record<string, never>, PageDescription]
  'get-reading': [Record<string, never>, Reading]
  /** Scroll to a span of the article and flash it. */
  'show-span': [Span, null]
}

/** Background → the tab's reader: keyboard commands. */
interface BackgroundToTab {
  command: [{ name: 'next-mention' | 'previous-mention' }, null]
}

export interface PageDescription {
  url: string
  detection: Detection
  /** The reader has been injected. */
  reading: boolean
}

/** What the reader knows of its page at this moment. */
export type Reading =
  | { state: 'reading'; url: string }
  | { state: 'failed'; url: string; failure: { code: string; detail: string } }
  | {
      state: 'ready'
      url: string
      article: Article
      analysis: Analysis
      /** Marks that can be shown of each type; a mention whose text node is gone is not counted. */
      counts: Record<MentionType, number>
    }

/** Background → popup, told and not answered. */
export interface BackgroundToPopup {
  /** The marks of a tab are others now. */
  'tab-changed': { tabId: number }
}

type MessageMap = ContentToBackground & PageToBackground & PageToTab & BackgroundToTab
export type MessageName = keyof MessageMap
export type Sent<N extends MessageName> = MessageMap[N][0]
export type Answer<N extends MessageName> = Result<MessageMap[N][1]>

/** The envelope that crosses the border. */
export interface Envelope<N extends MessageName = MessageName> {
  hashiya: N
  body: Sent<N>
}

/** Reads an envelope from whatever arrived; null where it is not one of ours. */
export function openEnvelope(data: unknown): { name: string; body: unknown } | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'hashiya')) return null
  const { hashiya: name, body } = data as { hashiya: unknown; body: unknown }
  return typeof name === 'string' ? { name, body } : null
}
