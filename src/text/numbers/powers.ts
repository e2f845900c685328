/** Reads powers as science and computers write them: "1.3e6", "6.23x10^-4", "2^10". */
import type { Token } from '../tokens.ts'
import type { Cursor } from './cursor.ts'
import type { Term } from './terms.ts'

const TIMES = new Set(['x', '×', '·', '*'])
const SIGNS = new Set(['-', '−', '+'])

/** @returns the number with the power written onto it; null where none is, or where it is out of a double's range. */
export function addPower(cursor: Cursor, term: Term): Term | null {
  if (term.form !== 'digits') return null
  const sign = glued(cursor, term.last + 1)
  if (!sign) return null
  // 9402e6 is a code: the number before the e has one digit or two, or decimals.
  if (sign.folded === 'e')
    return !term.separated && Math.abs(term.value) >= 100
      ? null
      : powerOf(cursor, term, term.last + 2, exponent => term.value * 10 ** exponent)
  if (sign.text === '^') return powerOf(cursor, term, term.last + 2, exponent => term.value ** exponent)
  const ten = TIMES.has(sign.folded) ? cursor.tokens[term.last + 2] : undefined
  if (ten?.folded !== '10' || glued(cursor, term.last + 3)?.text !== '^') return null
  return powerOf(cursor, term, term.last + 4, exponent => term.value * 10 ** exponent)
}

/** The token at a place, where nothing parts it from the one before. */
function glued(cursor: Cursor, at: number): Token | null {
  const token = cursor.tokens[at]
  return token && !token.spaceBefore ? token : null
}

function powerOf(cursor: Cursor, term: Term, at: number, raise: (exponent: number) => number): Term | null {
  // "2^--3" has two signs, which make none.
  const signs = [glued(cursor, at)?.text ?? '', glued(cursor, at + 1)?.text ?? '']
  const signed = SIGNS.has(signs[0] ?? '') ? (SIGNS.has(signs[1] ?? '') ? 2 : 1) : 0
  const digits = glued(cursor, at + signed)
  if (digits?.kind !== 'digits' || digits.folded.length > 3) return null
  const minus = signs.slice(0, signed).filter(sign => sign !== '+').length % 2 === 1
  const value = raise(minus ? -Number(digits.folded) : Number(digits.folded))
  if (!Number.isFinite(value)) return null
  return { ...term, value, last: at + signed, separated: true }
}
