/** The contract of the bundled parser: what it says of a page. Plain data, safe to send as a message. */
import type { Block, Span } from '../text/analysis.ts'

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
  /** The reader of the page has chosen this value, by a rule for its site. */
  corrected?: true
}

/** Fields that a reader can correct for a site. */
export const CORRECTABLE_FIELDS = [
  'title',
  'authors',
  'published',
  'modified',
  'publisher',
  'canonicalUrl',
] as const
type CorrectableField = (typeof CORRECTABLE_FIELDS)[number]

/**
 * A reader's correction: take the field from this place (`Evidence.source`), from the first element that a CSS selector
 * finds, or take this value for every article.
 */
export interface FieldRule {
  field: CorrectableField
  by: 'place' | 'selector' | 'value'
  value: string
}

/** The source of a value that the reader has given. */
export const CORRECTION_SOURCE = 'your correction'

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
  /** The outlet's, as ISO 3166-1 alpha-2. */
  country: Field<string>
  /** The main image's address. */
  image: Field<string>
  imageCredit: Field<string>
  paywall: Field<Paywall>
}

/** What the page says of where the article comes from, by the part of the page that says it. */
export const ORIGIN_KINDS = {
  /** In its head and attributes. */
  declared: [
    'canonical-elsewhere',
    'based-on',
    'source-organization',
    'copyright-holder',
    'translation-of',
    'syndicated-from',
    'original-link',
    'agency-byline',
  ],
  /** In words that a reader sees. */
  text: [
    'dateline',
    'agencies-unnamed',
    'source-line',
    'source-link',
    'first-published',
    'taken-from',
    'translated',
  ],
  /** Agencies that the article quotes: where its facts come from, not the article. */
  cited: ['agency-cited'],
  /** Who made the pictures. */
  credits: ['picture-credit'],
  /** What copies carry and originals do not. Seen, never judged. */
  copy: [
    'scraper-marker',
    'signs-of-translation',
    'line-in-other-language',
    'title-in-other-language',
    'no-author-foreign-credit',
  ],
} as const

export type OriginGroup = keyof typeof ORIGIN_KINDS
export type FindingKind = (typeof ORIGIN_KINDS)[OriginGroup][number]

/** One thing that the page says of the article's origin. Nothing is scored; an empty list means unknown. */
export interface Finding {
  kind: FindingKind
  /** A name, a host, or the BCP 47 code of a language ("und-Latn": letters of another script, language not known). */
  value: string
  /** The names of an agency that is known, by script. */
  names?: { arabic?: string; latin: string }
  /** The line as it stands, white space collapsed, cut where it is long. */
  quote: string
  /** The place: "link[rel=canonical]", "json-ld NewsArticle.isBasedOn", "paragraph", "caption", "line outside the text". */
  where: string
  /** Where the quote's evidence stands in `Article.text`; absent for what stands elsewhere on the page. */
  span?: Span
}

/** What is read of a page first. Its origin is read after it, while the background analyses the text. */
export interface ArticleText {
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

export interface Article extends ArticleText {
  /** Who first reported this, as far as the page says: declared, in the text, cited, credits, signs of a copy. */
  origin: Finding[]
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
