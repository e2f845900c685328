import { type Measure, WEIGHTS } from './weights.ts'

/** What was seen of a page. */
export interface Seen {
  /** Counts and flags; what is missing is 0. */
  counts: Partial<Record<Measure, number | boolean>>
  /** The page's own word for a measure: "json-ld:news" → "json-ld:ReportageNewsArticle". */
  quoted: Map<string, string>
}

/** "address" → "home" | "thread" | … */
type NamesOf<Group extends string, M = Measure> = M extends `${Group}:${infer Name}` ? Name : never

/** Beyond this, more of something says no more: a hostile page cannot outweigh all else with 100,000 cards. */
const MOST = 3000

/**
 * Sets the measure `group:name` for each pattern that is found in the text.
 * @param quote the reason gives the words that were found instead of the name; none where those are empty.
 */
export function matchPatterns<Group extends string>(
  { counts: measures, quoted }: Seen,
  group: Group,
  patterns: Record<NamesOf<Group>, RegExp>,
  text: string,
  quote = false,
): void {
  for (const [name, pattern] of Object.entries<RegExp>(patterns)) {
    const found = pattern.exec(text)
    if (!found) continue
    const measure = `${group}:${name}`
    measures[measure as Measure] = true
    if (quote) quoted.set(measure, found[0] && `${group}:${found[0].trim()}`)
  }
}

/** The first elements of a list of any length. */
export function firstOf<E extends Element>(list: ArrayLike<E>, most: number): E[] {
  return Array.prototype.slice.call(list, 0, most)
}

/** What one measure adds to the score. */
export function weigh(measure: Measure, count: number | boolean): number {
  return WEIGHTS[measure] * dampen(count)
}

/** The value that the weights were fitted to; the training uses it too. */
export function dampen(count: number | boolean): number {
  return Math.log1p(Math.min(Number(count), MOST))
}
