/** Lengths whose unit is a sign ("3h"), or stands with the next length ("55 or 60 minutes"). */
import { candidate } from '../steps.ts'
import type { Term, Terms } from '../terms.ts'
import { unitOf } from '../units.ts'
import type { Candidate } from '../when.ts'

/** "3h", "3 hrs": a sign after digits. */
export function readSign(terms: Terms, sign: Term): Candidate | null {
  const number = terms.numberUpTo(sign.first - 1)
  const unit = unitOf(sign)
  if (number?.form !== 'digits' || number.kind !== 'cardinal' || !unit) return null
  // "16h30" is a time of day.
  const next = terms.tokens[sign.last + 1]
  if (next?.kind === 'digits' && !next.spaceBefore) return null
  return candidate(terms, number.first, sign.last, 'duration', {
    type: 'duration',
    unit,
    count: number.value,
  })
}

/** "55 or 60 minutes", "55, 60 minutes": the first number shares the unit. */
export function sharedUnit(terms: Terms, length: Candidate): Candidate | null {
  if (length.when.type !== 'duration' || length.when.count === null) return null
  const second = terms.numberFrom(length.first)
  const between = terms.upTo(length.first - 1, 'between')
  const comma = terms.sign(length.first - 1, ',،') && !terms.tokens[length.first - 1]?.spaceBefore
  const first = terms.numberUpTo(between ? between.first - 1 : comma ? length.first - 2 : -1)
  if (!first || !second || first.kind !== 'cardinal' || first.form !== second.form) return null
  if (first.value >= second.value || first.value > 999 || terms.upTo(between?.last ?? -1, 'and')) return null
  const { unit } = length.when
  return candidate(terms, first.first, first.last, 'duration', {
    type: 'duration',
    unit,
    count: first.value,
    shared: true,
  })
}
