/** A passage: one line of one block, in one language. Finders look at one passage at a time, so that nothing crosses paragraphs. */
import { allLanguages, languageOf } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Block, BlockKind, Span } from './analysis.ts'
import { languageOfPassage } from './language-of-text.ts'
import { type Token, tokenize } from './tokens.ts'

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
  /** Whether dates in digits have the day or the month first, by the evidence of the whole page; null: none. */
  numericOrder?: { first: 'day' | 'month'; decided: boolean } | null
  /** Countries that the text names, the one named most first: whose dirham, whose dinar. */
  mentionedCountries?: readonly string[]
}

/**
 * Cuts the text into passages, one for each line of a block that holds anything but white space.
 * @param blocks the blocks in text order; without them every line is a paragraph. Blocks that overlap one before,
 *   or reach out of the text, are cut to what is left of them.
 * @param language BCP 47 code of the article.
 */
export function splitPassages(
  text: string,
  blocks: readonly Block[] | undefined,
  language: string,
): Passage[] {
  const ofArticle = languageOf(language)
  const passages: Passage[] = []
  const breakAfter = lineBreaksOf(text)
  let from = 0
  for (const block of blocks ?? [{ kind: 'paragraph' as const, start: 0, end: text.length }]) {
    const start = Math.max(from, Math.trunc(block.start))
    const end = Math.min(text.length, Math.trunc(block.end))
    // Written so that NaN fails too: blocks come by message.
    if (!(start < end)) continue
    addLines(passages, text, breakAfter, start, end, ofArticle, block.kind)
    from = end
  }
  return passages
}

/** Line feed, carriage return, line and paragraph separator. */
const LINE_BREAK = /[\n\r\u2028\u2029]/g

/** Finds line breaks from places that only go on, so that a break far off is looked for once and not from each block. */
function lineBreaksOf(text: string): (from: number) => number {
  let known = -1
  return from => {
    if (known < from) {
      LINE_BREAK.lastIndex = from
      known = LINE_BREAK.exec(text)?.index ?? text.length
    }
    return known
  }
}

function addLines(
  passages: Passage[],
  text: string,
  breakAfter: (from: number) => number,
  start: number,
  end: number,
  ofArticle: Language,
  block: BlockKind,
): void {
  for (let from = start; from < end; ) {
    const at = Math.min(end, breakAfter(from))
    const tokens = at > from ? tokenize(text, from, at) : []
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first && last) {
      const code = languageOfPassage(tokens, ofArticle, allLanguages)
      const language = code === ofArticle.code ? ofArticle : languageOf(code)
      passages.push({ start: first.start, end: last.end, text, tokens, language, block })
    }
    from = at + 1
  }
}
