/**
 * Links to a place of the page by its words (URL text fragments, WICG scroll-to-text-fragment):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */
import type { Span } from '../../text/analysis.ts'

/** A longer stretch is named by its first and last words: the link stays short, and a changed word between does no harm. */
const LONGEST_WHOLE = 80
const WORDS_AT_EACH_END = 4
const WORDS_AROUND = 3

/**
 * @param text the article's text, which the span is of.
 * @returns the address with the fragment. Words before or after are added where the stretch stands several times.
 */
export function linkToSpan(url: string, text: string, span: Span): string {
  const base = url.split('#', 1)[0] ?? url
  const quote = text.slice(span.start, span.end).trim()
  // A fragment never crosses blocks; of several paragraphs the first is named.
  const line = quote.split(/[\r\n]+/u, 1)[0] ?? ''
  if (!line) return base
  const parts = [...edges(line)]
  if (occurs(text, line) > 1) {
    const before = wordsAround(text.slice(0, span.start), 'last')
    const after = wordsAround(text.slice(span.start + line.length), 'first')
    if (before) parts.unshift(`${encode(before)}-`)
    if (after) parts.push(`-${encode(after)}`)
  }
  return `${base}#:~:text=${parts.join(',')}`
}

function edges(line: string): string[] {
  if (line.length <= LONGEST_WHOLE) return [encode(line)]
  const words = line.split(/\s+/u)
  if (words.length <= 2 * WORDS_AT_EACH_END) return [encode(line)]
  const [start, end] = [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)]
  return [encode(start.join(' ')), encode(end.join(' '))]
}

/** Words of the same line only. */
function wordsAround(text: string, which: 'first' | 'last'): string {
  const lines = text.split(/[\r\n]+/u)
  const words = ((which === 'first' ? lines[0] : lines.at(-1)) ?? '').trim().split(/\s+/u)
  return (which === 'first' ? words.slice(0, WORDS_AROUND) : words.slice(-WORDS_AROUND)).join(' ')
}

function occurs(text: string, words: string): number {
  let times = 0
  for (let at = text.indexOf(words); at >= 0 && times < 2; at = text.indexOf(words, at + 1)) times++
  return times
}

/** Hyphen, comma and ampersand divide the fragment, so they never stand in it as they are. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\s+/gu, ' ')).replaceAll('-', '%2D')
