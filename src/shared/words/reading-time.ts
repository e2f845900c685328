/** How long an article takes to read, by its language. */
import type { Article } from '../../page/article.ts'

/**
 * Words a minute, silent reading of standard texts. Source: Trauzettel-Klosinski and Dietz, "Standardized Assessment of
 * Reading Performance: The New International Reading Speed Texts IReST", 2012.
 */
const WORDS_A_MINUTE: ReadonlyMap<string, number> = new Map([
  ['ar', 138],
  ['de', 179],
  ['en', 228],
  ['es', 218],
  ['fi', 161],
  ['fr', 195],
  ['he', 187],
  ['it', 188],
  ['nl', 202],
  ['pl', 166],
  ['pt', 181],
  ['ru', 184],
  ['sv', 199],
  ['tr', 166],
])
/** The mean of the texts that the study has. */
const WORDS_ELSEWHERE = 184
/** Where words are not divided by spaces: signs a minute, of the same study (Chinese 255, Japanese 357). */
const SIGNS_A_MINUTE: ReadonlyMap<string, number> = new Map([
  ['zh', 255],
  ['ja', 357],
])

const READ = new Set(['headline', 'standfirst', 'heading', 'paragraph', 'list-item', 'quote'])

/** @returns whole minutes, at least one; captions, credits and tables are not counted. */
export function readingMinutes({
  text,
  blocks,
  language,
}: Pick<Article, 'text' | 'blocks' | 'language'>): number {
  const code = language.split('-', 1)[0] ?? ''
  const signs = SIGNS_A_MINUTE.get(code)
  const count = signs === undefined ? wordsOf : signsOf
  let read = 0
  for (const { kind, start, end } of blocks) if (READ.has(kind)) read += count(text.slice(start, end))
  return Math.max(1, Math.round(read / (signs ?? WORDS_A_MINUTE.get(code) ?? WORDS_ELSEWHERE)))
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
const signsOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
