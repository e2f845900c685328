/** What a reader can take away of an article: each form as text to copy, or as a file to save. */

import type { SummaryLength } from '../../text/analysis.ts'
import { referenceOf, toBibTex, toCslJson } from '../export/citation.ts'
import { citeInMarkdown, citePlainly } from '../export/cite.ts'
import { toCsv } from '../export/csv.ts'
import { toMarkdownTable } from '../export/markdown-table.ts'
import { summaryInMarkdown } from '../export/summary.ts'
import { toWebAnnotations } from '../export/web-annotations.ts'
import type { Translator } from '../i18n/translator.ts'
import type { ArticleReading } from '../tab/page-state.ts'
import { ledgerLines, ledgerTable } from './ledger-view.ts'

export const TAKE_AWAY_FORMS = [
  'citation',
  'citation-markdown',
  'bibtex',
  'csl-json',
  'summary',
  'figures-csv',
  'figures-markdown',
  'annotations',
] as const
export type TakeAwayForm = (typeof TAKE_AWAY_FORMS)[number]

/** Endings of the files and their media types. */
const FILES: Readonly<Record<TakeAwayForm, readonly [string, string]>> = {
  citation: ['txt', 'text/plain'],
  'citation-markdown': ['md', 'text/markdown'],
  bibtex: ['bib', 'application/x-bibtex'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
  summary: ['md', 'text/markdown'],
  'figures-csv': ['csv', 'text/csv'],
  'figures-markdown': ['md', 'text/markdown'],
  annotations: ['jsonld', 'application/ld+json'],
}

export interface SavedFile {
  name: string
  /** Media type. */
  type: string
  text: string
}

/** What it is taken from. */
export interface Taken {
  reading: ArticleReading
  /** Of the summary. */
  length: SummaryLength
  /** ISO date: the day of reading, by the reader's clock. */
  today: string
  translator: Translator
}

export function takeAway(form: TakeAwayForm, { reading, length, today, translator }: Taken): string {
  const { article, analysis } = reading
  const reference = referenceOf(article, today)
  const table = () => ledgerTable(reading, ledgerLines(reading, translator), translator)
  switch (form) {
    case 'citation':
      return citePlainly(reference, translator)
    case 'citation-markdown':
      return citeInMarkdown(reference, translator)
    case 'bibtex':
      return toBibTex(reference)
    case 'csl-json':
      return toCslJson(reference)
    case 'summary':
      return summaryInMarkdown(article, analysis.summaries[length], today, translator)
    case 'figures-csv':
      return toCsv(table())
    case 'figures-markdown':
      return toMarkdownTable(table())
    case 'annotations':
      return toWebAnnotations(article, analysis)
  }
}

/** The same as a file, named after the site and the form: "example.org-figures-csv.csv". */
export function takeAwayFile(form: TakeAwayForm, taken: Taken): SavedFile {
  const [ending, type] = FILES[form]
  const { reading } = taken
  const host = URL.canParse(reading.url) ? new URL(reading.url).hostname.replace(/[^a-z0-9.-]/giu, '') : ''
  return {
    name: `${host || 'article'}-${form}.${ending}`,
    type,
    text: takeAway(form, taken),
  }
}
