/** Is "03/04/2018" the third of April or the fourth of March? Decided by evidence, never silently. */
import type { ArticleContext, Passage } from '../passage.ts'

export interface NumericOrder {
  first: 'day' | 'month'
  /** By another date of the page or by the outlet's country; else both readings are given. */
  decided: boolean
}

/** Countries that write the month first. Source: CLDR, short date patterns of en-US and its territories, en-PH, en-BZ. */
const MONTH_FIRST = new Set(['US', 'PH', 'BZ', 'PR', 'GU', 'FM', 'PW'])

/** Only one of the two can be the month: 25/04, 04/25. */
const firstOf = (a: number, b: number): NumericOrder['first'] | null => {
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) return 'day'
  return b > 12 && b <= 31 && a >= 1 && a <= 12 ? 'month' : null
}

/** What the dates with a year in digits of one passage say: "25/04/2018" has its day first. */
function* evidenceIn({ tokens }: Passage): Generator<NumericOrder['first']> {
  for (let at = 0; at + 4 < tokens.length; at++) {
    if (tokens[at]?.kind !== 'digits' || tokens[at + 4]?.kind !== 'digits') continue
    const sign = tokens[at + 1]?.text ?? ''
    if (!'/.-'.includes(sign) || tokens[at + 3]?.text !== sign) continue
    const [a, b, year] = [at, at + 2, at + 4].map(i => tokens[i]?.folded ?? '')
    if (!a || !b || a.length > 2 || b.length > 2 || year?.length !== 4) continue
    const first = firstOf(Number(a), Number(b))
    if (first) yield first
  }
}

/**
 * The order of day and month in the dates of an article that are written in digits only.
 * @returns undecided where neither the other dates of the page nor its country say it, or where its dates contradict
 *   each other and no country is known; the order is then the one of the passage's language.
 */
export function numericOrderOf(passages: readonly Passage[], country: string | null): NumericOrder | null {
  const seen = new Set(passages.flatMap(passage => [...evidenceIn(passage)]))
  const [only] = seen
  if (only && seen.size === 1) return { first: only, decided: true }
  return country ? { first: MONTH_FIRST.has(country) ? 'month' : 'day', decided: true } : null
}

/** The order for one passage: by the article's evidence, else as its language is mostly written. */
export function orderFor(passage: Passage, context: ArticleContext): NumericOrder {
  const known = context.numericOrder ?? numericOrderOf([passage], context.country)
  return known ?? { first: passage.language.dates.monthFirst ? 'month' : 'day', decided: false }
}
