/** A passage: one line of one block, in one language. Finders look at one passage at a time, so that nothing crosses paragraphs. */
import type { Language } from '../languages/language.ts'
import type { BlockKind, Span } from './analysis.ts'
import type { Token } from './tokens.ts'

export interface Passage extends Span {
  /** The whole text: all offsets are offsets in it. */
  text: string
  tokens: Token[]
  /** The language of this passage by its letters: an English caption in an Arabic article is English. */
  language: Language
  block: BlockKind
}

/** What is known about the article beside its text. */
export interface ArticleContext {
  /** The day of publication as year, month (1–12), day; null when not known: then relative dates have no value. */
  published: { year: number; month: number; day: number } | null
  /** ISO 3166-1 alpha-2 of the outlet, or null. */
  country: string | null
}
