/** What weighed most, as codes with a value that the popup words (src/popup/reason-words.ts): "cards:14", "address:home". */
import type { PageMeasures } from './measure-page.ts'
import { weigh } from './measures.ts'
import type { Measure } from './weights.ts'

/** Names in camelCase are no codes: a reader has no use for them. */
const UNSAID = /[A-Z]/
const MOST_REASONS = 8
/** Weaker contributions decide nothing that a reader wants to hear of. */
const LEAST_CONTRIBUTION = 0.35
/** Fewer letters of prose than this are named. */
const FEW_LETTERS = 400

/** @returns the amount of prose, then what spoke for the verdict and what against it, strongest first. */
export function reasonsOf(page: PageMeasures, isArticle: boolean): string[] {
  const { counts: measures, quoted, count: paragraphs, letters } = page
  const weighed: [reason: string, strength: number][] = []
  for (const [name, count] of Object.entries(measures)) {
    const strength = weigh(name as Measure, count) * (isArticle ? 1 : -1)
    const reason = quoted.get(name) ?? (name.includes(':') ? name : `${name}:${count}`)
    if (reason && !UNSAID.test(name) && Math.abs(strength) >= LEAST_CONTRIBUTION)
      weighed.push([reason, strength])
  }
  weighed.sort((a, b) => b[1] - a[1])
  const amount = [`paragraphs:${paragraphs}`]
  if (letters < FEW_LETTERS) amount.push(`letters:${Math.round(letters)}`)
  return [...amount, ...weighed.map(([reason]) => reason)].slice(0, MOST_REASONS)
}
