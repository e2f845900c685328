/** The contract of the bundled parser: what it says of a page. Plain data, safe to send as a message. */
import type { Block } from '../text/analysis.ts'

/**
 * Why a candidate is not to be relied on. impossible: no such day, or a year that software writes for "not known";
 * future: after the time of reading, or long after everything else that the page says; conflict: says something else than
 * the chosen value.
 */
export type Doubt = 'impossible' | 'future' | 'conflict'

/** One value that the page offers for a field, and the place it was read from. */
export interface Evidence<T> {
  value: T
  /** The place: "json-ld NewsArticle.datePublished", "meta article:published_time", "visible time[datetime] in the header". */
  source: string
  chosen: boolean
  doubt?: Doubt
}

/** A metadata field: the chosen value (null: not known) and every candidate in the order of trust. */
export interface Field<T> {
  value: T | null
  evidence: Evidence<T>[]
  /** Two places of the page contradict each other; the evidence in doubt is marked "conflict". */
  conflict?: boolean
}

/** none: free to read; metered: so many articles are free; full: (parts of) the text are for subscribers. */
export type Paywall = 'none' | 'metered' | 'full'

export interface Metadata {
  /** Without the site's name. */
  title: Field<string>
  standfirst: Field<string>
  /**
   * Names, each a text. People where any are named; else the agency or desk that the page both declares and prints as the
   * author. The site's own name is no author, unless a printed "By" stands before it.
   */
  authors: Field<string[]>
  /** ISO 8601 date or date-time, with the offset only where the page gives one: without it the time zone is not known. */
  published: Field<string>
  modified: Field<string>
  /** The day that the page prints at its headline, in the form of `published`, whatever it means by it. */
  visibleDate: Field<string>
  publisher: Field<string>
  canonicalUrl: Field<string>
  /** BCP 47. */
  language: Field<string>
  section: Field<string>
  /** The main image's address. */
  image: Field<string>
  imageCredit: Field<string>
  paywall: Field<Paywall>
}

export interface Article {
  /** The address that the page was read at. */
  url: string
  language: string
  direction: 'ltr' | 'rtl'
  /** The visible text of the blocks: white space collapsed, `<br>` a line break, blocks joined by a blank line. */
  text: string
  blocks: Block[]
  /** The page declares a text (JSON-LD `articleBody`) most of which it does not show, as before a paywall: `text` is a part. */
  bodyOnlyDeclared: boolean
  metadata: Metadata
}

export type PageKind = 'news' | 'article' | 'other'

/** Is this page one article? `reasons` are codes with a value, worded by the UI: "paragraphs:12", "og-type:article". */
export interface Detection {
  isArticle: boolean
  kind: PageKind
  /** 0 to 1. */
  confidence: number
  reasons: string[]
}
