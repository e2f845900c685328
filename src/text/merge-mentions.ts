/** One list out of what the finders found: in text order, no stretch of text marked twice. */
import type { Mention, Span } from './analysis.ts'
import type { NameMention } from './names/name-mention.ts'

/** What is left of each kind, in text order, without overlaps within or between the lists. */
export interface MergedMentions {
  names: NameMention[]
  quantities: Mention[]
}

/**
 * Resolves overlaps: of two of a kind the longer stays; a date wins over a figure ("2018" is no count), unless its
 * words end in a unit or an age ("90 miles an hour", "8 months old"); a name wins
 * over what stands inside it or reaches into it ("Channel 4"); but a name within a longer date or figure goes, as it
 * is part of the unit or the month ("US" in "5 US dollars").
 */
export function mergeMentions(
  names: readonly NameMention[],
  dates: readonly Mention[],
  figures: readonly Mention[],
): MergedMentions {
  const measured = withoutOverlaps(figures.filter(({ kind }) => kind === 'measure' || kind === 'age'))
  const keptDates = without(withoutOverlaps(dates), measured, isEndOf)
  const keptFigures = without(withoutOverlaps(figures), keptDates, overlap)
  const quantities = [...keptDates, ...keptFigures].sort(byPlace)
  const keptNames = without(withoutOverlaps(names), quantities, isPartOf)
  return { names: keptNames, quantities: without(quantities, keptNames, overlap) }
}

/** In text order; at the same start the longer first. */
export const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
/** The measure or age reads on to where the date ends, or further. */
const isEndOf = (date: Span, figure: Span) => overlap(date, figure) && figure.end >= date.end
const isPartOf = (a: Span, b: Span) =>
  a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start

/** Keeps the longer of two that overlap, the earlier of two of one length; empty spans go. */
function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = []
  for (const span of spans.filter(({ start, end }) => start < end).sort(byPlace)) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span
  }
  return kept
}

/** The spans that meet none of the others. Both lists are in text order and free of overlaps within themselves. */
function without<T extends Span>(
  spans: readonly T[],
  others: readonly Span[],
  meets: (span: Span, other: Span) => boolean,
): T[] {
  let from = 0
  return spans.filter(span => {
    while ((others[from]?.end ?? Number.POSITIVE_INFINITY) <= span.start) from++
    for (let at = from; at < others.length; at++) {
      const other = others[at]
      if (!other || other.start >= span.end) return true
      if (meets(span, other)) return false
    }
    return true
  })
}
