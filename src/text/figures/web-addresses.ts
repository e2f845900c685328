/** Finds web addresses: the digits inside "https://example.org/a?b=25%20" count nothing. */
import type { Span } from '../analysis.ts'
import type { Passage } from '../passage.ts'

const OPENER = '://'

/** @returns each stretch without white space that has "://" in it, in text order. */
export function addressSpans({ text, start, end }: Passage): Span[] {
  const spans: Span[] = []
  let from = start
  for (;;) {
    const at = text.indexOf(OPENER, from)
    if (at < 0 || at >= end) return spans
    let first = at
    while (first > from && !isSpace(text, first - 1)) first--
    let last = at + OPENER.length
    while (last < end && !isSpace(text, last)) last++
    spans.push({ start: first, end: last })
    from = last
  }
}

const isSpace = (text: string, at: number) => /\s/u.test(text.charAt(at))
