/** The library's front door: everything that other programs, benchmarks and scorers may use, and nothing else. */
export type {
  Article,
  Detection,
  Evidence,
  Field,
  Finding,
  FindingKind,
  Metadata,
  PageKind,
} from './page/article.ts'
export { bodyText } from './page/body-text.ts'
export { detectArticle } from './page/detect.ts'
export { readArticle } from './page/read.ts'
export { createAnalyser } from './text/analyse.ts'
export type {
  Analyser,
  AnalyserInput,
  Analysis,
  Block,
  BlockKind,
  DateKind,
  Entity,
  EntityType,
  FigureKind,
  Flag,
  FlagKind,
  LedgerRow,
  Mention,
  MentionType,
  Modifier,
  Span,
  Summaries,
  SummaryLength,
} from './text/analysis.ts'
