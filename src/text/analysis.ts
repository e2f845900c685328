/**
 * The contract of the engine: what goes in and what comes out. Strings and numbers only, so that it crosses
 * extension messages, workers and NDJSON unchanged.
 */

/** A stretch of `Article.text` in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'caption'
  | 'credit'

/** A piece of the article in reading order. Blocks do not overlap; between two of them stands a blank line. */
export interface Block extends Span {
  kind: BlockKind
}

export const MENTION_TYPES = ['person', 'place', 'organization', 'figure', 'date'] as const
export type MentionType = (typeof MENTION_TYPES)[number]
export type EntityType = 'person' | 'place' | 'organization'

export type FigureKind = 'money' | 'percent' | 'measure' | 'age' | 'count' | 'ordinal' | 'score' | 'fraction'
export type DateKind = 'date' | 'time' | 'duration' | 'set'
/**
 * What told the currency: written beside the amount, the outlet's country, a country that the text names, or nothing
 * but that the bare word mostly means it.
 */
export type CurrencyReason = 'written' | 'outlet' | 'text' | 'usual'
export type Modifier = 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'nearly'

/** One marked stretch of text. Which fields are there follows from `type`; ARCHITECTURE.md, "What is marked". */
export interface Mention extends Span {
  type: MentionType
  /** FigureKind for figures, DateKind for dates; absent for names. */
  kind?: FigureKind | DateKind
  /** Figures: the number, or [low, high] of a range. Dates: the TIMEX3 value. null where it is vague or not known. */
  value?: number | [number, number] | string | null
  /** ISO 4217 code, CLDR unit id, "percent", "percentage-point", "year" (ages), or the thing counted as written. */
  unit?: string | null
  modifier?: Modifier
  /** A quantity or period without a number ("dozens", عشرات). */
  vague?: boolean
  /** Dates: TIMEX3 values of the other readings, where nothing on the page decides ("03/04/2018"). */
  alternatives?: string[]
  /** Dates: by how many days the true one may lie off; Hijri months begin by the moon. */
  uncertainDays?: number
  /** Money whose word may mean several currencies ("pounds", ريال): all of them as ISO 4217, the one taken first. */
  candidates?: string[]
  /** Why `unit` was taken of `candidates`; there whenever they are. */
  reason?: CurrencyReason
  /** The figure right before says the same quantity in another unit: the 16 km of "10 miles (16 km)". */
  restates?: true
  /** Index into `Analysis.entities`; names only. */
  entity?: number
}

/** One person, place or organisation, with every mention of it in the article. */
export interface Entity {
  type: EntityType
  /** The fullest form of the name as the article writes it. */
  name: string
  /** The name in each script, from the gazetteer, the article, or as its letters sound; absent where it is not known. */
  names: { arabic?: string; latin?: string }
  /** Which of `names` is only as the letters of the other one sound (models/transliteration.bin): near, not sure. People and places only. */
  approximate?: 'arabic' | 'latin'
  /** Gazetteer identifier such as "country/KP"; absent for names found by context only. */
  id?: string
  /** Indexes into `Analysis.mentions`, in text order. */
  mentions: number[]
  /**
   * For a name that is part of several others in the article ("Kim" beside Kim Jong Un and Kim Yo Jong): the indexes of those in
   * `Analysis.entities`, two or more. Absent where the name is nobody else's or could be joined.
   */
  mayBe?: number[]
  /** The sentence of the first mention. */
  first?: Span
  /** What the text says that a person is, in text order, each wording once; absent where it says nothing plainly. */
  roles?: Role[]
}

/** An office, profession or position, as the text gives it right beside the name. */
export interface Role {
  /** The words themselves without article and name: "Russian foreign minister", «وزير الخارجية الروسي». */
  role: Span
  sentence: Span
}

/** A figure with what the text says about it: one row of the ledger. */
export interface LedgerRow {
  /** Index into `Analysis.mentions`. */
  mention: number
  /** The thing counted as written, its head only: "shells"; null for money, shares and measures. */
  thing: string | null
  modifier: Modifier | null
  /** Who said it, where the sentence says so plainly: «وزارة الصحة», "a spokesman for the port"; else null. */
  saidBy: Span | null
  /** Index into `Analysis.mentions` of the date that it refers to, where one is clearly attached; else null. */
  date: number | null
  sentence: Span
}

export type FlagKind =
  | 'headline-missing'
  | 'headline-differs'
  | 'parts-exceed-total'
  | 'part-exceeds-total'
  | 'same-thing-differs'
  | 'percent-misfit'

/** Figures of one article that do not fit each other. It says what stands there, not which of them is wrong. */
export interface Flag {
  kind: FlagKind
  /**
   * Indexes into `Analysis.mentions`: the figures concerned, the headline's, the total or the first in the text before the
   * others. A missing figure stands alone.
   */
  mentions: number[]
  /** The sentence of each of the figures, in the same order: what is quoted. */
  quotes: Span[]
  /** Sum of the parts, or the percentage that the ratio gives; only for these two kinds. */
  computed?: number
}

/** What a reader follows: a name, met under all names of its bearer and in both scripts, or words as they stand. */
export interface Follow {
  text: string
  kind: 'name' | 'word'
}

/** Something that the reader follows, with its places in text order. */
export interface FollowMatch {
  /** As it stood in `AnalyserInput.follows`; by itself, since the list may be another by the time that this is shown. */
  follow: Follow
  spans: Span[]
}

/** What the reader has said of a name, however it is spelt: no name, of another type, another name of `as`. */
export type NameRule =
  | { kind: 'ignore'; name: string }
  | { kind: 'type'; name: string; type: EntityType }
  | { kind: 'same'; name: string; as: string }

/** Lengths of the summary, from the shortest: about 2 to 3, 3 to 5 and 6 to 9 sentences. */
export const SUMMARY_LENGTHS = ['short', 'standard', 'long'] as const
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number]
/** Sentences in article order; each length holds those of the shorter one. */
export type Summaries = Record<SummaryLength, Span[]>

export interface Analysis {
  /** BCP 47 code of the language that the text was read in. */
  language: string
  /** In text order; no span is given twice. */
  mentions: Mention[]
  entities: Entity[]
  /** Sentences chosen for the summary, in article order: the one of standard length. */
  summary: Span[]
  summaries: Summaries
  /** Every figure, in text order. */
  ledger: LedgerRow[]
  flags: Flag[]
  /** Those of `AnalyserInput.follows` that the article speaks of. */
  matches: FollowMatch[]
}

export interface AnalyserInput {
  text: string
  /** Where the blocks are known: figures and dates never cross them, headline and captions stay out of the summary. */
  blocks?: Block[]
  /** BCP 47; taken from the text when absent. */
  language?: string
  /** ISO date or date-time with offset. Without it relative dates keep the value null. */
  publishedAt?: string
  /** ISO 3166-1 alpha-2 of the outlet, for ambiguous currencies and orders of day and month. */
  country?: string
  follows?: readonly Follow[]
  nameRules?: readonly NameRule[]
}

export interface Analyser {
  analyse(input: AnalyserInput): Analysis
  /** What could not be loaded and is done without, in plain English; empty when all is there. */
  warnings: readonly string[]
}
