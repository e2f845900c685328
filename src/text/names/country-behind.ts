/** Tells places of one name apart by the country or state behind their comma: "Tripoli, Lebanon", "Birmingham, Alabama". */
import type { Passage } from '../passage.ts'
import type { Candidate } from './candidate.ts'
import type { Gazetteer } from './gazetteer.ts'

const COMMAS = new Set([',', '،'])

/** Gives the names in `found` that several places bear the identity of the only one in the country named behind them. */
export function placeByCountry(
  { tokens }: Passage,
  found: Map<number, Candidate>,
  { entries }: Gazetteer,
): void {
  for (const [first, candidate] of found) {
    const { bearers, ...name } = candidate
    if (candidate.type !== 'place' || !bearers || bearers.length < 2) continue
    const comma = tokens[candidate.last + 1]
    const behind = COMMAS.has(comma?.text ?? '') ? found.get(candidate.last + 2) : undefined
    const country = entries.get(behind?.id ?? '')?.country
    const there = country ? bearers.filter(id => entries.get(id)?.country === country) : []
    const [only] = there
    if (there.length === 1 && only) found.set(first, { ...name, id: only })
  }
}
